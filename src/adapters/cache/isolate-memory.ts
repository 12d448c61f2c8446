/** The first tier: a bounded map in the isolate, for seconds. Public data of the catalogue, never of a visitor. */
import type { Entry } from './entry.ts'

/** An isolate has 128 MB for everything. Two bytes a character of JSON is near enough to what a value takes. */
const BYTES_MAX = 16 * 1024 * 1024
/** How long an isolate trusts its copy: others may have changed what it was made from. */
const TRUST_MS = 30_000
/** Of those who find a copy too old at the same time one asks anew; the others take it for so long. */
const ASKING_MS = 5_000
/** Keys whose askings are counted; beyond it all counts begin anew. */
const COUNTED_MAX = 10_000

interface Kept {
  entry: Entry<unknown>
  keptAt: number
  /** When somebody last found it too old and was sent to ask anew. */
  askedAt: number
  isShared: boolean
  bytes: number
}

export class IsolateMemory {
  readonly #entries = new Map<string, Kept>()
  #bytes = 0
  readonly #asked = new Map<string, number>()
  /** Keys that are being renewed, so that one request does it. */
  readonly renewing = new Set<string>()
  /** Epoch ms until which the next tier is not written to: it has refused a write. */
  writesPausedUntil = 0

  /** The entry, or null when there is none that can be trusted at `now`. The type is that of `put` under the same key. */
  get(key: string, now: number): Entry<unknown> | null {
    const kept = this.#entries.get(key)
    if (kept === undefined) return null
    if (Math.abs(now - kept.keptAt) >= TRUST_MS && Math.abs(now - kept.askedAt) >= ASKING_MS) {
      kept.askedAt = now
      return null
    }
    // The map is in the order of use: what was not used for longest is forgotten first.
    this.#entries.delete(key)
    this.#entries.set(key, kept)
    return kept.entry
  }

  /** `isShared` says whether the next tier has the entry too. An entry that is newer stays: the next tier may be behind. */
  put(key: string, entry: Entry<unknown>, isShared: boolean, now: number): void {
    const kept = this.#entries.get(key)
    if (kept !== undefined && kept.entry.storedAt > entry.storedAt && kept.entry.storedAt <= now) return
    this.#forget(key)
    const bytes = 2 * (key.length + (JSON.stringify(entry.value) ?? '').length)
    if (bytes > BYTES_MAX) return
    this.#entries.set(key, { entry, keptAt: now, askedAt: Number.NEGATIVE_INFINITY, isShared, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= BYTES_MAX) break
      this.#forget(oldest)
    }
  }

  isShared(key: string): boolean {
    return this.#entries.get(key)?.isShared ?? false
  }

  markShared(key: string): void {
    const kept = this.#entries.get(key)
    if (kept !== undefined) kept.isShared = true
    this.#asked.delete(key)
  }

  /** Counts an asking. */
  count(key: string): void {
    if (this.#asked.size >= COUNTED_MAX) this.#asked.clear()
    this.#asked.set(key, this.askedSinceShared(key) + 1)
  }

  /** How often the key was asked for since its value was last handed to the next tier. */
  askedSinceShared(key: string): number {
    return this.#asked.get(key) ?? 0
  }

  /** Forgets what begins with `prefix`, and gives its keys. */
  drop(prefix: string): string[] {
    const keys = [...this.#entries.keys()].filter((key) => key.startsWith(prefix))
    for (const key of keys) this.#forget(key)
    return keys
  }

  #forget(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0
    this.#entries.delete(key)
  }
}

/** Of this isolate. */
export const isolateMemory = new IsolateMemory()
