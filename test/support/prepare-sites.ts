/**
 * What every site of a test begins with, made once for all of them: `npm run dev` builds the site, migrates a database and
 * fills it with the demo shop. What it leaves is put aside: a test that deploys builds the project anew, and a site
 * that watched those files would start over in the middle of another test.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { experimental_readRawConfig as readRawConfig } from 'wrangler'
import { runTool } from '../../scripts/project.ts'
import { freePort } from './free-port.ts'
import { endGroup, untilAlive } from './server-process.ts'

export const PROJECT = resolve(import.meta.dirname, '../..')
const ASIDE = join(PROJECT, '.wrangler/test-site')
const SHOP = join(ASIDE, 'demo-shop')

/** As wrangler.toml, for what is built and bundled already. Its paths are meant from where it stands. */
export const BUILT_CONFIG = join(ASIDE, 'wrangler.json')

/** Set by a run of several suites that has made it already. */
export const PREPARED = 'SITES_ARE_PREPARED'

export default async function prepareSites(): Promise<void> {
  if (process.env[PREPARED] !== undefined) return
  rmSync(ASIDE, { recursive: true, force: true })
  mkdirSync(ASIDE, { recursive: true })
  await buildWithDemoShop()
  cpSync(join(PROJECT, 'public'), join(ASIDE, 'public'), { recursive: true })
  bundle()
}

async function buildWithDemoShop(): Promise<void> {
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

function bundle(): void {
  const { build: _, alias: __, ...config } = readRawConfig({ config: join(PROJECT, 'wrangler.toml') }).rawConfig
  const { isOk, output } = runTool(['wrangler', 'deploy', '--dry-run', '--outdir', join(ASIDE, 'worker')])
  if (!isOk) throw new Error(`The site of the tests could not be bundled: ${output}`)
  const bundled = {
    main: 'worker/index.js',
    no_bundle: true,
    base_dir: 'worker',
    assets: { ...config.assets, directory: 'public' },
  }
  writeFileSync(BUILT_CONFIG, JSON.stringify({ ...config, ...bundled }))
}

/** Puts the state of a site with the demo shop into `folder`. */
export function copyDemoShop(folder: string): void {
  cpSync(SHOP, folder, { recursive: true })
}
