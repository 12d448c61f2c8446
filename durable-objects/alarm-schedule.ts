/**
 * Several purposes on the one alarm that an object has: each has a due time in a table, and the alarm rings for the
 * earliest. A purpose stays due until it is set anew or cleared, so that work cut off by an eviction is done again.
 * The table `alarm (name, due_at_ms)` belongs to the object's own migrations.
 */
export class AlarmSchedule<Name extends string> {
  readonly #storage: DurableObjectStorage

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
  }

  /** Rings for `name` at `dueAt` (epoch ms), whatever was set before. */
  async set(name: Name, dueAt: number): Promise<void> {
    if (this.dueAt(name) !== dueAt) {
      this.#storage.sql.exec(
        'INSERT INTO alarm (name, due_at_ms) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET due_at_ms = ?2',
        name,
        dueAt,
      )
    }
    await this.rearm()
  }

  /** As set, unless `name` rings earlier already. */
  async setIfSooner(name: Name, dueAt: number): Promise<void> {
    const known = this.dueAt(name)
    if (known === null || dueAt < known) await this.set(name, dueAt)
  }

  async clear(name: Name): Promise<void> {
    if (this.dueAt(name) === null) return
    this.#storage.sql.exec('DELETE FROM alarm WHERE name = ?', name)
    await this.rearm()
  }

  /** Epoch ms, or null when nothing is set. */
  dueAt(name: Name): number | null {
    const [row] = this.#storage.sql
      .exec<{ due_at_ms: number }>('SELECT due_at_ms FROM alarm WHERE name = ?', name)
      .toArray()
    return row?.due_at_ms ?? null
  }

  isDue(name: Name, now: number): boolean {
    const dueAt = this.dueAt(name)
    return dueAt !== null && dueAt <= now
  }

  /** Sets the object's alarm to the earliest purpose. To be called at the end of `alarm()`: a rung alarm is gone. */
  async rearm(): Promise<void> {
    const { earliest } = this.#storage.sql
      .exec<{ earliest: number | null }>('SELECT min(due_at_ms) AS earliest FROM alarm')
      .one()
    if (earliest === null) return this.#storage.deleteAlarm()
    if ((await this.#storage.getAlarm()) !== earliest) await this.#storage.setAlarm(earliest)
  }
}
