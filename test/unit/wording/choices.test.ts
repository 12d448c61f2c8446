import { describe, expect, it } from 'vitest'
import { toShown } from '../../../src/domain/catalog/variants.ts'
import { compareRows } from '../../../src/domain/compare/table.ts'
import { answerChoice, choicesSentence, findChoice } from '../../../src/domain/wording/choices.ts'
import { money, record, variant } from '../../support/record.ts'

const jacket = toShown(
  record('jacket', {
    title: 'Faldur jacket',
    variants: [
      variant('1', { Colour: 'Navy Blue', Size: 'S' }, { price: money(800) }),
      variant('2', { Colour: 'Red', Size: 'M' }),
      variant('3', { Colour: 'Green', Size: 'M' }, { availability: 'out_of_stock' }),
    ],
  }),
  1,
)

const ask = (...words: string[]) => {
  const choice = findChoice(jacket, words)
  return choice === null ? null : answerChoice(jacket, choice, words.at(-1) ?? '', false).text
}

describe('what can be chosen', () => {
  it('is told with what can be had', () => {
    expect(choicesSentence(jacket).map(({ text }) => text)).toEqual([
      'It comes in Navy Blue and Red (Colour), and in S and M (Size).',
    ])
    expect(choicesSentence(toShown(record('plain'), 1))).toEqual([])
  })

  it('rests on the options', () => {
    expect(choicesSentence(jacket)[0]?.receipts).toMatchObject([{ productId: 'jacket', field: 'options' }])
  })

  it.each([
    [['color'], 'The Faldur jacket comes in Navy Blue and Red.'],
    [['colors'], 'The Faldur jacket comes in Navy Blue and Red.'],
    [['size'], 'The Faldur jacket comes in S and M.'],
    [['navy blue'], 'Yes, the Faldur jacket comes in Navy Blue at $8, in stock.'],
    [['green'], 'The Faldur jacket comes in Green, but that is sold out at the moment.'],
    [['s'], 'Yes, the Faldur jacket comes in S at $8, in stock.'],
    [['weight'], null],
  ])('answers %j', (words, answer) => {
    expect(ask(...words)).toBe(answer)
  })

  it('costs what its variants of that value cost that can be had', () => {
    const of = (...variants: Parameters<typeof variant>[2][]) => {
      const all = variants.map((more, i) => variant(`${i}`, { Size: 'S', Colour: `${i}` }, more))
      const product = toShown(record('jacket', { title: 'Faldur jacket', variants: all }), 1)
      const choice = findChoice(product, ['s'])
      return choice === null ? null : answerChoice(product, choice, 's', true).text
    }
    const gone = { price: money(500), availability: 'out_of_stock' as const }

    expect(of(gone, { price: money(900) }, { price: money(700) })).toBe(
      'Yes, the Faldur jacket comes in S from $7, in stock.',
    )
    expect(of(gone, { price: money(700), availability: 'unknown' })).toBe('Yes, the Faldur jacket comes in S at $7.')
    expect(of({ price: null, availability: 'unknown' })).toBe('Yes, the Faldur jacket comes in S.')
    expect(of(gone)).toBe('The Faldur jacket comes in S, but that is sold out at the moment.')
  })

  it('says no to a value that there is none of', () => {
    const choice = findChoice(jacket, ['size', 'xl'])
    expect(choice === null ? null : answerChoice(jacket, choice, 'xl', true).text).toBe(
      'No, the Faldur jacket comes in S and M.',
    )
  })

  it('names eight values and counts the rest', () => {
    const sized = (count: number) => {
      const sizes = Array.from({ length: count }, (_, i) => `${i + 1}`)
      return { ...record('shoe', { title: 'Faldur shoes' }), options: [{ name: 'Size', values: sizes }] }
    }

    expect(choicesSentence(sized(8))[0]?.text).toBe('They come in 1, 2, 3, 4, 5, 6, 7 and 8 (Size).')
    expect(choicesSentence(sized(10))[0]?.text).toBe('They come in 1, 2, 3, 4, 5, 6, 7, 8 and 2 more (Size).')
    expect(choicesSentence(sized(1))).toEqual([])
  })

  it('can all be had where the variants are not at hand, and may all be sold out', () => {
    const options = [{ name: 'Size', values: ['S', 'M'] }]
    const gone = variant('1', { Size: 'S' }, { availability: 'out_of_stock' })
    const answer = (product: ReturnType<typeof record>, word: string, isOther = false) =>
      answerChoice(product, findChoice(product, ['size']) ?? { name: '', values: [], soldOut: [] }, word, isOther).text
    const unknown = { ...record('a', { title: 'Faldur jacket' }), options }
    const soldOut = { ...unknown, variants: [gone] }

    expect(answer(unknown, 'size')).toBe('The Faldur jacket comes in S and M.')
    expect(answer(soldOut, 'size')).toBe('The Faldur jacket comes in S and M, all sold out at the moment.')
    expect(answer(soldOut, 'xl', true)).toBe('No, the Faldur jacket comes in S and M, all sold out at the moment.')
    expect(choicesSentence(soldOut)).toEqual([])
  })

  it('is found by a name or a value, and by no word that is missing', () => {
    expect(findChoice(jacket, [null, undefined, ''])).toBeNull()
    expect(findChoice(jacket, [null, 'sizes'])?.name).toBe('Size')
    expect(findChoice(jacket, ['navy'])).toBeNull()
    expect(findChoice(record('plain'), ['size'])).toBeNull()
  })

  it('is a row of a comparison', () => {
    const rows = compareRows([jacket, toShown(record('other'), 1)])
    expect(rows.find(({ label }) => label === 'Colour')).toMatchObject({
      values: [{ value: 'Navy Blue, Red, Green' }, { value: null }],
      winnerId: null,
    })
  })
})
