/**
 * The real things that the site is watched with. They are large, so they are no dependencies: what is not installed is
 * not tried, and docs/monitoring.md says how to install it.
 */
import { accessSync, constants, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const PROJECT = resolve(import.meta.dirname, '../..')

/** The path of a program: the environment variable, else the first on the PATH; null when there is none. */
export function findProgram(name: string, variable: string): string | null {
  const named = process.env[variable]
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => isExecutable(path)) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export interface ClickHouse {
  query: <Row>(sql: string) => Row[]
  close: () => void
}

interface ChdbSession {
  query: (sql: string, format?: string) => string
  cleanup: () => void
}

/** An in-process ClickHouse from the package `chdb`, of the project or of `npm install --prefix .wrangler/tools`. */
export function openClickHouse(): ClickHouse | null {
  for (const folder of [PROJECT, join(PROJECT, '.wrangler/tools'), process.env['CHDB_FOLDER'] ?? PROJECT]) {
    try {
      const require = createRequire(join(folder, 'package.json'))
      const { Session } = require('chdb') as { Session: new () => ChdbSession }
      const session = new Session()
      return {
        query: <Row>(sql: string) => {
          const text = session.query(sql, 'JSONEachRow')
          return text
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Row)
        },
        close: () => session.cleanup(),
      }
    } catch {
      // Not installed there.
    }
  }
  return null
}

export interface StoredPoint {
  /** How many recorded points this one stands for; 1 when nothing is said. */
  sampleInterval?: number
  timestamp: number
  indexes: string[]
  blobs: string[]
  doubles: number[]
}

/** Makes the table that Analytics Engine would answer from. */
export function fillDataset(clickHouse: ClickHouse, points: readonly StoredPoint[]): void {
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1)
  const columns = [
    'timestamp DateTime',
    '_sample_interval UInt32',
    'index1 String',
    ...numbers.map((number) => `blob${number} String`),
    ...numbers.map((number) => `double${number} Float64`),
  ].join(', ')
  const rows = points.map(({ sampleInterval = 1, timestamp, indexes, blobs, doubles }) =>
    JSON.stringify({
      timestamp: Math.floor(timestamp / 1000),
      _sample_interval: sampleInterval,
      index1: indexes[0],
      ...Object.fromEntries(numbers.map((number) => [`blob${number}`, blobs[number - 1] ?? ''])),
      ...Object.fromEntries(numbers.map((number) => [`double${number}`, doubles[number - 1] ?? 0])),
    }),
  )
  const file = join(mkdtempSync(join(tmpdir(), 'smartshelf-points-')), 'points.ndjson')
  writeFileSync(file, rows.join('\n'))
  clickHouse.query('DROP TABLE IF EXISTS smartshelf')
  clickHouse.query(`CREATE TABLE smartshelf (${columns}) ENGINE = MergeTree ORDER BY timestamp`)
  clickHouse.query(`INSERT INTO smartshelf SELECT * FROM file('${file}', JSONEachRow, '${columns}')`)
}
