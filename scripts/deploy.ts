/** `npm run deploy`: from a login to a site that serves, and from one version to the next. See scripts/deploy/run.ts. */
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { experimental_readRawConfig as readRawConfig } from 'wrangler'
import { DeployError } from './deploy/failure.ts'
import { type DeployOptions, type DeployTools, runDeploy, type Trial } from './deploy/run.ts'
import { isEnvironment, type RawConfig } from './deploy/site.ts'
import { createWrangler } from './deploy/wrangler.ts'
import { writeIllustrations } from './illustrations.ts'
import { PROJECT, runTool } from './project.ts'
import { countProducts, readHealth, SmokeError, type Target } from './smoke/checks.ts'
import { smokeTest } from './smoke.ts'

const USAGE = `npm run deploy -- [options]

  --dry-run      print the plan and change nothing
  --env NAME     another site beside the first, such as staging, from the same files
  --name NAME    another name for the Worker
  --demo         load the demo catalogue if the shop has no products
  --workers-ai   put Cloudflare's own language model on top; its free allowance is some 500 answers a day
  --yes          ask nothing
  --skip-check   do not run \`npm run check\` first
  --url URL      where the site is reached, where wrangler does not know it`

/** It takes some seconds until a version can be asked for everywhere. */
const VERSION_TRIES = 8
const VERSION_PAUSE_MS = 2_000

function targetOf({ origin, override, mayBeEmpty }: Trial): Target {
  const headers: Record<string, string> =
    override === null ? {} : { 'Cloudflare-Workers-Version-Overrides': `${override.worker}="${override.versionId}"` }
  return { origin: origin.replace(/\/+$/, ''), headers, mayBeEmpty }
}

/** A version that should be led to must say so itself; one that never does cannot be tried. */
async function trySite(trial: Trial): Promise<number | null> {
  const target = targetOf(trial)
  if (trial.override !== null && !(await isReached(target, trial.override.versionId))) return null
  return smokeTest(target)
}

async function isReached(target: Target, versionId: string): Promise<boolean> {
  for (let attempt = 0; attempt < VERSION_TRIES; attempt++) {
    if (attempt > 0) await wait(VERSION_PAUSE_MS)
    try {
      if ((await readHealth(target)).version === versionId) return true
    } catch (error) {
      if (!(error instanceof SmokeError || error instanceof TypeError)) throw error
    }
  }
  return false
}

function loadDemo(origin: string, token: string): Promise<void> {
  // By the environment: a command line can be read by everybody on the machine.
  const { isOk } = runTool(['node', 'scripts/catalog-demo.ts', '--url', origin], {
    show: true,
    env: { ADMIN_TOKEN: token },
  })
  return isOk ? Promise.resolve() : Promise.reject(new Error('the demo catalogue was not taken whole'))
}

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim())
  } finally {
    terminal.close()
  }
}

async function readOptions(): Promise<DeployOptions & { skipCheck: boolean }> {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      env: { type: 'string' },
      name: { type: 'string' },
      demo: { type: 'boolean', default: false },
      'workers-ai': { type: 'boolean', default: false },
      yes: { type: 'boolean', short: 'y', default: false },
      'skip-check': { type: 'boolean', default: false },
      url: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    process.exit(0)
  }
  if (values.env !== undefined && !isEnvironment(values.env)) {
    throw new DeployError('--env is a short name in lower case, such as staging.')
  }
  const mayAsk = process.stdin.isTTY && !values.yes && !values['dry-run']
  if (mayAsk && !(await ask('Deploy from this folder to the account that wrangler is logged in to?'))) process.exit(0)
  const demo = values.demo || (mayAsk && (await ask('Load the demo catalogue if the shop has no products?')))
  const workersAi =
    values['workers-ai'] || (mayAsk && (await ask("Put Cloudflare's own language model on top (Workers AI)?")))
  return {
    environment: values.env ?? null,
    workersAi,
    demo,
    dryRun: values['dry-run'],
    skipCheck: values['skip-check'],
    ...(values.name === undefined ? {} : { name: values.name }),
    ...(values.url === undefined ? {} : { url: values.url.replace(/\/+$/, '') }),
  }
}

async function main(): Promise<void> {
  const options = await readOptions()
  const wrangler = process.env['WRANGLER_PATH'] ?? join(PROJECT, 'node_modules/.bin/wrangler')
  const tools: DeployTools = {
    wrangler: createWrangler([wrangler]),
    say: (line) => console.log(line),
    check: () => {
      writeIllustrations()
      return options.skipCheck || runTool(['node', 'scripts/check.ts'], { show: true }).isOk
    },
    trySite,
    countProducts: (origin) => countProducts({ origin, headers: {}, mayBeEmpty: true }),
    loadDemo,
    configFile: join(PROJECT, 'wrangler.deploy.json'),
    folder: join(PROJECT, '.deploy'),
    variables: process.env,
    now: () => new Date(),
  }
  const { rawConfig } = readRawConfig({ config: join(PROJECT, 'wrangler.toml') })
  const origin = await runDeploy(rawConfig as RawConfig, options, tools)
  if (origin !== null) console.log(`\nIt runs at ${origin}`)
}

try {
  await main()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
