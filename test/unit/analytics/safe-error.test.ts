import { describe, expect, it } from 'vitest'
import { toSafeError } from '../../../src/domain/errors/safe-error.ts'

describe('toSafeError', () => {
  it.each([
    [
      'Failed query: insert into t values (?)\nparams: my secret wish,3',
      'Failed query: insert into t values (?)\nparams: …',
    ],
    ['Unexpected token in "buy me a ring for Anna"', 'Unexpected token in "…"'],
    ['refused Bearer abc.def for 192.168.0.7', 'refused … for …'],
    ['token v1.abcdef.ghijkl of anna@example.org', 'token … of …'],
  ])('cuts what a shopper wrote out of %j', (message, expected) => {
    expect(toSafeError(new Error(message)).message).toBe(expected)
  })

  it('tells the cause and only places of the code', () => {
    const cause = new TypeError('cannot read x')
    const { name, message, stack } = toSafeError(new Error('Failed query\nparams: secret', { cause }))

    expect({ name, message }).toEqual({ name: 'TypeError', message: 'cannot read x' })
    for (const line of stack?.split('\n') ?? []) expect(line).toMatch(/^\s*at /)
  })

  it('does not repeat what was thrown when it is no Error', () => {
    expect(toSafeError('my secret wish').message).not.toContain('secret')
  })
})
