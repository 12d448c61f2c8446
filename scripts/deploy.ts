/**
 * `npm run deploy`: looks whether everything is there, checks, migrates the database, deploys, and tries the result.
 * Migrations only add, so that the version which still runs meanwhile does not notice.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { unstable_readConfig as readConfig } from 'wrangler'
import { type DeployFacts, findMissing } from './deploy-requirements.ts'
import { writeIllustrations } from './illustrations.ts'
import { BUNDLE, PROJECT, runTool } from './project.ts'
import { smokeTest } from './smoke.ts'

const USAGE = `npm run deploy -- [options]

  --skip-check   do not run \`npm run check\` first
  --url URL      where the site is reached, for the smoke test (otherwise what wrangler says)`

/** What stops the deployment. */
class DeployError extends Error {}

function say(line: string): void {
  console.log(`\n── ${line}`)
}

function readFacts(): DeployFacts {
  const config = readConfig({ config: join(PROJECT, 'wrangler.toml') })
  const who = runTool(['wrangler', 'whoami'])
  const isKnown = who.isOk && !/not authenticated/i.test(who.output)
  return {
    account: isKnown ? 'known' : null,
    databaseId: config.d1_databases.find((database: { binding: string }) => database.binding === 'DB')?.database_id,
    cacheId: config.kv_namespaces.find((namespace: { binding: string }) => namespace.binding === 'CACHE')?.id,
    secrets: isKnown ? readSecrets() : null,
  }
}

/** The names of the Worker's secrets; null before the first deployment. */
function readSecrets(): string[] | null {
  const { isOk, output } = runTool(['wrangler', 'secret', 'list', '--format', 'json'])
  const json = /\[[\s\S]*\]/.exec(output)?.[0]
  return isOk && json !== undefined ? (JSON.parse(json) as { name: string }[]).map(({ name }) => name) : null
}

function run(what: string, tool: readonly [string, ...string[]], env: Record<string, string> = {}): void {
  say(what)
  if (!runTool(tool, { show: true, env }).isOk) throw new DeployError(`${what} failed; nothing after it was done.`)
}

/** Deploys and gives the address that wrangler names, or null when it names none. */
function deploy(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'smartshelf-deploy-'))
  const report = join(folder, 'report.ndjson')
  try {
    writeIllustrations()
    run('deploy', ['wrangler', 'deploy', ...BUNDLE], { WRANGLER_OUTPUT_FILE_PATH: report })
    const entries = readFileSync(report, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { type: string; targets?: string[] })
    const targets = entries.find(({ type }) => type === 'deploy')?.targets ?? []
    return targets.find((target) => target.startsWith('https://')) ?? null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { 'skip-check': { type: 'boolean', default: false }, url: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) return console.log(USAGE)

  say('what is needed')
  const missing = findMissing(readFacts())
  if (missing.length > 0) throw new DeployError(missing.join('\n'))
  console.log('everything is there')

  if (!values['skip-check']) run('check', ['node', 'scripts/check.ts'])
  run('migrate the database', ['wrangler', 'd1', 'migrations', 'apply', 'DB', '--remote'])
  const deployed = deploy()
  const url = values.url ?? deployed

  say('smoke test')
  if (url === null) {
    throw new DeployError('It is deployed, but wrangler named no address: try it with `npm run smoke -- URL`.')
  }
  const failed = await smokeTest(url.replace(/\/+$/, ''))
  if (failed > 0) throw new DeployError(`It is deployed at ${url}, but ${failed} of the checks above failed.`)
  console.log(`\nIt runs at ${url}`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
