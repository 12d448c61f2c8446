/** How shoppers really put it: told of themselves, taken back, half said, or asking for what no product can tell. */
import { describe, expect, it } from 'vitest'
import { lastOf, read, stated, talk, textOf } from '../../support/demo-talk.ts'

describe('what is said of the shopper', () => {
  it('is not looked for in the products', () => {
    const { category, priceMax, terms } = stated('I’m moving into my first flat and need a vacuum, budget 200ish')

    expect({ category, priceMax, terms }).toEqual({ category: 'vacuum-cleaners', priceMax: 20_000, terms: undefined })
  })

  it('is let go where it is taken back in the same message', () => {
    expect(stated('something to grind... never mind, show me kettles instead')).toEqual({ category: 'kettles' })
    expect(read('never mind the price').undo).toEqual(['price'])
  })

  it.each(['i hate this', 'this is useless', 'bad answer'])('gets a way on after "%s"', (text) => {
    const answer = lastOf('kettles', text)

    expect(answer.intent).toBe('unknown')
    expect(answer.constraints).toEqual({ category: 'kettles' })
    expect(textOf(answer)).toMatch(/^I am sorry .* the price, the brand or a feature/)
  })
})

describe('a kind that is only meant', () => {
  it.each([
    ['I want something to make my morning espresso', 'coffee-makers'],
    ['anything with a gooseneck?', 'kettles'],
  ])('is found by what only its products state: "%s"', (text, category) => {
    expect(stated(text).category).toBe(category)
  })

  it.each(['something for the family', 'anything in red'])('is not guessed from "%s"', (text) => {
    expect(stated(text).category).toBeUndefined()
  })
})

describe('what is not wanted', () => {
  it('is left out by its name, known or not', () => {
    expect(stated('headphones, no sony')).toEqual({ category: 'headphones', excludeBrands: ['sony'] })
    expect(stated('laptops, not Norvel')).toEqual({ category: 'laptops', excludeBrands: ['Norvel'] })
  })

  it('may be a name in capitals', () => {
    expect(stated('printers, not HP').excludeBrands).toEqual(['HP'])
    expect(stated('PRINTERS BUT NOT WITH INK').excludeBrands).toBeUndefined()
  })

  it('may be given up', () => {
    const [, wanted, given] = talk('office chairs', 'with a headrest and lumbar support', 'a headrest is not needed')

    expect(wanted?.constraints.attributes).toHaveLength(2)
    expect(given?.constraints.attributes).toEqual([{ name: 'lumbarSupport', op: 'has', value: true }])
  })
})

describe('an order', () => {
  it.each([
    ['sort by price', 'price_asc'],
    ['sort them by price, high to low', 'price_desc'],
    ['price low to high', 'price_asc'],
    ['order by rating', 'rating'],
    ['sort by weight', 'weight_asc'],
    ['rank these by battery life', 'batteryLife_desc'],
  ])('is asked for with "%s"', (text, sort) => {
    expect(lastOf('laptops', text).constraints).toEqual({ category: 'laptops', sort })
  })

  it('may be among those that were shown', () => {
    const [list, pick] = talk('smartwatches', 'the cheapest of these')

    const prices = list?.products.map(({ price }) => price?.amountMinor ?? Infinity) ?? []
    expect(pick?.products[0]?.price?.amountMinor).toBeLessThanOrEqual(Math.min(...prices))
  })

  it('does not follow from the word alone', () => {
    expect(stated('laptops with a good price').sort).toBeUndefined()
  })
})

describe('a bare number', () => {
  it('moves the limit that it is nearest to', () => {
    const [, inches, money] = talk('55 inch tv under $900', 'make it 65', 'make it 1200')

    expect(inches?.constraints).toMatchObject({
      priceMax: 90_000,
      attributes: [
        { name: 'screenSize', op: 'gte', value: 65 },
        { name: 'screenSize', op: 'lte', value: 65.9 },
      ],
    })
    expect(money?.constraints.priceMax).toBe(120_000)
  })

  it('moves nothing that is far from it', () => {
    expect(lastOf('55 inch tv', 'make it 5000').constraints).toEqual(lastOf('55 inch tv').constraints)
  })
})

describe('a limit', () => {
  it('may be said in a roundabout way', () => {
    expect(stated('laptop, budget is like 900 bucks')).toMatchObject({ category: 'laptops', priceMax: 90_000 })
    expect(stated('need a mattress, queen size, max 600')).toMatchObject({ priceMax: 60_000 })
    expect(lastOf('printers', 'I changed my mind about the budget, max 150').constraints).toEqual({
      category: 'printers',
      priceMax: 15_000,
      currency: 'USD',
    })
  })

  it('may leave its scale to the second figure', () => {
    expect(stated('a stroller between two and three hundred dollars')).toMatchObject({
      priceMin: 20_000,
      priceMax: 30_000,
    })
  })

  it('is a price where no rating goes so high', () => {
    expect(stated('the best rated kettle under 50')).toMatchObject({ priceMax: 5000, sort: 'rating' })
    expect(stated('kettles rated over 4')).toMatchObject({ minRating: 4 })
  })

  it('may follow the verb', () => {
    expect(stated('the cheapest tent that sleeps 4').attributes).toEqual([
      { name: 'sleeps', op: 'gte', value: 4, unit: 'people' },
    ])
  })

  it('may be raised by a bare figure', () => {
    expect(lastOf('tv under 1.2k', 'raise that to 1,5k').constraints.priceMax).toBe(150_000)
  })

  it('turns round at the same figure', () => {
    const { priceMin, priceMax } = lastOf('headphones under $50', 'over 50').constraints

    expect([priceMin, priceMax]).toEqual([5000, undefined])
  })

  it('measures what is told in such units', () => {
    expect(stated('water bottle of at least 32 oz').attributes).toEqual([
      { name: 'capacity', op: 'gte', value: 0.95, unit: 'L' },
    ])
    expect(stated('a yoga mat of 8mm').attributes).toEqual([{ name: 'thickness', op: 'eq', value: 8, unit: 'mm' }])
  })

  it('goes when the other side is fine', () => {
    expect(lastOf('tents lighter than 3 kg', 'heavier is fine').constraints).toEqual({ category: 'tents' })
  })
})

describe('what a kind has', () => {
  it('is no other kind: "wifi too" of printers', () => {
    const { constraints } = lastOf('laser printers', 'wifi too')

    expect(constraints.category).toBe('printers')
    expect(constraints.attributes).toContainEqual({ name: 'wifi', op: 'has', value: true })
    expect(lastOf('laser printers', 'now a wifi router').constraints.category).toBe('routers')
  })

  it('is read as shoppers write it', () => {
    expect(stated('tablet with 5g').attributes).toEqual([{ name: 'cellular', op: 'has', value: true }])
    expect(stated('1440p monitor').attributes).toEqual([{ name: 'resolution', op: 'eq', value: '2560 × 1440' }])
    expect(stated('a bottle of one liter').attributes).toEqual([{ name: 'capacity', op: 'eq', value: 1, unit: 'L' }])
  })
})

describe('a question', () => {
  it.each([
    ['how noisy is it?', /noise level/],
    ['what is the weight', /weighs/],
    ['what about the warranty?', /warranty/],
  ])('"%s" is about the product that the talk is about', (text, pattern) => {
    const [list, answer] = talk('vacuum cleaners', text)

    expect(answer?.intent).toBe('details')
    expect(answer?.products.map(({ id }) => id)).toEqual([list?.products[0]?.id])
    expect(textOf(answer)).toMatch(pattern)
  })

  it('about another colour says which one it is', () => {
    const [, answer] = talk('red kettles', 'does it come in green?')

    expect(textOf(answer)).toMatch(/^No, the .* comes in red\./)
  })

  it('for a choice is answered with one, and why', () => {
    const [, , choice, why] = talk('robot vacuums', 'compare the top two', 'which one should i get?', 'why that one?')
    const [, title = ''] = /I would take the (.+?)(?:: |\.| at \$)/.exec(textOf(choice)) ?? []

    expect(title).not.toBe('')
    expect(textOf(why)).toContain(title)
    expect(textOf(why)).toMatch(/came first for this|is among those that fit best|by its rating/)
  })
})

describe('what is no shopping', () => {
  it.each(['I bought headphones last week and they broke, I want a refund', 'do you ship to Canada?'])(
    'is declined: "%s"',
    (text) => {
      expect(['off_topic', 'service']).toContain(read(text).intent)
    },
  )

  it('is no payment or delivery that is wished for with a thing', () => {
    expect(read('looking for a black plant stand that supports cash on delivery').stated).toMatchObject({
      colors: ['black'],
      terms: [expect.stringContaining('plant stand')],
    })
    expect(read('show me kettles, can I pay with a credit card').intent).toBe('service')
  })

  it('tells what there is when asked', () => {
    expect(textOf(lastOf('what categories do you have'))).toMatch(/There are .*, among others\./)
  })
})
