import { describe, expect, it } from 'vitest'
import { narrow, type Asked } from '../../../src/domain/search/narrow.ts'
import type { Candidate } from '../../../src/domain/search/types.ts'
import { record } from '../../support/record.ts'

const NOTHING: Asked = { head: null, figures: [], phrases: [], before: [], isFurther: false }

/** Candidates by title, the best match first; what each has of the words in all. */
function found(...rows: [title: string, wordShare: number][]): Candidate[] {
  return rows.map(([title, wordShare], i) => ({
    product: record(`n${i}`, { title, brand: null, category: 'all', categoryPath: ['All'] }),
    textScore: 1 - i / 10,
    wordShare,
    popularity: 0,
  }))
}

const titles = (candidates: readonly Candidate[], asked: Partial<Asked>) =>
  narrow(candidates, { ...NOTHING, ...asked }).map(({ product }) => product.title)

describe('what is called as was asked', () => {
  const trowels = found(['Brass Trowel', 1], ['Steel Trowel', 1], ['Potting Bench', 1], ['Garden Gloves', 0.5])

  it('leaves out what only mentions it', () => {
    expect(titles(trowels, { head: 'trowel' })).toEqual(['Brass Trowel', 'Steel Trowel'])
  })

  it('decides nothing where the best match is called otherwise', () => {
    const curtains = found(['Blackout Curtain', 1], ['Window Film', 0.5], ['Window Box', 0.5])

    expect(titles(curtains, { head: 'window' })).toHaveLength(3)
  })

  it('leaves what has as many of the words as any beside names that have only some', () => {
    const few = found(['Brass Trowel', 0.6], ['Steel Trowel', 0.3], ['Bulb Planter', 0.6], ['Potting Bench', 0.3])

    expect(titles(few, { head: 'trowel' })).toEqual(['Brass Trowel', 'Steel Trowel', 'Bulb Planter'])
  })

  it('is not asked of names where only one has it', () => {
    expect(titles(found(['Brass Trowel', 1], ['Potting Bench', 1], ['Gloves', 0.5]), { head: 'trowel' })).toHaveLength(
      3,
    )
  })
})

describe('figures', () => {
  const tins = found(['Oak Stain 2 L', 1], ['Oak Stain 2L Matt', 1], ['Oak Stain 5 L', 0.8], ['Oak Stain 12 L', 0.8])

  it('are told by the names, however they are spaced', () => {
    expect(titles(tins, { figures: ['2 l'] })).toEqual(['Oak Stain 2 L', 'Oak Stain 2L Matt'])
  })
})

describe('what is said further', () => {
  const rows = found(['Oak Stain by Belvar', 0.7], ['Belvar Oak Stain Matt', 0.7], ['Oak Stain by Rusk', 0.7])

  it('must stand in the names, where enough have it', () => {
    expect(titles(rows, { phrases: ['Belvar'], isFurther: true })).toEqual([
      'Oak Stain by Belvar',
      'Belvar Oak Stain Matt',
    ])
    expect(titles(rows, { phrases: ['Belvar'] })).toHaveLength(3)
  })

  it('is followed by what was said before, where the best match is called so', () => {
    const stains = found(['Oak Stain', 0.8], ['Oak Stain Matt', 0.7], ['Pine Stain Matt', 0.6])
    const further = { phrases: ['matt'], isFurther: true }

    expect(titles(stains, { ...further, before: ['oak', 'stain'] })).toEqual(['Oak Stain Matt'])
    expect(titles(stains, { ...further, before: ['walnut'] })).toEqual(['Oak Stain Matt', 'Pine Stain Matt'])
  })

  it('leaves everything where nothing has it', () => {
    expect(titles(rows, { phrases: ['velvet'], isFurther: true })).toHaveLength(3)
  })
})
