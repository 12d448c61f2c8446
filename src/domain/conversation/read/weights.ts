/** How much each kind of reading explains: one table, read by cover.ts. A larger span of a kind is worth more than its parts. */
import type { Item } from './spans.ts'

/** By kind of item: what one token is worth. */
export const WEIGHTS: Readonly<Record<Item['type'], number>> = {
  limit: 2.2,
  choice: 2.2,
  amount: 1.4,
  range: 0,
  kind: 1.75,
  brand: 1.9,
  color: 1.7,
  feature: 1.8,
  use: 1.1,
  quality: 1.6,
  target: 1.3,
  order: 0.9,
  act: 1.25,
  polarity: 1.15,
  glue: 0.6,
  attribute: 1.2,
  situation: 1,
  bound: 0.4,
  unit: 0.3,
  currency: 0.3,
  word: 0.1,
}
/** A phrase of n tokens is worth n to this power. */
export const LENGTH_POWER = 1.2
/** Each span costs this: fewer, larger readings explain better. */
export const SPAN_COST = 0.2
/** What one unit of correction cost takes off. */
export const CORRECTION_COST = 2
/** Talk that says little by itself ("ok", "hi") gives way to everything else. */
export const LIGHT_TALK = 0.5
/** A guess of the tables gives way to what is said. */
export const GUESS = 0.8
