/** At both widths, in both colour schemes: readable, and never wider than the window. */
import { expect, test } from './shopper.ts'

test('the page is accessible before, during and after an answer', async ({ shopper, page }) => {
  await shopper.open()
  await expect(page.locator('.board-item').first()).toBeVisible()
  await shopper.expectAccessible()
  await shopper.expectNoOverflow()

  await shopper.ask('What are the best laptops under $1000?')
  await page.getByText('Where this comes from').click()
  await shopper.expectAccessible()
  await shopper.expectNoOverflow()

  await shopper.cards
    .first()
    .getByRole('button', { name: /^Details/ })
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await shopper.expectAccessible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await shopper.ask('compare the first three')
  await expect(page.getByRole('table')).toBeVisible()
  await shopper.expectAccessible()
  await shopper.expectNoOverflow()

  await page.setViewportSize({ width: 320, height: 640 })
  await shopper.expectNoOverflow()
})
