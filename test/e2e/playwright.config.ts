/** The whole product in a real browser: `wrangler dev` with the demo catalogue, and Chromium on two widths. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { freePort } from '../support/free-port.ts'
import { findChromium } from './chromium.ts'

const PROJECT = join(import.meta.dirname, '../..')
const STATE = '.wrangler/e2e'

// Workers load this file as well; only the process that starts the server chooses where, and begins with an empty
// database.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  rmSync(join(PROJECT, STATE), { recursive: true, force: true })
  process.env['E2E_PORT'] = String(await freePort())
  process.env['E2E_SHOP_PORT'] = String(await freePort())
}
const PORT = process.env['E2E_PORT']
/** Where tests put up a shop of their own, whose pages may hold the widget. */
const SHOP_PORT = process.env['E2E_SHOP_PORT']
const INSPECTOR_PORT = await freePort()

/** What needs a database that nobody else writes to, or a server that it may kill. */
const OWN_SITE = ['figures.spec.ts', 'human-check.spec.ts', 'long-talk.spec.ts', 'restart.spec.ts']

/** What does not depend on how wide the window is, and is tried at one width. */
const ANY_WIDTH = ['conversations.spec.ts', 'operation.spec.ts', 'privacy.spec.ts']

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const desk = { viewport: { width: 1280, height: 860 } }

export default defineConfig({
  testDir: '.',
  outputDir: join(PROJECT, 'test-results'),
  reporter: 'list',
  timeout: 45_000,
  expect: { timeout: 15_000 },
  // A browser and a server already fill a small machine.
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'phone, light', use: { ...phone, colorScheme: 'light' }, testIgnore: OWN_SITE },
    {
      name: 'desk, dark',
      use: { ...desk, colorScheme: 'dark' },
      testIgnore: [...OWN_SITE, ...ANY_WIDTH],
      grepInvert: /@any-width/,
    },
    { name: 'phone, dark', use: { ...phone, colorScheme: 'dark' }, testMatch: 'looks.spec.ts' },
    { name: 'desk, light', use: { ...desk, colorScheme: 'light' }, testMatch: 'looks.spec.ts' },
    { name: 'own site', use: desk, testMatch: OWN_SITE },
  ],
  webServer: {
    command: `npm run dev -- --port ${PORT} --inspector-port ${INSPECTOR_PORT} --persist-to ${STATE} --var FLOOD_LIMIT_PER_MINUTE:100000 --var NEW_VISITOR_LIMIT_PER_MINUTE:1000000 --var TURN_LIMIT_PER_MINUTE:12 --var ALLOWED_ORIGINS:http://127.0.0.1:${SHOP_PORT},http://localhost:${SHOP_PORT}`,
    cwd: PROJECT,
    url: `http://localhost:${PORT}/health`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
