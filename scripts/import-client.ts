/** Sends products to a running server's importer: a file as it is, or in pieces where it is too large for one request. */

/** Largest piece; the server takes 25 MiB, but a smaller one answers sooner and fails smaller. */
const PIECE_MAX_BYTES = 4 * 1024 * 1024
/** Times a piece is sent again when the server says to come back later. */
const WAITS_MAX = 8
const WAIT_MAX_SECONDS = 60

export interface ImportTarget {
  url: string
  token: string
  source: string
  /** Under what name the owner finds it among what can be undone; all pieces of a file have one id. */
  act?: { id: string; name: string }
}

export interface ImportTotals {
  accepted: number
  updated: number
  unchanged: number
  withdrawn: number
  rejectedTotal: number
  /** The first of them, by line of the file. */
  rejected: { line: number; reason: string }[]
}

/** A line to send, with the line of the file that it comes from. */
export interface SentRow {
  line: number
  row: unknown
}

/** What went wrong in words that say what to do. */
export class ImportError extends Error {
  /** The server's code, where it gave one. */
  readonly code: string | null

  constructor(message: string, code: string | null = null) {
    super(message)
    this.code = code
  }
}

export const REJECTED_SHOWN = 10

/** Totals before anything was sent. */
export function noTotals(): ImportTotals {
  return { accepted: 0, updated: 0, unchanged: 0, withdrawn: 0, rejectedTotal: 0, rejected: [] }
}

/** Counts a row that cannot be used. */
export function reject(totals: ImportTotals, line: number, reason: string): void {
  totals.rejectedTotal++
  if (totals.rejected.length < REJECTED_SHOWN) totals.rejected.push({ line, reason })
}

/** Collects lines and sends them piece by piece; `flush` sends what is left. `query` says what the lines are. */
export function createSender(target: ImportTarget, totals: ImportTotals, query: string = 'format=ndjson') {
  let lines: string[] = []
  let origins: number[] = []
  let sizeBytes = 0
  const flush = async (more: string = '') => {
    if (lines.length === 0) return
    const upload = { body: `${lines.join('\n')}\n`, contentType: 'application/x-ndjson' }
    const answer = toTotals(await sendFile(target, `${query}${more}`, upload))
    totals.accepted += answer.accepted
    totals.updated += answer.updated
    totals.unchanged += answer.unchanged
    totals.withdrawn += answer.withdrawn
    for (const { line, reason } of answer.rejected) reject(totals, origins[line - 1] ?? line, reason)
    totals.rejectedTotal += Math.max(0, answer.rejectedTotal - answer.rejected.length)
    lines = []
    origins = []
    sizeBytes = 0
  }
  const add = async ({ line, row }: SentRow): Promise<boolean> => {
    const json = JSON.stringify(row)
    const size = Buffer.byteLength(json) + 1
    const isFull = sizeBytes + size > PIECE_MAX_BYTES
    if (isFull) await flush()
    lines.push(json)
    origins.push(line)
    sizeBytes += size
    return isFull
  }
  return { add, flush }
}

export interface Upload {
  body: string | Uint8Array<ArrayBuffer>
  contentType: string
}

/** The counts of an answer; those that it lacks are 0. */
export function toTotals(answer: Record<string, unknown>): ImportTotals {
  const count = (name: string) => (typeof answer[name] === 'number' ? answer[name] : 0)
  const rejected = Array.isArray(answer['rejected']) ? (answer['rejected'] as ImportTotals['rejected']) : []
  return {
    accepted: count('accepted'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    withdrawn: count('withdrawn'),
    rejected,
    rejectedTotal: Math.max(count('rejectedTotal'), rejected.length),
  }
}

/** Sends a file, or a piece of one, and gives the server's answer. Waits where the server asks for it. */
export async function sendFile(
  { url, token, source, act }: ImportTarget,
  query: string,
  upload: Upload,
): Promise<Record<string, unknown>> {
  const root = url.replace(/\/+$/, '')
  const whence = new URLSearchParams({ source, ...(act === undefined ? {} : { act: act.id, name: act.name }) })
  const address = `${root}/api/v1/admin/catalog/import?${query}&${whence.toString()}`
  for (let attempt = 0; ; attempt++) {
    const response = await post(address, token, upload, url)
    const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
    const mustWait = (response.status === 429 || response.status === 503) && Number.isFinite(retryAfter)
    if (mustWait && attempt < WAITS_MAX) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(retryAfter, WAIT_MAX_SECONDS) * 1000))
      continue
    }
    if (response.ok) return toAnswer(await response.text(), url)
    throw await explain(response)
  }
}

/** The currency that the server knows for prices that name none; null when it would ask. */
export async function findCurrency(target: ImportTarget): Promise<string | null> {
  const body = '{"id":"currency","title":"Currency","price":1}\n'
  try {
    const answer = await sendFile(target, 'format=ndjson&dryRun=1', { body, contentType: 'application/x-ndjson' })
    const { detected } = answer as { detected?: { currency?: string | null } }
    return detected?.currency ?? null
  } catch (error) {
    if (error instanceof ImportError && error.code === 'currency_needed') return null
    throw error
  }
}

async function post(address: string, token: string, { body, contentType }: Upload, url: string): Promise<Response> {
  try {
    return await fetch(address, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': contentType },
      body,
    })
  } catch (error) {
    if (error instanceof TypeError && /URL/.test(error.message)) throw new ImportError(`${url} is not an address.`)
    throw new ImportError(`No server answers at ${url}. Start one with \`npm run dev\`, or name another with --url.`)
  }
}

function toAnswer(text: string, url: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer === 'object' && answer !== null) return { ...answer }
  } catch {
    // Said below.
  }
  throw new ImportError(`${url} answers, but it is not SmartShelf AI. Name the right server with --url.`)
}

/** What to do about a refusal that has a remedy. */
const REMEDIES: Record<string, string> = {
  currency_needed: 'The file has prices but names no currency. Say which one they are in, such as --currency EUR.',
  sync_would_withdraw:
    'This file would withdraw more than half of the products. If it is really all there is, run it again with --confirm.',
}

async function explain(response: Response): Promise<ImportError> {
  if (response.status === 401) {
    return new ImportError(
      'The admin token is wrong. Pass the right one with --token or in ADMIN_TOKEN (on this machine: dev-admin).',
    )
  }
  const body = await response.text()
  const code = /"code":"(\w+)"/.exec(body)?.[1] ?? null
  const message = /"message":"((?:[^"\\]|\\.)*)"/.exec(body)?.[1]
  if (message === undefined && response.status === 404) {
    return new ImportError('That server has no importer. Name the right one with --url.')
  }
  const remedy = code === null ? undefined : REMEDIES[code]
  return new ImportError(
    remedy ?? `The server refused the import (${response.status}): ${message ?? 'no reason given'}`,
    code,
  )
}
