/**
 * The Creators API as a real HTTP server: `/token` in both of its forms, the two operations, and the ways in which a
 * real connection fails. `/stub/accounts/:clientId` sets an account up (PUT) and shows what it did (GET); unknown
 * credentials are refused as the real ones are.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { randomUUID } from 'node:crypto'
import { parseJson, readBody, sendJson } from '../../../scripts/json-http.ts'
import { createAccount, takeFault, type Account, type AccountSettings, type Fault } from './account.ts'
import { answer, checkAccess, type Call } from './operations.ts'

export interface AmazonStub {
  server: Server
  accounts: Map<string, Account>
}

/** A server that does not listen yet. `accounts` are there from the start. */
export function createAmazonStub(accounts: readonly Account[] = []): AmazonStub {
  const known = new Map(accounts.map((account) => [account.clientId, account]))
  const server = createServer((request, response) => {
    handle(known, request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  return { server, accounts: known }
}

async function handle(accounts: Map<string, Account>, request: IncomingMessage, response: ServerResponse) {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const text = await readBody(request)
  const clientId = /^\/stub\/accounts\/([\w.-]+)$/.exec(path)?.[1]
  if (clientId !== undefined) return control(accounts, clientId, request.method, text, response)
  if (request.method !== 'POST') return sendJson(response, 405, { message: 'POST only' })
  if (path === '/token') return token(accounts, request, text, response)
  const operation = /^\/catalog\/v1\/(\w+)$/.exec(path)?.[1]
  if (operation === undefined) {
    return sendJson(response, 404, { type: 'ResourceNotFoundException', message: 'No such path' })
  }
  return operate(accounts, operation, request, text, response)
}

function control(
  accounts: Map<string, Account>,
  clientId: string,
  method: string | undefined,
  text: string,
  response: ServerResponse,
): void {
  if (method === 'PUT') {
    const settings = JSON.parse(text) as Partial<AccountSettings>
    const existing = accounts.get(clientId)
    accounts.set(clientId, existing ? Object.assign(existing, settings) : createAccount(clientId, settings))
  }
  const account = accounts.get(clientId)
  if (account === undefined) return sendJson(response, 404, {})
  return sendJson(response, 200, { ...account, tokens: [...account.tokens.keys()] })
}

function token(accounts: Map<string, Account>, request: IncomingMessage, text: string, response: ServerResponse): void {
  const isJson = /json/.test(request.headers['content-type'] ?? '')
  const fields = isJson
    ? (parseJson(text) as Record<string, unknown> | null)
    : Object.fromEntries(new URLSearchParams(text))
  const id = fields?.['client_id']
  const account = typeof id === 'string' ? accounts.get(id) : undefined
  const isForm = account?.version.startsWith('2.') === true
  const record = (status: number | 'cut') =>
    account?.calls.push({ operation: 'token', status, at: Date.now(), body: { grant_type: fields?.['grant_type'] } })
  const fault = account === undefined ? null : takeFault(account, 'token')
  if (fault === 'token_stall') return void record('cut')
  if (fault === 'token_500') {
    record(500)
    return sendJson(response, 500, { type: 'InternalServerException' })
  }
  if (fields?.['grant_type'] !== 'client_credentials') {
    return sendJson(response, 400, { error: 'unsupported_grant_type' })
  }
  if (account === undefined || fields['client_secret'] !== account.secret || isForm === isJson) {
    record(401)
    return sendJson(response, 401, { error: 'invalid_client', error_description: 'Client authentication failed' })
  }
  if (fields['scope'] !== (isForm ? 'creatorsapi/default' : 'creatorsapi::default')) {
    record(400)
    return sendJson(response, 400, { error: 'invalid_scope' })
  }
  const value = `stub.${randomUUID()}`
  account.tokens.set(value, Date.now() + account.tokenLifeSeconds * 1000)
  record(200)
  sendJson(response, 200, { access_token: value, expires_in: account.tokenLifeSeconds, token_type: 'bearer' })
}

function operate(
  accounts: Map<string, Account>,
  operation: string,
  request: IncomingMessage,
  text: string,
  response: ServerResponse,
): void {
  const authorization = request.headers.authorization ?? ''
  const bearer = /^Bearer ([^,\s]+)/.exec(authorization)?.[1] ?? ''
  const account = [...accounts.values()].find(({ tokens }) => tokens.has(bearer))
  if (account === undefined) return sendJson(response, 401, { type: 'UnauthorizedException', reason: 'InvalidToken' })
  const call: Call = {
    operation,
    authorization,
    marketplace: String(request.headers['x-marketplace'] ?? ''),
    contentType: request.headers['content-type'] ?? '',
    body: parseJson(text),
    now: Date.now(),
  }
  const fault = takeFault(account, 'operation')
  if (fault === 'token_expired') account.tokens.set(bearer, 0)
  const result = checkAccess(account, call) ?? answer(account, call)
  const isCut = fault === 'stall' || fault === 'reset' || fault === 'half_json'
  account.calls.push({ operation, status: isCut ? 'cut' : result.status, at: call.now, body: call.body })
  return fail(fault, account, result.body, response) ? undefined : sendJson(response, result.status, result.body)
}

/** True when the fault has taken the answer's place. */
function fail(fault: Fault | null, account: Account, body: unknown, response: ServerResponse): boolean {
  switch (fault) {
    case 'stall':
      // The head arrives, the body never does.
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write('{"itemsResult":')
      return true
    case 'reset':
      // In the middle of the answer.
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write('{"itemsResult":', () => response.socket?.resetAndDestroy())
      return true
    case 'half_json': {
      const text = JSON.stringify(body)
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end(text.slice(0, Math.ceil(text.length / 2)))
      return true
    }
    case 'html':
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.end('<html><title>Service unavailable</title></html>')
      return true
    case 'wrong_types':
      sendJson(response, 200, withWrongTypes(body))
      return true
    case 'error_500':
      sendJson(response, 500, { __type: 'com.amazon.creators#InternalServerException' })
      return true
    case 'throttle': {
      const { retryAfterSeconds } = account
      sendJson(response, 429, {
        type: 'ThrottleException',
        ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }),
      })
      return true
    }
    default:
      return false
  }
}

/** Numbers where texts belong and the other way round, everywhere but in the ASIN and the title. */
function withWrongTypes(value: unknown, key = ''): unknown {
  if (key === 'asin' || key === 'title') return value
  if (Array.isArray(value)) return value.map((entry) => withWrongTypes(entry))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withWrongTypes(field, name)]))
  }
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value.length : value
}
