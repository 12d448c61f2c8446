/**
 * Laws of understanding, about how things are put: L4 order and filler do not matter, L5 forms do not matter. Requests
 * are made of three catalogues' own words, so no sentence here was tuned to.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AT_LEAST, AT_MOST, measureForms, moneyForms, OR_LESS, OR_MORE } from '../../support/amounts.ts'
import { kindsOf } from '../../support/clauses.ts'
import { frameOf, plain } from '../../support/frame.ts'
import { anyKind, request, runs, textOf } from '../../support/requests.ts'
import { SHOPS } from '../../support/three-shops.ts'

const shuffled = request.chain((one) =>
  fc.record({
    one: fc.constant(one),
    parts: fc.shuffledSubarray([one.kind.name, ...one.clauses.map(({ text }) => text)], {
      minLength: one.clauses.length + 1,
    }),
  }),
)

const COURTESY =
  `please|pls|plz|thanks|thank you|ty|cheers|thanks in advance|much appreciated|kindly|sorry|no rush|asap|hi|hi there|
  hello|hey|good morning|yo|mate|guys|dear sir|if you don't mind|lol|haha|i think|i guess|you know|tbh|honestly|to be honest|btw|
  by the way|basically|just|well|um|hmm|ok so|oh|imo|as well|right now|obviously|xx|🙂|🙏🏽|!!!|…`
    .split('|')
    .map((text) => text.trim())

describe('L4: order and filler do not matter', () => {
  it('to a request whose clauses are permuted, its thing among them', () => {
    fc.assert(
      fc.property(shuffled, ({ one, parts }) => {
        expect(frameOf(one.shop.read(parts.join(', ')))).toEqual(frameOf(one.shop.read(textOf(one))))
      }),
      runs(300),
    )
  })

  it('to a request that is broken into sentences or strung together', () => {
    fc.assert(
      fc.property(request, fc.constantFrom('; ', '. ', ' and ', ' , '), (one, joint) => {
        expect(frameOf(one.shop.read(textOf(one, joint)))).toEqual(frameOf(one.shop.read(textOf(one))))
      }),
      runs(300),
    )
  })

  it('to a request with greetings, thanks, slang and emoji anywhere between its clauses', () => {
    const additions = fc.array(fc.tuple(fc.constantFrom(...COURTESY), fc.nat(5)), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(request, additions, (one, added) => {
        const parts = [one.kind.name, ...one.clauses.map(({ text }) => text)]
        for (const [courtesy, at] of added) parts.splice(at % (parts.length + 1), 0, courtesy)
        expect(frameOf(one.shop.read(parts.join(', ')))).toEqual(frameOf(one.shop.read(textOf(one))))
      }),
      runs(300),
    )
  })

  it('to a request in capitals, or with spaces and stops to spare', () => {
    const noises: readonly ((text: string) => string)[] = [
      (text) => text.replaceAll(' ', '   '),
      (text) => `  ${text}  `,
      (text) => `${text}.`,
      (text) => `${text} ...`,
      (text) => `${text}!`,
      (text) => text.replaceAll(', ', ' , '),
    ]
    fc.assert(
      fc.property(request, fc.constantFrom(...noises), (one, noise) => {
        expect(frameOf(one.shop.read(noise(textOf(one))))).toEqual(frameOf(one.shop.read(textOf(one))))
      }),
      runs(300),
    )
  })
})

describe('L5: forms do not matter', () => {
  const dollars = fc.oneof(
    fc.integer({ min: 20, max: 999 }),
    fc.integer({ min: 1000, max: 9999 }),
    fc.constantFrom(100, 250, 500, 1000, 1200, 1500, 2000, 3000),
  )

  it('to a price: every written form of an amount gives the same bound', () => {
    const bound = fc.constantFrom(
      ...AT_MOST.map((word) => ({ key: 'priceMax', say: (amount: string) => `${word} ${amount}` })),
      ...AT_LEAST.map((word) => ({ key: 'priceMin', say: (amount: string) => `${word} ${amount}` })),
      ...OR_LESS.map((word) => ({ key: 'priceMax', say: (amount: string) => `${amount} ${word}` })),
      ...OR_MORE.map((word) => ({ key: 'priceMin', say: (amount: string) => `${amount} ${word}` })),
    )
    fc.assert(
      fc.property(anyKind, dollars, bound, ({ shop, kind }, value, { key, say }) => {
        const bare = plain({ ...shop.read(kind.name).stated, currency: 'USD', [key]: value * 100 })
        for (const form of moneyForms(value)) {
          const text = `${kind.name} ${say(form)}`
          expect({ text, stated: plain(shop.read(text).stated) }).toEqual({ text, stated: bare })
        }
      }),
      runs(60),
    )
  })

  const measured = SHOPS.flatMap((shop) =>
    kindsOf(shop.catalog).flatMap((kind) =>
      shop.catalog.vocabulary.attributes
        .filter(({ type, unit, categories }) => type === 'number' && unit !== null && categories.includes(kind.slug))
        .map((entry) => ({ shop, kind, entry })),
    ),
  )

  it('to a measure: every unit of a quantity gives the same bound on the same attribute', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measured),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (one, share, isMost) => {
          const { shop, kind, entry } = one
          const { min, max } = entry.range ?? { min: 1, max: 1 }
          const value = Number((min + share * (max - min)).toPrecision(2))
          for (const form of measureForms(value, entry.unit ?? '')) {
            const text = `${kind.name}, ${entry.label.toLowerCase()} ${isMost ? 'at most' : 'of at least'} ${form}`
            const wishes = (shop.read(text).stated.attributes ?? []).filter(({ name }) => name === entry.name)
            expect({ text, wishes }).toEqual({
              text,
              wishes: [{ name: entry.name, op: isMost ? 'lte' : 'gte', value: expect.anything(), unit: entry.unit }],
            })
            expect(Math.abs(Number(wishes[0]?.value) - value)).toBeLessThanOrEqual(value * 0.012)
          }
        },
      ),
      runs(150),
    )
  })
})
