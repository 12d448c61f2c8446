/** A conversation that went on for an afternoon. */
import { type Site, startSite } from '../support/site.ts'
import { expectAccessible } from './looks.ts'
import { expect, test } from './shopper.ts'

const TURNS = 50
/** What a page may hold and still be light on a cheap phone. */
const ELEMENTS_MAX = 2_500

let site: Site

test.beforeAll(async () => {
  site = await startSite({ TURN_LIMIT_PER_MINUTE: '100000' })
})
test.afterAll(() => site?.stop())

test('fifty turns stay light, and the cards of an early one can be had again', async ({ page }) => {
  const wishes = ['tents', 'laptops under $900', 'quiet kettles', 'compare the first three', 'running shoes']
  const created = await page.request.post(`${site.url}/api/v1/chat/sessions`, { data: {} })
  const { sessionId } = await created.json()
  for (let i = 0; i < TURNS; i++) {
    const message = wishes[i % wishes.length]
    await expect(async () => {
      const answer = await page.request.post(`${site.url}/api/v1/chat`, {
        data: { sessionId, message, turnId: `turn-${i}` },
      })
      expect(answer.status()).toBe(200)
    }).toPass()
  }

  await page.goto(`${site.url}/#${sessionId}`)
  await expect(page.locator('.exchange')).toHaveCount(TURNS)

  expect(await page.locator('*').count()).toBeLessThan(ELEMENTS_MAX)
  await expect(page.locator('.exchange').first()).toContainText('tents')
  await expect(page.locator('.exchange').first().locator('.card')).toHaveCount(0)
  await page
    .locator('.exchange')
    .first()
    .getByRole('button', { name: /^Show the/ })
    .click()
  await expect(page.locator('.exchange').first().locator('.card').first()).toBeVisible()
  await expectAccessible(page)
})
