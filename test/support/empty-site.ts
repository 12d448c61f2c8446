/** Every file begins with an empty site: nothing that an earlier one left is kept, in storage or in memory. */
import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

vi.resetModules()
await reset()
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
// What the first message loads: the runner fetches a module for the object that asks, while others would wait for ever.
await import('../../src/adapters/talk/talk.ts')
