/**
 * Sentences of shoppers over the demo catalogue and what each of them means: a check that no rule was written for.
 * Constraints are those in force after the message (the stated ones for a first message); numbers may be 1 % off where
 * units were converted. A field that is not named in `expect` is not judged.
 */
import { MONEY } from './corpus/money.ts'
import { MEASURES } from './corpus/measures.ts'
import { POLARITY, CHOICES } from './corpus/wishes.ts'
import { MEANT } from './corpus/meanings.ts'
import { SEVERAL, MENTIONED, STORIES } from './corpus/things.ts'
import { NAMES, TYPED, ENGLISHES } from './corpus/names.ts'
import { ORDERS, FOLLOW_UPS, POINTERS } from './corpus/turns.ts'
import { ACTS } from './corpus/acts.ts'
import type { Sentence } from './corpus/sentence.ts'

export const CORPUS: readonly Sentence[] = [
  ...MONEY,
  ...MEASURES,
  ...POLARITY,
  ...CHOICES,
  ...MEANT,
  ...SEVERAL,
  ...MENTIONED,
  ...STORIES,
  ...NAMES,
  ...TYPED,
  ...ENGLISHES,
  ...ORDERS,
  ...FOLLOW_UPS,
  ...POINTERS,
  ...ACTS,
]
