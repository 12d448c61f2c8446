import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { freshnessOf, parseEntry, toEntry } from '../../../src/adapters/cache/entry.ts'
import { IsolateMemory } from '../../../src/adapters/cache/isolate-memory.ts'
import { canonical, toKey } from '../../../src/adapters/cache/keys.ts'

const NOW = 1_790_000_000_000

describe('an entry', () => {
  const entry = toEntry('value', { ttlSeconds: 100, visibleUntil: null }, NOW)

  it.each([
    [0, 'hit'],
    [49_999, 'hit'],
    [50_000, 'stale'],
    [99_999, 'stale'],
    [100_000, 'miss'],
  ] as const)('is after %i ms a %s', (age, expected) => {
    expect(freshnessOf(entry, NOW + age)).toBe(expected)
  })

  it('ends when something in it may no longer be shown', () => {
    const short = toEntry('value', { ttlSeconds: 100, visibleUntil: NOW + 10_000 }, NOW)

    expect(freshnessOf(short, NOW + 9_999)).toBe('stale')
    expect(freshnessOf(short, NOW + 10_000)).toBe('miss')
  })

  it('is not believed when it comes from the future', () => {
    expect(freshnessOf(entry, NOW - 3_600_000)).toBe('miss')
  })

  it.each([
    ['its own shape', entry, true],
    ['a value of another shape', { ...entry, value: 5 }, false],
    ['no entry', 'value', false],
    ['nothing', null, false],
  ])('is read from %s', (_, stored, expected) => {
    expect(parseEntry(stored, z.string()) !== null).toBe(expected)
  })
})

describe('keys', () => {
  it('are the same whatever the order of the fields', async () => {
    expect(canonical({ b: 1, a: { d: [1, undefined], c: undefined } })).toBe('{"a":{"d":[1,null]},"b":1}')
    expect(await toKey('turn', '1', { a: 1, b: 2 })).toBe(await toKey('turn', '1', { b: 2, a: 1 }))
  })

  it('differ by catalogue version and by kind', async () => {
    const keys = await Promise.all([toKey('turn', '1', 'x'), toKey('turn', '2', 'x'), toKey('search', '1', 'x')])

    expect(new Set(keys).size).toBe(3)
  })

  it('fit into KV', async () => {
    expect((await toKey('categories', '1', 'x'.repeat(10_000))).length).toBeLessThan(512)
  })
})

describe('the memory of an isolate', () => {
  const entry = toEntry('value', { ttlSeconds: 1_000, visibleUntil: null }, NOW)

  it('trusts its copies for seconds', () => {
    const memory = new IsolateMemory()
    memory.put('a', entry, false, NOW)

    expect(memory.get('a', NOW + 29_999)).toBe(entry)
    expect(memory.get('a', NOW + 30_000)).toBeNull()
    expect(memory.get('a', NOW - 30_000)).toBeNull()
  })

  it('sends one of many who find a copy too old to ask anew, and again when nothing came of it', () => {
    const memory = new IsolateMemory()
    memory.put('a', entry, false, NOW)
    const at = (ms: number) => Array.from({ length: 100 }, () => memory.get('a', NOW + ms))

    expect(at(40_000).filter((found) => found === null)).toHaveLength(1)
    expect(at(44_999).filter((found) => found === null)).toHaveLength(0)
    expect(at(45_000).filter((found) => found === null)).toHaveLength(1)

    memory.put('a', entry, false, NOW + 46_000)
    expect(at(75_999).filter((found) => found === null)).toHaveLength(0)
  })

  it('keeps 16 MB, and forgets what was not used for longest', () => {
    const memory = new IsolateMemory()
    const megabyte = { ...entry, value: 'x'.repeat(512 * 1024 - 100) }
    for (let i = 0; i < 16; i++) memory.put(`k${i}`, megabyte, false, NOW)
    memory.get('k0', NOW)
    memory.put('one more', megabyte, false, NOW)

    expect(memory.get('k0', NOW)).toBe(megabyte)
    expect(memory.get('k1', NOW)).toBeNull()
    expect(memory.get('k2', NOW)).toBe(megabyte)
  })

  it('keeps nothing that is larger than all of it', () => {
    const memory = new IsolateMemory()
    memory.put('small', entry, false, NOW)
    memory.put('vast', { ...entry, value: 'x'.repeat(9 * 1024 * 1024) }, false, NOW)

    expect(memory.get('vast', NOW)).toBeNull()
    expect(memory.get('small', NOW)).toBe(entry)
  })
})
