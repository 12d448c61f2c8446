/** The one place where a deployment calls wrangler: one command at a time, and what came of it in data. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as z from 'zod/mini'
import { PROJECT, toolEnvironment } from '../project.ts'

/** What wrangler writes of itself into WRANGLER_OUTPUT_FILE_PATH. */
export interface OutputEntry {
  type: string
  message?: string
  code?: number
  version_id?: string | null
  preview_url?: string
  targets?: string[]
}

export interface WranglerResult {
  isOk: boolean
  /** What it printed, without colours. */
  output: string
  entries: OutputEntry[]
}

/** A command of wrangler that failed. `code` is Cloudflare's number for the reason; null when it gave none. */
export class WranglerError extends Error {
  readonly command: string
  readonly code: number | null
  /** The text that wrangler printed with it. */
  readonly output: string

  constructor(command: string, message: string, code: number | null, output: string) {
    super(message)
    this.name = 'WranglerError'
    this.command = command
    this.code = code
    this.output = output
  }
}

export type Wrangler = (args: readonly string[]) => WranglerResult

/** Wrangler as `command`, such as the project's own; a test passes another program. Prints nothing itself. */
export function createWrangler(command: readonly [string, ...string[]]): Wrangler {
  const [program, ...first] = command
  return function wrangler(args) {
    const folder = mkdtempSync(join(tmpdir(), 'smartshelf-wrangler-'))
    const report = join(folder, 'report.ndjson')
    try {
      const { status, stdout, stderr, error } = spawnSync(program, [...first, ...args], {
        cwd: PROJECT,
        env: toolEnvironment({ NO_COLOR: '1', WRANGLER_OUTPUT_FILE_PATH: report }),
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      })
      const entries = readEntries(report)
      if (status === 0) return { isOk: true, output: stdout, entries }
      const failure = entries.findLast(({ type }) => type === 'command-failed')
      const output = `${stdout}${stderr}${error?.message ?? ''}`
      const message = failure?.message ?? firstLine(output) ?? 'wrangler ended without a word'
      throw new WranglerError(args.join(' '), message, failure?.code ?? null, output)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** What a command prints with `--json`, parsed. Tolerates a banner before it. */
export function jsonOf<T extends z.ZodMiniType>({ output }: WranglerResult, schema: T): z.infer<T> {
  const start = output.search(/[[{]/)
  const parsed = schema.safeParse(start === -1 ? null : JSON.parse(output.slice(start)))
  if (!parsed.success) throw new Error('this version of wrangler answers in another form')
  return parsed.data
}

function readEntries(file: string): OutputEntry[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => JSON.parse(line) as OutputEntry)
  } catch {
    return [] // A wrangler that could not even start writes none.
  }
}

function firstLine(text: string): string | undefined {
  return text
    .split('\n')
    .map((line) => line.trim())
    .find(Boolean)
}
