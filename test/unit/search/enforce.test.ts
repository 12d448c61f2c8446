/** Which wishes may leave products out: those about what most products of the kind state. */
import { describe, expect, it } from 'vitest'
import { type AttributeEntry, EMPTY_VOCABULARY, type Vocabulary } from '../../../src/domain/catalog/vocabulary.ts'
import { enforce, shareOf } from '../../../src/domain/search/enforce.ts'
import type { AttributeConstraint } from '../../../src/shared/constraints.ts'

function entry(name: string, counts: Record<string, number>, overrides: Partial<AttributeEntry> = {}): AttributeEntry {
  return {
    name,
    label: `${name} label`,
    unit: null,
    type: 'text',
    categories: Object.keys(counts),
    categoryCounts: counts,
    range: null,
    values: [],
    valueCategories: {},
    count: Object.values(counts).reduce((sum, count) => sum + count, 0),
    ...overrides,
  }
}

/** A shop of ten lamps and ten rugs. */
function shop(...attributes: AttributeEntry[]): Vocabulary {
  return {
    ...EMPTY_VOCABULARY,
    productCount: 20,
    categories: [
      { slug: 'lamps', label: 'Lamps', count: 10 },
      { slug: 'rugs', label: 'Rugs', count: 10 },
    ],
    brands: [{ name: 'Lumo', count: 3, categories: ['lamps'] }],
    words: { velvet: 2, moss: 1, gone: 0 },
    attributes,
  }
}

const steel: AttributeConstraint = { name: 'material', op: 'eq', value: 'steel' }
const inLamps = (wish: AttributeConstraint, vocabulary: Vocabulary) =>
  enforce({ category: 'lamps', attributes: [wish] }, vocabulary)

describe('a wish about an attribute', () => {
  it('leaves products out where half of the kind states it', () => {
    expect(inLamps(steel, shop(entry('material', { lamps: 5 })))).toEqual({
      hard: { category: 'lamps', attributes: [steel] },
      soft: [],
    })
  })

  it('only lifts where fewer do, and its words are searched for', () => {
    expect(inLamps(steel, shop(entry('material', { lamps: 4, rugs: 10 })))).toEqual({
      hard: { category: 'lamps', terms: ['steel'] },
      soft: [steel],
    })
    expect(inLamps(steel, shop()).soft).toEqual([steel])
  })

  it('that is true or false is held to a tenth: it is stated where it is true', () => {
    const has = (type: AttributeEntry['type'], count: number) =>
      inLamps({ name: 'dimmable', op: 'has' }, shop(entry('dimmable', { lamps: count }, { type }))).soft.length

    expect([has('boolean', 1), has('boolean', 0), has('text', 1)]).toEqual([0, 1, 1])
  })

  it('that something is absent always leaves out', () => {
    const wish: AttributeConstraint = { name: 'material', op: 'not', value: 'plastic' }

    expect(inLamps(wish, shop())).toEqual({ hard: { category: 'lamps', attributes: [wish] }, soft: [] })
  })

  it.each<[string, AttributeConstraint, string[] | undefined]>([
    ['a feature by its label', { name: 'dimmable', op: 'has' }, ['dimmable label']],
    ['an unknown feature by its name', { name: 'waxed', op: 'has' }, ['waxed']],
    ['a figure with its unit', { name: 'width', op: 'eq', value: 27, unit: 'in' }, ['27in']],
    ['a figure without one', { name: 'seats', op: 'eq', value: 4 }, ['4']],
    ['several values each', { name: 'material', op: 'eq', value: ['oak', 'ash'] }, ['oak', 'ash']],
    [
      'a limit on a measure not at all: titles are held to it',
      { name: 'width', op: 'lte', value: 27, unit: 'in' },
      undefined,
    ],
    ['a limit on a count by its figure', { name: 'players', op: 'gte', value: 4, unit: 'people' }, ['4people']],
    ['no truth', { name: 'dimmable', op: 'eq', value: true }, undefined],
  ])('is searched for as products say it: %s', (_, wish, terms) => {
    expect(inLamps(wish, shop(entry('dimmable', { lamps: 0 }, { type: 'boolean' }))).hard.terms).toEqual(terms)
  })

  it('is searched for once, beside what was said', () => {
    const said = { category: 'lamps', terms: ['desk', 'steel'], attributes: [steel] }

    expect(enforce(said, shop()).hard.terms).toEqual(['desk', 'steel'])
  })
})

describe('what is left out', () => {
  it('is left out by all of its names and kinds', () => {
    const { hard } = enforce({ terms: ['lamp'], excludeTerms: ['rgb', 'sofa'] }, shop())

    expect(hard.excludeTerms).toEqual(['rgb', 'argb', 'sofa', 'couch'])
  })

  it('is left out by the names of things where nothing states a colour', () => {
    const wish: AttributeConstraint = { name: 'color', op: 'not', value: 'black' }
    const stating = shop(entry('color', { lamps: 10 }))

    expect(inLamps(wish, shop()).hard.excludeTerms).toEqual(['black'])
    expect(inLamps(wish, stating).hard.excludeTerms).toBeUndefined()
  })
})

describe('colours and brands', () => {
  it('colours leave out where the kind states them, else they are words', () => {
    const ask = (count: number) =>
      enforce({ category: 'lamps', colors: ['red', 'teal'] }, shop(entry('color', { lamps: count }))).hard

    expect(ask(5)).toEqual({ category: 'lamps', colors: ['red', 'teal'] })
    expect(ask(4)).toEqual({ category: 'lamps', terms: ['red', 'teal'] })
  })

  it('a brand leaves out where the shop knows it or all of its words, else it is a word', () => {
    const brands = ['LUMO', 'Velvet Moss', 'Velvet Gone', 'Zarn']

    expect(enforce({ brands }, shop()).hard).toEqual({
      brands: ['LUMO', 'Velvet Moss'],
      terms: ['Velvet Gone', 'Zarn'],
    })
    expect(enforce({ brands: ['Zarn'] }, shop()).hard).toEqual({ terms: ['Zarn'] })
  })

  it('what nobody asked for is not there', () => {
    expect(enforce({ priceMax: 500 }, shop())).toEqual({ hard: { priceMax: 500 }, soft: [] })
  })
})

describe('the share of a kind that states an attribute', () => {
  const material = entry('material', { lamps: 4, rugs: 8 })

  it('is that of its products, or of all without one', () => {
    expect(shareOf(material, 'lamps', shop())).toBe(0.4)
    expect(shareOf(material, undefined, shop())).toBe(0.6)
    expect(shareOf(material, undefined, { ...shop(), productCount: 0 })).toBe(12)
  })

  it('is whole for a category above others that it is listed for, else that of all', () => {
    expect(shareOf({ ...material, categories: ['home'] }, 'home', shop())).toBe(1)
    expect(shareOf(material, 'garden', shop())).toBe(0.6)
  })

  it('is never divided by nothing', () => {
    expect(shareOf(material, 'lamps', { ...shop(), categories: [] })).toBe(4)
  })
})
