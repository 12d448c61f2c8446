import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findUnusedExports } from '../../../scripts/unused-exports.ts'

const project = mkdtempSync(join(tmpdir(), 'smartshelf-exports-'))
afterAll(() => rmSync(project, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(join(project, file, '..'), { recursive: true })
  writeFileSync(join(project, file), text)
}

describe('unused exports', () => {
  it('are values that no other file names, and types that nothing names', () => {
    for (const folder of ['src', 'durable-objects', 'scripts', 'bench', 'test']) mkdirSync(join(project, folder))
    write(
      'src/shapes.ts',
      `export const SIDES = 4
export function area(of: Square): Side { return of.side * SIDES }
export interface Square { side: Side }
export type Side = number
export type Forgotten = string
export async function used() {}`,
    )
    write('test/shapes.test.ts', `import { used } from '../src/shapes.ts'`)
    write('src/index.ts', 'export const forThePlatform = 1')

    expect(findUnusedExports(project)).toEqual([
      'src/shapes.ts: SIDES',
      'src/shapes.ts: area',
      'src/shapes.ts: Forgotten',
    ])
  })
})
