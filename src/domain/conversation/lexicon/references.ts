/** Words that point at products that were shown. Base forms. */

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  '6th': 6,
  seventh: 7,
  '7th': 7,
  eighth: 8,
  '8th': 8,
  ninth: 9,
  '9th': 9,
  tenth: 10,
  '10th': 10,
}
/** Before a number these make it a place in the list: "number 2", "#3". */
export const PLACE_WORDS = new Set(['number', 'no', '#', 'option', 'item', 'nr', 'product', 'choice', 'result', 'pick'])
export const LAST_WORDS = new Set(['last', 'final', 'bottom'])
export const FIRST_WORDS = new Set(['first', 'top'])
/** One product that the talk is about. */
export const PRONOUNS = new Set(['it', 'its', 'this', 'that', 'thi'])
/** Several products that were shown. */
export const PLURAL_PRONOUNS = new Set(['these', 'those', 'them', 'they', 'both'])
/** Nouns that may follow a reference: "the second one", "the first product". */
export const REFERENCE_NOUNS = new Set([
  'one',
  'option',
  'product',
  'item',
  'model',
  'result',
  'choice',
  'pick',
  'pair',
  'of',
  'you',
  'ones',
  'thing',
])
