/** Every word that the general lexicon knows: none of them is a misspelling. Base forms. */
import { STOP_WORDS } from '../../search/stop-words.ts'
import { toPhrase } from '../grammar/phrases.ts'
import { AFTER_PHRASES, BEFORE_PHRASES } from './bounds.ts'
import { CURRENCY_OF } from './currencies.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { FILLER, SEARCH_OPENERS } from './filler.ts'
import { CEILING_WORDS, NOT_MONEY_BEFORE, PRICE_WORDS } from './prices.ts'
import {
  COMPARATIVES,
  GOOD_AMOUNT_OF,
  LEAST_OF,
  LESS_OF,
  LITTLE_OF,
  MORE_OF,
  MOST_OF,
  POSITIVES,
  SUPERLATIVES,
} from './qualities.ts'
import * as requests from './requests.ts'
import * as talk from './talk.ts'
import { UNDO_TARGETS } from './undo-targets.ts'
import { COUNTED, UNIT_OF } from './units.ts'

const phrases: string[] = [
  ...[...BEFORE_PHRASES, ...AFTER_PHRASES, ...POSITIVES, ...COMPARATIVES, ...SUPERLATIVES, ...UNDO_TARGETS].map(
    ([phrase]) => phrase,
  ),
  ...[talk, requests].flatMap((lists) => Object.values(lists).flat()),
  ...SEARCH_OPENERS,
]
const sets = [
  STOP_WORDS,
  FILLER,
  EVERYDAY_WORDS,
  CEILING_WORDS,
  NOT_MONEY_BEFORE,
  PRICE_WORDS,
  MORE_OF,
  LESS_OF,
  MOST_OF,
  LEAST_OF,
  GOOD_AMOUNT_OF,
  LITTLE_OF,
  COUNTED,
]

export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...phrases.flatMap(toPhrase),
  ...sets.flatMap((set) => [...set].flatMap(toPhrase)),
  ...[...CURRENCY_OF.keys(), ...UNIT_OF.keys()].flatMap(toPhrase),
])
