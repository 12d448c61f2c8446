/** A client without a browser: one visitor with a token, against the whole Worker. */
import { exports } from 'cloudflare:workers'
import type { ChatResponse } from '../../src/shared/chat.ts'
import type { ErrorBody } from '../../src/shared/errors.ts'
import { connect, type TestSocket } from './socket.ts'

const ORIGIN = 'https://shop.example'

export interface Answer<T> {
  status: number
  headers: Headers
  body: T
}

/** Sends a request to the Worker as it comes from outside. */
export async function fetchWorker(path: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, init))
}

/** Sends a request and reads its JSON; null where there is no body. */
export async function call<T>(
  method: string,
  path: string,
  init: RequestInit & { json?: unknown } = {},
): Promise<Answer<T>> {
  const { json, ...rest } = init
  const response = await fetchWorker(path, {
    ...rest,
    method,
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  })
  const text = await response.text()
  const body = (text === '' ? null : JSON.parse(text)) as T
  return { status: response.status, headers: response.headers, body }
}

export class Visitor {
  readonly token: string

  constructor(token: string) {
    this.token = token
  }

  /** A visitor who has never been here. */
  static async create(): Promise<Visitor> {
    const { body } = await call<{ visitorToken: string }>('POST', '/api/v1/chat/sessions', { json: {} })
    return new Visitor(body.visitorToken)
  }

  call<T>(method: string, path: string, json?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return call<T>(method, `/api/v1/chat${path}`, {
      json,
      headers: { Authorization: `Bearer ${this.token}`, ...headers },
    })
  }

  /** The id of a new session. */
  async start(title?: string): Promise<string> {
    const { body } = await this.call<{ sessionId: string }>('POST', '/sessions', { title })
    return body.sessionId
  }

  say(sessionId: string, message: string, more: object = {}): Promise<Answer<ChatResponse>> {
    return this.call<ChatResponse>('POST', '', { sessionId, message, ...more })
  }

  connect(sessionId: string): Promise<TestSocket> {
    return connect(sessionId, this.token)
  }

  /** A request that is expected to be refused. */
  refused(method: string, path: string, json?: unknown): Promise<Answer<ErrorBody>> {
    return this.call<ErrorBody>(method, path, json)
  }
}
