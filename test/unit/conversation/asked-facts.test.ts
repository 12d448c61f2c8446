/** Questions about facts of what is shown: which fact is meant, and when none is. */
import { describe, expect, it } from 'vitest'
import { demo, textOf } from '../../support/demo-talk.ts'
import { garden } from '../../support/garden-shop.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'
import { money, record } from '../../support/record.ts'

const asked = (...messages: string[]) => playIn(demo, ...messages).understood

describe('which fact', () => {
  it.each([
    ['tents', 'how long does it take to put up', 'setupTime'],
    ['board games', 'how long does a round take to play', 'playTime'],
    ['strollers', 'up to what weight', 'maxLoad'],
    ['drills', 'does it come with three batteries', 'batteries'],
    ['strollers', 'can I take it on the plane', 'carryOn'],
  ])('of %s: "%s" asks for %s', (kind, text, attribute) => {
    expect(asked(kind, text).askedAbout).toMatchObject({ attribute })
  })

  it.each([
    ['cameras', 'does the screen fold out'],
    ['laptops', 'is the battery replaceable'],
  ])('of %s: "%s" asks for no figure', (kind, text) => {
    expect(asked(kind, text).askedAbout).toMatchObject({ attribute: null })
  })

  it('is asked of what is pointed at without a word that asks', () => {
    expect(asked('hair dryers', 'weight of the first two')).toMatchObject({
      intent: 'compare',
      askedAbout: { attribute: 'weight' },
    })
  })

  it('in another unit is the one that was talked about last', () => {
    expect(asked('yoga mats', 'thicker', 'in centimeters?').askedAbout).toMatchObject({ attribute: 'thickness' })
    expect(asked('yoga mats', 'how long is it', 'in inches?').askedAbout).toMatchObject({ attribute: 'length' })
  })
})

describe('what no word names', () => {
  it.each([
    ['is the second one fun', 'fun'],
    ['how hot can I set it', 'how hot can I set'],
    ['how do you clean the deck', 'deck'],
  ])('"%s" is said back, and not answered with everything that is known', (text, words) => {
    expect(textOf(playIn(garden, 'lawn mowers', text).answer)).toContain(`“${words}”`)
  })

  it('is what was asked last', () => {
    expect(playIn(garden, 'lawn mowers', 'is it cordless', 'does the second one have that').understood).toMatchObject({
      intent: 'details',
      askedAbout: { attribute: 'cordless' },
    })
  })
})

describe('one against another', () => {
  it('"the lighter of the first two" is one of them', () => {
    expect(playIn(garden, 'lawn mowers', 'the lighter of the first two').understood).toMatchObject({ talk: 'extreme' })
  })

  it('"the second cheapest" has its place', () => {
    const { answer } = playIn(garden, 'lawn mowers', 'whats the second cheapest')
    expect(answer.products.map(({ id }) => id)).toEqual(['mower-4'])
  })

  it('is told by its figure', () => {
    const { understood, answer } = playIn(garden, 'lawn mowers', 'is the second lighter than the first')
    expect(understood).toMatchObject({ intent: 'compare', talk: 'extreme' })
    expect(textOf(answer)).toMatch(/is lighter: .* against/)
  })
})

describe('what nothing states', () => {
  it('is not there in any of them', () => {
    expect(textOf(playIn(garden, 'hammocks', 'and the comfiest?').answer)).toMatch(/None of the \w+ listings/)
  })
})

describe('what a shop writes under a label of its own', () => {
  const radios = memoryCatalog(
    ['Tilde Pocket Radio', 'Tilde Kitchen Radio'].map((title, i) =>
      record(`r${i}`, {
        title,
        category: 'radios',
        categoryPath: ['Radios'],
        price: money(4_000 + i),
        attributes: [
          { name: 'warrantyInformation', label: 'Warranty information', value: `${i + 2} year warranty`, unit: null },
          { name: 'shippingInformation', label: 'Shipping information', value: 'Ships in two weeks', unit: null },
        ],
      }),
    ),
  )
  const says = (...messages: string[]) => textOf(playIn(radios, ...messages).answer)

  it.each(['warranty?', 'how long is the warranty', 'does it come with a guarantee'])('answers "%s"', (text) => {
    expect(says('radios', 'tell me about the second one', text)).toContain('3 year warranty')
  })

  it.each(['how long does shipping take', 'do you ship to Norway'])(
    'answers "%s", and whom to ask for the rest',
    (text) => {
      expect(says('radios', text)).toMatch(/“Ships in two weeks”.*ask the seller/)
    },
  )

  it('is not told twice in one breath', () => {
    expect(says('radios', 'tell me about the second one')).toContain('a 3 year warranty')
  })
})

describe('what goes with it', () => {
  it.each(['do I need a charger with it', 'do i need batteries for that?', 'would I need a cover to use it'])(
    '"%s" is asked of the one that the talk is about',
    (text) => {
      const [first] = playIn(garden, 'lawn mowers').answer.products
      expect(playIn(garden, 'lawn mowers', text).understood).toMatchObject({
        intent: 'details',
        referencedIds: [first?.id],
      })
    },
  )
})
