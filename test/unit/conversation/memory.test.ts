import { describe, expect, it } from 'vitest'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { demo, lastOf, NOW, say, talk } from '../../support/demo-talk.ts'

describe('what is remembered', () => {
  it('adds wishes to the need that is talked about', () => {
    const { intent, constraints } = lastOf('I am after a laptop', 'under $800', 'with at least 16 GB of memory')

    expect(intent).toBe('refine')
    expect(constraints).toMatchObject({
      category: 'laptops',
      priceMax: 80_000,
      attributes: [{ name: 'ram', op: 'gte', value: 16 }],
    })
  })

  it('replaces a wish by one that contradicts it', () => {
    expect(lastOf('kettles over $50', 'under $40').constraints).toMatchObject({ priceMax: 4000 })
    expect(lastOf('kettles over $50', 'under $40').constraints.priceMin).toBeUndefined()
    expect(lastOf('Norvel laptops', 'what about Kestrix?').constraints.brands).toEqual(['Kestrix'])
    expect(lastOf('Norvel laptops', 'not Norvel').constraints).toEqual({
      category: 'laptops',
      excludeBrands: ['Norvel'],
    })
    expect(lastOf('red kettles', 'in black').constraints.colors).toEqual(['black'])
    expect(lastOf('waterproof speakers', 'not waterproof').constraints.attributes).toEqual([
      { name: 'waterproof', op: 'not', value: true },
    ])
  })

  it('starts fresh with another kind of product and can go back', () => {
    const answers = talk('running shoes below $120', 'and now a kettle', 'return to the shoes')

    expect(answers[1]?.constraints).toEqual({ category: 'kettles' })
    expect(answers[2]?.constraints).toMatchObject({ category: 'running-shoes', priceMax: 12_000 })
  })

  it.each([
    ['never mind about the price', { category: 'office-chairs', minRating: 4 }],
    ['any price is fine', { category: 'office-chairs', minRating: 4 }],
    ['the price does not matter', { category: 'office-chairs', minRating: 4 }],
    ['never mind the rating', { category: 'office-chairs', priceMax: 15_000, currency: 'USD' }],
    ['undo that', { category: 'office-chairs', priceMax: 15_000, currency: 'USD' }],
  ])('takes back with "%s"', (text, constraints) => {
    const answer = lastOf('an office chair below $150', 'rated 4 or better', text)

    expect(answer.intent).toBe('undo')
    expect(answer.constraints).toEqual(constraints)
  })

  it('forgets everything but what was saved with "start over"', () => {
    const { state, constraints } = lastOf('kettles', 'save the first one', 'start over')

    expect(constraints).toEqual({})
    expect(state.listed).toEqual([])
    expect(state.savedIds).toHaveLength(1)
  })

  it('lets a talk that is older than an hour rest', () => {
    const { state } = say('kettles under $50')
    const later = prepareTurn({ text: 'in red' }, state, demo.vocabulary, { now: NOW + 3_600_001, limit: 5 })

    expect(later.state.topics.at(-1)?.constraints).toEqual({ colors: ['red'], terms: ['red'] })
  })

  it('keeps at most eight needs', () => {
    const kinds = [
      'kettles',
      'tents',
      'laptops',
      'mice',
      'drills',
      'speakers',
      'cameras',
      'routers',
      'tablets',
      'printers',
    ]

    expect(lastOf(...kinds).state.topics).toHaveLength(8)
  })

  it('takes the chips as they are', () => {
    const { state } = say('kettles under $50')
    const chosen = prepareTurn(
      { kind: 'constraints', constraints: { category: 'kettles', colors: ['red'] } },
      state,
      demo.vocabulary,
      { now: NOW, limit: 5 },
    )

    expect(chosen.state.topics.at(-1)?.constraints).toEqual({ category: 'kettles', colors: ['red'] })
    expect(chosen.plan.queries[0]?.constraints).toEqual({ category: 'kettles', colors: ['red'] })
  })
})

describe('relative requests', () => {
  it.each([
    ['wireless headphones', 'cheaper please', 'price'],
    ['wireless headphones', 'that is too expensive', 'price'],
    ['tents', 'lighter', 'weight'],
    ['kettles', 'something quieter', 'noiseLevel'],
  ])('after "%s", "%s" gives less %s than the pick', (first, text, field) => {
    const [before, after] = talk(first, text)
    const value = (product: (typeof demo.records)[number] | undefined) =>
      field === 'price'
        ? (product?.price?.amountMinor ?? Number.NaN)
        : Number(product?.attributes.find(({ name }) => name === field)?.value)
    const picked = value(demo.records.find(({ id }) => id === before?.products[0]?.id))

    expect(after?.relaxed).toEqual([])
    for (const { id } of after?.products ?? []) {
      expect(value(demo.records.find((record) => record.id === id))).toBeLessThan(picked)
    }
  })

  it('compares with the product that is named', () => {
    const [before, after] = talk('mattresses', 'something like the second one but cheaper')
    const second = before?.products[1]?.price?.amountMinor ?? 0

    expect(after?.constraints.priceMax).toBe(second - 1)
  })
})

describe('references', () => {
  const [list] = talk('laptops')
  const ids = list?.products.map(({ id }) => id) ?? []

  it.each([
    ['more about the second one, please', [1]],
    ['tell me about #3', [2]],
    ['details on the last one', [4]],
    ['compare the first pair', [0, 1]],
    ['compare 1 with 3', [0, 2]],
    ['compare the second with the last', [1, 4]],
    ['is the first one worth it?', [0]],
    ['save the third', [2]],
    ['compare them', [0, 1, 2, 3, 4]],
  ])('"%s"', (text, places) => {
    const { products } = lastOf('laptops', text)

    expect(products.map(({ id }) => id)).toEqual(places.map((place) => ids[place]))
  })

  it('finds a product by its brand or a part of its name', () => {
    const target = list?.products[1]
    const { products, intent } = lastOf('laptops', `tell me about the ${target?.title}`)

    expect(intent).toBe('details')
    expect(products.map(({ id }) => id)).toEqual([target?.id])
  })

  it('keeps meaning the list after details and comparisons', () => {
    const { products } = lastOf(
      'laptops',
      'compare the first pair',
      'tell me about the fourth',
      'is the second worth it?',
    )

    expect(products.map(({ id }) => id)).toEqual([ids[1]])
  })

  it('asks which one when nothing fits', () => {
    const { intent, products, sentences } = lastOf('laptops', 'tell me more about the ninth one')

    expect(intent).toBe('details')
    expect(products).toEqual([])
    expect(sentences.join('')).toContain('Which one')
  })

  it('picks among those shown', () => {
    const answer = lastOf('laptops', 'which of these is the lightest?')
    const weight = (id: string) =>
      Number(list?.products.find((p) => p.id === id)?.attributes.find(({ name }) => name === 'weight')?.value)

    expect(weight(answer.products[0]?.id ?? '')).toBe(
      Math.min(...ids.map(weight).filter((value) => !Number.isNaN(value))),
    )
  })

  it('shows others with "more"', () => {
    const [, more] = talk('laptops', 'show some more')

    expect(more?.intent).toBe('more')
    expect(more?.products.length).toBeGreaterThan(0)
    for (const { id } of more?.products ?? []) expect(ids).not.toContain(id)
  })
})
