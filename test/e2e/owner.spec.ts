/** The owner's dashboard. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { ANY_WIDTH } from './any-width.ts'
import { isRead, signIn } from './dashboard.ts'
import { expectAccessible, expectNoOverflow } from './looks.ts'

const VIEWS = ['overview', 'demand', 'products', 'catalogue', 'setup']

/** Asking whether Cloudflare Access lets one in is answered with 401, and a site without Amazon has no refresh: 404. */
const EXPECTED = /status of (401|404)/

test('only the owner comes in', ANY_WIDTH, async ({ page }) => {
  await page.goto('/admin')
  await page.getByLabel('Admin token').fill('not the token')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText('That is not the admin token.')

  await page.getByLabel('Admin token').fill('dev-admin')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.locator('.tiles')).toBeVisible()
  // Who works with the keyboard begins at the top, and hears where.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/^Overview/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Shop', exact: true })).toBeFocused()
  await page.reload()
  await expect(page.locator('.tiles')).toBeVisible()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByLabel('Admin token')).toBeVisible()
})

test('a file is looked at, corrected, then brought in', async ({ page }) => {
  await signIn(page, '/admin#catalogue/7')
  // Both widths run against one database.
  const id = `lamp-${Date.now()}`
  const csv = `id,name,price,colour,"Internal note"\n${id},Garden lamp ${id},19.90,green,bought for 7\n,,,,\n${id}-2,Dear lamp,-5,,\n`
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
  await look.getByLabel('Use of colour').focus()
  await look.getByLabel('Use of colour').selectOption('ignored')
  await expect(look.locator('.preview')).not.toContainText('green')
  await expect(look.getByLabel('Use of colour')).toBeFocused()
  const keeps = look.getByLabel('Keep the demo products beside them')
  if (await keeps.isVisible()) await keeps.check()
  // What has half gone below the head of the page is measured by the half that is left.
  await page.evaluate(() => scrollTo(0, 0))
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
  await expect(product).toContainText('By hand: Name')
  await expect(product.getByRole('heading')).toHaveText(`Best lamp ${id}`)
  await product.getByRole('button', { name: 'Hide' }).click()
  await expect(product).toHaveCount(0)
  await page.locator('.done').getByRole('button', { name: 'Undo' }).click()
  await expect(product).toHaveCount(1)
  await product.getByRole('button', { name: 'Hide' }).click()
  await expect(product).toHaveCount(0)
  expect((await page.request.get(`/api/v1/products/${id}`)).status()).toBe(410)
})

test('a file is taken back with one button, a withdrawn product by hand', ANY_WIDTH, async ({ page }) => {
  const id = `stool-${Date.now()}`
  const headers = { Authorization: 'Bearer dev-admin', 'Content-Type': 'text/csv' }
  const send = async (name: string, data: string) => {
    const path = `/api/v1/admin/catalog/import?currency=USD&keepDemo=1&name=${name}`
    expect((await page.request.post(path, { headers, data })).status()).toBe(200)
  }
  await send(`${id}-first.csv`, `id,name,price\n${id},Stool ${id},40.00\n`)
  await send(`${id}-wrong.csv`, `id,name,price\n${id},Stool ${id},4000.00\n${id}-2,Second ${id},9.00\n`)
  await signIn(page, '/admin#catalogue/7')
  await page.getByLabel('Search', { exact: true }).fill(id)
  const products = page.locator('.own-product')
  await expect(products).toHaveCount(2)

  const row = page.getByRole('row', { name: `${id}-wrong.csv` })
  await expect(row).toContainText('1 new, 1 changed')
  await expectAccessible(page)
  await row.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Undone: 1 withdrawn again, 1 as before.')).toBeVisible()
  await expect(row).toContainText('Undone')
  await expect(products).toHaveCount(1)
  await expect(products).toContainText('$40')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('section') !== null)).toBe(true)

  await page.getByRole('combobox', { name: 'State' }).selectOption('withdrawn')
  await expect(products).toContainText(`Second ${id}`)
  await products.getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByText(`Second ${id} is offered again.`)).toBeVisible()
  expect((await page.request.get(`/api/v1/products/${id}-2`)).status()).toBe(200)
  for (const one of [id, `${id}-2`]) await page.request.delete(`/api/v1/admin/products/${one}`, { headers })
})

test(
  'the state of the catalogue leads to the products that lack something, in the order that is asked for',
  ANY_WIDTH,
  async ({ page }) => {
    const ids = ['a', 'b'].map((letter) => `bare-${letter}-${Date.now()}`)
    const headers = { Authorization: 'Bearer dev-admin' }
    const imported = await page.request.post('/api/v1/admin/catalog/import?currency=USD&keepDemo=1', {
      headers: { ...headers, 'Content-Type': 'text/csv' },
      data: `id,name,price,image\n${ids.map((id, i) => `${id},Bare thing ${id},${20 - i}.00,\n`).join('')}`,
    })
    expect(imported.status()).toBe(200)
    await signIn(page, '/admin#catalogue/7')

    await page.getByRole('button', { name: /^[\d,]+ no picture$/ }).click()
    await expect(page.getByLabel('Problem')).toHaveValue('no_image')
    await page.getByLabel('Search', { exact: true }).fill('bare thing')
    await page.getByLabel('Order').selectOption('Cheapest first')
    const names = page.locator('.own-product h3')
    await expect(names.first()).toContainText('Bare thing bare-b')
    await expectAccessible(page)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV of your products/ }).click(),
    ])
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines[0]).toBe(
      'id,title,brand,category,price,currency,availability,state,source,problems,byHand,url,imageUrl',
    )
    expect(lines.filter((line) => ids.some((id) => line.startsWith(`${id},`)))).toHaveLength(2)
    for (const id of ids) await page.request.delete(`/api/v1/admin/products/${id}`, { headers })
  },
)

test('a whole source is withdrawn after a question that is read out, and brought back', ANY_WIDTH, async ({ page }) => {
  const id = `bench-${Date.now()}`
  const headers = { Authorization: 'Bearer dev-admin', 'Content-Type': 'text/csv' }
  const path = '/api/v1/admin/catalog/import?currency=USD&keepDemo=1'
  await page.request.post(path, { headers, data: `id,name,price\n${id},Bench ${id},40.00\n` })
  const status = async () => (await page.request.get(`/api/v1/products/${id}`)).status()
  await signIn(page, '/admin#catalogue/7')

  const button = page.getByRole('button', { name: 'Withdraw all of Import' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Press again to do it.' })).toBeAttached()
  await expect(page.getByRole('button', { name: /^Really withdraw/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Withdrawn: \d+ products?\.$/)).toBeVisible()
  expect(await status()).toBe(410)
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('section') !== null)).toBe(true)

  await page
    .getByRole('row', { name: 'Withdrawn: all of Import' })
    .getByRole('button', { name: 'Undo' })
    .first()
    .click()
  await expect(page.getByText(/^Undone: [\d,]+ offered again/)).toBeVisible()
  expect(await status()).toBe(200)
  await page.request.delete(`/api/v1/admin/products/${id}`, { headers })
})

test(
  'the shop’s name and colour are on its pages and in the frame, its time zone in the figures',
  ANY_WIDTH,
  async ({ page }) => {
    await signIn(page, '/admin#setup/7')
    await page.getByLabel('Name of the shop').fill('Harbour & Pine')
    await page.getByLabel('Accent color').fill('#7a1f5c')
    await page.getByLabel(/^Time zone/).fill('Asia/Tokyo')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    await expect(page.getByText('label="Ask Harbour &amp; Pine"')).toBeVisible()
    await expectAccessible(page)

    try {
      await page.goto('/admin#overview/7')
      await expect(page.getByText('In Asia/Tokyo.')).toBeVisible()
      for (const path of ['/', '/embed', '/browse']) {
        await page.goto(path)
        await expect(page.locator('.brand').first()).toContainText('Harbour & Pine')
        await expect
          .poll(() => page.evaluate(() => document.documentElement.style.getPropertyValue('--pine')))
          .toContain('#7a1f5c')
        await expectAccessible(page)
      }
      await expect(page.locator('smart-shelf')).toHaveAttribute('accent', '#7a1f5c')
    } finally {
      const headers = { Authorization: 'Bearer dev-admin' }
      await page.request.put('/api/v1/admin/profile', { headers, data: {} })
    }
  },
)

test('a feed of a private address is refused', ANY_WIDTH, async ({ page }) => {
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
  // A row with things to do, of which each says more to who cannot see it.
  await page.request.post('/api/v1/chat', { data: { message: 'zorblat frimp' } })
  const headers = { Authorization: 'Bearer dev-admin' }
  const talks = async () => (await (await page.request.get('/api/v1/analytics/talks', { headers })).json()).talks.length
  await expect.poll(talks, { timeout: 20_000 }).toBeGreaterThan(0)
  await signIn(page)
  for (const [index, view] of VIEWS.entries()) {
    await page.goto(`/admin#${view}/30`)
    const tab = page.getByRole('navigation', { name: 'Parts of the dashboard' }).getByRole('button').nth(index)
    await expect(tab).toHaveAttribute('aria-current', 'page')
    await isRead(page)
    await expectAccessible(page)
    await expectNoOverflow(page)
    await expectTablesToFit(page)
  }
  expect(problems).toEqual([])
})

/** No table has to be pushed sideways to be read. */
async function expectTablesToFit(page: Page): Promise<void> {
  const hidden = await page
    .locator('.table-scroll')
    .evaluateAll((boxes) => boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  expect(Math.max(0, ...hidden)).toBe(0)
}

test('lines are drawn, and told as a table too', ANY_WIDTH, async ({ page }) => {
  await signIn(page, '/admin#overview/7')

  await expect(page.locator('.chart-host canvas')).toBeVisible()
  await page.getByText('As a table', { exact: true }).click()
  await expect(page.getByRole('region', { name: /as a table/ }).getByRole('row')).toHaveCount(8)
})
