import { describe, expect, it } from 'vitest'
import { DEMO_CATEGORIES } from '../../../src/catalog/demo/categories.ts'
import { TINTS, tintOf } from '../../../src/catalog/demo/colors.ts'
import { demoCatalog } from '../../../src/catalog/demo/generate.ts'
import { DRAWINGS } from '../../../src/catalog/demo/illustrations/drawings.ts'
import { PALETTES, picture } from '../../../src/catalog/demo/illustrations/shapes.ts'

describe('illustrations', () => {
  it('has a drawing for every category of the demo catalogue', () => {
    expect(Object.keys(DRAWINGS).sort()).toEqual(DEMO_CATEGORIES.map(({ slug }) => slug).sort())
  })

  it.each(Object.keys(DRAWINGS))('draws %s without a missing colour or number, and without script', (slug) => {
    const drawing = DRAWINGS[slug]!
    for (const tint of TINTS) {
      const svg = picture(drawing, PALETTES[tint])
      expect(svg).toMatch(/^<svg [^]*<\/svg>\n$/)
      expect(svg).not.toMatch(/undefined|NaN|<script|href/)
    }
  })

  it('knows a tint for every colour that products come in', () => {
    const colors = new Set(
      [...demoCatalog(0)]
        .flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'color'))
        .map(({ value }) => value),
    )
    const unknown = [...colors].filter((color) => color !== 'blue' && color !== 'navy' && tintOf(color) === 'blue')

    expect(unknown).toEqual([])
  })
})
