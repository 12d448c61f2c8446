/** At both widths, in both colour schemes: readable, and never wider than the window. */
import { expectAccessible, expectNoOverflow } from './looks.ts'
import { expect, test } from './shopper.ts'

test('the page is accessible before, during and after an answer', async ({ shopper, page }) => {
  await shopper.open()
  await expect(page.locator('.board-item').first()).toBeVisible()
  await expectAccessible(page)
  await expectNoOverflow(page)

  await shopper.ask('What are the best laptops under $1000?')
  await page.getByText('Where this comes from').click()
  await expectAccessible(page)
  await expectNoOverflow(page)

  await shopper.cards
    .first()
    .getByRole('button', { name: /^Details/ })
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await shopper.ask('compare the first three')
  await expect(page.getByRole('table')).toBeVisible()
  await expectAccessible(page)
  await expectNoOverflow(page)

  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoOverflow(page)
})
