/** The owner's dashboard, and what it hears of a shopper at the page. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './shopper.ts'

const VIEWS = ['overview', 'demand', 'products', 'catalogue', 'setup'] as const

async function signIn(page: Page, path = '/admin'): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Admin token').fill('dev-admin')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('navigation', { name: 'Parts of the dashboard' })).toBeVisible()
}

/** What a tile of the overview shows. */
async function figure(page: Page, name: string): Promise<number> {
  const text = await page.locator(`[data-kpi="${name}"] .tile-value`).innerText()
  return text === '–' ? 0 : Number(text.replaceAll(',', ''))
}

/** Asking whether Cloudflare Access lets one in is answered with 401, and a site without Amazon has no refresh: 404. */
const EXPECTED = /status of (401|404)/

test('only the owner comes in', async ({ page }) => {
  await page.goto('/admin')
  await page.getByLabel('Admin token').fill('not the token')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText('That is not the admin token.')

  await page.getByLabel('Admin token').fill('dev-admin')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.locator('.tiles')).toBeVisible()
  await page.reload()
  await expect(page.locator('.tiles')).toBeVisible()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByLabel('Admin token')).toBeVisible()
})

test('what a shopper does at the page is in the figures a moment later', async ({ shopper, page, context }) => {
  const desk = await context.newPage()
  await signIn(desk, '/admin#overview/1')
  const before = { turns: await figure(desk, 'turns'), seen: await figure(desk, 'impressions') }

  await shopper.open()
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
    await expect(desk.locator('[aria-busy="true"]')).toHaveCount(0)
    expect((await figure(desk, 'turns')) - before.turns).toBe(1)
    expect((await figure(desk, 'impressions')) - before.seen).toBeGreaterThan(0)
    expect(await figure(desk, 'saves')).toBeGreaterThan(0)
  }).toPass({ timeout: 30_000 })
})

test('a catalogue is brought in by hand, and wrong rows are named', async ({ page }) => {
  await signIn(page, '/admin#catalogue/7')
  // Both widths run against one database.
  const id = `lamp-${Date.now()}`
  const csv = `id,name,price\n${id},Garden lamp,19.90\n,,\n${id}-2,Dear lamp,dear\n`
  const file = { name: 'lamps.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }

  await page.getByLabel('Catalogue file').setInputFiles(file)
  await expect(page.getByText(/lamps\.csv: 1 new/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Rows that were not taken' })).toContainText('the price cannot be read')

  await page.getByLabel('Catalogue file').setInputFiles(file)
  await expect(page.getByText(/0 new, 0 changed, 1 as before/)).toBeVisible()

  await page.getByLabel('Catalogue file').setInputFiles({ ...file, name: 'lamps.xlsx' })
  await expect(page.getByText('This is no CSV, JSON, NDJSON or HTML file.')).toBeVisible()
})

test('every part is accessible, fits the window and keeps the content policy', async ({ page }) => {
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) problems.push(message.text())
  })
  await signIn(page)
  for (const view of VIEWS) {
    await page.goto(`/admin#${view}/30`)
    await expect(page.locator('main section').first()).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
  expect(problems).toEqual([])
})

test('lines are drawn, and told as a table too', async ({ page }) => {
  await signIn(page, '/admin#overview/7')

  await expect(page.locator('.chart-host canvas')).toBeVisible()
  await page.getByText('As a table').click()
  await expect(page.getByRole('region', { name: /as a table/ }).getByRole('row')).toHaveCount(8)
})
