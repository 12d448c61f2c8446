/** What the stub knows of one set of credentials: its rights, its pace, the faults it is to meet, and what it did. */

/** What goes wrong with the next call. `token_` faults meet the token endpoint, the others an operation. */
export type Fault =
  | 'stall'
  | 'reset'
  | 'half_json'
  | 'html'
  | 'wrong_types'
  | 'error_500'
  | 'throttle'
  | 'token_expired'
  | 'token_stall'
  | 'token_500'

export interface AccountSettings {
  secret: string
  tag: string
  version: string
  isEligible: boolean
  /** Calls a second: one may come an interval early, since some take longer on their way than others. */
  requestsPerSecond: number
  requestsPerDay: number
  tokenLifeSeconds: number
  /** Under which key items come: the live API and its documentation differ. */
  itemsKey: 'itemsResult' | 'itemResults'
  /** Used up one a call, in order. */
  faults: Fault[]
  retryAfterSeconds: number | null
  /** ASINs that have vanished from the shop. */
  gone: string[]
  /** ASINs that make the API reject the whole call. */
  poison: string[]
  /** Other prices (major units) than the shop's own. */
  prices: Record<string, number | null>
  /** Fields of the item as the API writes it that replace its own. */
  overrides: Record<string, Record<string, unknown>>
}

export interface CallRecord {
  operation: string
  status: number | 'cut'
  at: number
  body: unknown
}

export interface Account extends AccountSettings {
  clientId: string
  /** Token to epoch ms of its end. */
  tokens: Map<string, number>
  /** Epoch ms from which the next call keeps the pace. */
  nextCallAt: number
  callsToday: number
  calls: CallRecord[]
}

export function createAccount(clientId: string, settings: Partial<AccountSettings> = {}): Account {
  return {
    clientId,
    secret: 'stub-secret',
    tag: 'stub-20',
    version: '3.1',
    isEligible: true,
    requestsPerSecond: 1,
    requestsPerDay: 8_640,
    tokenLifeSeconds: 3_600,
    itemsKey: 'itemsResult',
    faults: [],
    retryAfterSeconds: 1,
    gone: [],
    poison: [],
    prices: {},
    overrides: {},
    ...settings,
    tokens: new Map(),
    nextCallAt: 0,
    callsToday: 0,
    calls: [],
  }
}

/** Takes the next fault that belongs to the endpoint; null when the call is to go well. */
export function takeFault(account: Account, endpoint: 'token' | 'operation'): Fault | null {
  const [next] = account.faults
  const isToken = next === 'token_stall' || next === 'token_500'
  if (next === undefined || isToken !== (endpoint === 'token')) return null
  account.faults.shift()
  return next
}
