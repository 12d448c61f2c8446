/** Where this project is, and how its tools are run: always the project's own, with the project's own Node. */
import { spawnSync } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'

export const PROJECT = resolve(import.meta.dirname, '..')
export const WRANGLER = join(PROJECT, 'node_modules/wrangler/bin/wrangler.js')

/** Keeps wrangler from asking, reporting home, or looking up where this machine is. */
export const QUIET = { CI: '1', WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' }

/** How the Worker is bundled for the edge; `wrangler dev` leaves it readable. */
export const BUNDLE = ['--minify', '--upload-source-maps'] as const

const BIN = join(PROJECT, 'node_modules/.bin')

/** The environment of a tool: `node` and every tool's name mean the project's own. */
export function toolEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...QUIET, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, ...extra }
}

export interface ToolResult {
  isOk: boolean
  /** What it printed on both channels; empty when it printed straight to the terminal. */
  output: string
}

/** Runs a tool of node_modules/.bin to its end. `show` lets it print straight to the terminal. */
export function runTool(
  [name, ...args]: readonly [string, ...string[]],
  { show = false, env = {} }: { show?: boolean; env?: Record<string, string> } = {},
): ToolResult {
  const { status, stdout, stderr, error } = spawnSync(join(BIN, name), args, {
    cwd: PROJECT,
    env: toolEnvironment(show ? env : { NO_COLOR: '1', ...env }),
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const output = show ? '' : `${stdout}${stderr}`
  return { isOk: status === 0, output: error ? `${output}${error.message}` : output }
}
