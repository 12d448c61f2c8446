/** Things that a shop does not have: no other thing that shares a word with them is passed off as the answer. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unmatchedTerms } from '../../../src/domain/conversation/answer/words.ts'
import { toBase } from '../../../src/domain/conversation/read/word-forms.ts'
import { textOf, say } from '../../support/demo-talk.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { money, record } from '../../support/record.ts'
import { runs } from '../../support/requests.ts'
import { shopTalk } from '../../support/shop-talk.ts'
import { SHOPS } from '../../support/three-shops.ts'

const item = (id: string, title: string, path: string[], description = '') =>
  record(id, {
    title,
    description,
    brand: null,
    category: path.at(-1)?.toLowerCase() ?? 'x',
    categoryPath: path,
    price: money(4_000),
    attributes: [],
  })
const shop = shopTalk(
  'desk',
  memoryCatalog([
    item('hub-screen', 'Larch 24 Monitor, USB Hub Inside', ['Screens', 'Monitors']),
    item('screen', 'Larch 27 Monitor, Curved', ['Screens', 'Monitors']),
    ...[1, 2, 3].map((i) =>
      item(`cable-${i}`, `Larch KVM Cable ${i} m with USB and Microphone`, ['Cables'], 'For recording studios.'),
    ),
    item('microphone', 'Tarvo Microphone PC microphone black', ['Sound'], 'USB.'),
    item('phone-5', 'Zilo 5s Telephone', ['Phones']),
    item('phone-8', 'Zilo 8 Telephone', ['Phones']),
    item('toner', 'Orrin 78XQ Tri-color Original 1 pc', ['Supplies']),
  ]),
)
const shown = (text: string) => shop.say(text).products.map(({ id }) => id)
const told = (text: string) => shop.say(text).sentences.join('')

describe('a thing that is not sold', () => {
  it.each([
    'tripod for my camera',
    'camera tripod',
    'phone holder for the car',
    'charger for my blorp laptop',
    'ink cartridges for an orrin printer',
    'kettle descaler',
    'mattress topper, queen',
    'hiking boots',
    'iphone 15',
    'do you have the iPhone 15?',
    'iphone 15 case',
    'galaxy s23',
  ])('is told to be lacking, and nothing is shown: %s', (message) => {
    const answer = say(message)

    expect(answer.products).toEqual([])
    expect(textOf(answer)).toContain('I am sorry, I don’t have'.replace('’', "'"))
  })

  it('is told of by its own name, whatever it is for', () => {
    expect(textOf(say('phone holder for the car'))).toContain('“phone holder”')
  })

  it('is none of the things that it belongs to', () => {
    expect(shown('usb hub with four ports and a lamp')).toEqual([])
  })

  it('is lacking whatever thing it is said to go with', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SHOPS),
        fc.constantFrom('hammock', 'banjo', 'canoe', 'trumpet', 'wrench', 'sharpener'),
        fc.constantFrom('', ' under 90', ', please', ' for my brother'),
        (at, thing, rest) => {
          fc.pre(!(thing in at.catalog.vocabulary.words))
          const kinds = at.catalog.vocabulary.categories.filter(({ label }) => /^\w+$/.test(label)).slice(0, 5)
          for (const { label } of kinds) {
            expect(at.say(`${toBase(label.toLowerCase())} ${thing}${rest}`).products).toEqual([])
          }
        },
      ),
      runs(30),
    )
  })
})

describe('what a title says', () => {
  const cards = shopTalk(
    'cards',
    memoryCatalog([
      item('memory', 'Tarvo Flow memory card 64 GB MicroSD Class 10', ['Storage']),
      item('cartridge', 'Orrin FX Black Ink Cartridge Original 6 pcs', ['Supplies']),
      item('screen', 'Larch 27 Monitor, Curved', ['Screens', 'Monitors']),
    ]),
  )

  it.each([
    ['microsd card', 'memory'],
    ['ink cartridge original', 'cartridge'],
  ])('is not lacking, however it is put: %s', (message, id) => {
    expect(cards.say(message).products.map((product) => product.id)).toEqual([id])
  })
})

describe('what is found', () => {
  it('is the thing before what mentions all of the words', () => {
    expect(shown('usb microphone')[0]).toBe('microphone')
  })

  it('is called so by the number of its model', () => {
    expect(told('orrin 78xq ink')).not.toContain('Nothing here is called')
  })

  it('is told to be another model', () => {
    const phones = shop.catalog.records.filter(({ id }) => id.startsWith('phone'))
    const told = (term: string) => unmatchedTerms(phones, { terms: [term] }, shop.catalog.vocabulary)

    expect(told('zilo 15').sentences[0]?.text).toContain('I have no “zilo 15”')
    expect(told('zilo 15').kept).toEqual(['zilo'])
    expect(told('zilo 8')).toMatchObject({ sentences: [], kept: ['zilo 8'] })
  })
})

describe('whom a thing is for', () => {
  it.each(['kettle for my mother', 'a toaster for my dad'])('is no wish of what nobody wears: %s', (message) => {
    expect(textOf(say(message))).not.toContain('say nothing')
  })
})
