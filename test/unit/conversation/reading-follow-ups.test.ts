/** What is said after products were shown: taken back, asked about, set right, or wished for by a word that points. */
import { describe, expect, it } from 'vitest'
import { demo } from '../../support/demo-talk.ts'
import { garden } from '../../support/garden-shop.ts'
import { playIn } from '../../support/play.ts'

const constraints = (...messages: string[]) => playIn(garden, ...messages).answer.constraints
const idsOf = (...messages: string[]) => playIn(garden, ...messages).answer.products.map(({ id }) => id)

describe('taking back', () => {
  it('is a request, not a story', () => {
    expect(constraints('lawn mowers under 300', 'i drop everything these days').priceMax).toBe(30_000)
    expect(playIn(garden, 'lawn mowers under 300', 'drop everything').understood.intent).toBe('restart')
  })

  it('reaches what is named, not a word beside it', () => {
    expect(playIn(garden, 'hammocks without nylon', 'what if I accept nylon after all?').understood.undo).toEqual([
      { attribute: 'material', value: 'nylon' },
    ])
    expect(playIn(garden, 'cordless lawn mowers', 'I would let the cordless go').answer.constraints.attributes).toBe(
      undefined,
    )
  })

  it('is not meant by "any" before a feature', () => {
    expect(constraints('lawn mowers', 'any of them cordless?').attributes).toMatchObject([{ name: 'cordless' }])
    expect(constraints('lawn mowers from Verdano', 'any brand').brands).toBeUndefined()
  })

  it('of a word puts another in its place', () => {
    expect(constraints('hammocks', 'no not that, i meant the cotton kind').attributes).toEqual([
      { name: 'material', op: 'eq', value: 'cotton' },
    ])
  })
})

describe('a preference', () => {
  it('that opens a message is a wish, beside others it is a bonus', () => {
    expect(constraints('lawn mowers', 'I prefer cordless').attributes).toMatchObject([{ name: 'cordless', op: 'has' }])
    expect(constraints('lawn mowers under 500, preferably cordless')).toMatchObject({ prefer: [{ name: 'cordless' }] })
  })
})

describe('which of them', () => {
  it.each([
    ['which is lighter?', 'mower-1'],
    ['which is the quietest of those', 'mower-4'],
    ['which one makes fewer decibels?', 'mower-4'],
  ])('"%s" is asked of what is shown', (text, id) => {
    expect(idsOf('lawn mowers', text)[0]).toBe(id)
  })

  it('takes several extremes together', () => {
    expect(
      idsOf('lawn mowers', 'compare the two cheapest')
        .toSorted((a, b) => a.localeCompare(b))
        .slice(0, 2),
    ).toEqual(['mower-1', 'mower-4'])
  })
})

describe('a question behind a remark', () => {
  it.each([
    'the second one looks nice, how much does it weigh',
    'ok last question, does the second one have a cord',
    'ok the second one then',
    'how many pounds is that for the second one?',
  ])('is about the product: "%s"', (text) => {
    const second = playIn(garden, 'lawn mowers').answer.products[1]?.id
    const { understood } = playIn(garden, 'lawn mowers', text)

    expect([understood.intent, understood.referencedIds]).toEqual(['details', [second]])
  })

  it('means one product by its name and a pronoun', () => {
    const { referencedIds } = playIn(garden, 'lawn mowers', 'and the Grassley, is that one cordless?').understood

    expect(referencedIds).toEqual(['mower-5'])
  })
})

describe('one that does', () => {
  it('wishes for what was asked last', () => {
    expect(constraints('lawn mowers', 'is the first one cordless?', 'the cheapest one that is')).toMatchObject({
      sort: 'price_asc',
      attributes: [{ name: 'cordless', op: 'has' }],
    })
    expect(
      playIn(demo, 'laptops', 'is the first one a touchscreen?', 'which ones do?').answer.constraints,
    ).toMatchObject({
      attributes: [{ name: 'touchscreen', op: 'has' }],
    })
  })
})

describe('a part that some have', () => {
  it('is wished for by its name', () => {
    expect(constraints('lawn mowers', 'a grass bag, please').attributes).toEqual([
      { name: 'grassBag', op: 'has', value: true },
    ])
    expect(playIn(demo, 'office chairs', 'armrests pls').answer.constraints.attributes).toEqual([
      { name: 'armrests', op: 'has', value: true },
    ])
  })
})

describe('the step up', () => {
  it('is dearer than the pick, and counts products', () => {
    const { understood } = playIn(garden, 'lawn mowers', 'now the next two up in price please')

    expect(understood).toMatchObject({ count: 2, relative: [{ field: 'price', direction: 'more' }] })
    expect(understood.stated.priceMin).toBeUndefined()
  })
})

describe('a thing that is also a part', () => {
  it('is wanted beside another thing, and belongs to it behind "with"', () => {
    const kinds = (text: string) => {
      const { stated, alsoStated } = playIn(demo, text).understood
      return [stated, ...alsoStated].map(({ category }) => category)
    }

    expect(kinds('we need one laptop and a screen')).toEqual(['laptops', 'monitors'])
    expect(kinds('a gaming laptop with a big screen')).toEqual(['laptops'])
    expect(kinds('a screen with speakers')).toEqual(['monitors'])
  })

  it('is gone back to by its name', () => {
    const { answer } = playIn(demo, 'a screen, about 250', 'a keyboard', 'back to the screens')

    expect(answer.constraints).toMatchObject({ category: 'monitors', priceMax: 30_000 })
  })
})

describe('what is asked of a product', () => {
  const asked = (...messages: string[]) => playIn(demo, ...messages).understood.askedAbout

  it.each([
    ['printers', 'what does each page cost me in ink?', { attribute: null }],
    ['printers', 'what does the first one cost?', { attribute: 'price' }],
    ['tents', 'does the first one come with a repair kit?', { attribute: null, text: 'repair kit' }],
    ['office chairs', 'how much weight can the second one take?', { attribute: 'maxLoad' }],
    ['laptops', 'how heavy is the first in pounds?', { attribute: 'weight', unit: 'lb' }],
    ['air purifiers', 'how many square feet does the first one cover?', { attribute: 'coverage', unit: 'square foot' }],
  ])('after "%s": "%s"', (first, text, expected) => {
    expect(asked(first, text)).toMatchObject(expected)
  })

  it('may be the difference of two', () => {
    expect(playIn(demo, 'cameras', "what's the weight difference between the first two?").understood).toMatchObject({
      intent: 'compare',
      talk: 'difference',
      askedAbout: { attribute: 'weight' },
    })
  })

  it('may be the other one', () => {
    const [, second] = playIn(garden, 'lawn mowers').answer.products

    expect(playIn(garden, 'lawn mowers', 'and the other one, how much is that?').understood.referencedIds).toEqual([
      second?.id,
    ])
  })

  it('may be the one at the top', () => {
    const [first] = playIn(garden, 'lawn mowers').answer.products

    expect(playIn(garden, 'lawn mowers', 'does the top one have a bag').understood).toMatchObject({
      intent: 'details',
      referencedIds: [first?.id],
    })
  })
})

describe('what is asked of what was shown', () => {
  const asked = (...messages: string[]) => playIn(demo, ...messages).understood.askedAbout?.attribute

  it.each(['what colours does it come in', 'what colour is it?', 'which color is the first one'])(
    'may be the color: "%s"',
    (text) => {
      expect(asked('tents', text)).toBe('color')
    },
  )

  it('may be how long it goes, by what its kind states', () => {
    expect(asked('cordless vacuums', 'how long does the first run')).toBe('runtime')
    expect(asked('headphones', 'how long do they go on a charge?')).toBe('batteryLife')
    expect(asked('board games', 'how long does it last')).toBe('playTime')
  })
})

describe('moving on', () => {
  it('asks for dearer ones', () => {
    expect(playIn(demo, 'kettles', 'show me something dearer').understood.relative).toMatchObject([
      { field: 'price', direction: 'more' },
    ])
  })

  it('leaves behind what was seen', () => {
    expect(playIn(demo, 'kettles', 'seen these already, others?').understood.intent).toBe('others')
  })

  it('says goodbye', () => {
    expect(playIn(demo, 'kettles', 'cheers, bye').understood).toMatchObject({ intent: 'thanks', talk: 'bye' })
  })

  it.each([
    ['would you take the old kettle away?', 'delivery'],
    ['what happens if it breaks', 'returns'],
  ])('asks the desk: "%s"', (text, talk) => {
    expect(playIn(demo, 'kettles', text).understood).toMatchObject({ intent: 'service', talk })
  })

  it('asks what can be done here, and not who answers', () => {
    expect(playIn(demo, 'what are you able to do').understood).toMatchObject({ intent: 'help', talk: null })
    expect(playIn(demo, 'what are you').understood).toMatchObject({ intent: 'help', talk: 'identity' })
  })
})

describe('a doubt', () => {
  it('asks, and wishes for nothing', () => {
    expect(playIn(demo, 'tents', 'heavy?').understood).toMatchObject({
      intent: 'details',
      askedAbout: { attribute: 'weight' },
    })
  })

  it('about all of them is no comparison', () => {
    const { understood, answer } = playIn(demo, 'earbuds', 'are they comfy')

    expect(understood.askedAbout).toMatchObject({ attribute: null, text: 'comfy' })
    expect(answer.sentences.join('')).toMatch(/says anything of “comfy”/)
  })

  it('about the other one needs no comma', () => {
    const [, second] = playIn(demo, 'tents').answer.products

    expect(playIn(demo, 'tents', 'the other one how much was that').understood).toMatchObject({
      referencedIds: [second?.id],
      askedAbout: { attribute: 'price' },
    })
  })
})

describe('a word that nothing here says', () => {
  it('is named', () => {
    expect(playIn(demo, 'ssds', 'with a flurbel').answer.sentences.join('')).toMatch(/about “flurbel”/)
  })
})

describe('what is asked of people', () => {
  it('is what kind of people they are', () => {
    expect(playIn(demo, 'office mice', 'any good for left handed people?').understood.askedAbout).toMatchObject({
      attribute: null,
      noun: 'left handed people',
    })
  })

  it.each([
    ['in what color does it come', 'color'],
    ['for what price', 'price'],
  ])('may begin with a small word: "%s"', (text, attribute) => {
    expect(playIn(demo, 'strollers', text).understood).toMatchObject({ intent: 'details', askedAbout: { attribute } })
  })
})

describe('what is known in general', () => {
  it('is told of the kinds that it holds for', () => {
    expect(playIn(demo, 'speakers', 'loud enough for thirty people').answer.sentences.join('')).not.toMatch(/charging/)
    expect(playIn(demo, 'power banks', 'is 30 watts enough?').answer.sentences.join('')).toMatch(/charge/)
  })
})
