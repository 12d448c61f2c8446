/** What a deployment will do, in words, before it does it. Pure. */
import { missingSecrets } from './secrets.ts'
import type { LiveVersion } from './account.ts'
import type { Site, SiteIds } from './site.ts'

/** What is known of the account. */
export interface AccountFacts {
  account: string
  /** Null before the first deployment. */
  live: LiveVersion | null
  ids: Partial<SiteIds>
}

/** The steps, one line each. Without facts (nobody is logged in) each says what it depends on. */
export function planOf(
  site: Site,
  facts: AccountFacts | null,
  wishes: { demo: boolean; workersAi?: boolean },
): string[] {
  const isFirst = facts === null ? null : facts.live === null
  const secrets = missingSecrets(secretNames(facts?.live ?? null))
  return [
    facts === null ? 'log in first: `npx wrangler login`' : `account: ${facts.account}`,
    'run the checks',
    resource(`database ${site.databaseName}`, facts && facts.ids.databaseId !== undefined),
    resource(`cache ${site.cacheTitle}`, facts && facts.ids.cacheId !== undefined),
    'note a bookmark of the database, then apply the migrations that it lacks',
    facts !== null && secrets.length === 0
      ? 'keep the secrets that are set'
      : `make the secrets that are not set (${secrets.join(', ')}) and keep them in .deploy/${site.name}.json`,
    ...(wishes.workersAi === true ? ["bind Cloudflare's own language models and switch them on"] : []),
    ...upload(site, isFirst),
    wishes.demo ? 'load the demo catalogue if the shop has no products' : 'leave the catalogue alone',
    isFirst === true ? 'try the site' : 'try the site again, and go back to the version before if it fails',
  ]
}

function resource(name: string, exists: boolean | null): string {
  if (exists === null) return `create the ${name} if the account has none`
  return exists ? `use the ${name}` : `create the ${name}`
}

function upload(site: Site, isFirst: boolean | null): string[] {
  if (isFirst === true) return [`deploy the Worker ${site.name} for the first time`]
  const words = ['upload a version beside the one that serves', 'set crons and addresses', 'try it', 'let it serve']
  return isFirst === null ? [`deploy the Worker ${site.name}; if it exists: ${words.join(', ')}`] : words
}

/** Names of the secrets that a version has. */
export function secretNames(live: LiveVersion | null): string[] {
  return (live?.bindings ?? []).filter(({ type }) => type === 'secret_text').map(({ name }) => name)
}
