import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** Only a test that hangs takes this long: a busy machine must not make one fail. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } }
/** A whole site, with what watches it, takes minutes where the machine is busy with others. */
const PATIENCE_WITH_SITES = { ...PATIENCE, testTimeout: 600_000, hookTimeout: 600_000 }

/** Three projects: pure rules in plain Node, what touches the platform inside workerd, a watched site as a whole. */
export default defineConfig({
  test: {
    // By default one core of a small machine would do nothing.
    maxWorkers: '100%',
    // Every request leaves a log line: they are shown for tests that failed.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          // Rules keep nothing of their callers, so files share what was loaded.
          isolate: false,
          setupFiles: ['./test/support/use-words.ts', './test/support/steady-laws.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'watch',
          include: ['test/watch/**/*.test.ts'],
          globalSetup: ['./test/support/prepare-sites.ts'],
          // Each waits for sites that start and tools that end.
          maxWorkers: 3,
          ...PATIENCE_WITH_SITES,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            remoteBindings: false,
            miniflare: {
              bindings: {
                ENVIRONMENT: 'production',
                VISITOR_SECRET: 'visitor-secret-of-the-tests',
                ADMIN_TOKEN: 'dev-admin',
                METRICS_TOKEN: 'metrics-token-of-the-tests',
                FLOOD_LIMIT_PER_MINUTE: '100000',
                NEW_VISITOR_LIMIT_PER_MINUTE: '100000',
                // What the alarm of a conversation does is done when a test says so.
                FLUSH_AFTER_SECONDS: '3600',
                WAKE_AFTER_SECONDS: '3600',
                TEST_MIGRATIONS: await readD1Migrations('./migrations'),
              },
            },
          })),
        ],
        test: {
          name: 'workers',
          include: ['test/workers/**/*.test.ts'],
          // A file does not start workerd anew: empty-site.ts gives it storage and modules of its own.
          isolate: false,
          setupFiles: ['./test/support/empty-site.ts', './test/support/steady-laws.ts'],
          globalSetup: [
            './test/support/amazon-stub/global-setup.ts',
            './test/support/model-stub/global-setup.ts',
            './test/support/feed-server/global-setup.ts',
            './test/support/turnstile.ts',
          ],
          ...PATIENCE,
        },
      },
    ],
  },
})
