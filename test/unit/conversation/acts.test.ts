/** Questions, verdicts and comparisons over products whose facts stand in attributes, names, features or prose. */
import { describe, expect, it } from 'vitest'
import type { Asked, DialogueState, Talk, Understanding } from '../../../src/domain/conversation/types.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { planTurn } from '../../../src/domain/conversation/plan.ts'
import { actIn } from '../../support/act.ts'
import { rating } from '../../support/candidates.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { stateWith, turnOf } from '../../support/prepared.ts'
import { money, record } from '../../support/record.ts'
import { ShopProfile } from '../../../src/shared/shop-profile.ts'
import { messyShops } from '../../support/messy-shops.ts'

const NOW = 1_790_000_000_000

const lamps = [
  record('lamp-a', {
    title: 'Dunwick Beam 100 Desk Lamp',
    brand: 'Dunwick',
    category: 'desk-lamps',
    categoryPath: ['Home', 'Desk Lamps'],
    price: { ...money(4_000)!, listAmountMinor: 5_000 },
    rating: rating(4.6, 900),
    url: 'https://shop.example/lamp-a',
    attributes: [
      { name: 'weight', label: 'Weight', value: 1_200, unit: 'g' },
      { name: 'luminousFlux', label: 'Brightness', value: 400, unit: 'lm' },
      { name: 'dimmable', label: 'Dimmable', value: true, unit: null },
      { name: 'usbC', label: 'USB-C', value: false, unit: null },
      { name: 'color', label: 'Color', value: 'white', unit: null },
    ],
  }),
  record('lamp-b', {
    title: 'Pellmore Arc 7 Desk Lamp',
    brand: 'Pellmore',
    category: 'desk-lamps',
    categoryPath: ['Home', 'Desk Lamps'],
    price: money(6_500),
    rating: rating(4.2, 40),
    attributes: [
      { name: 'weight', label: 'Weight', value: 900, unit: 'g' },
      { name: 'luminousFlux', label: 'Brightness', value: 700, unit: 'lm' },
      { name: 'dimmable', label: 'Dimmable', value: true, unit: null },
      { name: 'usbC', label: 'USB-C', value: true, unit: null },
      { name: 'color', label: 'Color', value: 'black', unit: null },
    ],
  }),
  record('lamp-c', {
    title: 'Tarn Glow Desk Lamp',
    brand: 'Tarn',
    category: 'desk-lamps',
    categoryPath: ['Home', 'Desk Lamps'],
    price: money(3_000),
    rating: rating(3.9, 300),
    availability: 'unknown',
    attributes: [
      { name: 'weight', label: 'Weight', value: 1_500, unit: 'g' },
      { name: 'luminousFlux', label: 'Brightness', value: 300, unit: 'lm' },
      { name: 'dimmable', label: 'Dimmable', value: false, unit: null },
    ],
  }),
]
const shop = memoryCatalog([...lamps, ...messyShops.titles, ...messyShops.bare])
const listed = stateWith({ category: 'desk-lamps' }, lamps)

const actOn = actIn([...lamps, ...messyShops.titles, ...messyShops.bare])
const act = (said: Partial<Understanding>, state: DialogueState = listed) => actOn(said, state)

function asked(id: string, askedAbout: Partial<Asked>, talk: Talk | null = null) {
  const product = shop.records.find((each) => each.id === id)
  const state = product === undefined ? listed : stateWith({ category: product.category }, [product])
  return act(
    { intent: 'details', referencedIds: [id], askedAbout: { attribute: null, text: '', ...askedAbout }, talk },
    id.startsWith('lamp') ? listed : state,
  )
}

describe('a question about one fact', () => {
  it.each<[string, Partial<Asked>, string]>([
    ['a figure in another unit', { attribute: 'weight', text: 'pounds', unit: 'lb' }, 'weighs 1.2 kg, about 2.65 lb.'],
    ['a unit alone', { text: 'in ounces', unit: 'oz' }, 'weighs 1.2 kg, about 42.3 oz.'],
    [
      'what it lacks',
      { attribute: 'usbC', text: 'usb-c' },
      'No, the Dunwick Beam 100 Desk Lamp has no USB-C. Of the desk lamps here one other does, such as the Pellmore Arc 7 Desk Lamp at $65.',
    ],
    [
      'another value',
      { attribute: 'color', text: 'black', value: 'black' },
      'No, the Dunwick Beam 100 Desk Lamp comes in white. Of the desk lamps here one other does, such as the Pellmore',
    ],
    [
      'its own value',
      { attribute: 'color', text: 'white', value: 'white' },
      'Yes, the Dunwick Beam 100 Desk Lamp comes in white.',
    ],
    [
      'enough of it',
      { attribute: 'luminousFlux', text: '350 lumens', value: 350 },
      'Yes: the Dunwick Beam 100 Desk Lamp',
    ],
    [
      'too little of it',
      { attribute: 'luminousFlux', text: '900 lumens', value: 900 },
      'No: the Dunwick Beam 100 Desk Lamp',
    ],
    ['a reduction', { attribute: 'price', text: 'reduced' }, 'costs $40, $10 (20%) less than its list price of $50.'],
    ['the stock', { attribute: 'availability', text: 'in stock' }, 'Yes, the Dunwick Beam 100 Desk Lamp is in stock.'],
  ])('answers %s', (_, about, expected) => {
    expect(asked('lamp-a', about).text).toContain(expected)
  })

  it('claims no reduction without a list price, and no feature that the listing leaves out', () => {
    expect(asked('lamp-b', { attribute: 'price', text: 'on sale' }).text).toContain('No list price is known for it')
    expect(asked('lamp-c', { attribute: 'usbC', text: 'usb-c' }).text).toMatch(
      /^The listing of the Tarn Glow Desk Lamp does not mention USB-C, so I would not count on it\. Of the desk lamps/,
    )
  })

  it.each<[string, string, Partial<Asked>, string, string]>([
    ['the name', 'paste', { text: 'ounces tube', unit: 'oz' }, '“4.1 oz”', 'title'],
    ['the features', 'coffee', { text: 'fair trade' }, '“Fair trade certified beans”', 'features'],
    ['the description', 'coffee', { text: 'vegan' }, '“Suitable for vegan kitchens.”', 'description'],
  ])('is answered from %s with the words that say it', (_, id, about, quote, field) => {
    const { text, receipts } = asked(id, about)

    expect(text).toContain(quote)
    expect(receipts).toContainEqual(expect.objectContaining({ productId: id, field, value: quote.slice(1, -1) }))
  })

  it('is denied where the text denies it, and never guessed', () => {
    expect(asked('toy', { text: 'batteries' }).text).toMatch(/^It seems not: .*“Batteries not included”/)
    expect(asked('toy', { text: 'dishwasher safe' }).text).toMatch(/does not say anything about “dishwasher safe”/)
  })
})

describe('a verdict', () => {
  it('is one name and why, the choice first, then when to take another', () => {
    const { text, ids, intent } = act({
      intent: 'verdict',
      talk: 'pick',
      referencedIds: ['lamp-b', 'lamp-a', 'lamp-c'],
    })

    expect(intent).toBe('verdict')
    expect(ids[0]).toBe('lamp-a')
    expect(text).toMatch(
      /^I would take the Dunwick Beam 100 Desk Lamp at \$40: it is the best rated \(4\.6\)\. Take the /,
    )
    expect(text.match(/Dunwick Beam 100 Desk Lamp/g)).toHaveLength(1)
  })

  it('keeps to the pick of the list, unless value for money is asked for', () => {
    const order = [lamps[1]!, lamps[0]!, lamps[2]!]
    const state = stateWith({ category: 'desk-lamps' }, order)
    const referencedIds = order.map(({ id }) => id)

    expect(act({ intent: 'verdict', talk: 'pick', referencedIds }, state).ids[0]).toBe('lamp-b')
    expect(act({ intent: 'verdict', talk: 'value', referencedIds }, state).ids[0]).not.toBe('lamp-b')
  })

  it('follows what was asked for', () => {
    const wish: Constraints = {
      category: 'desk-lamps',
      attributes: [
        { name: 'usbC', op: 'has' },
        { name: 'luminousFlux', op: 'gte', value: 600 },
      ],
    }
    const { ids } = act(
      { intent: 'verdict', talk: 'pick', referencedIds: ['lamp-a', 'lamp-b'] },
      stateWith(wish, lamps),
    )

    expect(ids[0]).toBe('lamp-b')
  })

  it('says of two what speaks for each', () => {
    expect(act({ intent: 'verdict', talk: 'pick', referencedIds: ['lamp-a', 'lamp-b'] }).text).toBe(
      'I would take the Dunwick Beam 100 Desk Lamp: it is $25 cheaper and rated 0.4 higher. ' +
        'Take the Pellmore Arc 7 Desk Lamp only if brightness matters more to you: it is 300 lm brighter.',
    )
  })
})

describe('two that are set against each other', () => {
  const pair = (said: Partial<Understanding>) =>
    act({ intent: 'compare', referencedIds: ['lamp-a', 'lamp-b'], ...said })

  it.each<[Talk, Asked, string]>([
    [
      'difference',
      { attribute: 'price', text: 'dearer' },
      'The Dunwick Beam 100 Desk Lamp is $25 cheaper than the Pellmore Arc 7 Desk Lamp: $40 against $65.',
    ],
    [
      'sum',
      { attribute: 'price', text: 'both' },
      'The two together cost $105. That is $40 for the Dunwick Beam 100 Desk Lamp and $65 for the Pellmore Arc 7 Desk Lamp.',
    ],
    [
      'extreme',
      { attribute: 'weight', text: 'lighter' },
      'The Pellmore Arc 7 Desk Lamp is lighter: 900 g, against 1.2 kg for the Dunwick.',
    ],
    [
      'extreme',
      { attribute: 'luminousFlux', text: 'brightest' },
      'The Pellmore Arc 7 Desk Lamp is brighter: 700 lm, against 400 lm for the Dunwick.',
    ],
  ])('are told apart: %s', (talk, askedAbout, expected) => {
    expect(pair({ talk, askedAbout }).text).toBe(expected)
  })

  it('end in a verdict', () => {
    const { text, comparison } = pair({})

    expect(text).toMatch(/I would take the Dunwick.*Take the Pellmore only if/)
    expect(comparison?.summary).toBe(text)
  })
})

describe('one product', () => {
  it('has its catch told in numbers against the others', () => {
    const { text, ids } = act({ intent: 'details', talk: 'catch', referencedIds: ['lamp-c'] })

    expect(ids).toEqual(['lamp-c'])
    expect(text).toMatch(/^The weak points of the Tarn Glow Desk Lamp beside the best of the others: /)
    expect(text).toMatch(/300 lm against 700 lm/)
    expect(text).toMatch(/rated 3\.9 against 4\.6/)
  })

  it('is kept when it is taken, and the way to buy it is told', () => {
    const { text, intent, state } = act({ intent: 'details', talk: 'take', referencedIds: ['lamp-a'] })

    expect(intent).toBe('save')
    expect(state.savedIds).toEqual(['lamp-a'])
    expect(text).toMatch(/saved the Dunwick Beam 100 Desk Lamp at \$40.*button on the card/)
  })
})

describe('advice', () => {
  const advise = (said: Partial<Understanding>) =>
    act({ intent: 'advice', stated: { category: 'desk-lamps' }, ...said })

  it('tells what the kind differs in, with ranges, and shows a few', () => {
    const { text, products } = advise({ talk: 'look_for' })

    expect(text).toMatch(/^The 3 desk lamps here differ most in /)
    expect(text).toContain('brightness (300 lm to 700 lm)')
    expect(products.length).toBeGreaterThan(0)
  })

  it('places a figure among what there is, and names general knowledge as such', () => {
    const { text } = advise({
      talk: 'enough',
      askedAbout: { attribute: 'luminousFlux', text: '350 lumens enough', value: 350 },
    })

    expect(text).toMatch(/^In general, not from this catalogue: about 450 lm light a desk/)
    expect(text).toContain('2 of the 3 desk lamps here state more than 350 lm; 1 stays below that')
  })

  it('is neutral on whether a feature is needed', () => {
    const { text, products } = advise({ talk: 'need', askedAbout: { attribute: 'dimmable', text: 'dimmable' } })

    expect(text).toContain('2 of the 3 desk lamps here are dimmable.')
    expect(products.every(({ id }) => id !== 'lamp-c')).toBe(true)
  })

  it('explains what it knows, and says so when it knows nothing', () => {
    expect(advise({ talk: 'explain', askedAbout: { attribute: null, text: 'oled' } }).text).toMatch(
      /^In general, .*OLED/,
    )
    expect(advise({ talk: 'explain', askedAbout: { attribute: null, text: 'flux capacitor' } }).text).toMatch(
      /does not say anything about “flux capacitor”/,
    )
  })

  it('is sensible where a kind has neither figures nor prices', () => {
    const { text } = act({ intent: 'advice', talk: 'look_for', stated: { category: 'fasteners' } }, stateWith({}))

    expect(text).toMatch(/fasteners here (differ most in length|state little)/)
  })

  it('asks for the kind where none is meant', () => {
    expect(act({ intent: 'advice', talk: 'look_for' }, stateWith({})).text).toContain(
      'Which kind of product is it about?',
    )
  })
})

describe('deals', () => {
  it('are what costs less than its list price, the biggest saving first', () => {
    const { text, ids } = act({ intent: 'deals' })

    expect(ids).toEqual(['lamp-a'])
    expect(text).toBe(
      'One of the desk lamps costs less than its list price. ' +
        'The biggest saving is on the Dunwick Beam 100 Desk Lamp: $40, $10 below its list price of $50.',
    )
  })

  it('are none where no list price is known', () => {
    expect(act({ intent: 'deals' }, stateWith({ category: 'fasteners' })).text).toMatch(
      /^None of the fasteners here states a list price/,
    )
  })
})

describe('what was seen', () => {
  it('comes back when it is asked for, the latest first', () => {
    const shown = lamps.map(({ id, title, brand, category }) => ({ id, title, brand, category }))
    const { text, ids } = act(
      { intent: 'recall' },
      stateWith({ category: 'desk-lamps' }, lamps, { shown, savedIds: ['lamp-a'] }),
    )

    expect(ids).toEqual(['lamp-c', 'lamp-b', 'lamp-a'])
    expect(text).toMatch(
      /^We looked at desk lamps, and you saved one\. Last shown were the Tarn Glow Desk Lamp, Pellmore/,
    )
  })

  it('is not shown again to somebody who asks for others', () => {
    const seen = stateWith({ category: 'desk-lamps' }, lamps.slice(0, 2))

    expect(act({ intent: 'others' }, seen)).toMatchObject({
      ids: ['lamp-c'],
      text: expect.stringMatching(/^Here is one other: the Tarn/),
    })
    expect(act({ intent: 'others' }, listed).text).toContain('You have seen all the desk lamps')
  })
})

describe('the shop', () => {
  const profile = ShopProfile.parse({
    name: 'Lamp & Co',
    greeting: 'Welcome to Lamp & Co!',
    contact: 'call 555 0100',
    policies: { delivery: 'Two to four days. <b>Free</b> from $50.' },
  })
  const ask = (talk: Talk, rest: Partial<Understanding> = {}, own: typeof profile | null = profile) => {
    const prepared = turnOf({ intent: 'service', talk, ...rest }, listed)
    const plan = planTurn(prepared.understanding, listed, shop.vocabulary)
    const surroundings = {
      vocabulary: shop.vocabulary,
      now: NOW,
      associateTag: null,
      profile: own === null ? null : { ...own, updatedAt: 7 },
    }
    const answer = completeTurn({ ...prepared, plan }, shop.fetch(plan), surroundings)
    return { ...answer, text: answer.sentences.join('') }
  }

  it('is told in the words of its owner, with a receipt', () => {
    const { text, receipts, products } = ask('delivery')

    expect(text).toBe('Lamp & Co says: “Two to four days. <b>Free</b> from $50.”')
    expect(receipts).toEqual([expect.objectContaining({ field: 'shop.delivery', asOf: 7 })])
    expect(products).toEqual([])
  })

  it('is asked where the owner has said nothing, and the seller where there is no contact either', () => {
    expect(ask('payment').text).toBe(
      'I do not know which ways to pay or which discounts the shop has, and I cannot take payments, but the shop does: call 555 0100.',
    )
    expect(ask('order', {}, null).text).toBe(
      'I cannot see orders, parcels, payments or refunds: please ask the seller.',
    )
  })

  it('greets with the words of its owner', () => {
    const greeted = completeTurn(
      turnOf({ intent: 'greeting' }, stateWith({})),
      { results: [], products: [] },
      {
        vocabulary: shop.vocabulary,
        now: NOW,
        associateTag: null,
        profile: { ...profile, updatedAt: 7 },
      },
    )

    expect(greeted.sentences.join('')).toMatch(/^Welcome to Lamp & Co! Tell me what you need/)
  })
})

describe('two needs with one budget', () => {
  it('are met together where they can be, and the sum is told', () => {
    const needs = [{ category: 'desk-lamps' }, { category: 'toys' }]
    const prepared = turnOf(
      { intent: 'search', stated: needs[0]!, alsoStated: [needs[1]!], totalMax: 6_000 },
      stateWith(needs[0]!),
      needs,
    )
    const answer = completeTurn(prepared, shop.fetch(prepared.plan), {
      vocabulary: shop.vocabulary,
      now: NOW,
      associateTag: null,
    })
    const text = answer.sentences.join('')

    expect(text).toMatch(/Together they come to \$\d+(\.\d\d)?, \$\d+(\.\d\d)? under your \$60\.$/)
  })
})

describe('what was not understood', () => {
  it('is said once', () => {
    expect(act({ intent: 'refine', notUnderstood: ['zorbly'] }).text).toMatch(
      /^I found no “zorbly” here, so I went by the rest\./,
    )
  })
})
