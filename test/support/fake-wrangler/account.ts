/**
 * A Cloudflare account as wrangler sees it, in memory. It answers in the forms that wrangler 4 prints and refuses what the
 * real one refuses: a second thing of one name, a version of a Worker that is not there, a new class without a deployment.
 */
import { existsSync, readFileSync } from 'node:fs'

export interface FakeVersion {
  id: string
  /** `text` is that of a variable. */
  bindings: { type: string; name: string; text?: string }[]
  migrationTag: string
}

export interface FakeAccount {
  loggedIn: boolean
  accounts: { id: string; name: string }[]
  databases: { uuid: string; name: string; tables: string[]; bookmark: number }[]
  caches: { id: string; title: string }[]
  workers: Record<string, { versions: FakeVersion[]; traffic: { version_id: string; percentage: number }[] }>
  /** Where versions can be tried; Workers with objects have no such address. */
  previewUrl?: string
  /** Every command so far. */
  calls: string[]
  /** Ids given out so far. */
  ids: number
}

export interface FakeAnswer {
  status: number
  stdout: string
  entries: object[]
}

/** A login with one account that holds nothing. */
export function newAccount(): FakeAccount {
  return {
    loggedIn: true,
    accounts: [{ id: 'a'.repeat(32), name: 'Shop' }],
    databases: [],
    caches: [],
    workers: {},
    calls: [],
    ids: 0,
  }
}

const SCHEMA = ['d1_migrations', 'product', 'session', 'turn_event']

class Refusal extends Error {
  readonly code: number | undefined

  constructor(message: string, code?: number) {
    super(message)
    this.code = code
  }
}

/** Runs one command against the account. */
export function answer(account: FakeAccount, args: readonly string[]): FakeAnswer {
  account.calls.push(args.join(' '))
  try {
    return { status: 0, entries: [], ...run(account, args) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const failed = { type: 'command-failed', version: 1, message: error.message, code: error.code }
    return { status: 1, stdout: '', entries: [failed] }
  }
}

function run(account: FakeAccount, args: readonly string[]): { stdout: string; entries?: object[] } {
  const words = args.filter((arg, index) => !arg.startsWith('-') && !args[index - 1]?.startsWith('--'))
  const verb = words.slice(0, 3).join(' ')
  if (!account.loggedIn) throw new Refusal(verb === 'whoami' ? '{"loggedIn":false}' : 'Not logged in.')
  if (verb === 'whoami') return json({ loggedIn: true, authType: 'OAuth Token', accounts: account.accounts })
  if (verb === 'd1 list') return json(account.databases.map(({ uuid, name }) => ({ uuid, name })))
  if (verb === 'kv namespace list') return json(account.caches)
  if (verb.startsWith('d1 create')) return createDatabase(account, words[2] ?? '')
  if (verb === 'kv namespace create') return createCache(account, words[3] ?? '')
  if (verb === 'deployments status') return json({ id: 'd', versions: workerOf(account, nameOf(args)).traffic })
  if (verb.startsWith('versions view')) return viewVersion(account, args, words[2] ?? '')
  if (verb === 'd1 execute DB') {
    return json([{ results: databaseOf(account, args).tables.map((name) => ({ name })), success: true }])
  }
  if (verb === 'd1 time-travel info') return json({ bookmark: `0000-${databaseOf(account, args).bookmark}` })
  if (verb === 'd1 migrations apply') return migrate(databaseOf(account, args))
  if (verb === 'deploy') return deploy(account, args)
  if (verb === 'versions upload') return upload(account, args)
  if (verb.startsWith('versions deploy')) return promote(account, args, words.slice(2))
  if (verb === 'triggers deploy') {
    const name = nameOf(args)
    workerOf(account, name)
    return {
      stdout: `Deployed ${name} triggers (0.30 sec)\n  https://${name}.shop.workers.dev\n  schedule: 17 * * * *\n`,
    }
  }
  if (verb.startsWith('rollback')) return promote(account, args, [`${words[1]}@100%`])
  throw new Refusal(`Unknown arguments: ${args.join(' ')}`)
}

function json(value: unknown): { stdout: string } {
  return { stdout: `${JSON.stringify(value, null, 2)}\n` }
}

function newId(account: FakeAccount): string {
  account.ids++
  return `00000000-0000-4000-8000-${String(account.ids).padStart(12, '0')}`
}

function valueOf(args: readonly string[], option: string): string | undefined {
  const index = args.indexOf(option)
  return index === -1 ? undefined : args[index + 1]
}

interface Config {
  name: string
  d1_databases: { database_name: string; database_id?: string }[]
  kv_namespaces: { id?: string }[]
  durable_objects: { bindings: { name: string }[] }
  migrations: { tag: string }[]
  ai?: { binding: string }
  vars?: Record<string, string>
  keep_vars?: boolean
}

function configOf(args: readonly string[]): Config {
  const file = valueOf(args, '--config')
  if (file === undefined || !existsSync(file)) throw new Refusal(`Could not read file: ${file}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Config
}

function nameOf(args: readonly string[]): string {
  return valueOf(args, '--name') ?? configOf(args).name
}

function workerOf(account: FakeAccount, name: string) {
  const worker = account.workers[name]
  if (worker === undefined) throw new Refusal('A request to the Cloudflare API failed.', 10007)
  return worker
}

function databaseOf(account: FakeAccount, args: readonly string[]) {
  const id = configOf(args).d1_databases[0]?.database_id
  const found = account.databases.find(({ uuid }) => uuid === id)
  if (found === undefined) throw new Refusal(`Couldn't find a D1 DB with the name or binding 'DB'`)
  return found
}

function createDatabase(account: FakeAccount, name: string) {
  if (account.databases.some((database) => database.name === name)) {
    throw new Refusal(`A database with that name already exists`, 7502)
  }
  account.databases.push({ uuid: newId(account), name, tables: [], bookmark: 1 })
  return { stdout: `Successfully created DB '${name}'\n` }
}

function createCache(account: FakeAccount, title: string) {
  if (account.caches.some((cache) => cache.title === title)) {
    throw new Refusal('A request to the Cloudflare API failed.', 10014)
  }
  account.caches.push({ id: newId(account).replaceAll('-', ''), title })
  return { stdout: `Creating namespace with title "${title}"\n` }
}

function migrate(database: FakeAccount['databases'][number]) {
  database.tables = [...new Set([...database.tables, ...SCHEMA])]
  database.bookmark++
  return { stdout: 'No migrations to apply!\n' }
}

function build(account: FakeAccount, args: readonly string[], before: readonly FakeVersion[]): FakeVersion {
  const config = configOf(args)
  databaseOf(account, args)
  if (!account.caches.some(({ id }) => id === config.kv_namespaces[0]?.id)) {
    throw new Refusal('binding CACHE of type kv_namespace must have a valid `id` specified', 10021)
  }
  const file = valueOf(args, '--secrets-file')
  const sent = file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  const kept = (before.at(-1)?.bindings ?? []).filter(({ type }) => type === 'secret_text').map(({ name }) => name)
  const secrets = [...new Set([...kept, ...Object.keys(sent)])]
  const set = Object.entries(config.vars ?? {}).map(([name, text]) => ({ type: 'plain_text', name, text }))
  // Others that somebody has set by hand stay if the configuration says so.
  const byHand = (config.keep_vars === true ? (before.at(-1)?.bindings ?? []) : []).filter(
    ({ type, name }) => type === 'plain_text' && !set.some((variable) => variable.name === name),
  )
  return {
    id: newId(account),
    migrationTag: config.migrations.at(-1)?.tag ?? '',
    bindings: [
      ...config.durable_objects.bindings.map(({ name }) => ({ type: 'durable_object_namespace', name })),
      ...secrets.map((name) => ({ type: 'secret_text', name })),
      ...(config.ai === undefined ? [] : [{ type: 'ai', name: config.ai.binding }]),
      ...byHand,
      ...set,
    ],
  }
}

function deploy(account: FakeAccount, args: readonly string[]) {
  const name = nameOf(args)
  const versions = account.workers[name]?.versions ?? []
  const version = build(account, args, versions)
  account.workers[name] = {
    versions: [...versions, version],
    traffic: [{ version_id: version.id, percentage: 100 }],
  }
  const targets = [`https://${name}.shop.workers.dev`, 'schedule: 17 * * * *']
  return { stdout: 'Deployed\n', entries: [{ type: 'deploy', version: 1, version_id: version.id, targets }] }
}

function upload(account: FakeAccount, args: readonly string[]) {
  const worker = workerOf(account, nameOf(args))
  const version = build(account, args, worker.versions)
  if (version.migrationTag !== worker.versions.at(-1)?.migrationTag) {
    throw new Refusal(
      'This Worker has a pending Durable Object migration, which cannot be applied by `versions upload`.',
    )
  }
  worker.versions.push(version)
  const preview = account.previewUrl === undefined ? {} : { preview_url: account.previewUrl }
  return { stdout: 'Uploaded\n', entries: [{ type: 'version-upload', version: 1, version_id: version.id, ...preview }] }
}

function promote(account: FakeAccount, args: readonly string[], specs: readonly string[]) {
  const worker = workerOf(account, nameOf(args))
  const traffic = specs.map((spec) => {
    const [id = '', percentage = '100'] = spec.split('@')
    return { version_id: id, percentage: Number.parseInt(percentage, 10) }
  })
  const unknown = traffic.find(({ version_id }) => !worker.versions.some(({ id }) => id === version_id))
  if (unknown) throw new Refusal(`Version ${unknown.version_id} not found`, 10100)
  if (traffic.reduce((sum, { percentage }) => sum + percentage, 0) !== 100) throw new Refusal('Percentages must be 100')
  worker.traffic = traffic
  return { stdout: 'Deployed\n', entries: [{ type: 'version-deploy', version: 1 }] }
}

function viewVersion(account: FakeAccount, args: readonly string[], id: string) {
  const version = workerOf(account, nameOf(args)).versions.find((one) => one.id === id)
  if (version === undefined) throw new Refusal(`Version ${id} not found`, 10100)
  return json({ id, resources: { bindings: version.bindings, script: {}, script_runtime: {} } })
}
