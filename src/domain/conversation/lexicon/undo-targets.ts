/** What can be taken back, by the words shoppers use for it. Base forms. */
import type { UndoTarget } from '../types.ts'

export type PlainTarget = Exclude<UndoTarget, object>

export const UNDO_TARGETS: readonly (readonly [words: string, target: PlainTarget])[] = [
  [
    'price|price limit|budget|price range|price cap|cost|money|price filter|max price|price ceiling|limit|spending limit',
    'price',
  ],
  ['rating|review|star|rating filter|minimum rating', 'rating'],
  ['brand|brand filter|make|manufacturer', 'brands'],
  ['color|colour|color filter', 'colors'],
  ['word|keyword|term', 'terms'],
  ['sort|sorting|order', 'sort'],
  ['stock|availability', 'stock'],
  ['category|kind', 'category'],
  ['filter|constraint|requirement|restriction', 'attributes'],
  ['that|last one|last|last thing|last change|it', 'last'],
  ['everything|all|all filter|all of it|all of that|all constraint', 'all'],
]
