/** One request to the Creators API and its answer, or a tagged error. No retry, no state, nothing logged. */
import type * as z from 'zod/mini'
import type { AmazonError, AmazonResult } from './errors.ts'
import { startDeadline } from '../calls/deadline.ts'
import { ErrorResponse, OLD_TYPE } from './responses.ts'

/** Ten items with everything are some 200 kB; more is no answer. */
const BODY_MAX_BYTES = 4 * 1024 * 1024

export interface Exchange {
  fetch: typeof fetch
  /** Until the last byte of the answer. */
  timeoutMs: number
  signal: AbortSignal | null
}

/** Sends the request and parses the answer by `schema`. Never throws. */
export async function exchange<T>(
  request: Request,
  schema: z.ZodMiniType<T>,
  { fetch, timeoutMs, signal }: Exchange,
): Promise<AmazonResult<T>> {
  using deadline = startDeadline(timeoutMs)
  const either = signal === null ? deadline.signal : AbortSignal.any([signal, deadline.signal])
  try {
    const response = await fetch(request, { signal: either })
    const text = await readLimited(response)
    if (text === null) return failed({ code: 'malformed', reason: 'the body is too large' })
    return response.ok ? parse(text, schema) : failed(toError(response, text))
  } catch {
    // Whatever broke the exchange, its message may quote the request, so only its kind is kept.
    if (signal?.aborted === true) return failed({ code: 'aborted' })
    return failed({ code: deadline.signal.aborted ? 'timeout' : 'network' })
  }
}

function failed<T>(error: AmazonError): AmazonResult<T> {
  return { ok: false, error }
}

function parse<T>(text: string, schema: z.ZodMiniType<T>): AmazonResult<T> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return failed({ code: 'malformed', reason: 'no JSON' })
  }
  const parsed = schema.safeParse(json)
  return parsed.success ? { ok: true, value: parsed.data } : failed({ code: 'malformed', reason: 'unexpected shape' })
}

async function readLimited(response: Response): Promise<string | null> {
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let sizeBytes = 0
  for await (const chunk of response.body) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > BODY_MAX_BYTES) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function toError(response: Response, text: string): AmazonError {
  const { status } = response
  const body = readErrorBody(text)
  const reason = body?.reason ?? body?.error ?? shortType(body?.type ?? body?.[OLD_TYPE] ?? null)
  const retryAfterMs = toRetryAfterMs(body?.retryAfterSeconds ?? null, response.headers.get('Retry-After'))
  if (status === 401) return { code: 'unauthorized', reason }
  if (status === 403 && reason === 'AssociateNotEligible') return { code: 'not_eligible' }
  if (status === 403) return { code: 'forbidden', reason }
  if (status === 404) return { code: 'not_found' }
  if (status === 429) return { code: 'throttled', retryAfterMs }
  if (status >= 500) return { code: 'unavailable', status, retryAfterMs }
  const fields = body?.fieldList.flatMap(({ name }) => name ?? []) ?? []
  return { code: 'rejected', reason, fields }
}

/** Null for a body that is none of the API's: a proxy's page, half an answer. */
function readErrorBody(text: string): z.infer<typeof ErrorResponse> | null {
  try {
    const parsed = ErrorResponse.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null // The status says enough.
  }
}

/** `com.amazon.creators#ThrottleException` as `ThrottleException`; what is no such word is `Other`. */
function shortType(type: string | null): string {
  const word = type?.split('#').at(-1) ?? ''
  return /^[A-Za-z]{3,60}$/.test(word) ? word : 'Other'
}

/** The body's word counts before the header's, which may also be a date; null when neither makes sense. */
function toRetryAfterMs(seconds: number | null, header: string | null): number | null {
  const stated = seconds ?? (header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) : null)
  return stated !== null && stated >= 0 && stated < 1e6 ? Math.ceil(stated * 1000) : null
}
