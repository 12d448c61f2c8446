/** A size is chosen by its value alone, in letters or in figures, whatever else is sized in the shop. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soldOutChoices } from '../../../src/domain/conversation/answer/chosen.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'
import { attribute, record, variant } from '../../support/record.ts'

/** A kind with one product of each size. */
function kind(label: string, noun: string, sizes: readonly (string | number)[]) {
  return sizes.map((size) =>
    record(`${noun}-${size}`, {
      title: `Aldermoor ${noun}`,
      category: label.toLowerCase(),
      categoryPath: [label],
      attributes: [attribute('size', size)],
    }),
  )
}

const LETTERS = ['XS', 'S', 'M', 'L', 'XL']
const FIGURES = [7, 8, 9, 10, 11, 12]
const KINDS = [
  { label: 'Cardigans', sizes: LETTERS },
  { label: 'Clogs', sizes: FIGURES },
] as const
const shop = memoryCatalog([
  ...kind('Cardigans', 'cardigan', LETTERS),
  ...kind('Clogs', 'clogs', FIGURES),
  ...Array.from({ length: 40 }, (_, i) => record(`lamp-${i}`, { category: 'lamps', categoryPath: ['Lamps'] })),
])
const sized = fc
  .constantFrom(...KINDS)
  .chain(({ label, sizes }) =>
    fc.record({ label: fc.constant(label), size: fc.constantFrom<string | number>(...sizes) }),
  )
const wished = (...messages: string[]) => playIn(shop, ...messages).answer.constraints
const chosen = (...messages: string[]) =>
  wished(...messages).attributes?.map(({ name, op, value }) => [name, op, String(value)])

describe('a size', () => {
  it('is chosen in the first message and in any later one', () => {
    fc.assert(
      fc.property(
        sized,
        fc.constantFrom('in SIZE', 'in size SIZE', 'and in SIZE?', 'my size is SIZE', 'SIZE please'),
        ({ label, size }, form) => {
          const text = form.replace('SIZE', String(size))

          expect(chosen(label, text)).toEqual([['size', 'eq', String(size)]])
          if (!text.startsWith(String(size))) expect(chosen(text)).toEqual([['size', 'eq', String(size)]])
        },
      ),
    )
  })

  it('is chosen beside the thing, and shows only what has it', () => {
    fc.assert(
      fc.property(sized, ({ label, size }) => {
        const { answer } = playIn(shop, `${label} in ${size}`)

        expect(answer.products.map(({ id }) => id.split('-')[1])).toEqual([String(size)])
      }),
    )
  })

  it.each([
    ['medium', 'M'],
    ['in large', 'L'],
    ['size extra large', 'XL'],
  ])('in letters may be said in words: %s', (text, size) => {
    expect(chosen('cardigans', text)).toEqual([['size', 'eq', size]])
  })

  it('may be either of two, in the order of the message', () => {
    expect(wished('cardigans', 'in S or M').attributes).toEqual([{ name: 'size', op: 'in', value: ['S', 'M'] }])
  })

  it('takes the place of the one before', () => {
    expect(chosen('cardigans', 'in M', 'in L instead')).toEqual([['size', 'eq', 'L']])
  })

  it('is no number of things', () => {
    expect(wished('clogs', 'in 10 colours').attributes).toBeUndefined()
    expect(wished('clogs', 'delivered in 8 days').attributes).toBeUndefined()
  })

  it('is told with its noun', () => {
    expect(playIn(shop, 'cardigans in M').answer.sentences.join(' ')).toContain('in size M')
    expect(playIn(shop, 'clogs in 9').answer.sentences.join(' ')).toContain('in size 9')
  })
})

describe('a choice that cannot be had', () => {
  const tee = record('tee', { title: 'Linen Tee', options: [{ name: 'Size', values: ['S', 'M', 'L'] }] })
  const small = variant('tee-s', { Size: 'S' })
  const told = (value: string | number, chosen = small) =>
    soldOutChoices({ product: tee, variant: chosen }, { attributes: [{ name: 'size', op: 'eq', value }] })
      .map(({ text }) => text)
      .join(' ')

  it('is told of the product that comes in it', () => {
    expect(told('M')).toBe('It comes in M, but that is sold out at the moment.')
  })

  it('is none where it is had, or where nothing comes in it', () => {
    expect(told('S')).toBe('')
    expect(told('XXL')).toBe('')
  })
})
