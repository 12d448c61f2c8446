import { beforeEach, describe, expect, it } from 'vitest'
import { hearFrame, hearRefusal, takeAnswer } from '../../../src/ui/state/human-check.ts'
import { isCheckNeeded } from '../../../src/ui/state/signals.ts'

const ORIGIN = 'https://shop.example'
const said = (data: unknown, origin = ORIGIN) => hearFrame({ origin, data }, ORIGIN)

beforeEach(() => {
  takeAnswer()
  isCheckNeeded.value = false
})

describe('the check of a first question', () => {
  it('is shown when the server asks for it, and for nothing else', () => {
    expect(hearRefusal('rate_limited')).toBe(false)
    expect(isCheckNeeded.value).toBe(false)
    expect(hearRefusal('check_needed')).toBe(true)
    expect(isCheckNeeded.value).toBe(true)
  })

  it('ends with an answer, which is sent once', () => {
    hearRefusal('check_needed')

    expect(said({ type: 'smartshelf:check', answer: 'abc' })).toBe(true)
    expect(isCheckNeeded.value).toBe(false)
    expect([takeAnswer(), takeAnswer()]).toEqual(['abc', null])
    expect(hearRefusal('check_failed')).toBe(true)
    expect(isCheckNeeded.value).toBe(true)
  })

  it.each([
    [{ type: 'smartshelf:check', answer: 'abc' }, 'https://evil.example'],
    [{ type: 'smartshelf:check', answer: '' }, ORIGIN],
    [{ type: 'other', answer: 'abc' }, ORIGIN],
    ['smartshelf:check', ORIGIN],
    [null, ORIGIN],
  ])('is not answered by %j from %s', (data, origin) => {
    hearRefusal('check_needed')

    expect(said(data, origin)).toBe(false)
    expect(takeAnswer()).toBeNull()
    expect(isCheckNeeded.value).toBe(true)
  })
})
