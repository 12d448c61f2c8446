/** A refresh object of one test, with an account of its own. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { CatalogRefresh } from '../../durable-objects/catalog-refresh.ts'
import type { AccountSettings } from './amazon-stub/account.ts'
import { vi } from 'vitest'
import { openAccount, type StubAccount } from './amazon-account.ts'

export interface RefreshUnderTest {
  account: StubAccount
  refresh: DurableObjectStub<CatalogRefresh>
}

/** Settings that the object reads when it is created: later changes reach it after an eviction. */
export function configure(account: StubAccount, settings: Record<string, string> = {}): void {
  const { clientId, clientSecret, version, marketplace, partnerTag, apiUrl, tokenUrl } = account.settings
  Object.assign(env, {
    AMAZON_CLIENT_ID: clientId,
    AMAZON_CLIENT_SECRET: clientSecret,
    AMAZON_CREDENTIAL_VERSION: version,
    AMAZON_MARKETPLACE: marketplace,
    ASSOCIATE_TAG: partnerTag,
    AMAZON_API_URL: apiUrl,
    AMAZON_TOKEN_URL: tokenUrl,
    AMAZON_REQUESTS_PER_SECOND: '10',
    AMAZON_DAILY_BUDGET: '8640',
    REFRESH_ASINS: '',
    ...settings,
  })
}

export async function openRefresh(
  accountSettings: Partial<AccountSettings> = {},
  settings: Record<string, string> = {},
): Promise<RefreshUnderTest> {
  const account = await openAccount(accountSettings)
  configure(account, settings)
  return { account, refresh: env.CATALOG_REFRESH.getByName(crypto.randomUUID()) }
}

/** Lets the alarms ring until no run is left. Gives what the object then says of itself. */
export async function settle(refresh: DurableObjectStub<CatalogRefresh>) {
  for (let i = 0; i < 1_000; i++) {
    const state = await refresh.state()
    if (state.run?.status !== 'running') return state
    await runDurableObjectAlarm(refresh)
    await scheduler.wait(10)
    // A clock that a test has set stands still otherwise.
    if (vi.isFakeTimers()) vi.advanceTimersByTime(20)
  }
  throw new Error('the run does not end')
}

/** Has the object begin anew, with the settings of now. */
export async function restart(refresh: DurableObjectStub<CatalogRefresh>): Promise<void> {
  // Only what runs can be evicted.
  await refresh.state()
  await evictDurableObject(refresh)
}

/** Has the object begin anew, as if it had never been. */
export async function forget(refresh: DurableObjectStub<CatalogRefresh>): Promise<void> {
  await runInDurableObject(refresh, (_, { storage }) => storage.deleteAll())
  await evictDurableObject(refresh)
}
