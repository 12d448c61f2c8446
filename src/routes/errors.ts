/** From any failure to the one error shape that clients see. Nothing internal leaves, and input is never echoed. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type * as z from 'zod/mini'
import { ObjectUnavailableError } from '../adapters/calls/object-call.ts'
import { ERRORS, type ErrorBody, type ErrorCode, type ErrorIssue } from '../shared/errors.ts'

interface ErrorDetails {
  issues?: ErrorIssue[]
  retryAfterSeconds?: number
}

/** A failure with a code of the contract. Thrown in routes only; everything else that is thrown is a bug. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code)
    this.name = 'ApiError'
    this.code = code
    this.details = details
  }
}

/** The body of an error answer, in the words of the code. */
function errorBody(code: ErrorCode, requestId: string, details: ErrorDetails = {}): ErrorBody {
  return { error: { code, message: ERRORS[code].message, requestId, ...details } }
}

/** The answer to an error, with `Retry-After` where the client should wait. */
export function errorResponse(c: Context, code: ErrorCode, details: ErrorDetails = {}): Response {
  if (details.retryAfterSeconds !== undefined) c.header('Retry-After', String(details.retryAfterSeconds))
  return c.json(errorBody(code, c.get('requestId') ?? '', details), ERRORS[code].status as ContentfulStatusCode)
}

/** Whether something that the Worker needs cannot be reached right now, rather than a bug of its own. */
export function isOutage(error: unknown): boolean {
  if (error instanceof ObjectUnavailableError) return true
  // D1's own failures; an SQL error of ours (`SQLITE_ERROR`, `SQLITE_CONSTRAINT`, …) is a bug.
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message.startsWith('D1_ERROR')) return !/SQLITE_(ERROR|CONSTRAINT|MISMATCH|RANGE)/.test(cause.message)
  }
  return false
}

/** Where and why a value did not parse; never the value itself. */
export function toIssues(error: z.core.$ZodError): ErrorIssue[] {
  return error.issues.slice(0, 20).map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }))
}

/**
 * The parsed value, or an ApiError that names the fields. A message that is empty or too long has codes of its own,
 * carried as the issue's message by the schema.
 */
export function parseOrThrow<T extends z.core.$ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = (schema as unknown as z.ZodMiniType<z.output<T>>).safeParse(input)
  if (parsed.success) return parsed.data
  const special = parsed.error.issues.find(
    ({ message }) => message === 'message_empty' || message === 'message_too_long',
  )
  if (special) throw new ApiError(special.message as ErrorCode)
  throw new ApiError('bad_request', { issues: toIssues(parsed.error) })
}

/** The query, parsed by `schema`. Empty fields count as absent: a form sends all that it has. */
export function parseQuery<T extends z.core.$ZodType>(c: Context, schema: T): z.output<T> {
  const stated = Object.entries(c.req.query()).filter(([, value]) => value !== '')
  return parseOrThrow(schema, Object.fromEntries(stated))
}

/** A JSON body of at most `maxBytes`, parsed by `schema`. The size is counted while reading: the header may lie. */
export async function readJsonBody<T extends z.core.$ZodType>(
  c: Context,
  schema: T,
  maxBytes: number,
  tooLarge: ErrorCode = 'body_too_large',
): Promise<z.output<T>> {
  const text = await readText(c.req.raw.body, maxBytes, tooLarge)
  let json: unknown
  try {
    json = text === '' ? {} : JSON.parse(text)
  } catch {
    throw new ApiError('invalid_json')
  }
  return parseOrThrow(schema, json)
}

async function readText(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  tooLarge: ErrorCode,
): Promise<string> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let sizeBytes = 0
  for await (const chunk of body) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > maxBytes) throw new ApiError(tooLarge)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
