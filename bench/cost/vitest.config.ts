import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

/** `npm run bench:cost`: counts inside the real runtime. */
export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: './wrangler.toml' },
      remoteBindings: false,
      miniflare: {
        bindings: {
          VISITOR_SECRET: 'visitor-secret-of-the-bench',
          TURN_LIMIT_PER_MINUTE: '100000',
          FLUSH_AFTER_SECONDS: '3600',
          SIZES: process.env['SIZES'] ?? '1200,20000',
          TEST_MIGRATIONS: await readD1Migrations('./migrations'),
        },
      },
    })),
  ],
  test: {
    include: ['bench/cost/*.bench.ts'],
    setupFiles: ['./test/support/empty-site.ts'],
    testTimeout: 900_000,
    silent: false,
    // What a site says of each request is no figure.
    onConsoleLog: (line) => !line.startsWith('{"level"'),
    reporters: ['dot'],
  },
})
