import { describe, expect, it, vi } from 'vitest'
import { COLUMNS, createPointWriter, toDataPoint } from '../../../src/adapters/observe/analytics-engine.ts'

const BYTES = (text: string) => new TextEncoder().encode(text).byteLength

describe('the columns of Analytics Engine', () => {
  it('stay where they are: stored points and queries depend on the places', () => {
    expect(COLUMNS).toEqual({
      kind: 'blob1',
      name: 'blob2',
      outcome: 'blob3',
      strategy: 'blob4',
      intent: 'blob5',
      category: 'blob6',
      cache: 'blob7',
      method: 'blob8',
      version: 'blob9',
      durationMs: 'double1',
      firstEventMs: 'double2',
      items: 'double3',
      confidence: 'double4',
      status: 'double5',
      zeroResult: 'double6',
      relaxed: 'double7',
      inputTokens: 'double8',
      outputTokens: 'double9',
      struckSentences: 'double10',
      droppedSlots: 'double11',
      costMicros: 'double12',
    })
  })

  it('give a turn exactly this point', () => {
    const point = toDataPoint(
      {
        kind: 'turn',
        strategy: 'catalog',
        outcome: 'complete',
        intent: 'search',
        durationMs: 120,
        firstEventMs: 40,
        category: 'laptops',
        cache: 'miss',
        items: 5,
        confidence: 0.9,
        zeroResult: 0,
        relaxed: 1,
      },
      'v1',
    )

    expect(point).toEqual({
      indexes: ['turn'],
      blobs: ['turn', '', 'complete', 'catalog', 'search', 'laptops', 'miss', '', 'v1'],
      doubles: [120, 40, 5, 0.9, -1, 0, 1, -1, -1, -1, -1, -1],
    })
  })

  it('mark a number that there is none of with -1, also one that is no number', () => {
    const { doubles } = toDataPoint(
      { kind: 'upstream', name: 'x', outcome: 'ok', durationMs: Number.NaN, items: 3 },
      'v',
    )

    expect(doubles).toEqual([-1, -1, 3, ...Array<number>(9).fill(-1)])
  })

  it('keep every limit of the platform, whatever comes', () => {
    const long = 'ü'.repeat(20_000)
    const { blobs, doubles, indexes } = toDataPoint({ kind: 'error', name: long, outcome: long, category: long }, long)

    expect(indexes).toHaveLength(1)
    expect(BYTES(indexes[0])).toBeLessThanOrEqual(96)
    expect(blobs.length).toBeLessThanOrEqual(20)
    expect(doubles.length).toBeLessThanOrEqual(20)
    expect(blobs.reduce((sum, blob) => sum + BYTES(blob), 0)).toBeLessThanOrEqual(16 * 1024)
    expect(blobs[1]).toMatch(/^ü+$/)
  })
})

describe('createPointWriter', () => {
  const point = { kind: 'error', name: 'turn', outcome: 'turn_failed' } as const

  it('never throws into what it watches', () => {
    const dataset = {
      writeDataPoint: () => {
        throw new Error('too many points')
      },
    }
    const writer = createPointWriter({ dataset, version: 'v', sinkUrl: null, waitUntil: () => {} })

    expect(() => writer.write(point)).not.toThrow()
  })

  it('writes to the dataset once', () => {
    const writeDataPoint = vi.fn()
    createPointWriter({ dataset: { writeDataPoint }, version: 'v', sinkUrl: null, waitUntil: () => {} }).write(point)

    expect(writeDataPoint).toHaveBeenCalledExactlyOnceWith(toDataPoint(point, 'v'))
  })
})
