/** A `wrangler dev` of its own that can be killed like a machine that loses power. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const PROJECT = join(import.meta.dirname, '../..')
const START_TIMEOUT_MS = 90_000

export class DevServer {
  readonly origin: string
  readonly #args: string[]
  #child: ChildProcess | null = null

  constructor({ port, inspectorPort, persistTo }: { port: number; inspectorPort: number; persistTo: string }) {
    this.origin = `http://localhost:${port}`
    this.#args = ['--port', String(port), '--inspector-port', String(inspectorPort), '--persist-to', persistTo]
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    // A process group of its own, so that workerd dies with it.
    this.#child = spawn('npm', ['run', 'dev', '--', ...this.#args], { cwd: PROJECT, detached: true, stdio: 'ignore' })
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
