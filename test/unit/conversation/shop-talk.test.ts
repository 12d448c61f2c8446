/** What a shop assistant is asked across the counter, over catalogues with facts in attributes and with facts in names only. */
import { describe, expect, it } from 'vitest'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { messyShops } from '../../support/messy-shops.ts'
import { demo, textOf } from '../../support/demo-talk.ts'
import { talkIn } from '../../support/catalog-talk.ts'

const shops = { demo, names: memoryCatalog(messyShops.titles), bare: memoryCatalog(messyShops.bare) }

interface Asked {
  shop: keyof typeof shops
  /** What was asked before. */
  after: string[]
  says: string
  intent?: string
  text: RegExp
  not?: RegExp
}

function expectAnswer({ shop, after, says, intent, text, not }: Asked): void {
  const answer = talkIn(shops[shop], ...after, says).at(-1)
  const said = textOf(answer)
  expect(said, says).toMatch(text)
  if (not !== undefined) expect(said, says).not.toMatch(not)
  if (intent !== undefined) expect(answer?.intent, says).toBe(intent)
}

describe('whether several have something', () => {
  it.each<Asked>([
    {
      shop: 'demo',
      after: ['running shoes up to $130'],
      says: 'are any of them waterproof?',
      text: /^(?:None of the five is waterproof|Yes, all five of them are waterproof|The [^.]+ (?:is|are) waterproof)[^.]*\./,
      not: /waterproof.*waterproof/,
    },
    {
      shop: 'demo',
      after: ['headphones'],
      says: 'do these have noise cancelling?',
      text: /noise cancelling/,
      not: /No, the/,
    },
    {
      shop: 'demo',
      after: ['kettles'],
      says: 'are the first two cordless?',
      text: /cordless/,
      not: /cordless.*cordless/,
    },
  ])('$says', expectAnswer)
})

describe('which of those that were shown', () => {
  it.each<Asked>([
    { shop: 'demo', after: ['air purifiers'], says: 'which one covers the most?', text: /most coverage.*: \d+ m²/ },
    { shop: 'demo', after: ['drills'], says: 'which of these do people rate higher?', text: /rated best: \d\.\d by/ },
    {
      shop: 'demo',
      after: ['tents', 'compare the top two'],
      says: 'which weighs less',
      text: /is lighter: [\d.]+ k?g/,
    },
    { shop: 'demo', after: ['tents'], says: 'which goes up quickest?', text: /the quickest to set up.*: \d+ min/ },
    { shop: 'demo', after: ['speakers'], says: 'which one of these costs the least', text: /is the cheapest: \$/ },
    {
      shop: 'demo',
      after: ['espresso machines'],
      says: 'which one has the larger water tank?',
      intent: 'compare',
      text: /capacity: [\d.]+ L|level at the top/,
    },
    { shop: 'demo', after: ['blenders'], says: 'which of them is reduced most?', text: /reduced|No list price/ },
    {
      shop: 'demo',
      after: ['an office chair and a desk lamp'],
      says: 'which lamp is brighter?',
      text: /is (?:the )?bright(?:er|est): [\d,]+ lm/,
      not: /chair/i,
    },
  ])('$says', expectAnswer)

  it('keeps the list and the wishes as they were', () => {
    const [first, second] = talkIn(demo, 'kettles under $60', 'which of these holds more?')

    expect(second?.constraints).toEqual(first?.constraints)
    expect(second?.state.listed).toEqual(first?.state.listed)
  })
})

describe('a figure that only the name has', () => {
  it.each<Asked>([
    { shop: 'names', after: ['toothpaste'], says: 'how many ounces is the tube?', text: /says “4\.1 oz”/ },
    { shop: 'names', after: ['toothpaste'], says: 'how many are in a pack?', text: /says “Pack of 2”/ },
    { shop: 'names', after: ['coffee beans'], says: 'what do they weigh', text: /says “2 lb”/ },
    { shop: 'names', after: ['dino walker'], says: 'how many cells does it need?', text: /AA cells/ },
    {
      shop: 'names',
      after: ['coffee beans'],
      says: 'how tall is it?',
      text: /does not say anything about how tall it is/,
    },
    { shop: 'bare', after: ['wood screw'], says: 'what size is it', text: /4 x 50 mm|50 mm/ },
  ])('$says', expectAnswer)
})

describe('two things asked in one breath', () => {
  it.each<Asked>([
    {
      shop: 'demo',
      after: ['electric kettles'],
      says: 'how many watts has the first one, and how loud is it?',
      text: /W of power.*dB|dB.*W of power/,
    },
    {
      shop: 'demo',
      after: ['tents'],
      says: 'how heavy is it in pounds, and how many does it sleep?',
      text: /about [\d.]+ lb.*sleeps/,
    },
    {
      shop: 'demo',
      after: ['tents'],
      says: 'does the first come with a footprint and a lifetime guarantee?',
      text: /says nothing of “footprint” or “lifetime guarantee”/,
    },
  ])('$says', expectAnswer)
})

describe('what is asked in other words than those of the catalogue', () => {
  it.each<Asked>([
    { shop: 'demo', after: ['office chairs'], says: 'how much weight can the first one take?', text: /carries \d+ kg/ },
    {
      shop: 'demo',
      after: ['office chairs'],
      says: "the first one's limit in pounds?",
      text: /carries \d+ kg, about \d+ lb/,
    },
    {
      shop: 'demo',
      after: ['air purifiers'],
      says: 'how many square feet is the first good for?',
      text: /m², about \d+ square feet/,
    },
    { shop: 'demo', after: ['office chairs'], says: 'what has been knocked off its price?', text: /list price/ },
    {
      shop: 'demo',
      after: ['cordless drills'],
      says: 'does the 1st come with a battery or is that extra, they always get you with that',
      text: /^The \S+ .* has \d batter(?:y|ies) in the box\.$/,
    },
    {
      shop: 'demo',
      after: ['mice'],
      says: 'tell me, did you make that up?',
      intent: 'help',
      text: /nothing up/,
    },
    {
      shop: 'demo',
      after: ['mattresses'],
      says: 'can I send the second back if my cat dislikes it',
      intent: 'service',
      text: /trial|returns/,
    },
    {
      shop: 'demo',
      after: ['printers'],
      says: 'has to do 20 pages a minute or better',
      intent: 'refine',
      text: /printers/,
    },
    {
      shop: 'demo',
      after: ['electric toothbrushes'],
      says: 'which one cures my bleeding gums',
      intent: 'off_topic',
      text: /doctor/,
    },
  ])('$says', expectAnswer)
})

describe('advice', () => {
  it.each<Asked>([
    {
      shop: 'demo',
      after: ['laptops'],
      says: 'is 8 GB enough for essays?',
      intent: 'advice',
      text: /In general.*8 GB.*laptops here/,
    },
    { shop: 'demo', after: ['laptops'], says: 'do I need 16 GB?', intent: 'advice', text: /of the \d+ laptops here/ },
    { shop: 'demo', after: ['monitors'], says: 'is 60 Hz too little for games', intent: 'advice', text: /60 Hz/ },
    {
      shop: 'demo',
      after: ['monitors'],
      says: 'do I need one with speakers in it?',
      text: /\d+ of the \d+ monitors here have built-in speakers/,
    },
    {
      shop: 'demo',
      after: ['printers'],
      says: 'laser or ink tank?',
      intent: 'advice',
      text: /In general.*the laser ones cost around \$.*ink tank ones/,
    },
    { shop: 'demo', after: ['printers'], says: 'explain laser versus ink tank like I am five', text: /toner/ },
    { shop: 'demo', after: ['mattresses'], says: 'springs or memory foam?', text: /memory foam.*springs/ },
    {
      shop: 'demo',
      after: ['tents'],
      says: 'what does 3-season even mean?',
      text: /In general.*winter.*tents here come as/,
    },
    // What is true of one kind is not said of another.
    {
      shop: 'demo',
      after: [],
      says: 'first time buyer, what should I look for in a drill',
      text: /drills/,
      not: /memory foam/,
    },
  ])('$says', expectAnswer)
})

describe('choosing', () => {
  it.each<Asked>([
    {
      shop: 'demo',
      after: ['mice'],
      says: "oh, I just can't decide between them, help",
      intent: 'verdict',
      text: /I would take/,
    },
    {
      shop: 'demo',
      after: ['mice'],
      says: 'is the first one worth eight dollars more than the second?',
      intent: 'compare',
      text: /I would take/,
    },
    {
      shop: 'demo',
      after: ['tablets'],
      says: 'would the most expensive one be wasted on me?',
      intent: 'worth_it',
      text: /value|close call|look further/,
    },
    {
      shop: 'demo',
      after: ['mice'],
      says: 'is the first one any good for lefties?',
      intent: 'details',
      text: /“lefties”/,
    },
  ])('$says', expectAnswer)
})

describe('the counter', () => {
  it.each<Asked>([
    {
      shop: 'demo',
      after: ['mattresses'],
      says: 'would you take my old mattress away?',
      intent: 'service',
      text: /delivered/,
    },
    {
      shop: 'demo',
      after: ['lamps'],
      says: 'can you send it straight to my mum',
      intent: 'service',
      text: /delivered/,
    },
    {
      shop: 'demo',
      after: ['mattresses'],
      says: 'how long do I have to try it',
      intent: 'service',
      text: /returns|trial/,
    },
    { shop: 'demo', after: [], says: 'do you ship to Norway?', intent: 'service', text: /delivered/ },
    {
      shop: 'demo',
      after: ['printers'],
      says: 'and what does each page cost in ink?',
      text: /“cost per page”/,
      not: /costs \$/,
    },
    {
      shop: 'demo',
      after: ['electric toothbrushes'],
      says: 'will their heads fit on mine?',
      text: /heads/,
      not: /not sure what you mean/,
    },
  ])('$says', expectAnswer)
})
