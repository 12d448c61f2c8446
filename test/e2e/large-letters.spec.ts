/** For who has set the browser's letters to twice their size, on a phone: nothing is out of the window. */
import { ANY_WIDTH } from './any-width.ts'
import { findChromium } from './chromium.ts'
import { isRead, signIn } from './dashboard.ts'
import { expectNoOverflow } from './looks.ts'
import { expect, test } from './shopper.ts'

test.use({
  launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', '--blink-settings=defaultFontSize=32'] },
})

test('the chat keeps its buttons in reach, and room for the answer', ANY_WIDTH, async ({ shopper, page }) => {
  await shopper.open()
  await expectNoOverflow(page)
  await expect(page.getByRole('button', { name: 'Dark colors' })).toBeInViewport({ ratio: 1 })

  await shopper.ask('kettles under $100')
  await expectNoOverflow(page)
  await shopper.ask('compare the first two')
  await expectNoOverflow(page)
  await page.getByRole('row', { name: /^Rating/ }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('row', { name: /^Rating/ })).toBeInViewport({ ratio: 0.4 })
})

test('the other pages fit too', ANY_WIDTH, async ({ page }) => {
  for (const path of ['/browse?category=kettles', '/p/demo-kettles-0001', '/privacy', '/docs']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoOverflow(page)
  }
})

test('the owner’s page fits too', ANY_WIDTH, async ({ page }) => {
  await signIn(page)
  for (const view of ['overview', 'demand', 'products', 'catalogue', 'setup']) {
    await page.goto(`/admin#${view}/30`)
    await isRead(page)
    await expectNoOverflow(page)
  }
})
