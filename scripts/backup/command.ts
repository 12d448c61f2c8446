/** What `npm run backup` and `npm run restore` share: which database is meant, and how trouble is told. */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { experimental_readRawConfig as readRawConfig } from 'wrangler'
import { isEnvironment, type RawConfig, siteOf } from '../deploy/site.ts'
import { createWrangler } from '../deploy/wrangler.ts'
import { PERSIST_DEFAULT } from '../local-database.ts'
import { PROJECT } from '../project.ts'
import { type Database, openDatabase } from './database.ts'

export const WHERE_USAGE = `  --env NAME         another site, such as staging
  --local            the database of this machine
  --persist-to DIR   its state (.wrangler/state)`

export interface BackupCommand {
  db: Database
  file: string | undefined
  replace: boolean
}

/** The command line; null when only help was asked for. */
export function readCommand(): BackupCommand | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      env: { type: 'string' },
      local: { type: 'boolean', default: false },
      'persist-to': { type: 'string' },
      replace: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  if (values.env !== undefined && !isEnvironment(values.env)) {
    throw new Error('--env is a short name in lower case, such as staging.')
  }
  const { rawConfig } = readRawConfig({ config: join(PROJECT, 'wrangler.toml') })
  const wrangler = createWrangler([join(PROJECT, 'node_modules/.bin/wrangler')])
  const persistTo = values['persist-to'] === undefined ? PERSIST_DEFAULT : resolve(PROJECT, values['persist-to'])
  const db = values.local
    ? openDatabase(wrangler, 'DB', ['--local', '--persist-to', persistTo])
    : openDatabase(wrangler, siteOf(rawConfig as RawConfig, values.env ?? null).databaseName, ['--remote'])
  const file = positionals[0] === undefined ? undefined : resolve(PROJECT, positionals[0])
  return { db, file, replace: values.replace }
}

/** Runs a command; its trouble becomes one line and the exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    console.error(isMissing ? 'There is no such file.' : error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
