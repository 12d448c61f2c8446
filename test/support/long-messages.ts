/** Messages of 10,000 characters, the longest that are taken, each hard in another way for a reader of sentences. */

const CHARACTERS = 10_000

const PIECES: Readonly<Record<string, string>> = {
  'one letter': 'a',
  letters: 'a ',
  digits: '9',
  numbers: '1 ',
  'grouped numbers': '1 000 ',
  'half numbers': '1.000.',
  choices: '5 or ',
  denials: 'not ',
  limits: 'under 5 ',
  'limits of all kinds': 'under 50 dollars over 3 kg ',
  measures: '5 gb 3 kg 2 inch ',
  joints: 'and ',
  kinds: 'laptop ',
  'two kinds': 'laptop and kettle ',
  pointers: 'the first and the second ',
  comparisons: 'cheaper ',
  'colours, wanted or not': 'red or not blue ',
  pronouns: 'it ',
  commas: ', ',
  stops: '. ',
  hyphens: 'a-b-c-',
  ranges: '1-2-3-',
  quotes: `it's 5' 3" `,
  markup: '<script>alert("1")</script> ',
  data: '{"a":[1,2,{"b":"c"}]},',
  code: 'for (let i = 0; i < 10; i++) { a[i] += b[i] } ',
  'another script': 'حاسوب محمول ',
  'no spaces': 'ノートパソコンを探して',
  emoji: '👍🏽 ',
  'stacked marks': 'a\u0301\u0302\u0303',
  'lone surrogates': '\uD800 x',
  'twice spelt numbers': 'twenty five hundred and ',
}

/** Each by what it is made of; `sentences` make one more, and their words with a letter changed another. */
export function longMessages(sentences: readonly string[]): Map<string, string> {
  const misspelt = [...new Set(sentences.join(' ').match(/\p{L}{5,}/gu))].map(
    (word, i) => `${word.slice(0, 1 + (i % 3))}${'qxzvj'[i % 5]}${word.slice(2 + (i % 3))}`,
  )
  const pieces = { ...PIECES, sentences: `${sentences.join('. ')} `, 'typing errors': `${misspelt.join(' ')} ` }
  return new Map(
    Object.entries(pieces).map(([name, piece]) => [
      name,
      piece.repeat(Math.ceil(CHARACTERS / piece.length)).slice(0, CHARACTERS),
    ]),
  )
}
