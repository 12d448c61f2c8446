/** Follow-ups that take a pointer back, take another one of two, or come back to what was asked. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastOf, talk, textOf } from '../../support/demo-talk.ts'

const said = (...messages: string[]) => textOf(lastOf(...messages))
const shownBy = (...messages: string[]) => lastOf(...messages).products.map(({ id }) => id)

describe('a pointer that is put right', () => {
  it('asks the same of the one that was meant', () => {
    const meant = said('tent', 'how heavy is the second', 'no, I meant the third')
    expect(meant).toBe(said('tent', 'how heavy is the third'))
    expect(said('tent', 'how heavy is the second', 'sorry, the third')).toBe(meant)
  })

  it('compares others where a comparison came before', () => {
    const list = shownBy('kettle')
    expect(new Set(shownBy('kettle', 'compare 1 and 2', 'I meant 1 and 3'))).toEqual(new Set([list[0], list[2]]))
  })

  it('is told of where nothing was asked', () => {
    expect(lastOf('kettle', 'no, I meant the second').intent).toBe('details')
  })

  it('means the same for every place of the list', () => {
    const place = fc.constantFrom('first', 'second', 'third')
    const opening = fc.constantFrom('no i meant', 'i meant', 'sorry', 'oh sorry i mean')
    fc.assert(
      fc.property(place, place, opening, (before, after, words) => {
        const [, , answer] = talk('office chair', `what does the ${before} weigh`, `${words} the ${after}`)
        expect(textOf(answer)).toBe(said('office chair', `what does the ${after} weigh`))
      }),
      { numRuns: 12 },
    )
  })
})

describe('the other one', () => {
  it('is the other of two that were compared', () => {
    const list = shownBy('monitor')
    expect(shownBy('monitor', 'tell me about the first', 'compare one with three', 'the other one then')).toEqual([
      list[2],
    ])
    expect(shownBy('monitor', 'tell me about the first', 'compare one with three', 'I prefer the other')).toEqual([
      list[2],
    ])
  })

  it('is no request for others', () => {
    expect(lastOf('monitor', 'show me the other ones').intent).toBe('others')
  })
})

describe('one of two by what it has more of', () => {
  it('is shown with its figure', () => {
    expect(said('kettle', 'the cheaper one please')).toMatch(/costs? \$/)
  })

  it('is compared where it is asked whether it is better', () => {
    expect(lastOf('kettle', 'is the dearer one better').comparison).toBeNull()
    expect(lastOf('kettle', 'is the dearer one better').intent).toBe('compare')
  })
})

describe('one of what was compared', () => {
  it('is meant where two were set side by side', () => {
    const list = lastOf('kettle').products
    const cheaper = [list[1], list[2]].toSorted(
      (a, b) => (a?.price?.amountMinor ?? 0) - (b?.price?.amountMinor ?? 0),
    )[0]
    expect(shownBy('kettle', 'compare 2 and 3', 'the cheaper one please')).toEqual([cheaper?.id])
  })

  it('is all there is where the list has one', () => {
    const text = said('kettle', 'show me one', 'which of those is cheapest')
    expect(text).not.toMatch(/put beside it/)
  })
})

describe('liking', () => {
  it('one of the list asks for nothing that is like it', () => {
    expect(lastOf('tent', 'I like the second').intent).toBe('details')
    expect(lastOf('tent', 'something like the second').intent).toBe('refine')
  })

  it.each(["I don't like it", 'neither', 'others?'])('none of it asks for others: "%s"', (text) => {
    expect(lastOf('tent', text).intent).toBe('others')
  })
})

describe('what nobody has shown', () => {
  it('is not chosen from', () => {
    expect(said('the cheapest of these')).toMatch(/not shown you any/)
  })

  it('is not answered of something else', () => {
    expect(said('drill', 'is the Zorvatek any better')).toMatch(/“Zorvatek”/)
    expect(said('kettle, white', 'is the black one loud')).toMatch(/the black one/)
  })
})

describe('a question about an earlier need', () => {
  it('is answered of what was shown for it', () => {
    const text = said(
      'wireless headphones',
      'backpack',
      'and the headphones from before, how long does the battery last',
    )
    expect(text).toMatch(/\d h of battery life/)
  })
})

describe('a figure that moves a limit', () => {
  it.each([
    ['65 inch television', 'too big, 43', { name: 'screenSize', op: 'gte', value: 43 }],
    ['air purifier for 40 square meters', 'a smaller room actually, 20', { name: 'coverage', op: 'gte', value: 20 }],
  ])('stands beside what is wrong with it: "%s", "%s"', (first, text, wish) => {
    expect(lastOf(first, text).constraints.attributes).toContainEqual(expect.objectContaining(wish))
  })

  it('lets go of the lower end where less is asked for', () => {
    expect(lastOf('headphones around 100', 'something cheaper').constraints.priceMin).toBeUndefined()
  })
})

describe('what is asked of several', () => {
  it('may stand before them', () => {
    expect(lastOf('mouse', 'weight of all of them').intent).toBe('compare')
  })

  it('goes on with what was asked of them', () => {
    expect(said('television', 'how many hdmi ports do they have', 'which has more')).toMatch(
      /most HDMI ports|HDMI ports/,
    )
    expect(lastOf('television', 'how many hdmi ports do they have', 'which has more').intent).toBe('compare')
  })

  it('is a wish where only those are wanted', () => {
    const { constraints } = lastOf('robot vacuum', 'does any of them mop', 'only those')
    expect(constraints.attributes).toContainEqual({ name: 'mopping', op: 'has', value: true })
  })

  it('is no range where two places are told apart', () => {
    expect(said('mouse', 'difference between 2 and 3 in price')).toMatch(/\$\d+.* against \$\d+/)
  })
})

describe('kinds that are told apart', () => {
  it('are explained from general knowledge, and the list stays', () => {
    const [list, told, first] = talk('portable ssd', 'ssd or hdd, what is the difference', 'tell me about the first')
    expect(textOf(told)).toMatch(/^In general, not from this catalogue: .*no moving parts/)
    expect(first?.products[0]?.id).toBe(list?.products[0]?.id)
  })
})

describe('how it sounds', () => {
  it('names what is asked, not the word that asked', () => {
    expect(said('coffee maker', 'which is quieter')).not.toMatch(/“quieter”/)
    expect(said('coffee maker', 'which one is the fanciest')).not.toMatch(/anything of “which/)
  })

  it('says what a thing is not in words that people use', () => {
    expect(said('electric toothbrush', 'not for kids')).toMatch(/that are not for kids/)
  })

  it('says once what all of them are', () => {
    expect(said('sport earbuds', 'are they for sport')).toMatch(/^Yes, all \w+ of them are made for sport\.$/)
  })

  it('lets the price of shoes be theirs', () => {
    expect(said('running shoes', 'what does the second cost')).not.toMatch(/ cost .*below its list/)
  })
})

describe('what was asked of one', () => {
  it.each(['and the others?', 'what about the others', 'how about the rest'])(
    '"%s" asks it of those that are left',
    (text) => {
      const [first, ...others] = shownBy('kettle')
      expect(first).toBeDefined()
      const answer = lastOf('kettle', 'how heavy is the first one', text)
      expect(answer.intent).toBe('compare')
      expect(answer.products.map(({ id }) => id).toSorted()).toEqual(others.toSorted())
      expect(textOf(answer)).toMatch(/\d\s?k?g\b/)
    },
  )

  it('looks for others where nothing was asked', () => {
    expect(lastOf('kettle', 'what about the others').intent).toBe('others')
  })

  it.each(['does the second have more', 'and does the second have less'])('"%s" asks it of that one', (text) => {
    expect(said('tent', 'how heavy is the first', text)).toBe(said('tent', 'how heavy is the second'))
  })

  it.each(['and number 2?', 'what about number two', 'and the second?'])('"%s" asks it of that one', (text) => {
    expect(said('tent', 'how heavy is the first', text)).toBe(said('tent', 'how heavy is the second'))
  })

  it.each(['how much power', 'how much power has it got', 'and how much power'])('"%s" asks for no price', (text) => {
    expect(said('air fryer', text)).toMatch(/\d W of power/)
  })

  it.each(['you did not answer my question', "you didn't answer that", "that's not an answer"])(
    '"%s" searches nothing',
    (text) => {
      expect(lastOf('kettle', 'how heavy is the first', text)).toMatchObject({ intent: 'unknown', products: [] })
    },
  )

  it('leaves out the maker of that one', () => {
    const [first] = lastOf('kettle').products
    expect(lastOf('kettle', 'not that brand').constraints.excludeBrands).toEqual([first?.brand])
  })
})
