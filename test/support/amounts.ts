/** One amount in the ways people write it. */

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const SMALL = `${UNITS} seventeen eighteen nineteen`.split(' ')
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number below 10,000 in words. */
export function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? ''
  if (value < 100) {
    return [TENS[Math.floor(value / 10)], value % 10 === 0 ? '' : SMALL[value % 10]].filter(Boolean).join(' ')
  }
  const [large, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = value % large
  const joint = rest > 0 && rest < 100 ? ' and ' : ' '
  return `${inWords(Math.floor(value / large))} ${name}${rest === 0 ? '' : joint + inWords(rest)}`
}

/** Whole dollars from 20 to 9,999 as people write them. */
export function moneyForms(value: number): string[] {
  const thousands = String(value / 1000)
  const [, high = '', low = ''] = /^(\d)(\d{3})$/.exec(String(value)) ?? []
  const wide = String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return [
    `$${value}`,
    `${value}$`,
    `$ ${value}`,
    `${value} dollars`,
    `${value} bucks`,
    `USD ${value}`,
    `${value} usd`,
    `$${value}.00`,
    `＄${wide}`,
    `${inWords(value)} dollars`,
    ...(high === ''
      ? []
      : [
          `$${high},${low}`,
          `$${high} ${low}`,
          `${high} ${low} dollars`,
          `${high}\u00A0${low} dollars`,
          `${high}\u202F${low}$`,
          `${high}'${low} dollars`,
          `${high}.${low} dollars`,
          `${high},${low}.00 dollars`,
        ]),
    ...(high !== '' && thousands.length <= 3 ? [`${thousands}k`, `$${thousands}k`, `${thousands}k dollars`] : []),
    ...(value % 1000 === 0 ? [`${inWords(value / 1000)} grand`, `${value / 1000} grand`] : []),
    ...(value === 1000 ? ['a grand'] : []),
  ]
}

export const AT_MOST = ['under', 'below', 'at most', 'no more than', 'up to', 'max', 'less than', 'not over', 'within']
export const AT_LEAST = ['at least', 'over', 'above', 'more than', 'no less than', 'upwards of', 'not under']
export const OR_LESS = ['or less', 'tops', 'max', 'or under', 'at most', 'or cheaper']
export const OR_MORE = ['or more', 'minimum', 'and up', 'at least', 'or above']

/** Spellings of units by what one of each is in the unit that catalogues state. */
const UNIT_FORMS: Readonly<Record<string, readonly (readonly [spelling: string, factor: number])[]>> = {
  g: [
    [' g', 1],
    ['g', 1],
    [' grams', 1],
    [' kg', 1000],
    ['kg', 1000],
    [' kilos', 1000],
    [' kilograms', 1000],
    [' lb', 453.592],
    [' lbs', 453.592],
  ],
  L: [
    [' l', 1],
    ['L', 1],
    [' litres', 1],
    [' liters', 1],
    [' ml', 0.001],
    ['ml', 0.001],
    [' cl', 0.01],
  ],
  GB: [
    [' GB', 1],
    ['gb', 1],
    [' gigabytes', 1],
    [' gigs', 1],
    [' TB', 1000],
  ],
  h: [
    [' h', 1],
    [' hours', 1],
    [' hrs', 1],
    [' minutes', 1 / 60],
  ],
  mAh: [
    [' mAh', 1],
    ['mah', 1],
    [' Ah', 1000],
  ],
  W: [
    [' W', 1],
    ['w', 1],
    [' watts', 1],
    [' kW', 1000],
  ],
  in: [
    [' inches', 1],
    ['"', 1],
    [' inch', 1],
    [' in', 1],
    [' cm', 1 / 2.54],
  ],
  mm: [
    [' mm', 1],
    ['mm', 1],
    [' cm', 10],
    [' millimetres', 1],
  ],
  cm: [
    [' cm', 1],
    ['cm', 1],
    [' mm', 0.1],
    [' centimeters', 1],
    [' m', 100],
  ],
  Nm: [
    [' Nm', 1],
    ['nm', 1],
    [' newton metres', 1],
  ],
}

/** An amount of a unit in every spelling that says it in at most three decimals; empty for other units. */
export function measureForms(value: number, unit: string): string[] {
  return (UNIT_FORMS[unit] ?? UNIT_FORMS[unit.toUpperCase()] ?? []).flatMap(([spelling, factor]) => {
    const number = Number((value / factor).toFixed(3))
    const isExact = Math.abs(number * factor - value) <= value * 0.003
    const form = `${number}${spelling}`
    // "5g" is a network.
    return number >= 0.1 && isExact && !/^[2-6]g$/i.test(form) ? [form] : []
  })
}
