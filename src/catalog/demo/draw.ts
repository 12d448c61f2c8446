/**
 * Repeatable chance for the demo catalogue. Every product draws from its own seed, so adding products never changes the
 * ones before. Quality and kind follow a low-discrepancy sequence: even 30 products cover cheap to premium and every
 * kind, which plain chance would not promise.
 */

/** Steps of the two-dimensional R2 sequence (powers of the inverse plastic number). */
const QUALITY_STEP = 0.7548776662466927
const KIND_STEP = 0.5698402909980532

export interface Draw {
  /** 0 plain and cheap, 1 premium. */
  readonly quality: number
  /** From 0, within the category. */
  readonly index: number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** One of the kinds, evenly over the category. Repeat an entry to make it more common. */
  kind<T>(list: readonly T[]): T
  /** An entry of a list that runs from plain to premium, near this product's quality. */
  grade<T>(list: readonly T[]): T
  /** A number from `min` to `max` near this product's quality, in steps. */
  graded(min: number, max: number, step: number): number
  /** A number from `min` to `max`, in steps. */
  between(min: number, max: number, step: number): number
  /** The value, or null now and then: real catalogues have gaps. */
  maybe<T>(value: T): T | null
}

/** The draws of product number `index` of the category `name`. */
export function createDraw(name: string, index: number): Draw {
  const random = mulberry32(hash(`${name}#${index}`))
  const quality = fraction(0.5 + (index + 1) * QUALITY_STEP)
  const kind = fraction(0.5 + (index + 1) * KIND_STEP)
  const near = (spread: number) => clamp(quality + (random() + random() - 1) * spread)
  const at = <T>(list: readonly T[], position: number): T => {
    const item = list[Math.min(list.length - 1, Math.floor(position * list.length))]
    if (item === undefined) throw new Error('invariant: drew from an empty list')
    return item
  }
  return {
    quality,
    index,
    chance: (probability) => random() < probability,
    pick: (list) => at(list, random()),
    kind: (list) => at(list, kind),
    grade: (list) => at(list, near(0.25)),
    graded: (min, max, step) => toStep(min + (max - min) * near(0.2), step),
    between: (min, max, step) => toStep(min + (max - min) * random(), step),
    maybe: (value) => (random() < 0.08 ? null : value),
  }
}

/** A whole number that is the same for the same text (FNV-1a with a final mix). */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

function fraction(value: number): number {
  return value - Math.floor(value)
}

function clamp(value: number): number {
  return Math.min(0.999_999, Math.max(0, value))
}

function toStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(2))
}
