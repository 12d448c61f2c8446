/** For `npm run test:mutation`, which says in which folder the tests are: the project's own would start the platform. */
import { configDefaults, defineConfig } from 'vitest/config'

/** They play whole talks: seconds for each fault, which would be days for the reader. What only they notice counts as missed. */
const SLOW = ['laws-of-*', 'random-talk', 'grounding', 'any-message'].map((name) => `**/${name}.test.ts`)

export default defineConfig({
  // Every fault is a run of its own: within one, files need not be kept apart.
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...SLOW],
    isolate: false,
    setupFiles: ['./test/support/use-words.ts', './test/support/steady-laws.ts'],
  },
})
