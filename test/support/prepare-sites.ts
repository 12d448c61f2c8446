/**
 * What every site of a test begins with, made once for all of them: `npm run dev` builds the site, migrates a database and
 * fills it with the demo shop; what it leaves is copied.
 */
import { spawn } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { experimental_readRawConfig as readRawConfig } from 'wrangler'
import { freePort } from './free-port.ts'
import { endGroup, untilAlive } from './server-process.ts'

export const PROJECT = resolve(import.meta.dirname, '../..')
const SHOP = join(PROJECT, '.wrangler/demo-shop')

/** As wrangler.toml, for what is built already. Beside it, because its paths are meant from there. */
export const BUILT_CONFIG = join(PROJECT, 'wrangler.built.json')

/** Set by a run of several suites that has made it already. */
export const PREPARED = 'SITES_ARE_PREPARED'

export default async function prepareSites(): Promise<void> {
  if (process.env[PREPARED] !== undefined) return
  rmSync(SHOP, { recursive: true, force: true })
  const { build: _, ...config } = readRawConfig({ config: join(PROJECT, 'wrangler.toml') }).rawConfig
  writeFileSync(BUILT_CONFIG, JSON.stringify(config))
  const [port, inspectorPort] = [await freePort(), await freePort()]
  const options = ['--port', String(port), '--inspector-port', String(inspectorPort), '--persist-to', SHOP]
  const child = spawn('npm', ['run', 'dev', '--', ...options], {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    await untilAlive(child, `http://localhost:${port}`)
  } finally {
    await endGroup(child)
  }
}

/** Puts the state of a site with the demo shop into `folder`. */
export function copyDemoShop(folder: string): void {
  cpSync(SHOP, folder, { recursive: true })
}
