/** `npm run screenshots`: takes the pictures of the README from a running server (http://localhost:8787, or --url). */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { findChromium } from '../test/e2e/chromium.ts'
import { PROJECT } from './project.ts'

const FOLDER = join(PROJECT, 'docs/images')
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 }
const DESK = { viewport: { width: 1280, height: 860 } }

const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://localhost:8787' } } })

async function ask(page: Page, text: string): Promise<void> {
  const answers = page.locator('.answer[data-status=complete]')
  const count = await answers.count()
  await page.getByLabel('Your message').fill(text)
  await page.getByLabel('Your message').press('Enter')
  await answers.nth(count).waitFor()
}

async function picture(name: string, options: BrowserContextOptions, steps: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  await page.goto(values.url)
  await steps(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(FOLDER, `${name}.png`), scale: 'css' })
  await context.close()
  console.log(`docs/images/${name}.png`)
}

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--hide-scrollbars'] })
try {
  await picture('answer-desk-light', { ...DESK, colorScheme: 'light' }, (page) =>
    ask(page, 'What are the best laptops under $1000?'),
  )
  await picture('answer-phone-dark', { ...PHONE, colorScheme: 'dark' }, (page) =>
    ask(page, 'Recommend some wireless headphones'),
  )
  await picture('comparison-phone-light', { ...PHONE, colorScheme: 'light' }, async (page) => {
    await ask(page, 'Help me find a good coffee maker')
    await ask(page, 'compare the first two')
    await page.getByRole('table').scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 120)
  })
} finally {
  await browser.close()
}
