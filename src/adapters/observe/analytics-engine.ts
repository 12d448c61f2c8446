/**
 * Points of Workers Analytics Engine. One table says which column holds what; the arrays are derived from it. Columns
 * may be added, never renamed or moved: stored points keep their places. The platform drops a point that breaks its
 * limits without a word, and checks nothing locally, so the limits are kept here.
 */
import type { TurnMetadata, TurnStatus } from '../../shared/chat.ts'

export const COLUMNS = {
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
  /** Millionths of a dollar. */
  costMicros: 'double12',
} as const satisfies Record<string, `blob${number}` | `double${number}`>

type ColumnName = keyof typeof COLUMNS
type ColumnValue<Name extends ColumnName> = (typeof COLUMNS)[Name] extends `blob${number}` ? string : number
type Columns = { [Name in Exclude<ColumnName, 'kind' | 'version'>]?: ColumnValue<Name> }

/** What is written down: one point a turn, request, upstream call, refresh and error. Absent numbers are -1. */
export type Point =
  | ({
      kind: 'turn'
      strategy: TurnMetadata['strategy']
      outcome: TurnStatus
      intent: string
      durationMs: number
    } & Columns)
  | ({ kind: 'request'; name: string; method: string; status: number; outcome: string; durationMs: number } & Columns)
  | ({ kind: 'upstream'; name: string; outcome: string; durationMs: number; items: number } & Columns)
  | ({ kind: 'assistant'; name: string; outcome: string; durationMs: number } & Columns)
  | ({ kind: 'refresh'; outcome: string; durationMs: number; items: number } & Columns)
  | ({ kind: 'error'; name: string; outcome: string } & Columns)

/** Limits of the platform. */
const BLOBS_MAX = 20
const DOUBLES_MAX = 20
const INDEX_MAX_BYTES = 96
const BLOBS_MAX_BYTES = 16 * 1024
/** A blob is a word of ours; all of them together then stay far below the limit. */
const BLOB_MAX_BYTES = Math.floor(BLOBS_MAX_BYTES / BLOBS_MAX)
/** Stands for a number that there is none of; every real one is 0 or more. */
const NONE = -1

export interface DataPoint {
  indexes: [string]
  blobs: string[]
  doubles: number[]
}

/** The point as the platform takes it. Its index is its kind: what queries group by, and what sampling keeps fair. */
export function toDataPoint(point: Point, version: string): DataPoint {
  const values: Partial<Record<string, string | number>> = { ...point, version }
  const blobs: string[] = []
  const doubles: number[] = []
  for (const [name, column] of Object.entries(COLUMNS)) {
    const place = Number(column.replace(/\D+/, '')) - 1
    const value = values[name]
    if (column.startsWith('blob')) blobs[place] = clampText(value ?? '', BLOB_MAX_BYTES)
    else doubles[place] = typeof value === 'number' && Number.isFinite(value) ? value : NONE
  }
  return {
    indexes: [clampText(point.kind, INDEX_MAX_BYTES)],
    blobs: blobs.slice(0, BLOBS_MAX),
    doubles: doubles.slice(0, DOUBLES_MAX),
  }
}

function clampText(value: string | number, maxBytes: number): string {
  const text = String(value)
  const bytes = new TextEncoder().encode(text)
  if (bytes.byteLength <= maxBytes) return text
  // A character cut in half becomes U+FFFD and goes too.
  return new TextDecoder().decode(bytes.slice(0, maxBytes)).replace(/\uFFFD+$/, '')
}

export interface PointWriter {
  write(point: Point): void
}

interface Surroundings {
  dataset: { writeDataPoint(point: DataPoint): void }
  version: string
  /** Where points also go in development, because the local Analytics Engine keeps none. Null elsewhere. */
  sinkUrl: string | null
  waitUntil: (work: Promise<unknown>) => void
}

export function createPointWriter({ dataset, version, sinkUrl, waitUntil }: Surroundings): PointWriter {
  return {
    write: (point) => {
      const data = toDataPoint(point, version)
      try {
        dataset.writeDataPoint(data)
      } catch {
        // Watching must never break what it watches.
      }
      if (sinkUrl !== null) waitUntil(sendToSink(sinkUrl, data))
    },
  }
}

async function sendToSink(url: string, data: DataPoint): Promise<void> {
  try {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ timestamp: Date.now(), ...data }) })
    await response.body?.cancel()
  } catch {
    // The sink is a developer's own; one that is not there is no error.
  }
}
