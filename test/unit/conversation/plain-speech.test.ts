/** What made answers sound like a machine, each kind with an answer that shows it gone. */
import { describe, expect, it } from 'vitest'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { summarise } from '../../../src/domain/compare/summary.ts'
import { reasonsOfAll } from '../../../src/domain/conversation/answer/reasons.ts'
import { formatDifference } from '../../../src/domain/wording/money.ts'
import { pluralNoun } from '../../../src/domain/wording/names.ts'
import { lastOf, talk, textOf } from '../../support/demo-talk.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'
import { money, record } from '../../support/record.ts'

const said = (...messages: string[]) => textOf(lastOf(...messages))

/** A shop of parts that states nothing but names and prices. */
const part = (id: string, title: string, price: number, kind = 'Graphics') =>
  record(id, { title, price: money(price, 'EUR'), rating: null, category: kind.toLowerCase(), categoryPath: [kind] })
const parts = memoryCatalog([
  part('a', 'Orrin V30 Graphics Card, 2GB Memory, Quiet Fan, Low Profile, HDMI', 9_999),
  part('b', 'Orrin V60 Graphics Card, 8GB Memory, Two Fans, HDMI, DisplayPort', 29_999),
  part('c', 'Orrin V60 Graphics Card, 8GB Memory, Two Fans, HDMI, DisplayPort', 31_000),
  part('d', 'Sable Graphics Card Bracket', 1_250, 'Mounting'),
])

describe('which of these', () => {
  it.each([
    [
      'which of them is the lightest?',
      /^The .* (is|are) the lightest: \d+ g, against \d+ g to \d+ g for the other \w+\.$/,
    ],
    ['which of these has the longest battery life?', /battery life: \d+ h, against \d+ h/],
  ])('is answered with its figure against those of the others: "%s"', (question, expected) => {
    expect(said('noise cancelling headphones', question)).toMatch(expected)
  })

  it('is no question of one that was named', () => {
    expect(said('laptops', 'was the first one ever cheaper?')).toMatch(/What it was before is not known here\.$/)
  })
})

describe('amounts', () => {
  it.each([
    [901, '$9'],
    [21_501, '$215'],
    [101, '$1'],
    [450, '$4.50'],
    [1, '$0.01'],
  ])('that nearly are whole are: %i', (minor, expected) => {
    expect(formatDifference(minor, 'USD')).toBe(expected)
  })

  it('around a figure are said as that figure', () => {
    expect(said('air purifiers for around 25 m2')).toMatch(/that cover around 25 m²/)
    expect(said('a tent around 1.5 kg')).toMatch(/that weigh around 1\.5 kg/)
    expect(said('gaming laptop around 2000 dollars')).toMatch(/around the price you named/)
  })
})

describe('a pick', () => {
  it('stays the pick when it is asked for', () => {
    const [listed, verdict] = talk('quiet blenders', 'which would you buy?')

    expect(verdict?.products[0]?.id).toBe(listed?.products[0]?.id)
  })

  it('is not praised for a limit that all of them keep to', () => {
    const { products } = lastOf('noise cancelling headphones under 250')
    const [first] = products

    expect(textOf(lastOf('coffee makers under $200'))).not.toMatch(/under your limit/)
    expect(first?.reasons.every(({ text }) => text.endsWith('under your limit'))).toBe(
      products.length > 0 && first?.reasons.length === 1,
    )
  })

  it('is praised in words before what speaks against it', () => {
    expect(said('a puzzle for a 9 year old around 30 dollars')).not.toMatch(/not the 9 years you asked for, /)
  })
})

describe('wishes in words', () => {
  it('has what it must not be without', () => {
    expect(said('office chairs with armrests under 250')).toMatch(/^Of \d+ office chairs up to \$250 with armrests, /)
  })

  it('names a use as what it is', () => {
    const text = said('air purifiers for a 30 m2 bedroom', 'show me others')
    expect(text).toMatch(/made for pets instead of the bedroom/)
  })

  it.each([
    ['Mechanical', 'mechanical products'],
    ['Over-Ear', 'Over-Ear products'],
    ['Cooling', 'cooling products'],
    ['Earring', 'earrings'],
    ['Air Fryer', 'air fryers'],
  ])('calls a kind by a noun: %s', (label, expected) => {
    expect(pluralNoun(label)).toBe(expected)
  })

  it('reads what is asked inside a set phrase', () => {
    expect(said('headphones', 'and the second one, how heavy is it?')).toMatch(/ weighs? \d+ g\.$/)
  })
})

describe('a shop that states little', () => {
  it('compares by the figures of the names, and says that they may decide', () => {
    const { answer } = playIn(parts, 'graphics card', 'compare the first two')
    expect(textOf(answer)).toMatch(/By their names it is “[28]GB” against “[28]GB”, which may decide\.$/)
  })

  it('names a card by what it is and not by its specifications', () => {
    expect(textOf(playIn(parts, 'graphics card').answer)).toMatch(/the Orrin V\d0 Graphics Card at /)
  })

  it('tells two of one name apart by what they cost', () => {
    const [, b, c] = parts.records
    if (b === undefined || c === undefined) throw new Error('the shop has them')
    const [only, ...more] = summarise([b, c]).map(({ text }) => text)

    expect(more).toEqual([])
    expect(only).toBe(
      'Both are called Orrin V60 Graphics Card, and one is €10 cheaper. If the rows below tell you of no difference that matters, take the cheaper one.',
    )
    expect(summarise([b, { ...b, id: 'twin' }])[0]?.text).toMatch(/and cost €299\.99\. .*, take either\.$/)
  })

  it('shows a name again only behind the others', () => {
    const names = playIn(parts, 'graphics card').answer.products.map(({ title }) => title)
    expect(new Set(names.slice(0, 2)).size).toBe(2)
    expect(names.length).toBeGreaterThan(2)
  })

  it('finds nothing cheapest beside another kind of thing', () => {
    const cheapest = (products: readonly CatalogRecord[]) =>
      reasonsOfAll(
        products.map((product) => ({ product })),
        {},
      ).flatMap((reasons) => reasons.flatMap(({ text }) => (text.startsWith('cheapest') ? [text] : [])))

    expect(cheapest(parts.records.slice(0, 3))).toEqual(['cheapest of the three at €99.99'])
    expect(cheapest(parts.records)).toEqual([])
  })
})
