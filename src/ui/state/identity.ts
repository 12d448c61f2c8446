/**
 * Who the visitor is to the server. At its own address a cookie says so by itself. In a frame on another site no cookie
 * crosses, so the token is kept here and sent along; where the browser keeps nothing it lasts as long as the frame.
 */
import { storage } from './signals.ts'
import { TOKEN_KEY } from './storage.ts'

let isTokenUsed = false

/** From now on the visitor is known by the token alone. */
export function useToken(): void {
  isTokenUsed = true
}

/** Whether links alone, without a header, do not tell who the visitor is. */
export function usesToken(): boolean {
  return isTokenUsed
}

/** The visitor's token; null where a cookie tells, or before the first contact. */
export function visitorToken(): string | null {
  return isTokenUsed ? storage.getItem(TOKEN_KEY) : null
}

/** Keeps the token that the server gave. */
export function keepToken(token: string | undefined): void {
  if (isTokenUsed && token !== undefined) storage.setItem(TOKEN_KEY, token)
}

/** What a request to the server needs to be the visitor's. */
export function credentials(): { headers: Record<string, string>; credentials: RequestCredentials } {
  const token = visitorToken()
  return {
    headers: token === null ? {} : { Authorization: `Bearer ${token}` },
    credentials: isTokenUsed ? 'omit' : 'same-origin',
  }
}
