/**
 * `npm run dev`: brings the local database up to date, fills an empty one with the demo catalogue (unless `--no-demo`
 * is given), draws the illustrations and starts `wrangler dev`. Every other option is handed on to wrangler and wins over
 * the defaults here.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { resolve } from 'node:path'
import { DEMO_COUNT_DEFAULT } from '../src/catalog/demo/generate.ts'
import { writeIllustrations } from './illustrations.ts'
import {
  applyMigrations,
  isCatalogEmpty,
  loadDemoCatalog,
  PERSIST_DEFAULT,
  withLocalDatabase,
} from './local-database.ts'
import { PROJECT, toolEnvironment, WRANGLER } from './project.ts'

const PORT_DEFAULT = '8787'

const NO_DEMO = '--no-demo'
const hasDemo = !process.argv.includes(NO_DEMO)
const args = process.argv.slice(2).filter((arg) => arg !== NO_DEMO)
const isRemote = args.includes('--remote')

/** What follows an option, `--port 1` and `--port=1` alike; undefined when it is not given. */
function optionOf(...names: string[]): string | undefined {
  for (const [index, arg] of args.entries()) {
    const [name = '', inline] = arg.split(/=(.*)/s)
    if (names.includes(name)) return inline ?? args[index + 1]
  }
  return undefined
}

function say(line: string): void {
  console.log(`smartshelf: ${line}`)
}

async function prepareDatabase(db: D1Database): Promise<void> {
  const applied = await applyMigrations(db)
  if (applied > 0) say(`applied ${applied} database migration${applied === 1 ? '' : 's'}`)
  if (!hasDemo || !(await isCatalogEmpty(db))) return
  await loadDemoCatalog(db, DEMO_COUNT_DEFAULT)
  say(`loaded the demo catalogue: ${DEMO_COUNT_DEFAULT} products`)
}

function startWrangler(): void {
  const defaults = [
    ...(isRemote || args.includes('--local') ? [] : ['--local']),
    ...(optionOf('--port') === undefined ? ['--port', PORT_DEFAULT] : []),
    ...(args.some((arg) => /^(--var=)?ENVIRONMENT:/.test(arg)) ? [] : ['--var', 'ENVIRONMENT:development']),
  ]
  const child = spawn(process.execPath, [WRANGLER, 'dev', ...defaults, ...args], {
    cwd: PROJECT,
    env: toolEnvironment(),
    stdio: [process.stdin.isTTY ? 'inherit' : 'ignore', 'inherit', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A terminal sends Ctrl-C to the child as well; a second one would cut its shutdown short.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)))
  }
  child.on('error', (error) => {
    console.error(`smartshelf: wrangler could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
}

try {
  writeIllustrations()
  const persistTo = optionOf('--persist-to')
  if (!isRemote) {
    await withLocalDatabase(persistTo === undefined ? PERSIST_DEFAULT : resolve(PROJECT, persistTo), prepareDatabase)
  }
} catch (error) {
  console.error(`smartshelf: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
say(`starting on http://localhost:${optionOf('--port') ?? PORT_DEFAULT}`)
startWrangler()
