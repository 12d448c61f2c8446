/** A limit or a measure that is said of one of several things and holds for the others. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Frame } from './frame.ts'
import type { Scan } from './scan.ts'

/** "80 bucks tops for each", "a laptop or a tablet under 500": a limit of one part that holds for the others. */
export function shareLimits(frames: readonly Frame[], stated: readonly Constraints[]): Constraints[] {
  if (stated.length < 2) return [...stated]
  const priced = stated.filter(({ priceMax, priceMin }) => priceMax !== undefined || priceMin !== undefined)
  const isShared = frames.some(({ wants }) => wants.share !== null) || frames.length === 2
  const [limits] = priced
  if (limits === undefined || priced.length !== 1 || !isShared) return [...stated]
  const { priceMin, priceMax, currency } = limits
  return stated.map((constraints) => ({
    ...constraints,
    ...(priceMin === undefined ? {} : { priceMin }),
    ...(priceMax === undefined ? {} : { priceMax }),
    ...(currency === undefined ? {} : { currency }),
  }))
}

/** "sneakers or sandals for women, cheap": what is said before or behind two things that words name holds for both. */
export function shareTold({ tokens }: Scan, frames: readonly Frame[], stated: readonly Constraints[]): Constraints[] {
  const [first, second] = frames
  const [one, other] = stated
  if (first === undefined || second === undefined || one?.terms === undefined || other?.terms === undefined) {
    return [...stated]
  }
  const isOfWords = one.category === undefined && other.category === undefined
  if (!isOfWords || frames.length > 2 || !areAlternatives(tokens, first, second)) return [...stated]
  const { terms, ...alike } = other
  const { brands: _, colors: __, ...told } = alike
  // "for curls, argan oil or rose water": the first is what stands right before the second.
  const shared = [...terms.slice(1), ...one.terms.slice(0, -1)]
  return [
    { ...told, ...one, terms: [...one.terms.slice(-1), ...shared] },
    { ...alike, terms: [...terms.slice(0, 1), ...shared] },
  ]
}

/** "a laptop or a tablet, at most 1 kg": what is said of one of two alternatives, or of each, holds for the other too. */
export function shareMeasures(
  { tokens }: Scan,
  frames: readonly Frame[],
  stated: readonly Constraints[],
  { attributes }: Vocabulary,
): Constraints[] {
  const isEach = frames.some(({ wants }) => wants.share === 'each')
  return stated.map((own, i) => {
    const others = frames.filter((frame, j) => {
      const [first, second] = i < j ? [frames[i], frame] : [frame, frames[i]]
      return (
        j !== i && (isEach || (first !== undefined && second !== undefined && areAlternatives(tokens, first, second)))
      )
    })
    const measures = others
      .flatMap(({ wants }) => wants.constraints.attributes ?? [])
      .filter(
        ({ name, op }) =>
          (op === 'gte' || op === 'lte') &&
          !(own.attributes ?? []).some((wish) => wish.name === name) &&
          attributes.some((entry) => entry.name === name && entry.categories.includes(own.category ?? '')),
      )
    return measures.length === 0 ? own : { ...own, attributes: [...(own.attributes ?? []), ...measures] }
  })
}

/** "a laptop or a tablet". */
export function areAlternatives(tokens: Scan['tokens'], { part: first }: Frame, { part: second }: Frame): boolean {
  return tokens
    .slice(first.kind?.to ?? first.from, second.kind?.from ?? second.from + 1)
    .some(({ base }) => base === 'or')
}
