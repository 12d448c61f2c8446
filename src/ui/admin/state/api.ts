/** The owner's side of the API. */
import type { ErrorBody, ErrorIssue } from '../../../shared/errors.ts'
import { toWords } from '../../format/value.ts'
import { authorization, signOut } from './sign-in.ts'

/** The server said no, in words for the owner. `code` is `offline` when it could not be asked. */
export class AdminRequestFailed extends Error {
  readonly code: string
  readonly issues: readonly ErrorIssue[]

  constructor(code: string, message: string, issues: readonly ErrorIssue[] = []) {
    // What is wrong with which field says more than that something is.
    super(issues.length === 0 ? message : issues.map(wordsOf).join(' '))
    this.code = code
    this.issues = issues
  }
}

/** "Logo url: expected an https address." */
function wordsOf({ path, message }: ErrorIssue): string {
  return path === '' || path === 'body' ? `${toWords(message)}.` : `${toWords(path)}: ${message}.`
}

export async function adminRequest<T>(
  path: string,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' = 'GET',
  json?: unknown,
): Promise<T> {
  const text = await (await adminFetch(path, method, json)).text()
  // Same deployment, same shapes.
  return (text === '' ? null : JSON.parse(text)) as T
}

async function adminFetch(path: string, method: string, json?: unknown): Promise<Response> {
  let response: Response
  try {
    const body = json === undefined ? {} : { body: JSON.stringify(json) }
    response = await fetch(path, { method, headers: authorization(), ...body })
  } catch {
    throw new AdminRequestFailed('offline', 'The site cannot be reached. Check your connection.')
  }
  if (response.ok) return response
  if (response.status === 401) signOut('You were signed out. Sign in again.')
  throw toFailure(await response.text())
}

/** Swallows that something is not there, which is fine where it was to go; throws anything else. */
export function passGone(error: unknown): void {
  if (!(error instanceof AdminRequestFailed && error.code.endsWith('not_found'))) throw error
}

/** What went wrong, in words for the owner. */
export function messageOf(error: unknown): string {
  return error instanceof AdminRequestFailed ? error.message : 'That did not work. Try again in a moment.'
}

export function toFailure(text: string): AdminRequestFailed {
  try {
    const { error } = JSON.parse(text) as ErrorBody
    return new AdminRequestFailed(error.code, error.message, error.issues)
  } catch {
    return new AdminRequestFailed('internal', 'The site answered with something unreadable. Try again in a moment.')
  }
}
