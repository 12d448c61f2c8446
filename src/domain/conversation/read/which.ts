/** Which of what is shown has most or least of something: "which of the two is lighter", "which covers the most". */
import type { Product } from '../../../shared/product.ts'
import type { DialogueState, RelativeRequest, Understanding } from '../types.ts'
import type { Signals } from './acts.ts'
import { fieldValue } from './extremes.ts'
import type { Frame } from './frame.ts'
import { nothing } from './nothing.ts'
import type { References } from './pointers.ts'
import type { Scan } from './scan.ts'

/** The question which of these has most or least of a field. */
export function extremeAmong(
  ids: readonly string[],
  { field, direction }: Omit<RelativeRequest, 'thanId'>,
): Understanding {
  return {
    ...nothing('compare', 0.85),
    talk: 'extreme',
    referencedIds: [...ids],
    relative: [{ field, direction, thanId: null }],
    askedAbout: { attribute: field, text: field },
  }
}

/** "which of the two is lighter?", "which has the biggest tank?": the one of what was shown that has most or least of something. */
export function readWhich(
  { scan: { tokens, spans } }: Signals,
  pointing: References,
  main: Frame,
  state: DialogueState,
): Understanding | null {
  const after = tokens.slice(tokens.findIndex(({ base }) => base === 'which') + 1)
  const [first, second] = after
  // "which ones are cheaper?" asks for more than one.
  const isMany = first?.text === 'ones' || (second?.text === 'are' && first?.base !== 'of')
  const [relative] = main.wants.relative
  const { sort } = main.wants.constraints
  const said = sort === undefined ? (reductionOf(after) ?? degreeOf(after) ?? qualityOf(spans)) : null
  // "which holds the most weight" is no question of its own.
  const done = relative?.field === 'weight' || sort?.startsWith('weight') === true ? degreeOf(after) : null
  // "which has more", asked behind "how many ports do they have"
  const last = state.asked?.attribute ?? null
  const again = last !== null && isStated(state.listed, last) ? last : undefined
  const more = after.find(({ text }) => MOST.has(text) || LEAST.has(text))?.text
  const isBare = more !== undefined && after.at(-1)?.text.replace('?', '') === more
  const field =
    done?.fields.find((name) => isStated(state.listed, name)) ??
    relative?.field ??
    said?.fields.find((name) => isStated(state.listed, name)) ??
    (isBare ? again : undefined)
  const direction = relative?.direction ?? (done ?? said)?.direction ?? (isBare && LEAST.has(more) ? 'less' : 'more')
  if (field === undefined || direction === undefined || isMany) return null
  // "which is cheaper than the first?" asks for others; a pronoun that tells a story does not.
  if (pointing.ids.length === 1 && tokens.some(({ base }) => base === 'than')) return null
  const shown = pointing.ids.length > 1 ? pointing.ids : state.comparedIds.length > 1 ? state.comparedIds : null
  const ids = shown ?? state.listed.filter((product) => isStated([product], field)).map(({ id }) => id)
  if (ids.length < 2) return null
  return extremeAmong(ids, { field, direction })
}

export function isStated(products: readonly Product[], field: string): boolean {
  return products.some((product) => fieldValue(product, field) !== null)
}

/** What products do, by the fields that tell how well they do it. */
const DOES: readonly (readonly [verbs: string, ...fields: string[]])[] = [
  ['cover covers', 'coverage'],
  ['last lasts run runs go goes keep keeps', 'batteryLife', 'runtime', 'batteryCapacity'],
  ['hold holds fit fits take takes', 'capacity', 'maxLoad', 'storage'],
  ['carry carries bear bears support supports', 'maxLoad', 'basketLoad'],
  ['weigh weighs', 'weight'],
  ['up pitch pitches assemble assembles', 'setupTime'],
  ['cost costs', 'price'],
  ['rate rates rated reviewed liked like', 'rating'],
  ['sleep sleeps', 'sleeps'],
  ['print prints', 'printSpeed'],
  ['suck sucks', 'suction'],
  ['shine shines', 'luminousFlux', 'brightnessNits'],
  ['charge charges', 'batteryCapacity', 'power'],
  ['make makes', 'capacity'],
]
const MOST = new Set(
  'most longest highest best more longer higher better further farthest furthest hardest fastest quickest faster quicker'.split(
    ' ',
  ),
)
/** What is quick takes little of it. */
const TIMES = new Set(['setupTime'])
const LEAST = new Set('least less lowest lower fewest fewer shortest shorter'.split(' '))

type Degree = { fields: readonly string[]; direction: 'less' | 'more' }

/** "has the bigger discount", "is reduced more". */
function reductionOf(tokens: Scan['tokens']): Degree | null {
  if (!tokens.some(({ base }) => /^(discount|reduc|saving|markdown|marked)/.test(base))) return null
  return { fields: ['listPrice'], direction: tokens.some(({ text }) => LEAST.has(text)) ? 'less' : 'more' }
}

/** "is brighter", of two kinds of things only one of which shines. */
function qualityOf(spans: Scan['spans']): Degree | null {
  for (const { item, cost } of spans) {
    if (item.type === 'quality' && item.degree !== 'positive' && cost === 0) return item.quality
  }
  return null
}

/** "covers the most", "people rate higher": what is done, and whether the most or the least of it is meant; null for neither. */
function degreeOf(tokens: Scan['tokens']): Degree | null {
  const at = tokens.findIndex(({ text }) => MOST.has(text) || LEAST.has(text))
  if (at < 0) return null
  const fields = DOES.filter(([verbs]) =>
    tokens.slice(0, at).some(({ text }) => verbs.split(' ').includes(text)),
  ).flatMap(([, ...names]) => names)
  if (fields.length === 0) return null
  const isQuick = /^(quick|fast)/.test(tokens[at]?.text ?? '')
  const isLess = LEAST.has(tokens[at]?.text ?? '') || isQuick
  return { fields: isQuick ? fields.filter((field) => TIMES.has(field)) : fields, direction: isLess ? 'less' : 'more' }
}
