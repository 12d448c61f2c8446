/**
 * `npm run bench:widget`: what the one line costs a shop's page, before anybody wants it and after it was opened. Serves
 * a page with and without it, on another origin than the copilot, to a Chromium on a slowed processor.
 */
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../test/e2e/chromium.ts'
import { ShopSite } from '../test/e2e/shop-site.ts'
import { freePort } from '../test/support/free-port.ts'
import prepareSites from '../test/support/prepare-sites.ts'
import { startSite } from '../test/support/site.ts'

/** A phone of the middle class is about four times slower than the machine of a developer. */
const SLOWDOWN = 4
const SETTLE_MS = 1_000
/** The median of so many visits is told: a machine does other things too. */
const VISITS = 5
/** The line may hold the page up no longer, and may move nothing: else this ends with 1. */
const LONGEST_TASK_MS = 50

/** Runs in the page: how far things moved, in all, and the tasks that held it up, in ms. */
const WATCH = `
  const seen = (window.seen = { shift: 0, tasks: [], own: 0 })
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { sourceURL, duration } of list.getEntries().flatMap(({ scripts }) => scripts)) {
      if (sourceURL.includes('/widget.js')) seen.own = Math.max(seen.own, duration)
    }
  }).observe({ type: 'long-animation-frame', buffered: true })
`

interface Cost {
  requests: number
  kilobytes: number
  layoutShift: number
  longTasks: number
  longestTaskMs: number
  /** The longest run of the line's own script in a frame that took long; 0 where there was none. */
  ownTaskMs: number
  loadMs: number
}

async function visits(...[browser, url, how]: Parameters<typeof visit>): Promise<Cost> {
  const costs: Cost[] = []
  for (let i = 0; i < VISITS; i++) costs.push(await visit(browser, url, how))
  const median = (key: keyof Cost) => costs.map((cost) => cost[key]).toSorted((a, b) => a - b)[VISITS >> 1] ?? 0
  return {
    requests: median('requests'),
    kilobytes: median('kilobytes'),
    layoutShift: median('layoutShift'),
    longTasks: median('longTasks'),
    longestTaskMs: median('longestTaskMs'),
    ownTaskMs: median('ownTaskMs'),
    loadMs: median('loadMs'),
  }
}

async function visit(browser: Browser, url: string, { phone, open }: { phone: boolean; open: boolean }): Promise<Cost> {
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 860 },
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const cost = { requests: 0, bytes: 0 }
  page.on('requestfinished', async (request) => {
    cost.requests++
    const { responseBodySize, responseHeadersSize } = await request.sizes()
    cost.bytes += responseBodySize + responseHeadersSize
  })
  await page.addInitScript(WATCH)
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLE_MS)
  if (open) {
    await page.getByRole('button', { name: 'Ask about our products' }).click()
    await page.frameLocator('smart-shelf iframe').getByLabel('Your message').waitFor()
    await page.waitForTimeout(SETTLE_MS)
  }
  const { shift, tasks, own, loadMs } = await measured(page)
  await context.close()
  return {
    requests: cost.requests,
    kilobytes: cost.bytes / 1000,
    layoutShift: shift,
    longTasks: tasks.length,
    longestTaskMs: Math.max(0, ...tasks),
    ownTaskMs: own,
    loadMs,
  }
}

/** What the watching script has seen by now. */
function measured(page: Page): Promise<{ shift: number; tasks: number[]; own: number; loadMs: number }> {
  return page.evaluate("({ ...window.seen, loadMs: performance.getEntriesByType('navigation')[0].loadEventEnd })")
}

const shopPort = await freePort()
await prepareSites()
const copilot = await startSite({ ALLOWED_ORIGINS: `http://127.0.0.1:${shopPort}` })
const shop = new ShopSite()
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
try {
  await shop.start(shopPort)
  const body = '<p>A paragraph of the shop.</p>'.repeat(200)
  shop.put('/without', { body })
  shop.put('/with', { head: `<script src="${copilot.url}/widget.js" defer></script>`, body })
  const base = `http://127.0.0.1:${shopPort}`
  const rows: Record<string, Record<string, number>> = {}
  for (const phone of [true, false]) {
    const name = phone ? 'phone' : 'desk'
    await visit(browser, `${base}/with`, { phone, open: false }) // Warms the server up.
    const costs = {
      'without the line': await visits(browser, `${base}/without`, { phone, open: false }),
      'with the line': await visits(browser, `${base}/with`, { phone, open: false }),
      opened: await visits(browser, `${base}/with`, { phone, open: true }),
    }
    for (const [what, cost] of Object.entries(costs)) {
      // The page has tasks of its own; those of the line are told by the script that ran.
      const isHeldUp = cost.layoutShift > 0 || cost.ownTaskMs > LONGEST_TASK_MS
      if (what === 'with the line' && isHeldUp) {
        process.exitCode = 1
      }
      rows[`${name}, ${what}`] = Object.fromEntries(
        Object.entries(cost).map(([key, value]) => [key, Number(value.toFixed(key === 'layoutShift' ? 4 : 1))]),
      )
    }
  }
  console.table(rows)
} finally {
  await browser.close()
  await shop.stop()
  await copilot.stop()
}
