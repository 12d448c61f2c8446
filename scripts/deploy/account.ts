/** What an account has of a site: who is logged in, what runs, and which database and cache are there. */
import * as z from 'zod/mini'
import { jsonOf, type Wrangler, WranglerError } from './wrangler.ts'
import { DeployError } from './failure.ts'
import type { Site, SiteIds } from './site.ts'

/** Cloudflare's numbers for a Worker that is not there. */
const NOT_FOUND_CODES = new Set([10007, 10090])

const Accounts = z.object({ accounts: z._default(z.array(z.object({ id: z.string(), name: z.string() })), []) })
const Deployment = z.object({ versions: z.array(z.object({ version_id: z.string(), percentage: z.number() })) })
const Binding = z.object({ type: z.string(), name: z.string() })
const Version = z.object({ resources: z.object({ bindings: z.array(Binding) }) })
const Databases = z.array(z.object({ uuid: z.string(), name: z.string() }))
const Caches = z.array(z.object({ id: z.string(), title: z.string() }))
const Tables = z.array(z.object({ results: z.array(z.object({ name: z.string() })) }))

/** The version that serves a site. */
export interface LiveVersion {
  versionId: string
  bindings: z.infer<typeof Binding>[]
}

/** The name of the account that would be deployed to. Throws when there is none, or more than one to choose from. */
export function findAccount(wrangler: Wrangler, wanted: string | undefined): string {
  let accounts: z.infer<typeof Accounts>['accounts']
  try {
    accounts = jsonOf(wrangler(['whoami', '--json']), Accounts).accounts
  } catch (error) {
    if (error instanceof WranglerError && /"loggedIn":\s*false|not logged in|API_TOKEN/i.test(error.message)) {
      throw new DeployError('Nobody is logged in: run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN.')
    }
    throw error
  }
  const names = accounts.map(({ id, name }) => `${name} (${id})`).join(', ')
  if (wanted !== undefined) {
    const account = accounts.find(({ id }) => id === wanted)
    // A token may be good for an account without being allowed to list it.
    if (account || accounts.length === 0) return account?.name ?? wanted
    throw new DeployError(
      `The login has no account ${wanted}; it has ${names}. Set CLOUDFLARE_ACCOUNT_ID to one of them, or log in as somebody else.`,
    )
  }
  const [account] = accounts
  if (account === undefined) throw new DeployError('The login has no account. Make one at dash.cloudflare.com.')
  if (accounts.length > 1) {
    throw new DeployError(`The login has several accounts: ${names}. Set CLOUDFLARE_ACCOUNT_ID to one of them.`)
  }
  return account.name
}

/** The version that has most of the traffic; null while the Worker does not exist. */
export function findLiveVersion(wrangler: Wrangler, config: readonly string[]): LiveVersion | null {
  const versionId = findLiveVersionId(wrangler, config)
  if (versionId === null) return null
  const version = jsonOf(wrangler(['versions', 'view', versionId, '--json', ...config]), Version)
  return { versionId, bindings: version.resources.bindings }
}

/** The id alone. */
export function findLiveVersionId(wrangler: Wrangler, config: readonly string[]): string | null {
  try {
    const { versions } = jsonOf(wrangler(['deployments', 'status', '--json', ...config]), Deployment)
    const [most] = versions.toSorted((a, b) => b.percentage - a.percentage)
    return most?.version_id ?? null
  } catch (error) {
    const isMissing =
      error instanceof WranglerError &&
      ((error.code !== null && NOT_FOUND_CODES.has(error.code)) || /has no deployments/.test(error.message))
    if (isMissing) return null
    throw error
  }
}

/** The ids of the site's database and cache, as far as the account has them under the site's names. */
export function findIds(wrangler: Wrangler, site: Site): Partial<SiteIds> {
  const databases = jsonOf(wrangler(['d1', 'list', '--json']), Databases)
  const caches = jsonOf(wrangler(['kv', 'namespace', 'list']), Caches)
  const database = databases.find(({ name }) => name === site.databaseName)
  const cache = caches.find(({ title }) => title === site.cacheTitle)
  return { ...(database ? { databaseId: database.uuid } : {}), ...(cache ? { cacheId: cache.id } : {}) }
}

/** Tables of the database; D1's and SQLite's own are left out. */
export function listTables(wrangler: Wrangler, config: readonly string[]): string[] {
  const sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
  const [answer] = jsonOf(wrangler(['d1', 'execute', 'DB', '--remote', '--json', '--command', sql, ...config]), Tables)
  return (answer?.results ?? []).map(({ name }) => name).filter((name) => !/^(sqlite_|_cf_)/.test(name))
}
