/** For `npm run test:mutation`, which says in which folder the tests are: the project's own would start the platform. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['**/*.test.{ts,tsx}'] },
})
