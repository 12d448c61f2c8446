/** A `wrangler dev` of its own that can be killed like a machine that loses power. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from '../support/free-port.ts'

const PROJECT = join(import.meta.dirname, '../..')
const START_TIMEOUT_MS = 90_000

export class DevServer {
  /** Known once it has started. */
  origin = ''
  readonly #persistTo: string
  readonly #settings: readonly string[]
  #child: ChildProcess | null = null

  /** `settings` are `NAME:value`. */
  constructor(persistTo: string, settings: readonly string[] = []) {
    this.#persistTo = persistTo
    this.#settings = settings
  }

  /** Starts it, on other ports each time, and waits until it answers. */
  async start(): Promise<void> {
    const [port, inspectorPort] = [await freePort(), await freePort()]
    this.origin = `http://localhost:${port}`
    const args = ['--port', String(port), '--inspector-port', String(inspectorPort), '--persist-to', this.#persistTo]
    for (const setting of this.#settings) args.push('--var', setting)
    // A process group of its own, so that workerd dies with it.
    this.#child = spawn('npm', ['run', 'dev', '--', ...args], { cwd: PROJECT, detached: true, stdio: 'ignore' })
    const deadline = Date.now() + START_TIMEOUT_MS
    while (!(await this.#isUp())) {
      if (Date.now() > deadline || this.#child.exitCode !== null) throw new Error('the server did not start')
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  /** Ends every process at once: nothing is flushed, nobody is told. */
  kill(): void {
    if (this.#child?.pid === undefined) return
    try {
      process.kill(-this.#child.pid, 'SIGKILL')
    } catch {
      // It had ended by itself.
    }
    this.#child = null
  }

  async #isUp(): Promise<boolean> {
    try {
      return (await fetch(`${this.origin}/health/live`)).ok
    } catch {
      return false
    }
  }
}
