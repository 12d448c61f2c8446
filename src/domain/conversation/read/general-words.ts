/** General shopping language, the same for every shop: one trie of its phrases and the sets of its words, built once. */
import { AFTER_NUMBER_ONLY, COUNTED_CURRENCY_WORDS, CURRENCY_OF } from '../lexicon/currencies.ts'
import { qualitiesIn } from '../lexicon/quality-phrases.ts'
import type { Degree } from '../lexicon/qualities.ts'
import { wordTables, type WordTables } from '../lexicon/tables.ts'
import type { PlainTarget } from '../lexicon/undo-targets.ts'
import { COUNTED, UNIT_OF } from '../lexicon/units.ts'
import type { Intent } from '../../../shared/chat.ts'
import type { Talk } from '../types.ts'
import {
  addPhrase,
  addPhrases,
  createTrie,
  toPhrase,
  wordsOf,
  type Glue,
  type Polarity,
  type Side,
  type Trie,
} from './gazetteer.ts'
import { parseWish } from './wish.ts'

type Place = 'before' | 'after'

const REVIEW_UNITS =
  'review|customer|buyer|customer review|good review|positive review|verified review|rating|customer rating|user rating|opinion|vote|buyer|verified customer review|people rated it'

/** What is derived of the tables in use. */
interface Derived {
  tables: WordTables
  sentence?: ReadonlySet<string>
  general?: Trie
  ordinary?: ReadonlySet<string>
  known?: ReadonlySet<string>
  english?: ReadonlySet<string>
}

let derived: Derived | null = null

function derivedOf(): Derived {
  const tables = wordTables()
  if (derived?.tables !== tables) derived = { tables }
  return derived
}

/** Words that only build sentences; unlike other ordinary words they name nothing in any shop. Base forms. */
export function sentenceWords(): ReadonlySet<string> {
  return (derivedOf().sentence ??= new Set(wordTables().sentence.split('|').flatMap(toPhrase)))
}

/** General shopping language. */
export function generalTrie(): Trie {
  return (derivedOf().general ??= createGeneral())
}

/** Words that say nothing of a product: talk, story, glue. Base forms. */
export function ordinaryWords(): ReadonlySet<string> {
  return (derivedOf().ordinary ??= new Set([
    ...`${wordTables().sentence}|${wordTables().ordinary.replaceAll(/\s+/g, '|')}`.split('|').flatMap(toPhrase),
    ...(wordTables().talk.courtesy ?? '')
      .split('|')
      .flatMap((phrase) => (phrase.includes(' ') ? [] : toPhrase(phrase))),
  ]))
}

/** Every word that the general lexicon knows: none of them is a typing error. Base forms. */
export function generalWords(): ReadonlySet<string> {
  return (derivedOf().known ??= new Set([
    ...wordsOf(generalTrie()),
    ...ordinaryWords(),
    ...wordTables().everyday.split(' '),
    ...COUNTED,
  ]))
}

/** Words of English of which only that is known. Base forms. */
export function englishWords(): ReadonlySet<string> {
  return (derivedOf().english ??= new Set(wordTables().english.split(' ')))
}

function createGeneral(): Trie {
  const { talk } = wordTables()
  const trie = createTrie()
  for (const [glue, phrases] of Object.entries(wordTables().glue)) {
    const longer = phrases.split('|').filter((phrase) => phrase.includes('*'))
    for (const text of [phrases, longer.join('|').replaceAll('*', '* *')]) {
      addPhrases(trie, text, { type: 'glue', glue: glue as Glue })
    }
  }
  for (const [place, side, phrases] of wordTables().limits) {
    addPhrases(trie, phrases, { type: 'bound', side: side as Side, place: place as Place })
  }
  for (const side of ['lte', 'gte', 'around'] as const) {
    for (const place of ['before', 'after'] as const) {
      const list = talk[`${side}_${place}`]
      if (list !== undefined) addPhrases(trie, list, { type: 'bound', side, place })
    }
  }
  const { acts, talkPolarities, talkGlue, undoTargets, amounts, sortFields, sortWays } = wordTables()
  for (const [list, intent, kind] of acts) {
    addPhrases(trie, talk[list] ?? '', {
      type: 'act',
      intent: intent as Intent,
      talk: kind === '' ? null : (kind as Talk),
    })
  }
  for (const [list, polarity, place] of talkPolarities) {
    addPhrases(trie, talk[list] ?? '', { type: 'polarity', polarity: polarity as Polarity, place: place as Place })
  }
  for (const [polarity, place, phrases] of wordTables().polarities) {
    addPhrases(trie, phrases, { type: 'polarity', polarity: polarity as Polarity, place: place as Place })
  }
  for (const [list, glue] of talkGlue) addPhrases(trie, talk[list] ?? '', { type: 'glue', glue: glue as Glue })
  for (const [spelling, unit] of UNIT_OF) addPhrase(trie, spelling, { type: 'unit', unit })
  addPhrases(trie, 'star|stars|out of 5|out of five|/ 5|star rating', { type: 'unit', unit: 'stars' })
  addPhrases(trie, REVIEW_UNITS, { type: 'unit', unit: 'reviews' })
  addPhrases(trie, '%|percent|per cent|pct', { type: 'unit', unit: 'percent' })
  for (const [spelling, code] of CURRENCY_OF) {
    const afterOnly = AFTER_NUMBER_ONLY.has(spelling) || COUNTED_CURRENCY_WORDS.has(spelling)
    addPhrase(trie, spelling, { type: 'currency', code, afterOnly })
  }
  for (const [degree, table] of [
    ['positive', qualitiesIn('positive')],
    ['comparative', qualitiesIn('comparative')],
    ['superlative', qualitiesIn('superlative')],
  ] as const) {
    for (const [phrase, quality] of table) addPhrase(trie, phrase, { type: 'quality', quality, degree })
  }
  for (const [phrases, degree, direction] of amounts) {
    const quality = { direction: direction as 'less' | 'more', fields: [] }
    addPhrases(trie, phrases, { type: 'quality', quality, degree: degree as Degree })
  }
  for (const [phrases, target] of undoTargets) {
    addPhrases(trie, phrases, { type: 'target', target: target as PlainTarget })
  }
  for (const [phrases, field] of sortFields) {
    addPhrases(trie, phrases, { type: 'order', field })
  }
  for (const [phrases, direction] of sortWays) {
    addPhrases(trie, phrases, { type: 'order', direction: direction as 'less' | 'more' })
  }
  addPhrases(trie, talk['popular'] ?? '', {
    type: 'quality',
    quality: { direction: 'more', fields: ['popularity'] },
    degree: 'superlative',
  })
  for (const [phrases, wish] of wordTables().meanings) {
    addPhrases(trie, phrases, { type: 'feature', wish: parseWish(wish), from: 'table' })
  }
  for (const [words, values] of wordTables().uses) addPhrases(trie, words, { type: 'use', values: values.split('|') })
  return trie
}
