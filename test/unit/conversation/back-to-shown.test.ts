/** Follow-ups that come back to what was shown, add some of it up, or ask for what was not. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastOf, textOf } from '../../support/demo-talk.ts'

const shownBy = (...messages: string[]) => lastOf(...messages).products.map(({ id }) => id)

describe('going back', () => {
  const first = shownBy('backpack')

  it('shows the first list after more of it', () => {
    for (const message of ['go back to the first ones', 'show me the first list again', 'back to the first results']) {
      expect(shownBy('backpack', 'show me more', 'show me more', message), message).toEqual(first)
    }
  })

  it('shows the list before this one', () => {
    expect(shownBy('backpack', 'show me more', 'the previous list please')).toEqual(first)
    expect(shownBy('backpack', 'show me more', 'go back')).toEqual(first)
  })

  it('takes back the last wish, where one was said', () => {
    expect(lastOf('backpack under 120', 'in black', 'go back').constraints).toEqual(
      lastOf('backpack under 120').constraints,
    )
  })

  it('leaves one product for the list it was in', () => {
    expect(shownBy('backpack under 120', 'tell me about the third', 'go back')).toEqual(shownBy('backpack under 120'))
  })

  it('comes to the thing before, where nothing was changed', () => {
    expect(lastOf('backpack', 'now a kettle', 'ok go back').constraints).toEqual(lastOf('backpack').constraints)
  })
})

describe('some of what is shown, added up', () => {
  it('costs what they cost, whichever are meant', () => {
    const cents = lastOf('kettle').products.map(({ price }) => price?.amountMinor ?? 0)
    const [cheap = 0, next = 0] = cents.toSorted((a, b) => a - b)
    const [one = 0, two = 0] = cents
    const asked = fc.constantFrom<[message: string, total: number]>(
      ['the two cheapest together', cheap + next],
      ['the cheapest two in total', cheap + next],
      ['the first two together?', one + two],
      ['both together', one + two],
    )
    fc.assert(
      fc.property(asked, ([message, total]) => {
        const answer = lastOf('kettle', message)
        expect(answer.intent).toBe('compare')
        expect(textOf(answer)).toContain(`$${String(total / 100)}`)
      }),
      { numRuns: 4 },
    )
  })
})

describe('which of two', () => {
  it('means those that were told of one after the other', () => {
    const list = shownBy('monitor')
    const two = shownBy('monitor', 'tell me about the second', 'and the fourth', 'which of those two would you buy')
    expect(new Set(two)).toEqual(new Set([list[1], list[3]]))
  })
})

describe('a thing that is asked for of the shop', () => {
  it('is looked for, and not in what is shown', () => {
    const answer = lastOf('running shoes', 'do you have umbrellas')
    expect(answer.intent).toBe('search')
    expect(textOf(answer)).toContain('umbrellas')
    expect(textOf(lastOf('running shoes', 'any bread?'))).toContain('bread')
    expect(lastOf('running shoes', 'do you have it in white').constraints.category).toBe('running-shoes')
  })

  it('in a colour is no pointer', () => {
    expect(lastOf('office chair', 'purple one?').intent).toBe('refine')
    expect(lastOf('office chair', 'the purple one?').intent).toBe('refine')
    expect(lastOf('office chair', 'the purple one, is it heavy').intent).toBe('details')
  })
})

describe('the size of a part', () => {
  it('is not that of the thing', () => {
    for (const message of [
      'how big is the charger',
      'how long is the strap of the second',
      'how heavy is the manual',
    ]) {
      const said = textOf(lastOf('monitor', message))
      expect(said, message).toMatch(/does not say anything about/)
      expect(said, message).toContain(/charger|strap|manual/.exec(message)?.[0])
    }
  })

  it('is that of the thing where it is called so', () => {
    expect(textOf(lastOf('monitor', 'how heavy is the monitor'))).toMatch(/weighs/)
    expect(textOf(lastOf('monitor', 'how big is the screen'))).toMatch(/screen/)
  })
})

describe('what is said of what is shown', () => {
  it('asks for less of it, where nobody wants more', () => {
    const [first] = lastOf('monitor').products
    for (const message of ['hmm thats expensive', 'a bit pricey', 'they are all quite expensive']) {
      const answer = lastOf('monitor', message)
      expect(answer.constraints.priceMax, message).toBeLessThan(first?.price?.amountMinor ?? 0)
    }
    expect(lastOf('vacuum cleaner', 'pretty heavy').constraints.attributes).toMatchObject([
      { name: 'weight', op: 'lte' },
    ])
    expect(lastOf('monitor', 'whats under 300').constraints).toMatchObject({ priceMax: 30_000 })
    expect(lastOf('monitor', 'over 300 is too much').constraints).toMatchObject({ priceMax: 30_000 })
  })
})

describe('the first one of all', () => {
  it('is that of the talk, and not of the list', () => {
    const [first] = shownBy('kettle')
    expect(shownBy('kettle', 'show me more', 'what was the first one you showed me')).toEqual([first])
  })
})

describe('what is added up', () => {
  it('may be measured', () => {
    const text = textOf(lastOf('vacuum cleaner', 'how much do the first two weigh together'))
    expect(text).toMatch(/Together that is [\d.]+ k?g: |cannot add that up/)
    expect(text).not.toContain('$')
  })
})

describe('a question of what is shown', () => {
  it('is asked of the others as well', () => {
    const answer = lastOf('blender', 'is it dishwasher safe', 'the others too?')
    expect(answer.intent).toBe('compare')
    expect(textOf(answer)).toMatch(/dishwasher-safe/)
  })

  it('that asks how, or what size, wants no yes and no other thing', () => {
    expect(textOf(lastOf('mattress', 'how firm is the second one'))).not.toMatch(/^(?:Yes|No)\b/)
    expect(lastOf('laptop', 'what size is the screen').intent).toBe('details')
    expect(lastOf('backpack', 'what size laptop fits').constraints.category).toBe('backpacks')
  })

  it('of what is thought of one is no choice among all', () => {
    const [, second] = shownBy('kettle')
    expect(shownBy('kettle', 'what do you think of the second')).toEqual([second])
    expect(textOf(lastOf('kettle', 'what are people saying'))).toMatch(/rated|reviews/)
  })
})

describe('the one that was told of last', () => {
  it('is shown again', () => {
    const [, second] = shownBy('television')
    for (const text of ['show me that one again', 'ok show me that one', 'can you show it again please']) {
      const { intent, products } = lastOf('television', 'how big is the second one', text)
      expect([intent, products.map(({ id }) => id)]).toEqual(['details', [second]])
    }
  })
})

describe('what is asked for politely', () => {
  it('is done', () => {
    expect(lastOf('kettle', 'can you save the second one for later').intent).toBe('save')
    expect(textOf(lastOf('kettle', 'whats so good about it'))).toBe(textOf(lastOf('kettle', 'why that one')))
  })
})

describe('a question that nothing answers', () => {
  it('is no yes or no where it only hints at another kind', () => {
    const said = textOf(lastOf('robot vacuum', 'can it do stairs'))
    expect(said).toContain('“stairs”')
    expect(said).not.toMatch(/^(?:Yes|No)\b/)
    expect(textOf(lastOf('robot vacuum', 'is it a handheld'))).toMatch(/^No/)
  })

  it('is not answered by what makes one wish for it', () => {
    const said = textOf(lastOf('robot vacuum', 'does the first one go over carpets'))
    expect(said).toContain('does not say anything about “carpets”')
    expect(said).toContain('suction')
  })

  it('is said back as it was meant', () => {
    expect(textOf(lastOf('kettle', 'how long does it take to boil'))).toContain('how long it takes to boil')
    expect(textOf(lastOf('kettle', 'is the handle cool touch'))).toContain('cool touch')
    expect(textOf(lastOf('television', 'does it have dolby vision'))).toContain('“dolby vision”')
  })
})
