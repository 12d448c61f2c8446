/** The access token: fetched once for everyone who waits, kept until shortly before it ends. */
import type { AmazonResult } from './errors.ts'
import { exchange, type Exchange } from './http.ts'
import { TokenResponse } from './responses.ts'
import { isFormVersion, type AmazonSettings } from './settings.ts'

/** A token is renewed this long before it ends, so that none ends on its way. */
const RENEW_EARLY_MS = 30_000

export interface StoredToken {
  token: string
  /** Epoch ms. */
  expiresAt: number
}

/** Where the token outlives the isolate. */
export interface TokenStore {
  read(): StoredToken | null
  write(token: StoredToken | null): void
}

export interface TokenSource {
  /** A token that is valid now. Callers at the same time share one request. */
  get(signal: AbortSignal): Promise<AmazonResult<string>>
  /** Forgets a token that the API refused; one that was renewed meanwhile stays. */
  drop(token: string): void
}

/** A source of tokens for one set of credentials. `now` gives epoch ms. */
export function createTokenSource(
  settings: AmazonSettings,
  store: TokenStore,
  io: Pick<Exchange, 'fetch' | 'timeoutMs'> & { now: () => number },
): TokenSource {
  let renewal: Promise<AmazonResult<string>> | null = null

  // One caller that gives up must not fail the others, so the shared request has its own deadline and no signal.
  async function renew(): Promise<AmazonResult<string>> {
    const { fetch, timeoutMs, now } = io
    const answer = await exchange(tokenRequest(settings), TokenResponse, { fetch, timeoutMs, signal: null })
    if (!answer.ok) return answer.error.code === 'rejected' ? refused(answer.error.reason) : answer
    const { access_token: token, expires_in: seconds } = answer.value
    store.write({ token, expiresAt: now() + seconds * 1000 })
    return { ok: true, value: token }
  }

  return {
    async get(signal) {
      const stored = store.read()
      const leftMs = stored === null ? 0 : stored.expiresAt - io.now()
      // More than a day left means that the clock has gone back since: tokens live an hour.
      if (stored !== null && leftMs > RENEW_EARLY_MS && leftMs < 24 * 60 * 60 * 1000) {
        return { ok: true, value: stored.token }
      }
      renewal ??= renew().finally(() => {
        renewal = null
      })
      return untilAborted(renewal, signal)
    },
    drop(token) {
      if (store.read()?.token === token) store.write(null)
    },
  }
}

/** Wrong credentials come back as 400 `invalid_client` as well as 401. */
function refused(reason: string): AmazonResult<string> {
  return { ok: false, error: { code: 'unauthorized', reason } }
}

function tokenRequest(settings: AmazonSettings): Request {
  const isForm = isFormVersion(settings.version)
  const fields = {
    grant_type: 'client_credentials',
    client_id: settings.clientId,
    client_secret: settings.clientSecret,
    scope: isForm ? 'creatorsapi/default' : 'creatorsapi::default',
  }
  return new Request(settings.tokenUrl, {
    method: 'POST',
    headers: {
      'Content-Type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
      Accept: 'application/json',
    },
    body: isForm ? new URLSearchParams(fields).toString() : JSON.stringify(fields),
    redirect: 'manual',
  })
}

async function untilAborted<T>(work: Promise<AmazonResult<T>>, signal: AbortSignal): Promise<AmazonResult<T>> {
  const stopped: AmazonResult<T> = { ok: false, error: { code: 'aborted' } }
  if (signal.aborted) return stopped
  const { promise, resolve } = Promise.withResolvers<AmazonResult<T>>()
  const stop = () => resolve(stopped)
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
