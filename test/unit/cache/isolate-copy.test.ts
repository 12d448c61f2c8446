/** What an isolate keeps of the database: how old it may be, who asks for it anew, and what an outage leaves. */
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { IsolateCopy } from '../../../src/adapters/cache/isolate-copy.ts'

const AGE = { freshMs: 5_000, staleMs: 30_000 }

async function kept(value: string, age = AGE): Promise<IsolateCopy<string>> {
  const copy = new IsolateCopy<string>(age)
  await copy.read(0, async () => value)
  return copy
}

describe('a copy', () => {
  it('never gives what is older than it may be, whenever it is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 30 }),
        async (steps) => {
          const copy = new IsolateCopy<number>(AGE)
          let now = 0
          for (const step of steps) {
            now += step
            const read = await copy.read(now, async () => now)
            expect(now - read).toBeLessThan(AGE.staleMs)
            await Promise.resolve()
          }
        },
      ),
    )
  })

  it('asks nothing while it is fresh, and once for all who find it stale', async () => {
    const copy = await kept('old')
    const load = vi.fn(() => new Promise<string>(() => {}))

    await copy.read(4_999, load)
    expect(load).not.toHaveBeenCalled()
    const reads = await Promise.all(Array.from({ length: 50 }, (_, i) => copy.read(5_000 + i, load)))

    expect(new Set(reads)).toEqual(new Set(['old']))
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is waited for when it is too old, and is the old one when the database is away', async () => {
    const copy = await kept('old')
    const away = () => Promise.reject(new Error('away'))

    expect(await copy.read(40_000, away)).toBe('old')
    expect(await copy.read(80_000, async () => 'new')).toBe('new')
    await expect(new IsolateCopy<string>(AGE).read(0, away)).rejects.toThrow('away')
  })

  it('is asked for again once it is told to be', async () => {
    const copy = await kept('old')

    copy.expire()

    expect(await copy.read(1, async () => 'new')).toBe('new')
    expect(copy.latest).toBe('new')
  })

  it('without a stale age is never given once it is not fresh', async () => {
    const copy = await kept('old', { freshMs: 5_000 } as typeof AGE)

    expect(await copy.read(5_000, async () => 'new')).toBe('new')
  })
})
