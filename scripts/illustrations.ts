/**
 * Writes the product illustrations, one for each category and tint, to public/assets/illustrations. Files that are as
 * they should be stay untouched.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { TINTS } from '../src/catalog/demo/colors.ts'
import { DRAWINGS } from '../src/catalog/demo/illustrations/drawings.ts'
import { PALETTES, picture } from '../src/catalog/demo/illustrations/shapes.ts'

const FOLDER = resolve(import.meta.dirname, '../public/assets/illustrations')

/** Draws them all and gives how many files changed. */
export function writeIllustrations(): number {
  mkdirSync(FOLDER, { recursive: true })
  let changed = 0
  for (const [slug, drawing] of Object.entries(DRAWINGS)) {
    for (const tint of TINTS) {
      const file = join(FOLDER, `${slug}-${tint}.svg`)
      const svg = picture(drawing, PALETTES[tint])
      if (readIfThere(file) === svg) continue
      writeFileSync(file, svg)
      changed++
    }
  }
  return changed
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Not written yet.
    return null
  }
}

if (import.meta.main) {
  const count = Object.keys(DRAWINGS).length * TINTS.length
  console.log(`illustrations: ${writeIllustrations()} of ${count} written`)
}
