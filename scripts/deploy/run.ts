/**
 * A deployment, step by step. Each step first looks at what the account has, so that a run which was cut off anywhere is
 * simply repeated. Nothing here prints or calls wrangler but through the tools that are passed in.
 */
import { mkdirSync, appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findAccount, findIds, findLiveVersion, findLiveVersionId, listTables, type LiveVersion } from './account.ts'
import { DeployError, explain } from './failure.ts'
import { type AccountFacts, planOf, secretNames } from './plan.ts'
import { keepSecrets, missingSecrets, readSecrets } from './secrets.ts'
import { configOf, givenIds, type RawConfig, type Site, type SiteIds, siteOf, type WorkersAi } from './site.ts'
import { type Wrangler, WranglerError, type WranglerResult } from './wrangler.ts'

export interface DeployOptions {
  environment: string | null
  /** Replaces the Worker's name; undefined keeps it. */
  name?: string
  /** Bind Cloudflare's own language models and switch them on. Once bound they stay. */
  workersAi?: boolean
  /** Load the demo catalogue into an empty shop. */
  demo: boolean
  /** Print the plan and change nothing. */
  dryRun: boolean
  /** Where the site is reached, where wrangler cannot know it. */
  url?: string
}

/** How a version is tried: what it is called, and whether requests must be led to it. */
export interface Trial {
  origin: string
  /** Null where the origin itself is enough. */
  override: { worker: string; versionId: string } | null
  /** A shop that nobody has filled yet is no failure. */
  mayBeEmpty: boolean
}

export interface DeployTools {
  wrangler: Wrangler
  say: (line: string) => void
  /** The project's own checks. */
  check: () => boolean
  /** How many trials failed; null when the version could not be reached apart from the one that serves. */
  trySite: (trial: Trial) => Promise<number | null>
  countProducts: (origin: string) => Promise<number>
  loadDemo: (origin: string, adminToken: string) => Promise<void>
  /** Where the configuration for wrangler is written; its paths are relative to it. */
  configFile: string
  /** Where secrets and bookmarks are kept. */
  folder: string
  variables: Record<string, string | undefined>
  now: () => Date
}

/** Deploys and gives the site's address; null after a dry run. Throws a DeployError that says where things stand. */
export async function runDeploy(config: RawConfig, options: DeployOptions, tools: DeployTools): Promise<string | null> {
  const site = siteOf(config, options.environment, options.name)
  const deployment = new Deployment(config, site, options, tools)
  try {
    return await deployment.run()
  } catch (error) {
    throw new DeployError(explain(deployment.step, error, deployment.done), { cause: error })
  }
}

class Deployment {
  /** What is being done, and what was done: for the sentence that ends a failed run. */
  step = 'look at the account'
  readonly done: string[] = []
  readonly #config: RawConfig
  readonly #site: Site
  readonly #options: DeployOptions
  readonly #tools: DeployTools

  constructor(config: RawConfig, site: Site, options: DeployOptions, tools: DeployTools) {
    this.#config = config
    this.#site = site
    this.#options = options
    this.#tools = tools
  }

  async run(): Promise<string | null> {
    const tools = this.#tools
    if (this.#options.dryRun) return this.#showPlan()
    const facts = this.#look()
    for (const line of planOf(this.#site, facts, this.#options)) tools.say(`  ${line}`)

    this.#begin('run the checks')
    if (!tools.check()) throw new DeployError('The checks above failed; nothing was changed.')
    this.#writeConfig(this.#createResources(facts.ids), this.#workersAi(facts))
    this.#migrate()
    const version = this.#upload(facts.live)
    const origin = this.#options.url ?? version.origin
    if (origin === null) {
      throw new DeployError(
        'It is uploaded, but wrangler named no address: run the same command with `--url` and where the site is reached.',
      )
    }
    if (!version.isServing && facts.live) await this.#tryAndPromote(version, facts.live, origin)
    await this.#fillCatalogue(origin)
    await this.#tryServing(origin, facts.live)
    return origin
  }

  #showPlan(): null {
    let facts: AccountFacts | null = null
    try {
      facts = this.#look()
    } catch (error) {
      this.#tools.say(error instanceof DeployError ? error.message : explain(this.step, error, []))
    }
    for (const line of planOf(this.#site, facts, this.#options)) this.#tools.say(`  ${line}`)
    return null
  }

  #look(): AccountFacts {
    const { wrangler, variables } = this.#tools
    const account = findAccount(wrangler, variables['CLOUDFLARE_ACCOUNT_ID'] ?? this.#config.account_id)
    const live = findLiveVersion(wrangler, ['--name', this.#site.name])
    const isOurs = live === null || live.bindings.some(({ name }) => name === 'CHAT_SESSION')
    // Cloudflare's own builds begin with an empty Worker of that name.
    if (!isOurs && variables['WORKERS_CI'] === undefined) {
      throw new DeployError(
        `The account has another Worker named ${this.#site.name}; nothing was changed. Choose a name with \`--name\`.`,
      )
    }
    const ids = { ...findIds(wrangler, this.#site), ...givenIds(this.#config, this.#site) }
    return { account, live, ids }
  }

  #createResources(ids: Partial<SiteIds>): SiteIds {
    const { wrangler } = this.#tools
    if (ids.databaseId === undefined) {
      this.#begin(`create the database ${this.#site.databaseName}`)
      wrangler(['d1', 'create', this.#site.databaseName])
      this.done.push(`the database ${this.#site.databaseName}`)
    }
    if (ids.cacheId === undefined) {
      this.#begin(`create the cache ${this.#site.cacheTitle}`)
      wrangler(['kv', 'namespace', 'create', this.#site.cacheTitle])
      this.done.push(`the cache ${this.#site.cacheTitle}`)
    }
    const { databaseId, cacheId } = ids.databaseId && ids.cacheId ? ids : { ...findIds(wrangler, this.#site), ...ids }
    if (databaseId && cacheId) return { databaseId, cacheId }
    throw new Error('what was created is not listed yet')
  }

  /** What is bound already stays, whether it was asked for again or not: its owner may have switched it off since. */
  #workersAi({ live }: AccountFacts): WorkersAi {
    if (this.#options.workersAi === true) return 'chosen'
    return live?.bindings.some(({ name }) => name === 'AI') === true ? 'kept' : 'none'
  }

  #writeConfig(ids: SiteIds, ai: WorkersAi): void {
    const config = configOf(this.#config, this.#site, ids, ai)
    writeFileSync(this.#tools.configFile, `${JSON.stringify(config, null, 2)}\n`)
  }

  /** Foreign tables are left alone. Migrations only add, so the version that serves does not notice them. */
  #migrate(): void {
    this.#begin('migrate the database')
    const config = ['--config', this.#tools.configFile]
    const tables = listTables(this.#tools.wrangler, config).filter((name) => name !== 'd1_migrations')
    if (tables.length > 0 && !tables.includes('product')) {
      throw new DeployError(
        `The database ${this.#site.databaseName} has tables that are not SmartShelf's (${tables.slice(0, 3).join(', ')}); ` +
          'nothing in it was changed. Name another database as database_name in wrangler.toml.',
      )
    }
    if (tables.length > 0) this.#noteBookmark(config)
    this.#tools.wrangler(['d1', 'migrations', 'apply', 'DB', '--remote', ...config])
    this.done.push('the migrations')
  }

  #noteBookmark(config: readonly string[]): void {
    const { output } = this.#tools.wrangler(['d1', 'time-travel', 'info', 'DB', '--json', ...config])
    const bookmark = /"bookmark":\s*"([\w-]+)"/.exec(output)?.[1]
    if (bookmark === undefined) return
    const command = `npx wrangler d1 time-travel restore ${this.#site.databaseName} --bookmark=${bookmark}`
    mkdirSync(this.#tools.folder, { recursive: true })
    appendFileSync(join(this.#tools.folder, 'bookmarks.txt'), `${this.#tools.now().toISOString()} ${command}\n`)
    this.#tools.say(`The database as it is now comes back with: ${command}`)
  }

  #upload(live: LiveVersion | null): {
    versionId: string
    origin: string | null
    preview?: string
    isServing: boolean
  } {
    const secrets = this.#writeSecrets(live)
    const config = ['--config', this.#tools.configFile, '--minify', '--upload-source-maps', ...secrets.args]
    try {
      if (live === null) return this.#deployAtOnce(config)
      this.#begin('upload a version')
      let uploaded: WranglerResult
      try {
        uploaded = this.#tools.wrangler(['versions', 'upload', ...config])
      } catch (error) {
        if (!(error instanceof WranglerError && /pending Durable Object migration/.test(error.message))) throw error
        // Classes of objects come with a whole deployment only, and nothing goes back over them.
        this.#tools.say('This version brings new objects: it serves at once.')
        return this.#deployAtOnce(config)
      }
      const entry = uploaded.entries.find(({ type }) => type === 'version-upload')
      if (!entry?.version_id) throw new Error('wrangler named no version')
      this.done.push(`the version ${entry.version_id}, which nobody sees yet`)
      this.#begin('set crons and addresses')
      const { output } = this.#tools.wrangler(['triggers', 'deploy', '--config', this.#tools.configFile])
      const origin = addressIn(output)
      return {
        versionId: entry.version_id,
        origin,
        isServing: false,
        ...(entry.preview_url ? { preview: entry.preview_url } : {}),
      }
    } finally {
      secrets.remove()
    }
  }

  #deployAtOnce(config: readonly string[]) {
    this.#begin('deploy the Worker')
    const { entries } = this.#tools.wrangler(['deploy', ...config])
    const entry = entries.find(({ type }) => type === 'deploy')
    if (!entry?.version_id) throw new Error('wrangler named no version')
    this.done.push(`the version ${entry.version_id}, which serves`)
    return { versionId: entry.version_id, origin: addressIn((entry.targets ?? []).join('\n')), isServing: true }
  }

  /** Secrets travel in a file that is gone afterwards; what was made stays in the owner's own. */
  #writeSecrets(live: LiveVersion | null): { args: string[]; remove: () => void } {
    const missing = missingSecrets(secretNames(live))
    if (missing.length === 0) return { args: [], remove: () => {} }
    const file = this.#secretsFile()
    const values = keepSecrets(file, missing, this.#tools.variables)
    this.#tools.say(`The secrets are in ${file}: keep it. ADMIN_TOKEN opens /admin.`)
    const sent = `${this.#tools.configFile}.secrets.json`
    writeFileSync(sent, JSON.stringify(values), { mode: 0o600 })
    return { args: ['--secrets-file', sent], remove: () => rmSync(sent, { force: true }) }
  }

  async #tryAndPromote(
    version: { versionId: string; preview?: string },
    live: LiveVersion,
    origin: string,
  ): Promise<void> {
    const { wrangler, trySite, say } = this.#tools
    const config = ['--config', this.#tools.configFile]
    const { versionId } = version
    this.#begin('try the new version')
    if (version.preview === undefined) {
      // Workers with objects have no preview addresses: it joins the deployment without a share of the traffic.
      this.#refuseIfChanged(live)
      wrangler(['versions', 'deploy', `${live.versionId}@100%`, `${versionId}@0%`, '--yes', ...config])
    }
    const override = version.preview === undefined ? { worker: this.#site.name, versionId } : null
    const failed = await trySite({ origin: version.preview ?? origin, override, mayBeEmpty: true })
    if (failed === null) say('It cannot be tried apart from the one that serves; it is tried once it serves.')
    if (failed !== null && failed > 0) {
      if (version.preview === undefined) {
        wrangler(['versions', 'deploy', `${live.versionId}@100%`, '--yes', ...config])
      }
      throw new DeployError(
        `The new version failed ${failed} of the trials above and does not serve; ${live.versionId} still does.`,
      )
    }
    this.#begin('let it serve')
    this.#refuseIfChanged(live)
    wrangler(['versions', 'deploy', `${versionId}@100%`, '--yes', ...config])
    this.done.push('it serves')
  }

  #refuseIfChanged(live: LiveVersion): void {
    const now = findLiveVersionId(this.#tools.wrangler, ['--name', this.#site.name])
    if (now === live.versionId) return
    throw new DeployError(
      `Another deployment came in between: ${now ?? 'nothing'} serves, and this one does not. Run the same command again if it should.`,
    )
  }

  async #fillCatalogue(origin: string): Promise<void> {
    this.#begin('look at the catalogue')
    if ((await this.#tools.countProducts(origin)) > 0) return
    const token = this.#tools.variables['ADMIN_TOKEN'] ?? readSecrets(this.#secretsFile())['ADMIN_TOKEN']
    if (this.#options.demo && token !== undefined) {
      this.#begin('load the demo catalogue')
      await this.#tools.loadDemo(origin, token)
      this.done.push('the demo catalogue')
      return
    }
    const why = this.#options.demo
      ? 'the admin token is not known here (set ADMIN_TOKEN), so the shop is'
      : 'The shop is'
    this.#tools.say(
      `${why} empty. Your own products: npm run catalog:import -- FILE --url ${origin} --token TOKEN. ` +
        `Made-up ones: npm run catalog:demo -- --url ${origin} --token TOKEN.`,
    )
  }

  async #tryServing(origin: string, live: LiveVersion | null): Promise<void> {
    this.#begin('try the site')
    const failed = await this.#tools.trySite({ origin, override: null, mayBeEmpty: true })
    if (!failed) return
    if (live === null) {
      throw new DeployError(
        `The site is at ${origin}, but ${failed} of the trials above failed, and there is no version before it. Correct what they name and run the same command again.`,
      )
    }
    this.#begin('go back to the version before')
    const config = ['--config', this.#tools.configFile]
    const message = `${failed} trials failed`
    try {
      this.#tools.wrangler(['rollback', live.versionId, '--yes', '--message', message, ...config])
    } catch (error) {
      throw new DeployError(
        `${failed} of the trials above failed, and going back did not work (${error instanceof Error ? error.message : String(error)}): run \`npx wrangler rollback ${live.versionId} --name ${this.#site.name}\`.`,
      )
    }
    throw new DeployError(
      `${failed} of the trials above failed: ${live.versionId} serves again. The database keeps its new tables and columns, which that version does not notice.`,
    )
  }

  #secretsFile(): string {
    return join(this.#tools.folder, `${this.#site.name}.json`)
  }

  #begin(step: string): void {
    this.step = step
    this.#tools.say(`── ${step}`)
  }
}

/** The first address that wrangler names. */
function addressIn(text: string): string | null {
  return /https:\/\/[^\s/]+/.exec(text)?.[0] ?? null
}
