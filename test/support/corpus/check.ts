/** What of a sentence's meaning the copilot got wrong, over the demo catalogue in memory. */
import type { AttributeConstraint, Constraints } from '../../../src/shared/constraints.ts'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { fieldValue } from '../../../src/domain/conversation/read/extremes.ts'
import { EMPTY_STATE, type Answer, type PreparedTurn } from '../../../src/domain/conversation/types.ts'
import { demo, NOW, talk } from '../demo-talk.ts'
import type { Expected, Sentence } from './sentence.ts'

/** Share by which a number may be off where units were converted. */
const CONVERSION_SHARE = 0.01

/** The parts of the expectation that do not hold, in words; empty when all do. */
export function missesOf({ say: text, after = [], expect }: Sentence): string[] {
  const before = talk(...after).at(-1)?.state ?? EMPTY_STATE
  const prepared = prepareTurn({ text }, before, demo.vocabulary, { now: NOW, limit: 5 })
  const { intent, talk: finer, stated, alsoStated, referencedIds, askedAbout, count, totalMax } = prepared.understanding
  // What a first message states is all there is: nothing needs to be searched for.
  const answer = after.length === 0 ? null : complete(prepared)
  const inForce = answer?.constraints ?? stated
  const intents = expect.intent === undefined ? [intent] : [expect.intent].flat()
  const places = (expect.about ?? []).map((place) => before.listed[place - 1]?.id)
  return [
    ...differ('intent', intents.includes(intent), intent),
    ...differ('talk', expect.talk === undefined || expect.talk === finer, finer),
    ...differ('count', expect.count === undefined || expect.count === count, count),
    ...differ('totalMax', expect.totalMax === undefined || expect.totalMax === totalMax, totalMax),
    ...constraintMisses(expect, inForce),
    ...(expect.also ?? []).flatMap((also, i) =>
      constraintMisses(also, alsoStated[i] ?? {}).map((miss) => `also ${i + 1}: ${miss}`),
    ),
    ...differ('about', expect.about === undefined || isSame(places, referencedIds), referencedIds),
    ...differ('asked', expect.asked === undefined || expect.asked === askedAbout?.attribute, askedAbout),
    ...(expect.extreme === undefined
      ? []
      : extremeMisses(expect.extreme, answer?.state.focusId ?? null, before.listed)),
  ]
}

function complete(prepared: PreparedTurn): Answer {
  return completeTurn(prepared, demo.fetch(prepared.plan), {
    vocabulary: demo.vocabulary,
    now: NOW,
    associateTag: null,
  })
}

function constraintMisses(expect: Expected, is: Constraints): string[] {
  const { attributes = [], prefer = [] } = is
  const names = new Set([...Object.keys(is), ...attributes.map(({ name }) => name)])
  const searched = (is.terms ?? []).join(' ').toLowerCase().split(/\s+/)
  const same = (name: string, wanted: unknown, found: unknown) =>
    differ(name, wanted === undefined || isSame(wanted, found ?? null), found)
  return [
    ...same('kind', expect.kind, is.category),
    ...same('priceMin', expect.priceMin, is.priceMin),
    ...same('priceMax', expect.priceMax, is.priceMax),
    ...same('currency', expect.currency, is.currency),
    ...same('minRating', expect.minRating, is.minRating),
    ...same('minRatingCount', expect.minRatingCount, is.minRatingCount),
    ...same('sort', expect.sort, is.sort),
    ...same('inStockOnly', expect.inStockOnly, is.inStockOnly),
    ...same('brands', expect.brands?.toSorted(), is.brands?.toSorted()),
    ...same('excludeBrands', expect.excludeBrands?.toSorted(), is.excludeBrands?.toSorted()),
    ...same('colors', expect.colors?.toSorted(), is.colors?.toSorted()),
    ...(expect.attributes ?? []).flatMap((wish) =>
      differ(`attribute ${wish.name}`, holds(wish, attributes), attributes),
    ),
    ...(expect.prefer ?? []).flatMap((wish) => differ(`prefer ${wish.name}`, holds(wish, prefer), prefer)),
    ...(expect.absent ?? []).flatMap((name) => differ(`${name} is constrained`, !names.has(name), is)),
    ...(expect.unsearched ?? []).flatMap((word) => differ(`"${word}" is searched`, !searched.includes(word), is.terms)),
  ]
}

function holds(wish: AttributeConstraint, among: readonly AttributeConstraint[]): boolean {
  return among.some(({ name, op, value }) => name === wish.name && op === wish.op && isValue(wish, value))
}

function isValue({ op, value: wanted }: AttributeConstraint, found: AttributeConstraint['value']): boolean {
  if (op === 'has' || wanted === undefined) return true
  if (typeof wanted === 'number' && typeof found === 'number') {
    return Math.abs(wanted - found) <= Math.abs(wanted) * CONVERSION_SHARE
  }
  if (!Array.isArray(wanted) || !Array.isArray(found)) return wanted === found
  return isSame(wanted.map(String).toSorted(), found.map(String).toSorted())
}

/** The product the talk is about must have the least or the most of a field among those listed. */
function extremeMisses(
  [field, direction]: NonNullable<Expected['extreme']>,
  focusId: string | null,
  listed: Parameters<typeof fieldValue>[0][],
): string[] {
  const values = listed.flatMap((product) => fieldValue(product, field) ?? [])
  const best = direction === 'less' ? Math.min(...values) : Math.max(...values)
  const chosen = listed.find(({ id }) => id === focusId)
  return differ('extreme', chosen !== undefined && fieldValue(chosen, field) === best, chosen?.title)
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function differ(name: string, isRight: boolean, found: unknown): string[] {
  return isRight ? [] : [`${name}: ${JSON.stringify(found ?? null)}`]
}
