/** Something that is read from the site: being read, here, or not to be had. The latest reading wins. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { AdminRequestFailed } from './api.ts'

export type Reading<T> =
  | { kind: 'loading'; value: T | null }
  | { kind: 'ready'; value: T }
  | { kind: 'failed'; value: T | null; message: string; code: string }

export interface Resource<T> {
  reading: ReadonlySignal<Reading<T>>
  /** Reads again; what was there stays visible meanwhile. */
  load: () => Promise<void>
}

export function createResource<T>(read: () => Promise<T>): Resource<T> {
  const reading = signal<Reading<T>>({ kind: 'loading', value: null })
  let latest = 0
  return {
    reading,
    load: async () => {
      const mine = ++latest
      const before = reading.peek().value
      reading.value = { kind: 'loading', value: before }
      try {
        const value = await read()
        if (mine === latest) reading.value = { kind: 'ready', value }
      } catch (error) {
        if (mine !== latest) return
        const { code, message } =
          error instanceof AdminRequestFailed ? error : new AdminRequestFailed('internal', String(error))
        reading.value = { kind: 'failed', value: before, message, code }
      }
    },
  }
}
