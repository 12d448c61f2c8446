/** Which site a deployment is about, and the configuration that wrangler gets for it. Pure. */

/** The parts of wrangler.toml that a second site must not share with the first. */
export interface RawConfig {
  name?: string
  account_id?: string
  d1_databases?: { binding: string; database_name?: string; database_id?: string }[]
  kv_namespaces?: { binding: string; id?: string }[]
  analytics_engine_datasets?: { binding: string; dataset?: string }[]
  ratelimits?: { name: string; namespace_id: string }[]
  ai?: { binding: string }
  vars?: Record<string, string>
}

export interface Site {
  /** The Worker's name. */
  name: string
  /** Null for the site that wrangler.toml describes, such as `staging` for another one beside it. */
  environment: string | null
  databaseName: string
  cacheTitle: string
}

export interface SiteIds {
  databaseId: string
  cacheId: string
}

const ENVIRONMENT = /^[a-z][a-z0-9-]{0,19}$/

/** Whether an `--env` can be a part of names. */
export function isEnvironment(name: string): boolean {
  return ENVIRONMENT.test(name)
}

/** The site of an environment. `name` replaces the Worker's name. */
export function siteOf(config: RawConfig, environment: string | null, name?: string): Site {
  const suffix = environment === null ? '' : `-${environment}`
  const worker = name ?? `${config.name ?? 'smartshelf-ai'}${suffix}`
  const database = config.d1_databases?.find(({ binding }) => binding === 'DB')?.database_name ?? 'smartshelf'
  return {
    name: worker,
    environment,
    // A renamed Worker is another site, with a database of its own.
    databaseName: name === undefined ? `${database}${suffix}` : `${name}-db`,
    // As wrangler names what it creates for a binding, so that either finds what the other made.
    cacheTitle: `${worker}-cache`,
  }
}

/** The ids that wrangler.toml itself names, for the first site; another site never takes them over. */
export function givenIds(config: RawConfig, site: Site): Partial<SiteIds> {
  if (site.environment !== null || site.name !== config.name) return {}
  const databaseId = config.d1_databases?.find(({ binding }) => binding === 'DB')?.database_id
  const cacheId = config.kv_namespaces?.find(({ binding }) => binding === 'CACHE')?.id
  return { ...(databaseId ? { databaseId } : {}), ...(cacheId ? { cacheId } : {}) }
}

/** Whether Cloudflare's own models are bound. `chosen`: now and for the first time, so that they are switched on too. */
export type WorkersAi = 'none' | 'kept' | 'chosen'

/** wrangler.toml for this site, with the ids of its account. */
export function configOf<T extends RawConfig>(config: T, site: Site, ids: SiteIds, ai: WorkersAi = 'none'): T {
  const isOther = site.environment !== null || site.name !== config.name
  const suffix = site.name.replaceAll('-', '_')
  return {
    ...config,
    name: site.name,
    // Not in wrangler.toml: with this binding nothing starts without an account.
    ...(ai !== 'none' && { ai: { binding: 'AI' } }),
    ...(ai === 'chosen' && { vars: { ...config.vars, MODEL_PROVIDER: 'workers-ai' } }),
    d1_databases: config.d1_databases?.map((database) =>
      database.binding === 'DB'
        ? { ...database, database_name: site.databaseName, database_id: ids.databaseId }
        : database,
    ),
    kv_namespaces: config.kv_namespaces?.map((namespace) =>
      namespace.binding === 'CACHE' ? { ...namespace, id: ids.cacheId } : namespace,
    ),
    ...(isOther && {
      analytics_engine_datasets: config.analytics_engine_datasets?.map((entry) => ({ ...entry, dataset: suffix })),
      ratelimits: config.ratelimits?.map((limit) => ({ ...limit, namespace_id: namespaceOf(site.name) })),
    }),
  }
}

/** Counters of the rate limit binding are shared by equal numbers within an account: another number for another site. */
function namespaceOf(name: string): string {
  let number = 0
  for (const char of name) number = (number * 31 + char.charCodeAt(0)) % 1_000_000
  return String(2_000 + number)
}
