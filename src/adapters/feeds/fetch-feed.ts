/** Fetches a file from an address that the owner gave. Nothing is trusted: not the address, not its size, not its end. */
import { refuseAddress } from '../../domain/feeds/public-address.ts'

export interface FeedRequest {
  url: string
  /** What the server said of the file last time; null when it said nothing. */
  etag: string | null
  lastModified: string | null
}

export interface FeedFile {
  bytes: Uint8Array<ArrayBuffer>
  contentType: string | null
  etag: string | null
  lastModified: string | null
}

export type FetchResult =
  | { kind: 'file'; file: FeedFile }
  | { kind: 'unchanged' }
  /** In words for the owner. */
  | { kind: 'failed'; problem: string }

export interface FetchDeps {
  fetch: (request: Request) => Promise<Response>
  /**
   * Why an address is refused; null when it may be asked. Only tests give another rule than `refuseAddress`: their server
   * is on this machine.
   */
  refuse?: (address: string) => string | null
  limits?: Partial<FetchLimits>
}

export interface FetchLimits {
  /** Of the whole file, unpacked. */
  maxBytes: number
  /** Until the last byte of it, redirects included. */
  totalMs: number
  /** Without a single byte. */
  silenceMs: number
}

const LIMITS: FetchLimits = { maxBytes: 25 * 1024 * 1024, totalMs: 120_000, silenceMs: 20_000 }
const REDIRECTS_MAX = 3
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const GZIP_MAGIC = [0x1f, 0x8b]

/** A failure with words for the owner. */
class FeedProblem extends Error {}

/** Never rejects: whatever goes wrong is told in words. */
export async function fetchFeed(request: FeedRequest, deps: FetchDeps): Promise<FetchResult> {
  const limits = { ...LIMITS, ...deps.limits }
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), limits.totalMs)
  try {
    const response = await followRedirects(request, deps, abort.signal)
    if (response.status === 304) {
      void response.body?.cancel()
      return { kind: 'unchanged' }
    }
    const bytes = await unpacked(await readWhole(response, limits, abort.signal), limits.maxBytes)
    const header = (name: string) => response.headers.get(name)
    return {
      kind: 'file',
      file: { bytes, contentType: header('content-type'), etag: header('etag'), lastModified: header('last-modified') },
    }
  } catch (error) {
    if (error instanceof FeedProblem) return { kind: 'failed', problem: error.message }
    if (abort.signal.aborted) {
      return {
        kind: 'failed',
        problem: `The server did not send the whole file within ${limits.totalMs / 1000} seconds`,
      }
    }
    return { kind: 'failed', problem: 'The server cannot be reached, or it broke off' }
  } finally {
    clearTimeout(timer)
    // Stops whatever is still on its way.
    abort.abort()
  }
}

/** Asks at most three further addresses, each judged like the first. */
async function followRedirects(
  { url, etag, lastModified }: FeedRequest,
  { fetch, refuse = refuseAddress }: FetchDeps,
  signal: AbortSignal,
): Promise<Response> {
  let address = url
  for (let redirects = 0; ; redirects++) {
    const refusal = refuse(address)
    if (refusal !== null) {
      throw new FeedProblem(
        redirects === 0
          ? `The address is refused: ${refusal}`
          : `The address leads elsewhere, which is refused: ${refusal}`,
      )
    }
    const headers = new Headers({ Accept: '*/*', 'User-Agent': 'SmartShelf-AI (catalogue feed)' })
    if (etag !== null) headers.set('If-None-Match', etag)
    if (lastModified !== null) headers.set('If-Modified-Since', lastModified)
    const response = await fetch(new Request(address, { headers, redirect: 'manual', signal }))
    if (!REDIRECTS.has(response.status)) {
      if (response.status === 304 || response.status === 200) return response
      void response.body?.cancel()
      throw new FeedProblem(`The server answers with status ${response.status}`)
    }
    void response.body?.cancel()
    const location = response.headers.get('location')
    if (location === null || !URL.canParse(location, address)) throw new FeedProblem('The address leads nowhere')
    if (redirects === REDIRECTS_MAX) throw new FeedProblem(`The address leads on more than ${REDIRECTS_MAX} times`)
    address = new URL(location, address).href
  }
}

/** The whole body. A server that falls silent, sends too much or less than it announced is a failure. */
async function readWhole(
  response: Response,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const stated = response.headers.get('content-length')
  const announced = stated === null || response.headers.has('content-encoding') ? null : Number(stated)
  if (announced !== null && announced > limits.maxBytes) throw tooLarge(limits)
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  if (reader === undefined) return new Uint8Array()
  for (;;) {
    const { value, done } = await withinSilence(reader.read(), limits.silenceMs, signal)
    if (done) break
    size += value.byteLength
    if (size > limits.maxBytes) {
      void reader.cancel()
      throw tooLarge(limits)
    }
    chunks.push(value)
  }
  if (announced !== null && size !== announced) throw new FeedProblem('The file was cut on its way')
  return joined(chunks, size)
}

async function withinSilence<T>(step: Promise<T>, silenceMs: number, signal: AbortSignal): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    const seconds = silenceMs / 1000
    timer = setTimeout(() => reject(new FeedProblem(`The server sent nothing for ${seconds} seconds`)), silenceMs)
    signal.addEventListener('abort', () => reject(new Error('aborted')))
  })
  try {
    return await Promise.race([step, silence])
  } finally {
    clearTimeout(timer)
  }
}

function tooLarge({ maxBytes }: FetchLimits): FeedProblem {
  return new FeedProblem(`The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MiB`)
}

/** The content of a packed file, which must not become too large either; any other file as it is. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!GZIP_MAGIC.every((byte, i) => bytes[i] === byte)) return bytes
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))) {
      size += chunk.byteLength
      if (size > maxBytes) throw tooLarge({ ...LIMITS, maxBytes })
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof FeedProblem ? error : new FeedProblem('The packed file cannot be unpacked')
  }
  return joined(chunks, size)
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
