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

test('a file is looked at, corrected, then brought in', async ({ page }) => {
  await signIn(page, '/admin#catalogue/7')
  // Both widths run against one database.
  const id = `lamp-${Date.now()}`
  const csv = `id,name,price,colour,"Internal note"\n${id},Garden lamp ${id},19.90,green,bought for 7\n,,,,\n${id}-2,Dear lamp,dear,,\n`
  const file = { name: 'lamps.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }

  await page.getByLabel('Catalogue file').setInputFiles(file)
  const currency = page.getByRole('alert').getByLabel('Currency')
  const look = page.locator('.look')
  // The first width has said which currency the owner's files are in.
  await expect(currency.or(look)).toBeVisible()
  if (await currency.isVisible()) await currency.selectOption('EUR')
  await expect(look).toContainText('1 product: 1 new')
  await expect(look.getByRole('region', { name: 'Rows that were not taken' })).toContainText('the price cannot be read')
  await expect(look.locator('.preview')).toContainText(`Garden lamp ${id}`)
  await expect(look).not.toContainText('bought for 7')

  await look.getByText('columns are used').click()
  await look.getByLabel('Use of colour').selectOption('ignored')
  await expect(look.locator('.preview')).not.toContainText('green')
  const keeps = look.getByLabel('Keep the demo products beside them')
  if (await keeps.isVisible()) await keeps.check()
  await expectAccessible(page)
  await expectNoOverflow(page)

  await look.getByRole('button', { name: 'Bring in 1 product' }).click()
  await expect(page.getByText(/lamps\.csv: 1 new/)).toBeVisible()
  await page.getByLabel('Search').fill(id)
  const product = page.locator('.own-product')
  await expect(product).toHaveCount(1)

  await product.getByRole('button', { name: 'Edit' }).click()
  await product.getByLabel('Name').fill(`Best lamp ${id}`)
  await product.getByRole('button', { name: 'Save' }).click()
  await expect(product).toContainText('By hand: title')
  await expect(product.getByRole('heading')).toHaveText(`Best lamp ${id}`)
  await product.getByRole('button', { name: 'Hide' }).click()
  await expect(product).toHaveCount(0)
  expect((await page.request.get(`/api/v1/products/${id}`)).status()).toBe(410)
})

test('a feed of a private address is refused', async ({ page }) => {
  await signIn(page, '/admin#catalogue/7')
  await page.getByLabel('Address of a feed').fill('https://127.0.0.1/feed.csv')
  await page.getByRole('button', { name: 'Add the feed' }).click()
  await expect(page.getByText('the address is not on the public internet')).toBeVisible()
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
  await page.getByText('As a table', { exact: true }).click()
  await expect(page.getByRole('region', { name: /as a table/ }).getByRole('row')).toHaveCount(8)
})
