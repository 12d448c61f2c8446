/** What a shopper does, as the owner sees it: on a site that nobody else visits. */
import { type Site, startSite } from '../watch/site.ts'
import { figure, isRead, signIn } from './dashboard.ts'
import { expect, test } from './shopper.ts'

let site: Site

test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await startSite({})
})
test.afterAll(() => site?.stop())

test('what a shopper does at the page is in the figures a moment later', async ({ shopper, page, context }) => {
  const desk = await context.newPage()
  await signIn(desk, `${site.url}/admin#overview/7`)
  await isRead(desk)
  expect(await figure(desk, 'turns')).toBe(0)

  await shopper.open(site.url)
  await shopper.ask('What are the best laptops under $1000?')
  await shopper.cards.first().scrollIntoViewIfNeeded()
  await shopper.cards.first().getByRole('button', { name: /^Save/ }).click()
  await shopper.cards
    .first()
    .getByRole('button', { name: /^Details/ })
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  // The page is put away: what it saw goes with a beacon.
  await page.goto('about:blank')

  await expect(async () => {
    await desk.getByRole('button', { name: 'Read again' }).click()
    await isRead(desk)
    expect(await figure(desk, 'visitors')).toBe(1)
    expect(await figure(desk, 'turns')).toBe(1)
    expect(await figure(desk, 'saves')).toBe(1)
    expect(await figure(desk, 'impressions')).toBeGreaterThan(0)
  }).toPass({ timeout: 40_000 })
})
