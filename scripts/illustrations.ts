/**
 * Writes the product illustrations, one for each category and tint, to public/assets/illustrations. Files that are as
 * they should be stay untouched.
 */
import { join, resolve } from 'node:path'
import { TINTS } from '../src/catalog/demo/colors.ts'
import { DRAWINGS } from '../src/catalog/demo/illustrations/drawings.ts'
import { PALETTES, picture } from '../src/catalog/demo/illustrations/shapes.ts'
import { writeChanged } from './write-changed.ts'

const FOLDER = resolve(import.meta.dirname, '../public/assets/illustrations')

/** Draws them all and gives how many files changed. */
export function writeIllustrations(): number {
  let changed = 0
  for (const [slug, drawing] of Object.entries(DRAWINGS)) {
    for (const tint of TINTS) {
      if (writeChanged(join(FOLDER, `${slug}-${tint}.svg`), picture(drawing, PALETTES[tint]))) changed++
    }
  }
  return changed
}

if (import.meta.main) {
  const count = Object.keys(DRAWINGS).length * TINTS.length
  console.log(`illustrations: ${writeIllustrations()} of ${count} written`)
}
