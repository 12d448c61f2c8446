/** The page without a mouse, for a screen reader, and in the colours that a shopper prefers. */
import { expect, test } from './shopper.ts'

test('everything is reached and done with the keyboard', async ({ shopper, page }) => {
  await shopper.open()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the message field' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(shopper.field).toBeFocused()

  await page.keyboard.type('wireless headphones')
  await page.keyboard.press('Enter')
  await shopper.answered()
  await expect(shopper.field).toBeFocused()

  const details = shopper.cards.first().getByRole('button', { name: /^Details/ })
  await details.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(details).toBeFocused()
})

test('nothing is told while text streams, and everything once at the end', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('coffee makers')

  await expect(page.getByRole('log')).toHaveAttribute('aria-live', 'off')
  await expect(shopper.spoken).toContainText(/products? shown/)
})

test('the chosen colours stay', async ({ shopper, page }) => {
  await shopper.open()
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const before = await ground()

  await page.getByRole('button', { name: /(Light|Dark) colors/ }).click()
  const after = await ground()
  await page.reload()

  expect(after).not.toBe(before)
  await expect(shopper.field).toBeVisible()
  expect(await ground()).toBe(after)
})
