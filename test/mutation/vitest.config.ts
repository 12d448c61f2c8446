/** For `npm run test:mutation`, which says in which folder the tests are: the project's own would start the platform. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Every fault is a run of its own: within one, files need not be kept apart.
  test: {
    include: ['**/*.test.{ts,tsx}'],
    isolate: false,
    setupFiles: ['./test/support/use-words.ts', './test/support/steady-laws.ts'],
  },
})
