/** One form for the forms of a word: plural and singular, British and American. */

const VARIANTS: Readonly<Record<string, string>> = {
  mice: 'mouse',
  men: 'man',
  women: 'woman',
  mens: 'man',
  womens: 'woman',
  children: 'child',
  kids: 'kid',
  feet: 'foot',
  tvs: 'tv',
  pcs: 'pc',
  cds: 'cd',
  knives: 'knife',
  shelves: 'shelf',
  batteries: 'battery',
  colour: 'color',
  colours: 'color',
  coloured: 'colored',
  grey: 'gray',
  litre: 'liter',
  litres: 'liter',
  metre: 'meter',
  metres: 'meter',
  canceling: 'cancelling',
  cancelation: 'cancelling',
  cancellation: 'cancelling',
  cancelling: 'cancelling',
  aluminum: 'aluminium',
  mould: 'mold',
  tyre: 'tire',
  tyres: 'tire',
  favourite: 'favorite',
  programme: 'program',
  jewellery: 'jewelry',
  wireles: 'wireless',
  smoothies: 'smoothie',
  movies: 'movie',
  cookies: 'cookie',
  hoodies: 'hoodie',
  selfies: 'selfie',
  goalies: 'goalie',
  pyjamas: 'pajamas',
  trousers: 'trousers',
  series: 'series',
  lens: 'lens',
  lenses: 'lens',
  glasses: 'glasses',
  plus: 'plus',
  gas: 'gas',
  bus: 'bus',
  this: 'this',
  has: 'has',
  was: 'was',
  is: 'is',
  its: 'its',
  as: 'as',
  us: 'us',
  does: 'does',
  yes: 'yes',
}

/** The form that words are compared in; the word itself where no rule applies. Expects a normalised word. */
export function toBase(word: string): string {
  const variant = Object.hasOwn(VARIANTS, word) ? VARIANTS[word] : undefined
  if (variant !== undefined) return variant
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
