/** Who is signed in. The token stays in this tab and goes when it is closed. */
import { computed, signal } from '@preact/signals'
import { createStorage } from '../../state/storage.ts'

const TOKEN_KEY = 'smartshelf.admin'
const tab = createStorage(() => sessionStorage)

/** `access`: Cloudflare Access stands in front of the site and lets this browser in without a token. */
type Pass = { kind: 'unknown' | 'none' | 'access' } | { kind: 'token'; token: string }

const stored = tab.getItem(TOKEN_KEY)
const pass = signal<Pass>(stored === null ? { kind: 'unknown' } : { kind: 'token', token: stored })

/** Null while it is not known yet. */
export const isSignedIn = computed(() => {
  const { kind } = pass.value
  return kind === 'unknown' ? null : kind !== 'none'
})
/** Why the last try was refused, in words for the owner. */
export const refusal = signal<string | null>(null)

export function authorization(): Record<string, string> {
  const current = pass.peek()
  return current.kind === 'token' ? { Authorization: `Bearer ${current.token}` } : {}
}

/** Looks whether this browser is let in without a token. */
export async function tryAccess(): Promise<void> {
  if (pass.peek().kind !== 'unknown') return
  pass.value = { kind: (await probe({})) === 200 ? 'access' : 'none' }
}

export async function signIn(token: string): Promise<void> {
  refusal.value = null
  const status = await probe({ Authorization: `Bearer ${token}` })
  if (status === 200) {
    tab.setItem(TOKEN_KEY, token)
    pass.value = { kind: 'token', token }
    return
  }
  refusal.value = status === 401 ? 'That is not the admin token.' : explain(status)
}

export function signOut(reason: string | null = null): void {
  tab.removeItem(TOKEN_KEY)
  refusal.value = reason
  pass.value = { kind: 'none' }
}

function explain(status: number | null): string {
  if (status === null) return 'The site cannot be reached. Check your connection.'
  if (status === 503) return 'No admin token is set. Run `npx wrangler secret put ADMIN_TOKEN` first.'
  if (status === 429) return 'Too many tries. Wait a moment.'
  return `The site answered with ${status}. Try again in a moment.`
}

/** The status of a route that only the owner may see; null when it could not be asked. */
async function probe(headers: Record<string, string>): Promise<number | null> {
  try {
    return (await fetch('/api/v1/admin/status', { headers })).status
  } catch {
    return null
  }
}
