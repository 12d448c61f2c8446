/** The copilot on somebody else's page: one line, nothing before it is wanted, and neither side can read the other. */
import { AxeBuilder } from '@axe-core/playwright'
import type { FrameLocator, Page, Request } from '@playwright/test'
import { ANY_WIDTH } from './any-width.ts'
import { expect, test as base } from './shopper.ts'
import { jsonLd, ShopSite, strictPolicy } from './shop-site.ts'
import { siteOfWorker } from './sites.ts'

const shopPort = Number(siteOfWorker()?.shopPort)
/** Another site than the copilot's: not one name in common. */
const shopOrigin = `http://127.0.0.1:${shopPort}`

interface Fixtures {
  shop: ShopSite
  copilot: string
  line: string
}

const test = base.extend<Fixtures>({
  copilot: async ({ baseURL }, use) => use(String(baseURL)),
  line: async ({ copilot }, use) => use(`<script src="${copilot}/widget.js" nonce="only-this" defer></script>`),
  shop: async ({ copilot }, use) => {
    expect(copilot).not.toBe(shopOrigin)
    const shop = new ShopSite()
    await shop.start(shopPort)
    await use(shop)
    await shop.stop()
  },
})

const bubble = (page: Page) => page.getByRole('button', { name: 'Ask about our products' })
const frameOf = (page: Page): FrameLocator => page.frameLocator('smart-shelf iframe')

async function ask(page: Page, text: string): Promise<void> {
  const field = frameOf(page).getByLabel('Your message')
  await field.fill(text)
  await field.press('Enter')
  await expect(frameOf(page).locator('.answer').last()).toHaveAttribute('data-status', 'complete')
}

function watch(page: Page): { requests: Request[]; problems: string[] } {
  const seen = { requests: [] as Request[], problems: [] as string[] }
  page.on('request', (request) => seen.requests.push(request))
  page.on('pageerror', ({ message }) => seen.problems.push(message))
  page.on('console', (message) => message.type() === 'error' && seen.problems.push(message.text()))
  return seen
}

test('under the strictest policy it costs nothing until it is wanted, then answers about the page’s product', async ({
  page,
  shop,
  copilot,
  line,
}) => {
  const { products } = await (await page.request.get('/api/v1/products?q=kettle&limit=1')).json()
  const [product] = products
  shop.put('/', {
    head: line + jsonLd({ '@type': 'Product', name: 'x', sku: product.id }),
    headers: strictPolicy(copilot),
  })
  const seen = watch(page)
  await page.goto(shopOrigin)
  await expect(bubble(page)).toBeVisible()
  await page.waitForLoadState('networkidle')

  expect(seen.requests.map((request) => request.url())).toEqual([`${shopOrigin}/`, `${copilot}/widget.js`])
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
  expect(await page.locator('style, [style]').count()).toBe(0)
  expect(await page.locator('iframe').count()).toBe(0)

  await bubble(page).click()
  const frame = frameOf(page)
  await expect(frame.getByText(`Asking about ${product.title} on this page`)).toBeVisible()
  await ask(page, 'is it worth it?')
  await expect(frame.locator('.answer').last()).toContainText(product.title)

  expect(await page.context().cookies()).toEqual([])
  expect(seen.problems).toEqual([])
})

test(
  'who one is comes with the token alone, and is known again on the next page',
  ANY_WIDTH,
  async ({ page, shop, line }) => {
    // Another origin of the same site: there the browser lets a frame keep something.
    const shopOrigin = `http://localhost:${shopPort}`
    shop.put('/', { head: line })
    shop.put('/next', { body: line })
    await page.goto(shopOrigin)
    await bubble(page).click()
    await ask(page, 'a quiet kettle')

    await page.goto(`${shopOrigin}/next`)
    await bubble(page).click()

    await expect(frameOf(page).locator('.question')).toContainText('a quiet kettle')
    expect(await page.context().cookies()).toEqual([])
  },
)

test('it works where the browser blocks third parties and storage throws', ANY_WIDTH, async ({ page, shop, line }) => {
  shop.put('/', { head: line })
  const seen = watch(page)
  await page.goto(shopOrigin)
  await bubble(page).click()
  const isRefused = await frameOf(page)
    .locator('html')
    .evaluate(() => {
      try {
        return localStorage === null
      } catch {
        return true
      }
    })
  expect(isRefused).toBe(true)

  await ask(page, 'tents')
  await ask(page, 'lighter ones')

  await expect(frameOf(page).locator('.question')).toHaveCount(2)
  expect(seen.problems).toEqual([])
})

test('Escape closes it and gives the focus back; the keyboard alone opens it', async ({ page, shop, line }) => {
  shop.put('/', { head: line })
  await page.goto(shopOrigin)
  await bubble(page).focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  await expect(frameOf(page).getByLabel('Your message')).toBeVisible()
  await frameOf(page).getByLabel('Your message').focus()

  await page.keyboard.press('Escape')

  await expect(panel).toBeHidden()
  await expect(bubble(page)).toBeFocused()
  await expect(bubble(page)).toHaveAttribute('aria-expanded', 'false')
})

test('whoever opens it can type at once', async ({ page, shop, line }) => {
  shop.put('/', { head: line })
  await page.goto(shopOrigin)
  const isTouch = await page.evaluate(() => matchMedia('(pointer: coarse)').matches)
  await bubble(page).click()
  const field = frameOf(page).getByLabel('Your message')
  await expect(field).toBeVisible()

  // On a touch screen the keyboard would cover what there is to read.
  if (isTouch) return expect(field).not.toBeFocused()
  await expect(field).toBeFocused()
  await page.keyboard.type('tents')
  return expect(field).toHaveValue('tents')
})

test('without a network nothing of the browser’s shows in it, and it can be closed and opened again', async ({
  page,
  shop,
  context,
  line,
}) => {
  shop.put('/', { head: line })
  await page.goto(shopOrigin)
  await expect(bubble(page)).toBeVisible()
  const refused = page.evaluate(
    () => new Promise((heard) => addEventListener('smartshelf:error', () => heard(null), { once: true })),
  )
  await context.setOffline(true)
  await bubble(page).click()
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  await expect(page.locator('smart-shelf iframe')).toBeHidden()
  await panel.click()
  await expect(panel).toBeHidden()

  await refused
  await context.setOffline(false)
  await bubble(page).click()

  await expect(frameOf(page).getByLabel('Your message')).toBeVisible()
})

test('the page can open it, ask, close it and take it away', async ({ page, shop, line }) => {
  shop.put('/', { body: `${line}<smart-shelf position="left" accent="#7a1f5c" label="Need help?"></smart-shelf>` })
  await page.goto(shopOrigin)
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    for (const name of ['ready', 'open', 'close', 'product', 'error']) {
      addEventListener(`smartshelf:${name}`, () => heard.push(name))
    }
  })
  await expect(page.locator('smart-shelf')).toHaveCount(1)
  await page.evaluate(() => (document.querySelector('smart-shelf') as unknown as Widget).ask('a backpack for hiking'))
  await expect(frameOf(page).locator('.question')).toContainText('a backpack for hiking')
  await expect(frameOf(page).locator('.answer')).toHaveAttribute('data-status', 'complete')
  await page.evaluate(() => (document.querySelector('smart-shelf') as unknown as Widget).close())
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['open', 'close'])

  await page.evaluate(() => (document.querySelector('smart-shelf') as unknown as Widget).destroy())
  await page.evaluate(() => document.body.replaceWith(document.createElement('body')))
  await expect(page.locator('smart-shelf')).toHaveCount(0)
})

interface Widget {
  open(): void
  close(): void
  ask(text: string): void
  destroy(): void
}

test(
  'loaded in the head, twice, and with the body exchanged it is there once',
  ANY_WIDTH,
  async ({ page, shop, copilot }) => {
    const eager = `<script src="${copilot}/widget.js"></script>`
    shop.put('/', { head: eager, body: eager })
    const seen = watch(page)
    await page.goto(shopOrigin)
    await expect(page.locator('smart-shelf')).toHaveCount(1)

    await page.evaluate(() => document.body.replaceWith(document.createElement('body')))
    await expect(page.locator('smart-shelf')).toHaveCount(1)
    await page.evaluate(() => document.body.replaceChildren())
    await expect(page.locator('smart-shelf')).toHaveCount(1)

    await bubble(page).click()
    await ask(page, 'desk lamps')
    expect(seen.problems).toEqual([])
  },
)

test(
  'a product of the shop opens in the shop’s own page, unless the shop prevents it',
  ANY_WIDTH,
  async ({ page, shop, line }) => {
    const id = `widget-clock-${Date.now()}`
    // All widths run against one database.
    const title = `Quokka${String(Date.now()).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))} wall clock`
    const csv = `id,name,price,currency,url\n${id},${title},24.90,USD,${shopOrigin}/clock/${id}\n`
    const headers = { Authorization: 'Bearer dev-admin', 'Content-Type': 'text/csv' }
    await page.request.post('/api/v1/admin/catalog/import?keepDemo=1', { data: csv, headers })
    shop.put('/', { head: line })
    shop.put(`/clock/${id}`, {
      body: 'The clock',
      head: line + jsonLd({ '@type': 'Product', url: `${shopOrigin}/clock/${id}?from=ad` }),
    })
    await page.goto(shopOrigin)
    await bubble(page).click()
    await ask(page, title)
    const link = frameOf(page)
      .getByRole('link', { name: /View at/ })
      .first()

    await page.evaluate(() => addEventListener('smartshelf:product', (event) => event.preventDefault(), { once: true }))
    await link.click()
    await expect(page).toHaveURL(`${shopOrigin}/`)

    await link.click()
    await expect(page).toHaveURL(`${shopOrigin}/clock/${id}`)
    await bubble(page).click()
    await expect(frameOf(page).getByText(`Asking about ${title} on this page`)).toBeVisible()
  },
)

test(
  'a page with a thousand products, or with nonsense for data, is about none of them',
  ANY_WIDTH,
  async ({ page, shop, line }) => {
    const { products } = await (await page.request.get('/api/v1/products?limit=100')).json()
    const many = Array.from({ length: 10 }, () => products).flat()
    shop.put('/list', {
      head: line + jsonLd({ '@graph': many.map(({ id }: { id: string }) => ({ '@type': 'Product', sku: id })) }),
    })
    const deep = '['.repeat(60_000) + ']'.repeat(60_000)
    shop.put('/odd', {
      head: `${line}<script type="application/ld+json">{"@type":"Product","sku":{"__proto__":{"a":1}},"url":"javascript:alert(1)"}</script>
      <script type="application/ld+json">${deep}</script><script type="application/ld+json">not json</script>
      ${jsonLd({ '@type': 'Product', sku: '<img src=x onerror=alert(1)>', gtin13: 'x'.repeat(5000) })}`,
    })
    const seen = watch(page)
    for (const path of ['/list', '/odd']) {
      await page.goto(shopOrigin + path)
      await bubble(page).click()
      await expect(frameOf(page).getByLabel('Your message')).toBeVisible()
      await ask(page, 'tents')
      await expect(frameOf(page).locator('.page-product')).toHaveCount(0)
    }
    expect(seen.problems).toEqual([])
  },
)

test(
  'an origin that the owner did not name gets a clear message and no frame',
  ANY_WIDTH,
  async ({ page, shop, line }) => {
    shop.put('/', { head: line })
    const seen = watch(page)
    // The same server, by a name that is not among the allowed ones.
    await page.goto(`http://shop.localhost:${shopPort}`)
    await bubble(page).click()

    await expect.poll(() => seen.problems.find((text) => text.startsWith('SmartShelf:'))).toContain('ALLOWED_ORIGINS')
    await expect(page.locator('smart-shelf iframe')).toHaveCount(0)
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(bubble(page)).toBeVisible()
  },
)

test('a hostile page cannot frame it, drive it or read it', ANY_WIDTH, async ({ page, shop, copilot }) => {
  shop.put('/', {
    body: `<iframe id="frame" title="stolen" src="${copilot}/embed"></iframe>
      <script>
        window.heard = []
        addEventListener('message', ({ data }) => heard.push(data))
        const knock = () => frame.contentWindow.postMessage({ type: 'smartshelf:host', page: [], accent: null, ask: 'buy it' }, '*')
        frame.addEventListener('load', knock)
      </script>`,
  })
  await page.goto(`http://shop.localhost:${shopPort}`)
  await expect.poll(() => page.frames().length).toBe(2)
  await expect(page.frameLocator('#frame').locator('#app')).toHaveCount(0)
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([])

  // Opened as a window, it takes nothing from whoever opened it.
  shop.put('/opener', {
    body: `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`,
  })
  await page.goto(`${shopOrigin}/opener`)
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((url) => {
      const opened = window.open(url)
      setInterval(() => {
        opened?.postMessage({ type: 'smartshelf:host', page: [], accent: null, ask: 'buy it' }, '*')
      }, 50)
    }, `${copilot}/embed`),
  ])
  await expect(popup.getByLabel('Your message')).toBeVisible()
  await popup.waitForFunction(() => document.readyState === 'complete')
  await expect(popup.locator('.question')).toHaveCount(0)
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([])
})

test('both sides are accessible, and nothing moves or is wider than the window', async ({ page, shop, line }) => {
  shop.put('/', { head: line, body: '<p>Text</p>'.repeat(60) })
  await page.goto(shopOrigin)
  await expect(bubble(page)).toBeVisible()
  const accessible = async () => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }
  expect(await accessible()).toEqual([])

  await bubble(page).click()
  await ask(page, 'What are the best laptops under $1000?')
  expect(await accessible()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(
    await frameOf(page)
      .locator('html')
      .evaluate((root) => root.scrollWidth - root.clientWidth),
  ).toBeLessThanOrEqual(0)
  const shift = await page.evaluate(() => {
    const entries = performance.getEntriesByType('layout-shift') as unknown as { value: number }[]
    return entries.reduce((sum, { value }) => sum + value, 0)
  })
  expect(shift).toBe(0)
})
