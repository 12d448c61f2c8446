/** Every attribute of the shop with every kind of value and count makes a sentence that reads as English. */
import { describe, expect, it } from 'vitest'
import { demoCatalog } from '../../../src/catalog/demo/generate.ts'
import { inClauses } from '../../../src/domain/wording/clauses.ts'
import { objectOf, phraseOf } from '../../../src/domain/wording/attributes.ts'
import type { Attribute } from '../../../src/shared/product.ts'

/** What no English sentence holds. */
const WRONG: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a before a vowel', /\ba [aeio]\w/i],
  ['an before a consonant', /\ban (?!hour|honest|heir|[FHLMNRSX][A-Z])[bcdfgjklmnpqrstvwxyz]/i],
  ['a before 8', /\ba (8|11|18)\b/],
  ['one of several', /\b1 (years|nights|days|people|sheets|ports|modes|speeds|buttons|players)\b/],
  ['none with a noun', /\bnone\b/],
  ['two articles', /\b(a|an|the|no) (a|an|the|no)\b/],
  [
    'no verb',
    /^The thing (?!is|has|weighs|holds|covers|fits|carries|sleeps|keeps|adjusts|charges|comes|crushes|empties|folds|includes|mops|prints|reclines|runs|scans|supports|takes|works)/,
  ],
  ['a plural verb form of a singular', /^The thing (are|have|weigh|hold)\b/],
  ['an unfinished end', /\b(of|with|a|an|for|and|in)\.$/],
  ['code', /undefined|null|NaN|\[object/],
]

const labels = new Map(
  [...demoCatalog(1_790_000_000_000)].flatMap(({ attributes }) =>
    attributes.map((attribute) => [attribute.name, attribute] as const),
  ),
)
const strange: Attribute[] = [
  { name: 'modelYear', label: 'Model Year', value: 2022, unit: null },
  { name: 'includedItems', label: 'Included items', value: 'Charger, Cable, Manual', unit: null },
  { name: 'hdmiOutput', label: 'HDMI output', value: true, unit: null },
  { name: 'itemDimensions', label: 'Item dimensions', value: '10 x 5 x 3 inches', unit: null },
  { name: 'armrests', label: 'Armrests', value: 'none', unit: null },
  { name: 'whistle', label: 'Whistle', value: true, unit: null },
  { name: 'operatingSystem', label: 'Operating system', value: 'Android 13', unit: null },
  { name: 'lid', label: 'Lid', value: false, unit: null },
]

function variants(attribute: Attribute): Attribute[] {
  const { value } = attribute
  const values =
    typeof value === 'boolean'
      ? [true, false]
      : typeof value === 'number'
        ? [0, 1, 2, 8, 11, 18, 80, 1_000, 2_048, 1.5]
        : [value, 'none', 'Yes', 'oak', 'ash and steel', '18/10 stainless steel, brushed']
  return values.map((one) => ({ ...attribute, value: one }))
}

function sentence(attribute: Attribute): string {
  const { verb, text } = phraseOf(attribute)
  const said = { text: verb === 'has' ? objectOf(attribute) : text, receipts: [] }
  return `The thing ${inClauses([{ verb, text: said }]).text}.`
}

describe('every attribute', () => {
  it.each([...labels.values(), ...strange].map((attribute) => [attribute.label, attribute] as const))(
    'reads as a sentence: %s',
    (_, attribute) => {
      const wrong = variants(attribute)
        .map(sentence)
        .flatMap((text) => WRONG.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name}: ${text}`))

      expect(wrong).toEqual([])
    },
  )

  it.each([
    [strange[0], 'The thing has a model year of 2022.'],
    [strange[2], 'The thing has an HDMI output.'],
    [strange[3], 'The thing has item dimensions of 10 x 5 x 3 inches.'],
    [strange[4], 'The thing has no armrests.'],
    [strange[5], 'The thing has a whistle.'],
    [strange[6], 'The thing has an Android 13 operating system.'],
    [strange[7], 'The thing has no lid.'],
  ] as const)('says %o', (attribute, expected) => {
    expect(attribute === undefined ? '' : sentence(attribute)).toBe(expected)
  })
})
