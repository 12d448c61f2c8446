import { describe, expect, it } from 'vitest'
import {
  addToOutbox,
  assignSession,
  forgetSession,
  type KeyValue,
  OUTBOX_KEY,
  type OutboxEntry,
  readOutbox,
  removeFromOutbox,
  turnIdOf,
} from '../../../src/ui/state/outbox.ts'
import { createStorage } from '../../../src/ui/state/storage.ts'

function memory(entries: Record<string, string> = {}): KeyValue {
  const map = new Map(Object.entries(entries))
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  }
}

function entry(turnId: string, sessionId: string | null = null): OutboxEntry {
  return { frame: { type: 'send', turnId, text: `say ${turnId}`, includeProducts: true }, draftId: 'draft', sessionId }
}

const turnIds = (storage: KeyValue) => readOutbox(storage).map(({ frame }) => turnIdOf(frame))

describe('outbox', () => {
  it('keeps what was said in order until its turn is seen', () => {
    const storage = memory()

    addToOutbox(storage, entry('a'))
    addToOutbox(storage, entry('b'))
    removeFromOutbox(storage, 'a')

    expect(turnIds(storage)).toEqual(['b'])
  })

  it('knows a regenerated turn by its new id', () => {
    const storage = memory()
    addToOutbox(storage, {
      frame: { type: 'regenerate', turnId: 'old', newTurnId: 'new' },
      draftId: 'draft',
      sessionId: 's',
    })

    removeFromOutbox(storage, 'old')
    expect(turnIds(storage)).toEqual(['new'])
    removeFromOutbox(storage, 'new')

    expect(turnIds(storage)).toEqual([])
  })

  it('gives every message of a draft the session that was created for it', () => {
    const storage = memory()
    addToOutbox(storage, entry('a'))
    addToOutbox(storage, { ...entry('b'), draftId: 'other' })

    assignSession(storage, 'draft', 's1')

    expect(readOutbox(storage).map(({ sessionId }) => sessionId)).toEqual(['s1', null])
  })

  it('has nothing left to say in a deleted conversation', () => {
    const storage = memory()
    addToOutbox(storage, entry('a', 's1'))
    addToOutbox(storage, entry('b', 's2'))

    forgetSession(storage, 's1')

    expect(turnIds(storage)).toEqual(['b'])
  })

  it.each(['{', '{}', '[1, null, {"frame": 3}]', '""'])('counts the unreadable storage %s as empty', (stored) => {
    expect(readOutbox(memory({ [OUTBOX_KEY]: stored }))).toEqual([])
  })
})

describe('createStorage', () => {
  it('keeps in memory what a forbidden or full storage refuses', () => {
    const storage = createStorage(() => {
      throw new Error('denied')
    })

    storage.setItem('key', 'value')
    expect(storage.getItem('key')).toBe('value')
    storage.removeItem('key')

    expect(storage.getItem('key')).toBeNull()
  })
})
