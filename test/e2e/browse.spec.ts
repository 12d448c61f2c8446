/** The catalogue without a conversation: limits by hand, the grid, a product's page, and what is passed on. */
import { expectAccessible, expectNoOverflow } from './looks.ts'
import { expect, test } from './shopper.ts'

test('a limit is changed by hand, with the count of what it would leave', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('laptops under $1000')
  await page.getByRole('button', { name: /^Change up to/ }).click()
  const panel = page.getByRole('dialog', { name: 'Price' })
  const show = panel.getByRole('button', { name: /^Show \d+ products/ })
  await expect(show).toBeVisible()
  const before = await show.innerText()
  await expectAccessible(page)

  await panel.getByLabel('At most').evaluate((slider: HTMLInputElement) => {
    slider.value = String((Number(slider.min) + Number(slider.max)) / 4)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await expect(show).not.toHaveText(before)
  const count = (await show.innerText()).replaceAll(/\D/g, '')
  await show.click()

  await shopper.answered()
  await expect(page.getByText('You changed what you are looking for')).toBeVisible()
  await expect(shopper.answer).toContainText(count)
})

test('a list of values begins with what is chosen', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('headphones under $150')
  await page.getByRole('button', { name: /^Change Headphones/ }).click()
  const options = page.getByRole('dialog', { name: 'Kind' }).getByRole('checkbox')

  await expect(options.first()).toBeChecked()
  await options.nth(1).check()
  await expect(options.first()).not.toBeChecked()
  await expect(options.nth(1)).toBeChecked()
})

test('a limit is added from what splits the results', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('kettles')
  await page.getByRole('button', { name: 'Add a limit' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Brand', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Brand' })
  const option = panel.locator('.option').first()
  const brand = await option.locator('span').first().innerText()
  await option.click()
  await panel.getByRole('button', { name: /^Show \d+ product/ }).click()

  await shopper.answered()
  await expect(page.getByRole('button', { name: `Remove ${brand}` })).toBeVisible()
  for (const text of await shopper.cards.locator('.card-brand').allInnerTexts()) expect(text).toContain(brand)
})

test('the grid is filtered without a word, and the address keeps what was chosen', async ({ page, shopper }) => {
  await page.goto('/browse')
  const total = page.getByRole('status').first()
  await expect(total).toHaveText(/^[\d,]+ products$/)
  await expectAccessible(page)
  await expectNoOverflow(page)

  const filters = page.locator('.filters')
  if ((await filters.getAttribute('open')) === null) await filters.locator('summary').click()
  await filters.getByLabel(/^Laptops/).check()
  await expect(page).toHaveURL(/category=laptops/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Laptops')
  await filters.getByLabel('To', { exact: true }).fill('700')
  await filters.getByLabel('To', { exact: true }).press('Tab')
  await expect(page).toHaveURL(/maxPrice=700/)
  const known = await (await page.request.get('/api/v1/products?category=laptops&maxPrice=700&limit=1')).json()
  const chosen = `${known.total} products`
  await expect(total).toHaveText(chosen)

  await page.reload()
  await expect(total).toHaveText(chosen)
  await page.goBack()
  await expect(page).not.toHaveURL(/maxPrice/)
  await page.locator('.grid-card a').first().click()
  await expect(page).toHaveURL(/\/p\//)
  expect(shopper.problems).toEqual([])
})

test('the grid is narrowed by what products state, and the address keeps it', async ({ page, shopper }) => {
  await page.goto('/browse?category=laptops')
  const total = page.getByRole('status').first()
  await expect(total).toHaveText(/^[\d,]+ products$/)
  const filters = page.locator('.filters')
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click()
  const ram = filters.locator('.attribute-filter', { has: page.getByText('Memory', { exact: true }) })
  if ((await ram.getAttribute('open')) === null) await ram.locator('summary').click()
  await ram.getByLabel('At least').evaluate((slider: HTMLInputElement) => {
    slider.value = '32'
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })

  await expect(page).toHaveURL(/attributes=/)
  const wish = encodeURIComponent(JSON.stringify([{ name: 'ram', op: 'gte', value: 32, unit: 'GB' }]))
  const known = await (await page.request.get(`/api/v1/products?category=laptops&attributes=${wish}&limit=1`)).json()
  await expect(total).toHaveText(`${known.total} products`)
  await expectAccessible(page)
  await expectNoOverflow(page)

  await page.reload()
  await expect(total).toHaveText(`${known.total} products`)
  const all = await (await page.request.get('/api/v1/products?category=laptops&limit=1')).json()
  await page.goto('/browse?category=laptops&attributes=%5B%7B%22na')
  await expect(total).toHaveText(`${all.total} products`)
  expect(shopper.problems).toEqual([])
})

test('a product has a page of its own, with the chat beside it', async ({ page }) => {
  const { products } = await (await page.request.get('/api/v1/products?q=tent&limit=1')).json()
  const [product] = products
  await page.goto(`/p/${product.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(product.title)
  await expectAccessible(page)
  await expectNoOverflow(page)

  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Saved' })).toHaveAttribute('aria-pressed', 'true')
  const { amountMinor, currency } = product.price
  const shelf = await page.evaluate(() => JSON.parse(localStorage.getItem('smartshelf.shelf') ?? '[]'))
  expect(shelf).toMatchObject([{ id: product.id, price: { amountMinor, currency } }])
  await page.getByRole('button', { name: 'Ask about this product' }).click()
  const frame = page.frameLocator('smart-shelf iframe')
  await expect(frame.getByText(`Asking about ${product.title} on this page`)).toBeVisible()
})

test('a picture that does not load gives way to the initial of its product', async ({ page }) => {
  const { products } = await (await page.request.get('/api/v1/products?limit=1')).json()
  const [{ id, title, imageUrl }] = products
  await page.route(
    (url) => url.href.endsWith(imageUrl),
    (route) => route.abort(),
  )

  await page.goto(`/p/${id}`)

  await expect(page.locator('.product-head .picture')).toHaveText(title.charAt(0))
  await expect(page.locator('.product-head .picture img')).toHaveCount(0)
})

test('what is shown stays when the network goes, and can be asked for again', async ({ page, context }) => {
  await page.goto('/browse?category=kettles')
  const cards = page.locator('.grid-card')
  await expect(cards.first()).toBeVisible()
  const count = await cards.count()
  const total = await page.getByRole('status').first().innerText()

  await context.setOffline(true)
  await page.getByLabel('Order').selectOption('Cheapest first')
  await expect(page.getByRole('alert')).toContainText('cannot be reached')
  await expect(cards).toHaveCount(count)
  await expectAccessible(page)

  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('status').first()).toHaveText(total)
})

test('a product’s page draws what its price was', async ({ page }) => {
  // Every width has a product of its own: prices that stand already make no new point.
  const id = `chart-lamp-${Date.now()}`
  for (const price of ['59.00', '49.00', '54.00']) {
    const imported = await page.request.post('/api/v1/admin/catalog/import?currency=USD&keepDemo=1', {
      headers: { Authorization: 'Bearer dev-admin', 'Content-Type': 'text/csv' },
      data: `id,name,price,category\n${id},Wavering reading lamp,${price},Desk Lamps\n`,
    })
    expect(imported.status()).toBe(200)
  }

  await page.goto(`/p/${id}`)

  const chart = page.locator('.price-chart')
  await expect(chart).toContainText('Between $49 and $59 since')
  await expect(page.getByRole('heading', { name: 'Price so far' })).toBeVisible()
  const line = await chart.locator('path').getAttribute('d')
  expect(line).toMatch(/^M[\d ]+(?:H\d+V\d+)+$/)
  const box = await chart.locator('path').boundingBox()
  expect(box?.height ?? 0).toBeGreaterThan(20)
  await expectAccessible(page)
  const headers = { Authorization: 'Bearer dev-admin' }
  await page.request.delete(`/api/v1/admin/products/${id}`, { headers })
})

test('a shared comparison and a shared shelf can be read by anyone, and say what is gone', async ({
  page,
  shopper,
}) => {
  const { products } = await (await page.request.get('/api/v1/products?q=kettle&limit=3')).json()
  const ids = products.map(({ id }: { id: string }) => id)

  await page.goto(`/compare?ids=${ids.join(',')}`)
  await expect(page.getByRole('table')).toBeVisible()
  await expectAccessible(page)
  await expectNoOverflow(page)

  await page.goto(`/shelf?ids=${ids.join(',')},no-such-product`)
  await expect(page.locator('.grid-card')).toHaveCount(3)
  await expect(page.getByText('One of its products is no longer offered.')).toBeVisible()
  await expectAccessible(page)

  const answer = await page.goto('/shelf?ids=no-such-product')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing in this link')
  expect(await page.context().cookies()).toEqual([])
  shopper.problems.length = 0 // The browser logs each product that is not there.
})

test('the shelf says what has become of a price since it was saved', async ({ shopper, page }) => {
  await shopper.open()
  await shopper.ask('desk lamps')
  await shopper.cards.first().getByRole('button', { name: /^Save/ }).click()
  await page.evaluate(() => {
    const [kept] = JSON.parse(localStorage.getItem('smartshelf.shelf') ?? '[]')
    kept.price.amountMinor += 500
    localStorage.setItem('smartshelf.shelf', JSON.stringify([kept, 'saved-long-ago']))
  })
  await page.reload()
  await page.getByRole('button', { name: /Open the shelf/ }).click()
  const shelf = page.getByRole('dialog', { name: 'Your shelf' })
  await expect(shelf.getByText('$5 less than when you saved it')).toBeVisible()
  await expect(shelf.getByText('A product you saved is no longer offered.')).toBeVisible()
  await expect(shelf.getByRole('button', { name: 'Share this shelf' })).toBeVisible()
  shopper.problems.length = 0 // The browser logs the product that is not there.
})
