/**
 * The secrets that a site cannot do without. They are made once, kept in a file of this machine before they are sent, and
 * found there again by a run that was cut off.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The last one keeps the site's counts from strangers. */
export const REQUIRED_SECRETS = ['VISITOR_SECRET', 'ADMIN_TOKEN', 'METRICS_TOKEN'] as const

export type SecretName = (typeof REQUIRED_SECRETS)[number]

/** Secrets that the site lacks. */
export function missingSecrets(present: readonly string[]): SecretName[] {
  return REQUIRED_SECRETS.filter((name) => !present.includes(name))
}

/**
 * A value for each name: what the environment says, else what the file remembers, else a new one. All are in the file
 * afterwards, which only its owner may read.
 */
export function keepSecrets(
  file: string,
  names: readonly SecretName[],
  environment: Record<string, string | undefined>,
): Record<string, string> {
  const known = readSecrets(file)
  for (const name of names) known[name] = environment[name] ?? known[name] ?? randomBytes(32).toString('base64url')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 })
  // The mode above counts for new files only.
  chmodSync(file, 0o600)
  return Object.fromEntries(names.map((name) => [name, known[name] ?? '']))
}

/** What the file remembers; empty where there is none. */
export function readSecrets(file: string): Record<string, string> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {}
}
