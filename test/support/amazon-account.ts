/** An account at the stub for one test: nothing that another test does to the stub is felt here. */
import { inject } from 'vitest'
import type { AmazonSettings } from '../../src/adapters/amazon/settings.ts'
import type { AccountSettings, CallRecord } from './amazon-stub/account.ts'

export interface StubAccount {
  settings: AmazonSettings
  /** Changes the account. */
  set(settings: Partial<AccountSettings>): Promise<void>
  /** What reached the stub, in order. */
  calls(): Promise<CallRecord[]>
}

/** Opens an account that may call as often as it likes unless it says otherwise: no test waits, or fails, for being fast. */
export async function openAccount(settings: Partial<AccountSettings> = {}): Promise<StubAccount> {
  const url = inject('amazonStubUrl')
  const clientId = `client-${crypto.randomUUID()}`
  const address = `${url}/stub/accounts/${clientId}`
  const set = async (changes: Partial<AccountSettings>) => {
    const response = await fetch(address, { method: 'PUT', body: JSON.stringify(changes) })
    await response.body?.cancel()
  }
  await set({ requestsPerSecond: 1_000_000_000, retryAfterSeconds: null, ...settings })
  return {
    settings: {
      clientId,
      clientSecret: 'stub-secret',
      version: '3.1',
      marketplace: 'www.amazon.com',
      partnerTag: 'stub-20',
      apiUrl: url,
      tokenUrl: `${url}/token`,
    },
    set,
    async calls() {
      const response = await fetch(address)
      return (await response.json<{ calls: CallRecord[] }>()).calls
    },
  }
}
