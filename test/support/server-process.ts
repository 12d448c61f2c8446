/** A server in a process group of its own, so that everything it starts ends with it. */
import type { ChildProcess } from 'node:child_process'

const START_TIMEOUT_MS = 120_000
const PAUSE_MS = 100

/** Waits until a site that starts answers at `url`; throws with what it printed when it ends instead. */
export async function untilAlive(child: ChildProcess, url: string): Promise<void> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-4_000)))
  }
  const deadline = Date.now() + START_TIMEOUT_MS
  while (!(await isAlive(url))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The site did not start:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function isAlive(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/live`)).ok
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
