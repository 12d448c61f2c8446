/** A whole site for a test: `wrangler dev` on ports of its own, with a database of its own. `prepareSites` comes first. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { BUILT_CONFIG, copyDemoShop, PROJECT } from './prepare-sites.ts'
import { endGroup, untilAlive } from './server-process.ts'

const WRANGLER = join(PROJECT, 'node_modules/wrangler/bin/wrangler.js')

export interface Site {
  url: string
  port: number
  /** Ends it as a machine does that loses power. */
  stop: () => Promise<void>
}

/** What a site may begin with: state that was there before, and stays; without it the site has the demo shop, which ends with it. */
interface Beginning {
  persistTo?: string
}

/** `settings` by their names. What keeps a site from starting may be gone a moment later, as a taken port is: it is tried twice. */
export async function startSite(settings: Record<string, string> = {}, beginning: Beginning = {}): Promise<Site> {
  try {
    return await tryToStart(settings, beginning)
  } catch (error) {
    console.warn(error)
    return tryToStart(settings, beginning)
  }
}

async function tryToStart(settings: Record<string, string>, { persistTo }: Beginning): Promise<Site> {
  const folder = persistTo ?? mkdtempSync(join(tmpdir(), 'smartshelf-site-'))
  if (persistTo === undefined) copyDemoShop(folder)
  const [port, inspectorPort] = [await freePort(), await freePort()]
  const options = ['--port', String(port), '--inspector-port', String(inspectorPort), '--persist-to', folder]
  const all = {
    ENVIRONMENT: 'development',
    FLOOD_LIMIT_PER_MINUTE: '1000000',
    NEW_VISITOR_LIMIT_PER_MINUTE: '1000000',
    ...settings,
  }
  const varOptions = Object.entries(all).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const args = [WRANGLER, 'dev', '--local', '--config', BUILT_CONFIG, ...options, ...varOptions]
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    detached: true,
    env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = `http://localhost:${port}`
  const stop = async () => {
    await endGroup(child)
    if (persistTo === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
  try {
    await untilAlive(child, url)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, port, stop }
}
