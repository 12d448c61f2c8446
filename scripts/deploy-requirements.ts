/** What has to be there before a deployment, and the command that puts it there. Pure: what is known is passed in. */

/** Secrets without which nobody can start a conversation or manage the catalogue. */
export const REQUIRED_SECRETS = ['VISITOR_SECRET', 'ADMIN_TOKEN'] as const

export interface DeployFacts {
  /** Null when nobody is logged in. */
  account: string | null
  databaseId: string | undefined
  cacheId: string | undefined
  /** Null when the Worker does not exist yet, so that no secret can be set. */
  secrets: readonly string[] | null
}

/** What is missing, one sentence each with what to do. Empty when nothing is. */
export function findMissing({ account, databaseId, cacheId, secrets }: DeployFacts): string[] {
  const missing: string[] = []
  if (account === null) {
    missing.push('Nobody is logged in: run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN.')
  }
  if (isPlaceholder(databaseId)) {
    missing.push(
      'There is no database: run `npx wrangler d1 create smartshelf` and put its id into wrangler.toml as database_id.',
    )
  }
  if (isPlaceholder(cacheId)) {
    missing.push(
      'There is no cache: run `npx wrangler kv namespace create CACHE` and put its id into wrangler.toml under kv_namespaces.',
    )
  }
  for (const name of REQUIRED_SECRETS) {
    if (secrets?.includes(name)) continue
    missing.push(`The secret ${name} is not set: run \`openssl rand -base64 32 | npx wrangler secret put ${name}\`.`)
  }
  return missing
}

/** The ids in a fresh checkout are zeros. */
function isPlaceholder(id: string | undefined): boolean {
  return id === undefined || /^[0-]*$/.test(id)
}
