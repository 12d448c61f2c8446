/** Follow-ups where words alone name the thing, and questions of all that is shown or of a part of one. */
import { describe, expect, it } from 'vitest'
import { talkIn } from '../../support/catalog-talk.ts'
import { lastOf, textOf } from '../../support/demo-talk.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { money, record } from '../../support/record.ts'

const cards = ['3050', '4060', '4070'].flatMap((model, i) =>
  ['Palisk', 'Vexon'].map((maker, j) =>
    record(`${maker}-${model}`, {
      title: `${maker} RTX ${model} Twin Fan`,
      brand: maker,
      category: 'graphics-cards',
      categoryPath: ['Parts', 'Graphics Cards'],
      price: money(20_000 + 10_000 * i + 500 * j),
    }),
  ),
)
const others = ['Norvel', 'Rusk'].map((maker) =>
  record(`${maker}-board`, {
    title: `${maker} Mainboard`,
    brand: maker,
    category: 'mainboards',
    categoryPath: ['Parts', 'Mainboards'],
  }),
)
const parts = memoryCatalog([...cards, ...others])
const shown = (...messages: string[]) => (talkIn(parts, ...messages).at(-1)?.products ?? []).map(({ id }) => id)

describe('a model among the words', () => {
  it('gives way to another one of as many digits, also behind "the cheapest"', () => {
    expect(shown('rtx 4070', 'whats the cheapest 4060 then')).toEqual(['Palisk-4060', 'Vexon-4060'])
  })

  it('stays beside a maker that is asked for instead of another', () => {
    expect(shown('Palisk rtx 4070', 'anything from Vexon')).toEqual(['Vexon-4070'])
  })
})

describe('what is asked of all', () => {
  it('is no question about the first', () => {
    for (const words of [
      'which ones come with wheels',
      'is there one which charges with usb',
      'are there any with wheels',
    ]) {
      expect({ words, text: textOf(lastOf('blender', words)) }).not.toMatchObject({
        text: expect.stringContaining('The listing of the') as string,
      })
    }
  })

  it('keeps what was wished for', () => {
    expect(lastOf('office chair under 300', 'which have armrests').constraints).toMatchObject({
      category: 'office-chairs',
      priceMax: 30_000,
    })
  })
})

describe('what a part is like', () => {
  it('is asked of the one that the talk is about, whatever else is called so', () => {
    for (const words of ['whats the screen like', 'hows the battery', "what's the lens like"]) {
      expect({ words, intent: lastOf('camera', words).intent }).toEqual({ words, intent: 'details' })
    }
  })

  it('is asked by its whole name', () => {
    expect(textOf(lastOf('stroller', 'does the first one take a car seat'))).toContain('“car seat”')
  })
})

describe('what is told of somebody', () => {
  it('denies nothing that is denied to be disliked', () => {
    expect(lastOf("air purifier that my cat won't hate").constraints.attributes).toBeUndefined()
    expect(lastOf('kettle, I hate plastic').constraints.attributes?.[0]).toMatchObject({ op: 'not', value: 'plastic' })
  })

  it('prefers and never filters what somebody watches', () => {
    const { attributes, prefer } = lastOf('television to watch netflix on').constraints
    expect({ attributes, prefer: prefer?.map(({ name }) => name) }).toEqual({
      attributes: undefined,
      prefer: ['smartTv'],
    })
  })
})

describe('a kind that is only meant', () => {
  it('is one that the maker makes', () => {
    expect(lastOf('hiking, from Halyra').constraints.category).toBe('smartwatches')
  })

  it('is no thing before the noun of another shelf', () => {
    expect(lastOf('laptop bank').products.map(({ category }) => category)).not.toContain('laptops')
  })
})
