/** What numbers say of people: how old somebody is, how many they are. */
import type { Rule } from '../chart.ts'
import type { Amount, Item } from '../spans.ts'
import type { Token } from '../tokens.ts'
import { UNIT_OF } from '../../lexicon/units.ts'
import { amountOf, LINKS, number, word } from './steps.ts'

/** Nobody is older. */
const AGE_MAX = 110
/** More people than this share no tent and no game. */
const PARTY_MAX = 20
/** Behind an age or a party nothing may follow that is counted: "for 4 shelves", "he's 2 meters tall". */
const GOES_ON = new Set(
  'and or but so now not then next this still in with who old on from n please pls max too'.split(' '),
)
/** What people may be called behind their number. */
const PEOPLE = new Set('people person adult grown guy friend mate camper guest of us'.split(' '))

const JOINING = new Set(['and', 'plus', '&', '+', 'with'])

export const PERSON_RULES: readonly Rule[] = [
  {
    // "he's nine", "aged 7"
    name: 'age of a person',
    steps: [word('person'), { ...number, over: LINKS }],
    make: ([, second], tokens) => (isAlone(tokens[second?.to ?? 0]) ? toAge(amountOf(second?.item)) : null),
  },
  {
    // "a five-year-old", "a 14yr old"
    name: 'age as an adjective',
    steps: [{ is: (item) => item.type === 'amount' && isYears(item.amount) }, { ...word('old'), skip: new Set(['-']) }],
    make: ([first]) => toAge(amountOf(first?.item)),
  },
  {
    // "2-6 yrs old": the youngest tells.
    name: 'ages',
    steps: [{ is: (item) => item.type === 'range' && isYears(item.low) }, { ...word('old'), skip: new Set(['-']) }],
    make: ([first]) => toAge(first?.item.type === 'range' ? first.item.low : null),
  },
  {
    // "we're four", "us four"
    name: 'party that is told',
    steps: [word('we'), number],
    make: ([, second], tokens) => (isAlone(tokens[second?.to ?? 0]) ? toParty(amountOf(second?.item)) : null),
  },
  {
    // "four of us", "ten drunk adults"
    name: 'party of people',
    steps: [
      number,
      { is: (item) => item.type === 'word' && item.value === 'we', over: new Set(['link']), skip: new Set(['of']) },
    ],
    make: ([first]) => toParty(amountOf(first?.item)),
  },
  {
    // "four adults and a ten year old"
    name: 'party of persons',
    steps: [{ is: isOfPeople }],
    make: ([first], tokens) => {
      const value = amountOf(first?.item)?.value ?? 0
      return toParty({ kind: 'bare', value: value + childrenBehind(tokens, first?.to ?? 0) })
    },
  },
  {
    // "two adults and three kids"
    name: 'party with children',
    steps: [
      { is: isOfPeople },
      { ...number, skip: JOINING },
      { is: (item) => item.type === 'use' && item.values.includes('kids') },
    ],
    make: ([adults, children]) => {
      const count = (amountOf(adults?.item)?.value ?? 0) + (amountOf(children?.item)?.value ?? 0)
      return toParty({ kind: 'bare', value: count })
    },
  },
  {
    // "still for ten"
    name: 'party it is for',
    steps: [word('for'), number],
    make: ([, second], tokens) => {
      const next = tokens[second?.to ?? 0]
      const named = next !== undefined && PEOPLE.has(tokens[(second?.to ?? 0) + 1]?.base ?? '')
      // Who comes along counts too: "party of persons" reads them together.
      if (next !== undefined && PEOPLE.has(next.base)) return null
      return isAlone(next) || named ? toParty(amountOf(second?.item)) : null
    },
  },
]

function isYears(amount: Amount): boolean {
  return (
    amount.kind === 'quantity' && amount.unit.quantity === 'time' && amount.unit.factor === UNIT_OF.get('year')?.factor
  )
}

function isAlone(next: { kind: string; base: string; glued: boolean } | undefined): boolean {
  return (
    next === undefined || (next.kind === 'symbol' && next.base !== '-' && next.base !== '"') || GOES_ON.has(next.base)
  )
}

function isOfPeople(item: Item): boolean {
  return item.type === 'amount' && item.amount.kind === 'quantity' && item.amount.unit.quantity === 'people'
}

/** "and two kids", "plus a ten year old": how many children come along. */
function childrenBehind(tokens: readonly Token[], at: number): number {
  if (!JOINING.has(tokens[at]?.base ?? '')) return 0
  const next = tokens[at + 1]
  const isChild = tokens.slice(at + 2, at + 5).some(({ base }) => CHILDREN.has(base))
  if (!isChild || next === undefined) return 0
  return next.value ?? (next.base === 'a' || next.base === 'an' ? 1 : 0)
}

const CHILDREN = new Set([
  'kid',
  'child',
  'baby',
  'toddler',
  'teen',
  'teenager',
  'old',
  'son',
  'daughter',
  'boy',
  'girl',
])

/** A limit on the age; kinds that state none do not take it. */
function toAge(value: Amount | null): Item | null {
  if (value === null || !Number.isInteger(value.value) || value.value < 1 || value.value > AGE_MAX) return null
  const low: Amount = { kind: 'bare', value: value.value }
  return { type: 'limit', side: null, low, high: null, attributes: ['age'], isPrice: false }
}

function toParty(value: Amount | null): Item | null {
  if (value?.kind !== 'bare') return null
  if (!Number.isInteger(value.value) || value.value < 2 || value.value > PARTY_MAX) return null
  return { type: 'limit', side: null, low: value, high: null, attributes: ['sleeps', 'maxPlayers'], isPrice: false }
}
