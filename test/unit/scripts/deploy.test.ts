import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { experimental_readRawConfig as readRawConfig } from 'wrangler'
import { type DeployOptions, type DeployTools, runDeploy, type Trial } from '../../../scripts/deploy/run.ts'
import type { RawConfig } from '../../../scripts/deploy/site.ts'
import { createWrangler, type Wrangler, WranglerError } from '../../../scripts/deploy/wrangler.ts'
import { answer, type FakeAccount, newAccount } from '../../support/fake-wrangler/account.ts'

const PROJECT = join(import.meta.dirname, '../../..')
const CONFIG = readRawConfig({ config: join(PROJECT, 'wrangler.toml') }).rawConfig as RawConfig & {
  migrations: { tag: string; new_sqlite_classes: string[] }[]
}
const NAME = 'smartshelf-ai'
const URL = `https://${NAME}.shop.workers.dev`
const DEFAULTS: DeployOptions = { environment: null, demo: false, dryRun: false }

/** When the fake fails: before the command had its effect, or after, when only the answer is lost. */
interface Trouble {
  atCall: number
  when: 'before' | 'after'
}

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'smartshelf-deploy-test-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Wrangler without a process: the same account, the same errors. */
function fakeWrangler(account: FakeAccount, trouble?: Trouble): Wrangler {
  let calls = 0
  return (args) => {
    calls++
    const isNow = trouble?.atCall === calls
    const lost = () => new WranglerError(args.join(' '), 'fetch failed', null, 'TypeError: fetch failed')
    if (isNow && trouble.when === 'before') throw lost()
    const { status, stdout, entries } = answer(account, args)
    if (isNow) throw lost()
    const failure = entries.at(-1) as { message: string; code?: number } | undefined
    if (status !== 0) throw new WranglerError(args.join(' '), failure?.message ?? '', failure?.code ?? null, stdout)
    return { isOk: true, output: stdout, entries: entries as never }
  }
}

interface World extends DeployTools {
  said: string[]
  trials: Trial[]
  loaded: string[]
}

function world(account: FakeAccount, more: Partial<DeployTools> = {}, trouble?: Trouble): World {
  const said: string[] = []
  const trials: Trial[] = []
  const loaded: string[] = []
  return {
    said,
    trials,
    loaded,
    wrangler: fakeWrangler(account, trouble),
    say: (line) => void said.push(line),
    check: () => true,
    trySite: async (trial) => {
      trials.push(trial)
      return 0
    },
    countProducts: async () => 12,
    loadDemo: async (_origin, token) => void loaded.push(token),
    configFile: join(folder, 'wrangler.deploy.json'),
    folder: join(folder, '.deploy'),
    variables: {},
    now: () => new Date(0),
    ...more,
  }
}

/** The account after a deployment that nothing disturbed. */
async function deployed(times = 1): Promise<FakeAccount> {
  const account = newAccount()
  for (let time = 0; time < times; time++) await runDeploy(CONFIG, DEFAULTS, world(account))
  account.calls.length = 0
  return account
}

/** What of an account a repeat must end with: everything but how many versions were tried on the way. */
function outcome(account: FakeAccount) {
  const { versions = [], traffic = [] } = account.workers[NAME] ?? {}
  const serving = versions.find(({ id }) => id === traffic[0]?.version_id)
  return {
    databases: account.databases.map(({ name, tables }) => ({ name, tables })),
    caches: account.caches.map(({ title }) => title),
    bindings: serving?.bindings.map(({ name }) => name).toSorted(),
    isNewest: serving === versions.at(-1),
    shares: traffic.map(({ percentage }) => percentage),
  }
}

describe('the first deployment', () => {
  it('creates what is missing, sets the secrets and serves', async () => {
    const account = newAccount()
    const tools = world(account)

    expect(await runDeploy(CONFIG, DEFAULTS, tools)).toBe(URL)

    expect(account.databases.map(({ name }) => name)).toEqual(['smartshelf'])
    expect(account.caches.map(({ title }) => title)).toEqual(['smartshelf-ai-cache'])
    expect(outcome(account).bindings).toEqual(
      expect.arrayContaining(['ADMIN_TOKEN', 'CHAT_SESSION', 'METRICS_TOKEN', 'VISITOR_SECRET']),
    )
    expect(tools.trials).toEqual([{ origin: URL, override: null, mayBeEmpty: true }])
  })

  it('migrates before the Worker is there', async () => {
    const account = newAccount()

    await runDeploy(CONFIG, DEFAULTS, world(account))

    const order = (prefix: string) => account.calls.findIndex((call) => call.startsWith(prefix))
    expect(order('d1 migrations apply')).toBeLessThan(order('deploy '))
  })

  it('says where the admin token is, never what it is, and lets nobody else read it', async () => {
    const tools = world(newAccount())

    await runDeploy(CONFIG, DEFAULTS, tools)

    const file = join(folder, '.deploy', `${NAME}.json`)
    const secrets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(tools.said.join('\n')).toContain(file)
    for (const secret of Object.values(secrets)) {
      expect(secret.length).toBeGreaterThanOrEqual(40)
      expect(tools.said.join('\n')).not.toContain(secret)
    }
    expect(readdirSync(folder).filter((name) => name.includes('secrets'))).toEqual([])
  })

  it('takes secrets from the environment where they are given', async () => {
    await runDeploy(CONFIG, DEFAULTS, world(newAccount(), { variables: { ADMIN_TOKEN: 'given-by-the-owner' } }))

    expect(readFileSync(join(folder, '.deploy', `${NAME}.json`), 'utf8')).toContain('given-by-the-owner')
  })

  it.each([
    ['loads the demo catalogue when asked to', true, 1],
    ['says how to bring products when not', false, 0],
  ])('%s', async (_, demo, times) => {
    const tools = world(newAccount(), { countProducts: async () => 0 })

    await runDeploy(CONFIG, { ...DEFAULTS, demo }, tools)

    expect(tools.loaded).toHaveLength(times)
    expect(tools.said.some((line) => line.includes('catalog:import'))).toBe(!demo)
  })

  it('that fails its trials says that there is no version before it', async () => {
    const tools = world(newAccount(), { trySite: async () => 2 })

    await expect(runDeploy(CONFIG, DEFAULTS, tools)).rejects.toThrow(/2 of the trials.*no version before it/)
  })
})

describe('a later deployment', () => {
  it('tries the version apart, lets it serve, tries again, and keeps the secrets', async () => {
    const account = await deployed()
    const before = account.workers[NAME]?.traffic[0]?.version_id ?? ''
    const tools = world(account)

    await runDeploy(CONFIG, DEFAULTS, tools)

    const after = account.workers[NAME]?.traffic ?? []
    expect(after).toEqual([{ version_id: expect.not.stringMatching(before), percentage: 100 }])
    expect(tools.trials.map(({ override }) => override)).toEqual([
      { worker: NAME, versionId: after[0]?.version_id },
      null,
    ])
    expect(account.calls.some((call) => call.includes('--secrets-file'))).toBe(false)
    expect(account.calls.filter((call) => / create /.test(call))).toEqual([])
  })

  it('notes a bookmark and prints the command that restores it', async () => {
    const account = await deployed()
    const tools = world(account)

    await runDeploy(CONFIG, DEFAULTS, tools)

    const command = 'npx wrangler d1 time-travel restore smartshelf --bookmark=0000-'
    expect(tools.said.join('\n')).toContain(command)
    expect(readFileSync(join(folder, '.deploy/bookmarks.txt'), 'utf8')).toContain(command)
  })

  it('that fails apart leaves the one that serves alone', async () => {
    const account = await deployed()
    const before = account.workers[NAME]?.traffic

    await expect(runDeploy(CONFIG, DEFAULTS, world(account, { trySite: async () => 1 }))).rejects.toThrow(
      /failed 1 of the trials.*does not serve/,
    )

    expect(account.workers[NAME]?.traffic).toEqual(before)
  })

  it('goes back by itself when it fails while it serves', async () => {
    const account = await deployed()
    const before = account.workers[NAME]?.traffic
    const trySite = async ({ override }: Trial) => (override === null ? 3 : 0)

    await expect(runDeploy(CONFIG, DEFAULTS, world(account, { trySite }))).rejects.toThrow(/serves again/)

    expect(account.workers[NAME]?.traffic).toEqual(before)
  })

  it('is tried once it serves where it cannot be reached apart', async () => {
    const account = await deployed()
    const trySite = async ({ override }: Trial) => (override === null ? 0 : null)

    expect(await runDeploy(CONFIG, DEFAULTS, world(account, { trySite }))).toBe(URL)
    expect(outcome(account)).toMatchObject({ isNewest: true, shares: [100] })
  })

  it('with a new class of objects is deployed at once', async () => {
    const account = await deployed()
    const config = { ...CONFIG, migrations: [...CONFIG.migrations, { tag: 'next', new_sqlite_classes: ['Next'] }] }

    await runDeploy(config, DEFAULTS, world(account))

    expect(account.calls.at(-1)).toMatch(/^deploy /)
    expect(outcome(account)).toMatchObject({ isNewest: true, shares: [100] })
  })

  it('gives way to another one that came in between', async () => {
    const account = await deployed()
    let other = ''
    const trySite = async () => {
      await runDeploy(CONFIG, DEFAULTS, world(account))
      other = account.workers[NAME]?.traffic[0]?.version_id ?? ''
      return 0
    }

    await expect(runDeploy(CONFIG, DEFAULTS, world(account, { trySite }))).rejects.toThrow(/Another deployment/)

    expect(account.workers[NAME]?.traffic).toEqual([{ version_id: other, percentage: 100 }])
  })
})

describe('whatever is cut off', () => {
  it.each(
    [0, 1].flatMap((deploymentsBefore) =>
      (['before', 'after'] as const).map((when): [string, number, Trouble['when']] => [
        `${deploymentsBefore === 0 ? 'a first' : 'a later'} deployment whose network drops ${when} any command had its effect`,
        deploymentsBefore,
        when,
      ]),
    ),
  )('%s says so and is finished by repeating it', async (_, deploymentsBefore, when) => {
    const undisturbed = await deployed(deploymentsBefore)
    await runDeploy(CONFIG, DEFAULTS, world(undisturbed))
    const calls = undisturbed.calls.length

    expect(calls).toBeGreaterThan(10)
    for (let atCall = 1; atCall <= calls; atCall++) {
      const account = await deployed(deploymentsBefore)
      const cut = runDeploy(CONFIG, DEFAULTS, world(account, {}, { atCall, when }))
      await expect(cut, `call ${atCall}`).rejects.toThrow(/Cloudflare could not be reached.*run the same command again/)
      await runDeploy(CONFIG, DEFAULTS, world(account))
      expect(outcome(account), `call ${atCall}`).toEqual(outcome(undisturbed))
    }
  })

  it('uses the same secrets when it is repeated', async () => {
    const account = newAccount()
    const isLast = (call: string) => call.startsWith('deploy ')
    const probe = newAccount()
    await runDeploy(CONFIG, DEFAULTS, world(probe))
    rmSync(join(folder, '.deploy'), { recursive: true })
    const atCall = probe.calls.findIndex(isLast) + 1

    await expect(runDeploy(CONFIG, DEFAULTS, world(account, {}, { atCall, when: 'before' }))).rejects.toThrow()
    const first = readFileSync(join(folder, '.deploy', `${NAME}.json`), 'utf8')
    await runDeploy(CONFIG, DEFAULTS, world(account))

    expect(readFileSync(join(folder, '.deploy', `${NAME}.json`), 'utf8')).toBe(first)
  })
})

describe('an account that cannot be used', () => {
  const account = (change: Partial<FakeAccount>): FakeAccount => ({ ...newAccount(), ...change })
  const two = [
    { id: 'a'.repeat(32), name: 'Shop' },
    { id: 'b'.repeat(32), name: 'Other' },
  ]
  const foreign = [{ uuid: '1-2', name: 'smartshelf', tables: ['wp_posts', 'wp_users'], bookmark: 1 }]
  const blog = {
    versions: [{ id: 'v', bindings: [], migrationTag: '' }],
    traffic: [{ version_id: 'v', percentage: 100 }],
  }

  it.each<[string, FakeAccount, Record<string, string>, RegExp]>([
    ['no login', account({ loggedIn: false }), {}, /wrangler login/],
    ['several accounts', account({ accounts: two }), {}, /several accounts: Shop.*CLOUDFLARE_ACCOUNT_ID/],
    ['the wrong account', newAccount(), { CLOUDFLARE_ACCOUNT_ID: 'c'.repeat(32) }, /no account ccc.*it has Shop/],
    ['a database with foreign tables', account({ databases: foreign }), {}, /not SmartShelf's \(wp_posts, wp_users\)/],
    ['a taken name', account({ workers: { [NAME]: blog } }), {}, /another Worker named smartshelf-ai.*--name/],
  ])('%s ends in one sentence and changes nothing', async (_, given, variables, sentence) => {
    const before = JSON.stringify({ ...given, calls: [], caches: [], ids: 0 })

    await expect(runDeploy(CONFIG, DEFAULTS, world(given, { variables }))).rejects.toThrow(sentence)

    // The cache is not what a foreign database is about.
    expect(JSON.stringify({ ...given, calls: [], caches: [], ids: 0 })).toBe(before)
  })

  it('names a quota that is used up', async () => {
    const full = newAccount()
    const real = fakeWrangler(full)
    const wrangler: Wrangler = (args) => {
      if (args[1] !== 'create') return real(args)
      throw new WranglerError('d1 create', 'You have the maximum number of databases', 7406, '')
    }

    await expect(runDeploy(CONFIG, DEFAULTS, world(full, { wrangler }))).rejects.toThrow(
      /"create the database smartshelf" did not finish: the account has no room left for it.*Nothing was changed/,
    )
  })

  it('stops at failed checks', async () => {
    const given = newAccount()

    await expect(runDeploy(CONFIG, DEFAULTS, world(given, { check: () => false }))).rejects.toThrow(
      /checks above failed/,
    )
    expect(given.databases).toEqual([])
  })
})

describe('another environment', () => {
  it('is a second site that shares nothing with the first', async () => {
    const account = await deployed()

    expect(await runDeploy(CONFIG, { ...DEFAULTS, environment: 'staging' }, world(account))).toBe(
      'https://smartshelf-ai-staging.shop.workers.dev',
    )

    expect(account.databases.map(({ name }) => name)).toEqual(['smartshelf', 'smartshelf-staging'])
    expect(account.caches.map(({ title }) => title)).toEqual(['smartshelf-ai-cache', 'smartshelf-ai-staging-cache'])
    const config = JSON.parse(readFileSync(join(folder, 'wrangler.deploy.json'), 'utf8')) as RawConfig
    expect(config.ratelimits?.map(({ namespace_id }) => namespace_id)).not.toEqual(
      CONFIG.ratelimits?.map(({ namespace_id }) => namespace_id),
    )
    expect(config.analytics_engine_datasets?.map(({ dataset }) => dataset)).toEqual(['smartshelf_ai_staging'])
  })
})

describe("--workers-ai: Cloudflare's own language models", () => {
  const WITH = { ...DEFAULTS, workersAi: true }
  const model = (account: FakeAccount) => {
    const { versions = [], traffic = [] } = account.workers[NAME] ?? {}
    const bindings = versions.find(({ id }) => id === traffic[0]?.version_id)?.bindings ?? []
    return {
      isBound: bindings.some(({ type, name }) => type === 'ai' && name === 'AI'),
      provider: bindings.find(({ name }) => name === 'MODEL_PROVIDER')?.text,
    }
  }

  it('are not bound, in no file of the project either, unless they are asked for', async () => {
    expect(CONFIG.ai).toBeUndefined()
    expect(model(await deployed())).toEqual({ isBound: false, provider: undefined })
  })

  it('are bound and switched on, and the plan says so', async () => {
    const account = newAccount()
    const tools = world(account)

    await runDeploy(CONFIG, WITH, tools)

    expect(model(account)).toEqual({ isBound: true, provider: 'workers-ai' })
    expect(tools.said.join('\n')).toContain("bind Cloudflare's own language models and switch them on")
  })

  it('can be added to a site that serves', async () => {
    const account = await deployed()

    await runDeploy(CONFIG, WITH, world(account))

    expect(model(account)).toEqual({ isBound: true, provider: 'workers-ai' })
  })

  it('stay with the next version, and stay off where their owner has switched them off', async () => {
    const account = newAccount()
    await runDeploy(CONFIG, WITH, world(account))
    await runDeploy(CONFIG, DEFAULTS, world(account))
    expect(model(account)).toEqual({ isBound: true, provider: 'workers-ai' })

    for (const binding of account.workers[NAME]?.versions.at(-1)?.bindings ?? []) {
      if (binding.name === 'MODEL_PROVIDER') binding.text = 'off'
    }
    await runDeploy(CONFIG, DEFAULTS, world(account))

    expect(model(account)).toEqual({ isBound: true, provider: 'off' })
  })

  it('belong to the site that asked', async () => {
    const account = await deployed()

    await runDeploy(CONFIG, { ...WITH, environment: 'staging' }, world(account))

    expect(model(account).isBound).toBe(false)
  })
})

describe('a dry run', () => {
  it.each([
    ['of a new account', newAccount(), /create the database smartshelf/],
    ['without a login', { ...newAccount(), loggedIn: false }, /wrangler login/],
  ])('%s prints the plan and changes nothing', async (_, account, line) => {
    const tools = world(account)

    expect(await runDeploy(CONFIG, { ...DEFAULTS, dryRun: true }, tools)).toBeNull()

    expect(tools.said.join('\n')).toMatch(line)
    expect(account).toMatchObject({ databases: [], caches: [], workers: {} })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('createWrangler', () => {
  it('tells what a command said and why one failed', () => {
    const script = `const { writeFileSync } = require('node:fs')
      writeFileSync(process.env.WRANGLER_OUTPUT_FILE_PATH, JSON.stringify({ type: 'command-failed', code: 10007, message: 'gone' }))
      console.log(process.argv[1]); process.exit(process.argv[1] === 'good' ? 0 : 1)`
    const wrangler = createWrangler([process.execPath, '-e', script])

    expect(wrangler(['good']).output).toBe('good\n')
    expect(() => wrangler(['bad'])).toThrow(expect.objectContaining({ message: 'gone', code: 10007 }) as Error)
  })

  it('tells that a program is missing', () => {
    expect(() => createWrangler(['/nowhere/wrangler'])(['whoami'])).toThrow(/ENOENT/)
  })
})
