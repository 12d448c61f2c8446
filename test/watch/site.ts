/** A whole site for a test: `wrangler dev` on ports of its own, with a database of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../support/free-port.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const WRANGLER = join(PROJECT, 'node_modules/wrangler/bin/wrangler.js')
const START_TIMEOUT_MS = 120_000

export interface Site {
  url: string
  port: number
  stop: () => Promise<void>
}

/**
 * `hasDatabase: false` leaves out the migrations, so that everything which needs a table breaks. `persistTo` is state that
 * was there before and stays. `isEmpty` leaves out the demo products.
 */
export async function startSite(
  vars: Record<string, string>,
  {
    hasDatabase = true,
    isEmpty = false,
    persistTo,
  }: { hasDatabase?: boolean; isEmpty?: boolean; persistTo?: string } = {},
): Promise<Site> {
  const folder = persistTo ?? mkdtempSync(join(tmpdir(), 'smartshelf-site-'))
  const [port, inspectorPort] = [await freePort(), await freePort()]
  const options = ['--port', String(port), '--inspector-port', String(inspectorPort), '--persist-to', folder]
  const all = {
    ENVIRONMENT: 'development',
    FLOOD_LIMIT_PER_MINUTE: '1000000',
    NEW_VISITOR_LIMIT_PER_MINUTE: '1000000',
    ...vars,
  }
  const varOptions = Object.entries(all).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const demo = isEmpty ? ['--no-demo'] : []
  const command = hasDatabase ? [join(PROJECT, 'scripts/dev.ts'), ...demo] : [WRANGLER, 'dev', '--local']
  const child = spawn(process.execPath, [...command, ...options, ...varOptions], {
    cwd: PROJECT,
    detached: true, // Its own process group, so that everything it starts ends with it.
    env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-4_000)))
  }
  const url = `http://localhost:${port}`
  const stop = async () => {
    const ended = new Promise((resolveEnd) => child.once('exit', resolveEnd))
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGTERM')
      await Promise.race([ended, new Promise((resolveWait) => setTimeout(resolveWait, 10_000))])
    }
    if (persistTo === undefined) rmSync(folder, { recursive: true, force: true })
  }
  const deadline = Date.now() + START_TIMEOUT_MS
  while (!(await isAlive(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`The site did not start:\n${output}`)
    }
    await new Promise((resolveWait) => setTimeout(resolveWait, 300))
  }
  return { url, port, stop }
}

async function isAlive(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/live`)).ok
  } catch {
    return false
  }
}
