/** The owner's dashboard. */
import { expect, test } from '@playwright/test'
import { isRead, signIn } from './dashboard.ts'
import { expectAccessible, expectNoOverflow } from './looks.ts'

const VIEWS = ['overview', 'demand', 'products', 'catalogue', 'setup']

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
  for (const [index, view] of VIEWS.entries()) {
    await page.goto(`/admin#${view}/30`)
    const tab = page.getByRole('navigation', { name: 'Parts of the dashboard' }).getByRole('button').nth(index)
    await expect(tab).toHaveAttribute('aria-current', 'page')
    await isRead(page)
    await expectAccessible(page)
    await expectNoOverflow(page)
  }
  expect(problems).toEqual([])
})

test('lines are drawn, and told as a table too', async ({ page }) => {
  await signIn(page, '/admin#overview/7')

  await expect(page.locator('.chart-host canvas')).toBeVisible()
  await page.getByText('As a table').click()
  await expect(page.getByRole('region', { name: /as a table/ }).getByRole('row')).toHaveCount(8)
})
