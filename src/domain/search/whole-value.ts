/**
 * When a stated text value meets a wish: it names it in whole words, and no word before them makes another value of it.
 * "QLED" is no LED, "XS" no S, "faux leather" no leather, "medium firm" not firm. One definition for the domain
 * (`wholeValue`) and for the product store (`wholeValueSql`), which a test holds together.
 */

/** Words before a value that make another value of it. */
export const CHANGING_WORDS: readonly string[] = [
  'faux',
  'fake',
  'vegan',
  'mini',
  'non',
  'semi',
  'medium',
  'pu',
  'half',
  'not',
  'no',
  'artificial',
  'imitation',
]

/** Signs that part words or the items of a list; in values they count as spaces. */
const PARTING = ['-', '/', ',', ';', '+']

/** Lower case, with single spaces between words. */
export function plainValue(text: string): string {
  let plain = text.toLowerCase().replaceAll('grey', 'gray')
  for (const sign of PARTING) plain = plain.replaceAll(sign, ' ')
  return plain.replaceAll('  ', ' ').trim()
}

/** Whether a stated value meets the wished one. */
export function wholeValue(stated: string, wanted: string): boolean {
  const own = ` ${plainValue(stated)} `
  const wish = plainValue(wanted)
  return wish !== '' && own.includes(` ${wish} `) && !CHANGING_WORDS.some((word) => own.includes(` ${word} ${wish} `))
}

/** The same over a lower-case SQL expression; `bind` gives a value's placeholder. D1 reads expressions to a depth of 100. */
export function wholeValueSql(field: string, wanted: string, bind: (value: string) => string): string {
  const wish = plainValue(wanted)
  if (wish === '') return 'false'
  const plain = PARTING.reduce(
    (sql, sign) => `replace(${sql}, '${sign}', ' ')`,
    `replace(coalesce(${field}, ''), 'grey', 'gray')`,
  )
  const own = `' ' || trim(replace(${plain}, '  ', ' ')) || ' '`
  const text = bind(` ${wish} `)
  const changed = CHANGING_WORDS.map((word) => `instr(own.value, ' ${word}' || ${text})`)
  // As it is stated: without the signs between words, and "grey" may stand there for "gray".
  const [first = ''] = wish.replaceAll('gray', 'gr ').split(' ')
  // As a row of its own the value is written and worked out once, and its depth does not add to that of the conditions
  // around it. The LIMIT keeps it a row.
  return `(instr(${field}, ${bind(first)}) > 0 AND EXISTS (SELECT 1 FROM (SELECT ${own} AS value LIMIT 1) own
    WHERE instr(own.value, ${text}) > 0 AND max(${changed.join(', ')}) = 0))`
}
