/** Questions and comparisons about what was shown: counts, extremes, what was told of before, by how much it may differ. */
import { describe, expect, it } from 'vitest'
import { demo, lastOf, talk, textOf } from '../../support/demo-talk.ts'
import { playIn } from '../../support/play.ts'

const said = (...messages: string[]) => textOf(lastOf(...messages))

describe('a question that counts', () => {
  it('is not answered by a figure of something else', () => {
    expect(said('cordless drill', 'how many torque levels does the second have')).toMatch(
      /not say anything about “torque levels”/,
    )
    expect(said('65 inch television', 'how many usb sockets')).not.toMatch(/HDMI/)
  })

  it('is answered by what it counts', () => {
    expect(said('65 inch television', 'how many hdmi ports does the first have')).toMatch(/\d HDMI ports?/)
  })

  it('is one where another kind of thing is named', () => {
    expect(lastOf('laptop', 'how many headphones can you plug in').intent).toBe('details')
  })
})

describe('the one that leads in something', () => {
  it.each([
    ['and the lightest?', /lightest/],
    ['ok what about the heaviest', /heaviest/],
    ['the cheapest one?', /cheapest/],
  ])('is told as such: "%s"', (text, word) => {
    expect(said('running headphones', text)).toMatch(word)
  })

  it('carries most where that is asked, and is not the heaviest', () => {
    const text = said('office chair', 'which of those holds the most weight')
    expect(text).toMatch(/most|carr/)
    expect(text).not.toMatch(/heaviest/)
  })

  it('is asked of each where no listing states it in figures', () => {
    const { intent, constraints } = lastOf('kettle', 'which has the longest cord')
    expect(intent).toBe('compare')
    expect(constraints.terms).toBeUndefined()
  })
})

describe('the one before that', () => {
  it('is the one that was told of before', () => {
    const [, second, third, , again] = talk(
      'tent',
      'tell me about the second one',
      'and the third one',
      'how heavy is it',
      'the one before that, what does it cost',
    )
    expect(again?.products[0]?.id).toBe(second?.products[0]?.id)
    expect(third?.products[0]?.id).not.toBe(second?.products[0]?.id)
  })

  it('is what stands before it in the list, where nothing was told of', () => {
    const [list, , answer] = talk('tent', 'how heavy is the third one', 'and the one before that?')
    expect(answer?.products[0]?.id).toBe(list?.products[1]?.id)
  })
})

describe('by how much it may differ', () => {
  const priceOf = (answer: ReturnType<typeof lastOf> | undefined, at = 0) =>
    answer?.products[at]?.price?.amountMinor ?? 0

  it.each([
    ['anything 20% cheaper than the second', 0.8],
    ['20 percent less than the second', 0.8],
  ])('is a share of its price: "%s"', (text, share) => {
    const [list, answer] = talk('office chair', text)
    expect(answer?.constraints.priceMax).toBe(priceOf(list, 1) - Math.round(priceOf(list, 1) * (1 - share)))
  })

  it('is an amount of money', () => {
    const [list, answer] = talk('office chair', '$10 cheaper than the first')
    expect(answer?.constraints.priceMax).toBe(priceOf(list) - 1000)
  })

  it('is not said of what differs by less', () => {
    expect(said('office chair', 'the cheapest one?', '90% cheaper than that')).toMatch(/at least 90% cheaper/)
  })
})

describe('what is asked of the second of two', () => {
  it('is a verdict where it is whether it is worth the extra', () => {
    const { intent, products } = lastOf('laptop', 'is the third one worth the extra?')
    expect(intent).toBe('compare')
    expect(products.length).toBeGreaterThan(1)
  })

  it('is about that one where the question stands behind it', () => {
    const [list, answer] = talk('backpack', 'the second one what does it weigh')
    expect(answer?.intent).toBe('details')
    expect(answer?.products[0]?.id).toBe(list?.products[1]?.id)
  })
})

describe('words as they are typed in chats', () => {
  it('are read as what they stand for', () => {
    expect(lastOf('headphones', 'which would u get').intent).toBe('verdict')
    expect(lastOf('headphones', 'under 100 tho').constraints.priceMax).toBe(10_000)
    expect(said('headphones', 'wat abt black ones')).not.toMatch(/I found no/)
  })
})

describe('whether a kind of thing is better', () => {
  it('is told of the kind, with what it costs here', () => {
    const { intent, sentences } = lastOf('television', 'is an oled really better')
    expect(intent).toBe('advice')
    expect(sentences.join('')).toMatch(/OLED.*cost around/s)
  })
})

describe('what was let go', () => {
  it('is called by its name', () => {
    expect(said('office chair with a headrest', 'forget the headrest')).toMatch(/let go of the headrest/)
  })
})

describe('a thing for the one that is shown', () => {
  it.each([
    ['something to carry it in', 'backpacks'],
    ['and a mouse to go with it', 'mice'],
    ['headphones for it?', 'headphones'],
  ])('is a need of its own: "%s"', (text, category) => {
    const { constraints } = lastOf('laptop under 900', text)
    expect(constraints.category).toBe(category)
    expect(constraints.priceMax).toBeUndefined()
  })

  it('can be left again', () => {
    expect(lastOf('laptop under 900', 'something to carry it in', 'back to the laptops').constraints).toMatchObject({
      category: 'laptops',
      priceMax: 90_000,
    })
  })

  it('is asked of that one where its kind may have it', () => {
    expect(lastOf('cordless drill', 'and a case to keep it in?').intent).toBe('details')
  })
})

describe('words that are no wish', () => {
  it('take one of what is shown', () => {
    const [list, taken] = talk('board game', 'ok ill take the cheapest')
    const prices = list?.products.map(({ price }) => price?.amountMinor ?? 0) ?? []
    expect(taken?.intent).toBe('save')
    expect(taken?.products[0]?.price?.amountMinor).toBe(Math.min(...prices))
  })

  it('ask what something is made of, and how many of it there are', () => {
    expect(said('office chair', 'whats the first one made of')).toMatch(/made of/)
    expect(said('board game', 'how many cards are in it')).toMatch(/not say anything about “cards”/)
  })
})

describe('whether it is worth it', () => {
  it('is told in three sentences', () => {
    for (const kind of ['kettle', 'laptop', 'television', 'mattress']) {
      expect(lastOf(kind, 'is the second one worth the money?').sentences.length, kind).toBeLessThanOrEqual(3)
    }
  })
})

describe('a maker that the shop lacks', () => {
  it('is said to be lacking', () => {
    expect(said('headphones', 'do you have it from jabra')).toMatch(/no headphones from jabra/i)
  })
})

describe('others', () => {
  it('are what was not shown', () => {
    const [list, others] = talk('earbuds', 'show me other ones')
    const shown = new Set(list?.products.map(({ id }) => id))
    expect(others?.products.length).toBeGreaterThan(0)
    expect(others?.products.some(({ id }) => shown.has(id))).toBe(false)
  })
})

describe('what was said to be impossible', () => {
  it('is not said again', () => {
    const [, pounds, later] = talk('kettle', 'under £50', 'with temperature control')
    expect(textOf(pounds)).toMatch(/priced in GBP/)
    expect(textOf(later)).not.toMatch(/priced in/)
  })
})

describe('a choice', () => {
  it('is among the list that was shown last, and not what was compared before it', () => {
    const [, , list, choice] = talk('smartphone', 'compare the first two', 'under 200', 'which would u buy')
    const shown = list?.products.map(({ id }) => id)
    expect(shown).toContain(choice?.products[0]?.id)
  })
})

describe('"is there"', () => {
  it('asks of the one that it points into, and of the shop elsewhere', () => {
    const { understood, answer } = playIn(demo, 'desk lamps', 'is there a dimmer on the second one')
    expect(understood.intent).toBe('details')
    expect(answer.products.map(({ id }) => id)).toEqual(understood.referencedIds)
    expect(playIn(demo, 'desk lamps', 'is there one in white').understood.intent).toBe('refine')
  })

  it('with a comparison goes on with what is shown', () => {
    for (const text of ['are there bigger straws', 'do they have smaller handles', 'have you got bigger lids']) {
      expect(playIn(demo, 'water bottles', text).answer.constraints.category).toBe('water-bottles')
    }
  })
})
