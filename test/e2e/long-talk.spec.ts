/** A conversation that went on for an afternoon. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DevServer } from './dev-server.ts'
import { expectAccessible } from './looks.ts'
import { expect, test as base } from './shopper.ts'

const TURNS = 50
/** What a page may hold and still be light on a cheap phone. */
const ELEMENTS_MAX = 2_500

const test = base.extend<{ site: DevServer }>({
  site: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `smartshelf-${browserName}-`))
    const site = new DevServer(folder, ['TURN_LIMIT_PER_MINUTE:100000'])
    await site.start()
    await use(site)
    site.kill()
    rmSync(folder, { recursive: true, force: true })
  },
})

test('fifty turns stay light, and the cards of an early one can be had again', async ({ site, page }) => {
  test.setTimeout(180_000)
  const wishes = ['tents', 'laptops under $900', 'quiet kettles', 'compare the first three', 'running shoes']
  const created = await page.request.post(`${site.origin}/api/v1/chat/sessions`, { data: {} })
  const { sessionId } = await created.json()
  for (let i = 0; i < TURNS; i++) {
    const message = wishes[i % wishes.length]
    await expect(async () => {
      const answer = await page.request.post(`${site.origin}/api/v1/chat`, {
        data: { sessionId, message, turnId: `turn-${i}` },
      })
      expect(answer.status()).toBe(200)
    }).toPass()
  }

  await page.goto(`${site.origin}/#${sessionId}`)
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
