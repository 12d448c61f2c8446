/** Sends products to a running server's importer, in pieces small enough that progress shows. */

/** Largest piece; the server takes 25 MiB, but a smaller one answers sooner and fails smaller. */
const PIECE_MAX_BYTES = 4 * 1024 * 1024
/** Times a piece is sent again when the server says to come back later. */
const WAITS_MAX = 8
const WAIT_MAX_SECONDS = 60

export interface ImportTarget {
  url: string
  token: string
  source: string
}

export interface ImportTotals {
  accepted: number
  updated: number
  unchanged: number
  rejectedTotal: number
  /** The first of them, by line of the file. */
  rejected: { line: number; reason: string }[]
}

/** A product to send, with the line of the file that it comes from. */
export interface SentRow {
  line: number
  row: unknown
}

/** What went wrong in words that say what to do. */
export class ImportError extends Error {}

export const REJECTED_SHOWN = 10

/** Totals before anything was sent. */
export function noTotals(): ImportTotals {
  return { accepted: 0, updated: 0, unchanged: 0, rejectedTotal: 0, rejected: [] }
}

/** Counts a row that cannot be used. */
export function reject(totals: ImportTotals, line: number, reason: string): void {
  totals.rejectedTotal++
  if (totals.rejected.length < REJECTED_SHOWN) totals.rejected.push({ line, reason })
}

/** Collects rows and sends them piece by piece; `flush` sends what is left. */
export function createSender(target: ImportTarget, totals: ImportTotals) {
  let lines: string[] = []
  let origins: number[] = []
  let sizeBytes = 0
  const flush = async () => {
    if (lines.length === 0) return
    const query = `format=ndjson&source=${encodeURIComponent(target.source)}`
    const upload = { body: `${lines.join('\n')}\n`, contentType: 'application/x-ndjson' }
    const answer = await send(target, query, upload)
    totals.accepted += answer.accepted
    totals.updated += answer.updated
    totals.unchanged += answer.unchanged
    for (const { line, reason } of answer.rejected) reject(totals, origins[line - 1] ?? line, reason)
    totals.rejectedTotal += Math.max(0, (answer.rejectedTotal ?? 0) - answer.rejected.length)
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

interface ImportAnswer {
  accepted: number
  updated: number
  unchanged: number
  rejected: { line: number; reason: string }[]
  rejectedTotal?: number
  /** Of a saved page. */
  page?: { kind: string }
}

/** Sends a saved page as it is. `savedAt` is when it was saved, in epoch ms. Gives what kind of page the server saw. */
export async function sendPage(
  target: ImportTarget,
  totals: ImportTotals,
  { bytes, savedAt }: { bytes: Uint8Array<ArrayBuffer>; savedAt: number },
): Promise<string> {
  const query = `format=html&savedAt=${Math.floor(savedAt)}`
  const answer = await send(target, query, { body: bytes, contentType: 'text/html' })
  totals.accepted += answer.accepted
  totals.updated += answer.updated
  totals.unchanged += answer.unchanged
  for (const { line, reason } of answer.rejected) reject(totals, line, reason)
  return answer.page?.kind ?? 'page'
}

interface Upload {
  body: string | Uint8Array<ArrayBuffer>
  contentType: string
}

async function send({ url, token }: ImportTarget, query: string, upload: Upload): Promise<ImportAnswer> {
  const address = `${url.replace(/\/+$/, '')}/api/v1/admin/catalog/import?${query}`
  for (let attempt = 0; ; attempt++) {
    const response = await post(address, token, upload, url)
    const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
    const mustWait = (response.status === 429 || response.status === 503) && Number.isFinite(retryAfter)
    if (mustWait && attempt < WAITS_MAX) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(retryAfter, WAIT_MAX_SECONDS) * 1000))
      continue
    }
    if (response.ok) return toAnswer(await response.text(), url)
    throw new ImportError(await explain(response))
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

function toAnswer(text: string, url: string): ImportAnswer {
  try {
    const answer: Partial<ImportAnswer> = JSON.parse(text)
    const { accepted = 0, updated = 0, unchanged = 0, rejected = [], rejectedTotal, page } = answer
    return {
      accepted,
      updated,
      unchanged,
      rejected,
      ...(rejectedTotal === undefined ? {} : { rejectedTotal }),
      ...(page === undefined ? {} : { page }),
    }
  } catch {
    throw new ImportError(`${url} answers, but it is not SmartShelf AI. Name the right server with --url.`)
  }
}

async function explain(response: Response): Promise<string> {
  if (response.status === 401) {
    return 'The admin token is wrong. Pass the right one with --token or in ADMIN_TOKEN (on this machine: dev-admin).'
  }
  const body = await response.text()
  const message = /"message":"((?:[^"\\]|\\.)*)"/.exec(body)?.[1]
  if (message === undefined && response.status === 404) {
    return 'That server has no importer. Name the right one with --url.'
  }
  return `The server refused the import (${response.status}): ${message ?? 'no reason given'}`
}
