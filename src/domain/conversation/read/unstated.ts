/** Limits on what no attribute of this shop states: they hold by the figures that titles tell. */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import { NAMES_OF_QUANTITY } from '../lexicon/attributes.ts'
import { convert, writtenAs } from '../lexicon/units.ts'
import { MEASURED } from '../../search/measures.ts'
import type { Amount, Item, Span } from './spans.ts'
import type { Polarised } from './polarity.ts'
import { mark, record, type Builder } from './wants-builder.ts'

/** How far from "around 2 m" a measure may be. */
const AROUND_SHARE = 0.15

type Quantity = Extract<Amount, { kind: 'quantity' }>

/** "at least 1 TB", "between 4 and 10 TB"; false where nothing is bounded: "27 inch" is a word to find. */
export function readUnstated(
  builder: Builder,
  span: Span,
  { side, low, high, attributes }: Extract<Item, { type: 'limit' }>,
  polarity: Polarised['polarity'],
): boolean {
  const bound = [low, high].find((end): end is Quantity => end?.kind === 'quantity')
  if (bound === undefined || !MEASURED.has(bound.unit.quantity) || polarity === 'indifferent') return false
  const { name, unit } = asNamed(bound, attributes)
  const wish = (op: 'gte' | 'lte', value: number): AttributeConstraint => ({ name, op, value, unit })
  const wishes =
    side === 'around'
      ? [wish('gte', bound.value * (1 - AROUND_SHARE)), wish('lte', bound.value * (1 + AROUND_SHARE))]
      : [
          ...(low !== null && side !== 'lte' ? [wish('gte', low.value)] : []),
          ...(high !== null && side !== 'gte' ? [wish('lte', high.value)] : []),
        ]
  if (wishes.length === 0 || (side === null && wishes.length < 2)) return false
  mark(builder, span, true)
  record(builder, span, 'measure', bound.value)
  const list = polarity === 'bonus' ? builder.prefer : builder.attributes
  list.push(...wishes.map((one) => ({ ...one, value: Number(Number(one.value).toFixed(2)) })))
  return true
}

/** "24 or 27 inches" where nothing states a size. */
export function readUnstatedChoice(builder: Builder, span: Span, amounts: readonly Amount[]): void {
  const [first] = amounts
  if (first?.kind !== 'quantity' || !MEASURED.has(first.unit.quantity)) return
  mark(builder, span, true)
  const { name, unit } = asNamed(first, [])
  const values = amounts.flatMap((amount) =>
    amount.kind === 'quantity' ? (convert(amount.value, amount.unit, first.unit) ?? []) : [],
  )
  builder.attributes.push({ name, op: 'in', value: values, unit })
}

/** What a measure is called that no attribute names, in the unit that was said. */
function asNamed({ unit }: Quantity, named: readonly string[]): { name: string; unit: string } {
  const written = writtenAs(unit)
  const name = named.find((one) => one !== 'price') ?? NAMES_OF_QUANTITY[unit.quantity] ?? unit.quantity
  return { name: name === 'length' && written === 'in' ? 'dimension' : name, unit: written }
}
