/**
 * Laws of understanding, about talk that goes on: L8 a refinement narrows or is refused, L9 taking back works. Requests
 * are made of three catalogues' own words.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldValue } from '../../../src/domain/conversation/read/extremes.ts'
import { topicOf } from '../../../src/domain/conversation/topics.ts'
import { enforce } from '../../../src/domain/search/enforce.ts'
import { missedBy } from '../../../src/domain/search/satisfies.ts'
import type { ShopTalk } from '../../support/shop-talk.ts'
import type { Answer } from '../../../src/domain/conversation/types.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import type { Product } from '../../../src/shared/product.ts'
import { plain } from '../../support/frame.ts'
import { request, runs, textOf } from '../../support/requests.ts'

/** The constraints about one field, as clauses name it; empty where there are none. */
function about({ attributes = [], prefer = [], ...rest }: Constraints, field: string): Constraints {
  const own: Partial<Record<string, readonly (keyof typeof rest)[]>> = {
    price: ['priceMin', 'priceMax', 'currency'],
    rating: ['minRating', 'minRatingCount'],
    brand: ['brands', 'excludeBrands'],
    color: ['colors'],
  }
  const kept = Object.entries(rest).filter(([key]) => own[field]?.some((name) => name === key) === true)
  const wishes = attributes.filter(({ name }) => name === field)
  const bonus = prefer.filter(({ name }) => name === field)
  return {
    ...Object.fromEntries(kept),
    ...(wishes.length > 0 ? { attributes: wishes } : {}),
    ...(bonus.length > 0 ? { prefer: bonus } : {}),
  }
}

/** What filters in a shop, beside what is asked of one field. */
function besides(constraints: Constraints, field: string, { catalog }: ShopTalk): Constraints {
  const { priceMin, minRating, attributes = [], ...limits } = enforce(constraints, catalog.vocabulary).hard
  return {
    ...limits,
    terms: undefined,
    sort: undefined,
    ...(field === 'price' ? {} : { priceMin }),
    ...(field === 'rating' ? {} : { minRating }),
    attributes: attributes.filter(({ name }) => name !== field),
  }
}

const isAbout = (constraints: Constraints, field: string) => Object.keys(about(constraints, field)).length > 0

describe('L8: a refinement narrows or is refused', () => {
  const REFINEMENTS: readonly (readonly [text: string, field: string, sign: 1 | -1])[] = [
    ['cheaper', 'price', -1],
    ['anything cheaper?', 'price', -1],
    ['something less expensive', 'price', -1],
    ['lighter', 'weight', -1],
    ['a lighter one please', 'weight', -1],
    ['better rated', 'rating', 1],
    ['longer battery life', 'batteryLife', 1],
    ['quieter', 'noiseLevel', -1],
  ]
  const refined = fc.record({
    one: request,
    steps: fc.array(fc.constantFrom(...REFINEMENTS), { minLength: 1, maxLength: 4 }),
  })

  /** Each step with the answers before and after it. */
  function play({ one, steps }: { one: Parameters<typeof textOf>[0]; steps: readonly (typeof REFINEMENTS)[number][] }) {
    let before: Answer = one.shop.say(textOf({ ...one, clauses: one.clauses.slice(0, 2) }))
    return steps.map((step) => {
      const answer = one.shop.say(step[0], before.state)
      const played = { step, before, after: answer, records: one.shop.catalog.records }
      before = answer
      return played
    })
  }

  it('keeps what was asked of everything else', () => {
    fc.assert(
      fc.property(refined, (drawn) => {
        for (const { step, before, after } of play(drawn)) {
          const [text, field] = step
          const others = drawn.one.clauses.map((clause) => clause.field).filter((name) => name !== field)
          for (const other of others) {
            const [was, is] = [before, after].map(({ constraints }) => plain(about(constraints, other)))
            expect({ text, other, is }).toEqual({ text, other, is: was })
          }
          expect(after.constraints.category).toBe(before.constraints.category)
        }
      }),
      runs(40),
    )
  })

  it('changes nothing where no product that fits the rest has what is asked', () => {
    fc.assert(
      fc.property(refined, (drawn) => {
        for (const { step, before, after, records } of play(drawn)) {
          const [text, field, sign] = step
          const best = before.products[0] ?? before.state.listed[0]
          const value = best === undefined ? null : fieldValue(best, field)
          if (best === undefined || value === null) continue
          const isBeyond = (product: Product) => (fieldValue(product, field) ?? value) * sign > value * sign
          const fits = records.filter(
            (record) => missedBy(record, besides(before.constraints, field, drawn.one.shop)).length === 0,
          )
          if (fits.some(isBeyond)) continue
          const { sort: _, ...kept } = after.constraints
          const { sort: __, ...had } = before.constraints
          expect({ text, constraints: plain(kept) }).toEqual({ text, constraints: plain(had) })
        }
      }),
      runs(40),
    )
  })

  it('is relaxed the way that was asked: what lies the other way is not shown while anything lies this way', () => {
    fc.assert(
      fc.property(refined, (drawn) => {
        for (const { step, before, after, records } of play(drawn)) {
          const [text, field, sign] = step
          const best = before.products[0] ?? before.state.listed[0]
          const value = best === undefined ? null : fieldValue(best, field)
          if (best === undefined || value === null || after.products.length === 0) continue
          const isBeyond = (product: Product) => (fieldValue(product, field) ?? value) * sign > value * sign
          const { category, terms } = before.constraints
          const isThere = records.some(
            (record) => missedBy(record, { category, terms }).length === 0 && isBeyond(record),
          )
          if (!isThere) continue
          const back = after.products.filter((product) => product.id !== best.id && !isBeyond(product))
          expect({ text, back: back.map(({ title }) => title) }).toEqual({ text, back: [] })
        }
      }),
      runs(40),
    )
  })

  it('never moves a limit against what was asked', () => {
    fc.assert(
      fc.property(refined, (drawn) => {
        for (const { step, before, after } of play(drawn)) {
          const [text, field] = step
          const [was, is] = [before.constraints, after.constraints]
          if (field === 'price' && was.priceMax !== undefined) {
            expect({ text, max: is.priceMax ?? Infinity }).toEqual({
              text,
              max: Math.min(was.priceMax, is.priceMax ?? Infinity),
            })
          }
          if (field === 'rating' && was.minRating !== undefined) {
            expect({ text, min: is.minRating ?? 0 }).toEqual({ text, min: Math.max(was.minRating, is.minRating ?? 0) })
          }
        }
      }),
      runs(40),
    )
  })
})

describe('L9: taking back works', () => {
  const WAYS: readonly ((name: string) => string)[] = [
    (name) => `${name} is not important`,
    (name) => `the ${name} does not matter to me`,
    (name) => `not bothered about the ${name}`,
    (name) => `no preference on ${name}`,
    (name) => `I no longer care about the ${name}`,
    (name) => `the ${name} can go`,
    (name) => `forget about the ${name}`,
    (name) => `ignore the ${name}`,
    (name) => `remove the ${name}`,
    (name) => `skip the ${name}`,
    (name) => `scrap the ${name}`,
  ]
  const lift = fc.record({ one: request, way: fc.option(fc.constantFrom(...WAYS), { nil: null }), which: fc.nat(9) })

  it('of any one constraint, and of it alone', () => {
    fc.assert(
      fc.property(lift, ({ one, way, which }) => {
        const { shop, clauses } = one
        const said = shop.prepare(textOf(one)).state
        const before = topicOf(said)?.constraints ?? {}
        const stated = clauses.filter(({ field }) => isAbout(before, field))
        const clause = stated[which % Math.max(1, stated.length)]
        if (clause === undefined) return
        const name = /^any (.*) is fine$/.exec(clause.lifts[0] ?? '')?.[1] ?? ''
        // A name that is itself a word for lifting ("heel drop") is said in the plainer ways only.
        const text = way === null || /drop/.test(name) ? (clause.lifts[which % 4] ?? '') : way(name)
        const after = topicOf(shop.prepare(text, said).state)?.constraints ?? {}
        expect({ text, left: about(after, clause.field) }).toEqual({ text, left: {} })
        for (const { field } of stated.filter((other) => other !== clause)) {
          expect({ text, field, is: plain(about(after, field)) }).toEqual({
            text,
            field,
            is: plain(about(before, field)),
          })
        }
        expect(after.category).toBe(before.category)
      }),
      runs(300),
    )
  })

  it('of everything that was asked, whatever it was', () => {
    fc.assert(
      fc.property(
        request,
        fc.constantFrom('start over', 'forget everything', 'clear everything', 'from scratch please'),
        (one, text) => {
          expect(topicOf(one.shop.prepare(text, one.shop.prepare(textOf(one)).state).state)?.constraints ?? {}).toEqual(
            {},
          )
        },
      ),
      runs(60),
    )
  })

  it('by its opposite: what was wanted is unwanted, and the other way round', () => {
    const pairs = request.chain((one) => {
      const options = one.kind.clauses.flatMap((clause) => {
        const opposite = one.kind.clauses.find(
          ({ field, text }) =>
            field === clause.field && text === clause.text.replace(/^with /, 'without ') && text !== clause.text,
        )
        return opposite === undefined ? [] : [{ clause, opposite }]
      })
      return options.length === 0 ? fc.constant(null) : fc.constantFrom(...options).map((pair) => ({ one, ...pair }))
    })
    fc.assert(
      fc.property(pairs, fc.boolean(), (drawn, isFlipped) => {
        if (drawn === null) return
        const { one, clause, opposite } = drawn
        const [first, second] = isFlipped ? [opposite, clause] : [clause, opposite]
        const { shop, kind } = one
        const flipped = shop.prepare(second.text, shop.prepare(`${kind.name}, ${first.text}`).state).state
        const afresh = shop.prepare(`${kind.name}, ${second.text}`).state
        expect({ text: second.text, is: plain(topicOf(flipped)?.constraints ?? {}) }).toEqual({
          text: second.text,
          is: plain(topicOf(afresh)?.constraints ?? {}),
        })
      }),
      runs(40),
    )
  })

  it('by a new limit in place of the old one', () => {
    const moved = fc.tuple(request, fc.integer({ min: 5, max: 900 }), fc.integer({ min: 5, max: 900 }))
    fc.assert(
      fc.property(moved, ([{ shop, kind }, from, to]) => {
        const state = shop.prepare(`${kind.name} under $${from}`).state
        expect(topicOf(shop.prepare(`under $${to}`, state).state)?.constraints.priceMax).toBe(to * 100)
      }),
      runs(60),
    )
  })
})
