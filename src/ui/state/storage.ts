/** What the page remembers on this device. Storage that is full or forbidden turns into memory of this tab. */
import type { KeyValue } from './outbox.ts'

const PREFIX = 'smartshelf.'
export const CURRENT_KEY = `${PREFIX}current`
export const DRAFT_TEXT_KEY = `${PREFIX}draft-text`
export const SHELF_KEY = `${PREFIX}shelf`
/** The visitor's token, in a frame where no cookie tells who it is. */
export const TOKEN_KEY = `${PREFIX}token`
export const THEME_KEY = `${PREFIX}theme`
/** Set once there was a conversation: before that nothing is asked of the server that would set a cookie. */
export const KNOWN_KEY = `${PREFIX}known`

/** Wraps a `Storage` so that it never throws; what it cannot keep is kept in memory. */
export function createStorage(getStorage: () => KeyValue): KeyValue {
  const memory = new Map<string, string>()
  const attempt = <T>(work: (storage: KeyValue) => T): T | null => {
    try {
      return work(getStorage())
    } catch {
      return null // Private mode, full or switched off: memory has to do.
    }
  }
  return {
    getItem: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)),
    setItem: (key, value) => {
      memory.delete(key)
      const isKept = attempt((storage) => {
        storage.setItem(key, value)
        return true
      })
      if (!isKept) memory.set(key, value)
    },
    removeItem: (key) => {
      memory.delete(key)
      attempt((storage) => storage.removeItem(key))
    },
  }
}
