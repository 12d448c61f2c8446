/** Every file begins with an empty site: nothing that an earlier one left is kept, in storage, in settings or in memory. */
import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'

/** The settings as the first file found them. They and the global object are all that files share. */
const globals = globalThis as { settingsOfTheSite?: Record<string, unknown> }
globals.settingsOfTheSite ??= { ...env }
for (const name of Object.keys(env)) if (!(name in globals.settingsOfTheSite)) Reflect.deleteProperty(env, name)
Object.assign(env, globals.settingsOfTheSite)

vi.resetModules()
await reset()
// A database that an earlier file still asks something is left as it is.
while (await env.DB.prepare("SELECT 1 FROM sqlite_master WHERE name = 'product'").first()) {
  await scheduler.wait(20)
  await reset()
}
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
// What the first message loads is there before: the runner fetches a module for the object that asks, and others would wait
// for ever or go on in that object's place.
const { ENGLISH } = await import('../../src/domain/conversation/lexicon/english.ts')
const { openTalk } = await import('../../src/adapters/talk/open-talk.ts')
await openTalk({ fetch: async () => Response.json(ENGLISH) })
