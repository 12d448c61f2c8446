/** What is told of many numbers by the steps that they stand on. */
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import {
  countBetween,
  highMark,
  lowMark,
  type Spread,
  stepOf,
  unknownShare,
} from '../../../src/domain/catalog/spread.ts'

const numbers = fc.array(fc.option(fc.nat(1_000_000)), { maxLength: 80 })
const known = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 80 })

function spreadOf(values: readonly (number | null)[]): Spread {
  const counts = Map.groupBy(values, stepOf)
  return [...counts].map(([step, own]) => [step, own.length] as const).toSorted(([a], [b]) => a - b)
}

describe('a spread', () => {
  it('counts no fewer between two numbers than there are, and all where nothing bounds them', () => {
    fc.assert(
      fc.property(numbers, fc.nat(1_000_000), fc.nat(1_000_000), (values, a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)]
        const within = values.filter((value) => value !== null && value >= least && value <= most)

        expect(countBetween(spreadOf(values), least, most)).toBeGreaterThanOrEqual(within.length)
        expect(countBetween(spreadOf(values), 0, Infinity)).toBe(values.filter((value) => value !== null).length)
      }),
    )
  })

  it('marks where a count is passed, to a step', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 1, max: 80 }), (values, count) => {
        const [up, down] = [values.toSorted((a, b) => a - b), values.toSorted((a, b) => b - a)]
        const [low, high] = [lowMark(spreadOf(values), 0, count), highMark(spreadOf(values), Infinity, count)]

        if (count > values.length) expect([low, high]).toEqual([null, null])
        else {
          expect(Math.abs(stepOf(low) - stepOf(up[count - 1] ?? 0))).toBeLessThanOrEqual(1)
          expect(Math.abs(stepOf(high) - stepOf(down[count - 1] ?? 0))).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('leaves to what is not known what the known do not fill', () => {
    fc.assert(
      fc.property(numbers, fc.nat(100), (values, count) => {
        const unknown = values.filter((value) => value === null).length
        const share = unknownShare(spreadOf(values), count)

        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(share * unknown).toBeCloseTo(
          unknown === 0 ? 0 : Math.min(unknown, Math.max(0, count - (values.length - unknown))),
        )
      }),
    )
  })
})
