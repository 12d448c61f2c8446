/**
 * `npm run bench:load [-- --sockets 200 --turns 3]`: sockets of as many visitors, first one turn after the other, then all
 * at once, against this Worker and against the floor, in one call, on this machine alone. Prints both and their ratios.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT, toolEnvironment, WRANGLER } from '../scripts/project.ts'
import { freePort } from '../test/support/free-port.ts'
import { printTable } from './bench-database.ts'

const { values } = parseArgs({
  options: { sockets: { type: 'string', default: '200' }, turns: { type: 'string', default: '3' } },
})
const SOCKETS = Number(values.sockets)
const TURNS = Number(values.turns)
/** Turns that are timed with nothing else going on. */
const CALM_TURNS = 60
const START_TIMEOUT_MS = 180_000
const TURN_TIMEOUT_MS = 120_000
/** Sockets that connect at the same time. */
const RAMP = 25
const LIFTED = ['TURN_LIMIT_PER_MINUTE', 'FLOOD_LIMIT_PER_MINUTE', 'NEW_VISITOR_LIMIT_PER_MINUTE']
const MESSAGES = [
  'What are the best laptops under $1000?',
  'which of these is lightest?',
  'wireless headphones',
  'thanks',
]

interface Told {
  firstMs: number
  wholeMs: number
}

interface Measured {
  calm: Told[]
  busy: Told[]
  asked: number
  perSecond: number
  idleKb: number
  activeKb: number
}

/** A session of a visitor of its own; `bearer` is how its socket says so. */
type Begin = (origin: string, index: number) => Promise<{ path: string; protocols: string[] }>

const folder = mkdtempSync(join(tmpdir(), 'smartshelf-load-'))
try {
  const own = await measure(
    'the Worker',
    ['scripts/dev.ts', ...LIFTED.flatMap((name) => ['--var', `${name}:100000000`]), '--var', 'FLUSH_AFTER_SECONDS:120'],
    begin,
  )
  const floor = await measure(
    'the floor',
    [WRANGLER, 'dev', '--config', 'bench/floor/wrangler.toml'],
    async (_, index) => ({
      path: `/socket-${index}`,
      protocols: [],
    }),
  )
  print(own, floor)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function begin(origin: string): Promise<{ path: string; protocols: string[] }> {
  const response = await fetch(`${origin}/api/v1/chat/sessions`, { method: 'POST' })
  const { sessionId, visitorToken } = await response.json<{ sessionId: string; visitorToken: string }>()
  return { path: `/api/v1/chat/ws/${sessionId}`, protocols: ['smartshelf.v1', `bearer.${visitorToken}`] }
}

async function measure(name: string, command: string[], start: Begin): Promise<Measured> {
  const port = await freePort()
  const inspector = await freePort()
  const child = spawn(
    process.execPath,
    [...command, '--port', String(port), '--inspector-port', String(inspector), '--persist-to', folder],
    // The local span collector costs more than a turn.
    { cwd: PROJECT, detached: true, stdio: 'ignore', env: toolEnvironment({ X_LOCAL_OBSERVABILITY: 'false' }) },
  )
  try {
    const origin = `http://127.0.0.1:${port}`
    await untilUp(origin, child)
    console.log(`${name}: ${SOCKETS} sockets, ${TURNS} turns each`)
    const first = await connect(origin, start, -1)
    for (const [index, text] of MESSAGES.entries()) await first.ask(`warm-${index}`, text)
    const calm: Told[] = []
    for (let turn = 0; turn < CALM_TURNS; turn++) {
      const told = await first.ask(`calm-${turn}`, MESSAGES[turn % MESSAGES.length] ?? '')
      if (told !== null) calm.push(told)
    }
    const before = memoryKb(child)
    const sockets: Awaited<ReturnType<typeof connect>>[] = []
    for (let from = 0; from < SOCKETS; from += RAMP) {
      const some = Array.from({ length: Math.min(RAMP, SOCKETS - from) }, (_, index) =>
        connect(origin, start, from + index),
      )
      sockets.push(...(await Promise.all(some)))
    }
    const idle = memoryKb(child)
    const startedAt = performance.now()
    const told = await Promise.all(
      sockets.map(async (socket, index) => {
        const own: (Told | null)[] = []
        for (let turn = 0; turn < TURNS; turn++) {
          own.push(await socket.ask(`turn-${turn}`, MESSAGES[(index + turn) % MESSAGES.length] ?? ''))
        }
        return own
      }),
    )
    const busy = told.flat().filter((one) => one !== null)
    const perSecond = busy.length / ((performance.now() - startedAt) / 1000)
    const active = memoryKb(child)
    for (const socket of [first, ...sockets]) socket.close()
    return {
      calm,
      busy,
      asked: SOCKETS * TURNS,
      perSecond,
      idleKb: (idle - before) / SOCKETS,
      activeKb: (active - before) / SOCKETS,
    }
  } finally {
    stop(child)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

async function connect(origin: string, start: Begin, index: number) {
  const { path, protocols } = await start(origin, index)
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, protocols)
  let heard: (frame: { type: string; turnId?: string }) => void = () => {}
  socket.addEventListener('message', ({ data }) => heard(JSON.parse(String(data)) as { type: string; turnId?: string }))
  await new Promise<void>((resolve, reject) => {
    heard = ({ type }) => type === 'session' && resolve()
    socket.addEventListener('error', () => reject(new Error('a socket could not be opened')))
  })
  return {
    close: () => socket.close(),
    /** Null when the answer did not come. */
    ask: (turnId: string, text: string) =>
      new Promise<Told | null>((resolve) => {
        const startedAt = performance.now()
        let firstMs: number | null = null
        const timer = setTimeout(() => resolve(null), TURN_TIMEOUT_MS)
        heard = (frame) => {
          if (frame.turnId !== turnId) return
          firstMs ??= performance.now() - startedAt
          if (frame.type !== 'turn_finished' && frame.type !== 'error') return
          clearTimeout(timer)
          resolve(frame.type === 'error' ? null : { firstMs, wholeMs: performance.now() - startedAt })
        }
        socket.send(JSON.stringify({ type: 'send', turnId, text }))
      }),
  }
}

async function untilUp(origin: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    try {
      if ((await fetch(`${origin}/health/live`)).ok) return
    } catch {
      // Not yet.
    }
    if (Date.now() > deadline || child.exitCode !== null) throw new Error('the server did not start')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function stop({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended.
  }
}

/** What the runtime's processes of this server hold in memory; 0 where the system does not tell. */
function memoryKb({ pid }: ChildProcess): number {
  let kb = 0
  try {
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue
      try {
        const group = Number(readFileSync(`/proc/${entry}/stat`, 'utf8').split(') ')[1]?.split(' ')[2])
        if (group !== pid || !readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes('workerd')) continue
        kb += Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${entry}/status`, 'utf8'))?.[1] ?? 0)
      } catch {
        // It ended meanwhile.
      }
    }
  } catch {
    return 0
  }
  return kb
}

function print(own: Measured, floor: Measured): void {
  const rows = [['', 'Worker', 'floor', 'ratio']]
  const add = (name: string, of: (measured: Measured) => number, digits = 1) => {
    const [a, b] = [of(own), of(floor)]
    rows.push([name, a.toFixed(digits), b.toFixed(digits), b === 0 ? '' : (a / b).toFixed(2)])
  }
  add('answered', ({ busy, asked }) => (busy.length / asked) * 100)
  for (const [phase, word] of [
    ['calm', 'one at a time'],
    ['busy', 'all at once'],
  ] as const) {
    for (const [field, what] of [
      ['firstMs', 'first event'],
      ['wholeMs', 'whole turn'],
    ] as const) {
      for (const share of [0.5, 0.95, 0.99]) {
        add(`${word}: ${what} p${share * 100} ms`, (measured) =>
          percentile(
            measured[phase].map((one) => one[field]),
            share,
          ),
        )
      }
    }
  }
  add('turns a second', ({ perSecond }) => perSecond)
  add('KB an idle session', ({ idleKb }) => idleKb, 0)
  add('KB an active session', ({ activeKb }) => activeKb, 0)
  printTable(rows)
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
