/** Random requests over the three shops, for laws. */
import * as fc from 'fast-check'
import { kindsOf, type Clause, type Kind } from './clauses.ts'
import type { ShopTalk } from './shop-talk.ts'
import { SHOPS } from './three-shops.ts'

/** LAW_RUNS=20 tries twenty times as many requests, others each time. */
const MORE = Number(process.env.LAW_RUNS ?? 1)

/** How often a law is tried. */
export function runs(numRuns: number): fc.Parameters<unknown> {
  return { numRuns: numRuns * MORE }
}

export interface Request {
  shop: ShopTalk
  kind: Kind
  clauses: readonly Clause[]
}

const KINDS = SHOPS.map((shop) => kindsOf(shop.catalog).map((kind) => ({ shop, kind })))

/** A kind of any of the shops, each shop as often as the others. */
export const anyKind = fc.oneof(...KINDS.map((kinds) => fc.constantFrom(...kinds)))

/** A kind and up to four clauses about different things. */
export const request: fc.Arbitrary<Request> = anyKind.chain(({ shop, kind }) =>
  fc.shuffledSubarray([...kind.clauses], { minLength: 1 }).map((clauses) => ({
    shop,
    kind,
    clauses: clauses.filter(({ field }, i) => clauses.findIndex((clause) => clause.field === field) === i).slice(0, 4),
  })),
)

/** A request in words. */
export function textOf({ kind, clauses }: Request, joint = ', '): string {
  return `${kind.name}, ${clauses.map(({ text }) => text).join(joint)}`
}
