/** A copy in the isolate of one small thing that the database holds and nearly every turn reads. Never of a visitor. */

export interface CopyAge {
  /** How long the copy is trusted before the database is asked again, in ms. */
  freshMs: number
  /** Up to this age the copy is used while the database is asked: nobody waits for it. */
  staleMs?: number
}

export class IsolateCopy<T> {
  readonly #freshMs: number
  readonly #staleMs: number
  #kept: { value: T; checkedAt: number } | null = null
  #askedAt = Number.NEGATIVE_INFINITY

  constructor({ freshMs, staleMs = freshMs }: CopyAge) {
    this.#freshMs = freshMs
    this.#staleMs = staleMs
  }

  /** What was read last, however old; null when nothing was. */
  get latest(): T | null {
    return this.#kept?.value ?? null
  }

  /** As it stands at `now` (epoch ms). */
  keep(value: T, now: number): void {
    this.#kept = { value, checkedAt: now }
  }

  /** The next reading asks the database. */
  expire(): void {
    if (this.#kept !== null) this.#kept.checkedAt = Number.NEGATIVE_INFINITY
    this.#askedAt = Number.NEGATIVE_INFINITY
  }

  /** The copy, or what `load` gives. While the database is away it is the copy that was read last; rejects without one. */
  async read(now: number, load: () => Promise<T>): Promise<T> {
    const kept = this.#kept
    const renew = async () => {
      const value = await load()
      this.keep(value, now)
      return value
    }
    if (kept === null) return renew()
    const ageMs = Math.abs(now - kept.checkedAt)
    if (ageMs < this.#freshMs) return kept.value
    // Of those who find a stale copy at the same time one asks.
    const isAsked = Math.abs(now - this.#askedAt) < this.#freshMs
    if (ageMs < this.#staleMs && isAsked) return kept.value
    this.#askedAt = now
    const renewed = renew().catch(() => kept.value)
    return ageMs < this.#staleMs ? kept.value : renewed
  }
}
