/** A server in a process group of its own, so that everything it starts ends with it. */
import type { ChildProcess } from 'node:child_process'

const START_TIMEOUT_MS = 120_000
const PAUSE_MS = 100
const LINES_TOLD = 12

/** Waits until a site that starts answers at `url`; throws with what it printed last when it ends instead. */
export async function untilAlive(child: ChildProcess, url: string): Promise<void> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-4_000)))
  }
  // What a process printed last may come after its end, but not after its streams were closed.
  let isClosed = false
  child.once('close', () => (isClosed = true))
  const deadline = Date.now() + START_TIMEOUT_MS
  while (!(await isAlive(url))) {
    if (isClosed) throw new Error(`The site did not start, it ended with ${child.exitCode}: ${lastLines(output)}`)
    if (Date.now() > deadline) throw new Error(`The site does not answer: ${lastLines(output)}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** In one line, as reports tell the first line of an error alone. */
function lastLines(output: string): string {
  const lines = output.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).slice(-LINES_TOLD).join(' | ')
}

async function isAlive(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(START_TIMEOUT_MS) })).ok
  } catch {
    return false
  }
}

/** Ends every process at once, like a machine that loses power: nothing is flushed, nobody is told. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await ended
}
