/** The whole product in a real browser: `wrangler dev` with the demo catalogue, and Chromium on two widths. */
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './chromium.ts'
import { siteOfWorker } from './sites.ts'

const PROJECT = join(import.meta.dirname, '../..')
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
  // Only a test that hangs takes this long: a busy machine must not make one fail.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  globalSetup: './sites.ts',
  // What waits for a page leaves room for another one.
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    baseURL: siteOfWorker()?.url,
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
    // First what takes longest, so that no worker waits for it at the end.
    { name: 'own site', use: desk, testMatch: OWN_SITE },
    { name: 'phone, light', use: { ...phone, colorScheme: 'light' }, testIgnore: OWN_SITE },
    {
      name: 'desk, dark',
      use: { ...desk, colorScheme: 'dark' },
      testIgnore: [...OWN_SITE, ...ANY_WIDTH],
      grepInvert: /@any-width/,
    },
    { name: 'phone, dark', use: { ...phone, colorScheme: 'dark' }, testMatch: 'looks.spec.ts' },
    { name: 'desk, light', use: { ...desk, colorScheme: 'light' }, testMatch: 'looks.spec.ts' },
  ],
})
