/** A limit on how long something is waited for costs nothing where nothing is waited for. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { within } from '../../../src/adapters/calls/within.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** What comes after so many steps of promises, as what is in memory does. */
async function after<T>(steps: number, value: T): Promise<T> {
  for (let step = 0; step < steps; step++) await Promise.resolve()
  return value
}

describe('what is waited for within a time', () => {
  it.each([0, 1, 5, 15])('sets no timer where it is there after %i steps', async (steps) => {
    const set = vi.spyOn(globalThis, 'setTimeout')

    expect(await within(after(steps, 'there'), 1_000, () => 'late')).toBe('there')
    expect(set).not.toHaveBeenCalled()
  })

  it.each([0, 5])('fails as its work does, after %i steps', async (steps) => {
    const failing = after(steps, null).then(() => Promise.reject(new Error('lost')))

    await expect(within(failing, 1_000, () => 'late')).rejects.toThrow('lost')
  })

  it('is late where it takes longer, and leaves no timer where it does not', async () => {
    const slow = (ms: number) => new Promise((resolve) => setTimeout(() => resolve('there'), ms))
    const late = within(slow(2_000), 1_000, () => 'late')
    const there = within(slow(500), 1_000, () => 'late')

    await vi.advanceTimersByTimeAsync(1_000)

    expect(await Promise.all([late, there])).toEqual(['late', 'there'])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(vi.getTimerCount()).toBe(0)
  })
})
