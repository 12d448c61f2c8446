/** What is decided of a message as a whole: its language, whether it asks, what it goes with, and what it points at. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read as readMessage } from '../../../src/domain/conversation/read/read.ts'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import { demo, read } from '../../support/demo-talk.ts'
import { playIn } from '../../support/play.ts'

const understood = (...messages: string[]) => playIn(demo, ...messages).understood
const shownAfter = (...messages: string[]) => playIn(demo, ...messages).answer.products.map(({ id }) => id)

describe('a message in another language', () => {
  it('keeps the thing and its figures, and none of the words', () => {
    const { intent, talk, stated, corrections, notUnderstood, untold } = read(
      'ich suche einen leichten Laptop von Norvel unter 800 Euro mit 16 GB',
    )

    expect([intent, talk]).toEqual(['search', 'language:de'])
    expect(stated).toMatchObject({ category: 'laptops', priceMax: 80_000, currency: 'EUR' })
    expect(stated.attributes).toEqual([{ name: 'ram', op: 'gte', value: 16, unit: 'GB' }])
    const { terms, prefer, brands, excludeBrands, excludeTerms } = stated
    expect([terms, prefer, brands, excludeBrands, excludeTerms].every((words) => words === undefined)).toBe(true)
    expect([corrections, notUnderstood, untold]).toEqual([[], [], []])
  })

  it('has no corrections that would be told', () => {
    expect(read('das hedphones mit wifi')).toMatchObject({ talk: 'language:de', corrections: [] })
  })

  it('is none where the other words are English in any of their forms', () => {
    expect(read('a die cast model of les cars for kids').talk).toBeNull()
  })

  it('is not understood without a thing: a price alone would find everything', () => {
    const { intent, talk, confidence, stated } = read('busco algo barato por menos de 50 dolares por favor')

    expect([intent, talk, confidence]).toEqual(['unknown', 'language:es', 0])
    expect(stated).toMatchObject({ priceMax: 5_000 })
    expect(stated.terms).toBeUndefined()
  })
})

describe('a question', () => {
  it('is kept as it was typed while nothing was shown, and not afterwards', () => {
    expect(read('does the Norvel have wifi?').question).toBe('does the Norvel have wifi?')
    expect(read('a Norvel with wifi').question).toBeNull()
    expect(understood('laptops', 'does the Norvel have wifi?').question).toBeNull()
  })

  it('about a model that was not shown asks for that one', () => {
    expect(understood('laptops', 'does the Zorbex K9 have wifi')).toMatchObject({
      intent: 'details',
      lookups: ['Zorbex K9'],
    })
  })

  it.each([
    'do the headphones from before have bluetooth',
    'and the headphones from before, how long does the battery last',
  ])('of earlier things is asked of the one of them that was told of last, else of the first: "%s"', (text) => {
    const [first, second] = shownAfter('headphones under $200')
    const askedOf = (...before: string[]) => {
      const { intent, referencedIds, confidence } = understood(...before, 'kettles', text)
      expect([intent, confidence > 0.5]).toEqual(['details', true])
      return referencedIds
    }

    expect(askedOf('headphones under $200', 'tell me about the second in the list')).toEqual([second])
    expect(askedOf('headphones under $200')).toEqual([first])
  })

  it('of which of earlier things goes back to them', () => {
    expect(understood('headphones', 'kettles', 'which of the headphones from before is the lightest').topic.kind).toBe(
      'return',
    )
  })
})

describe('what goes with the thing of the talk', () => {
  it('is a thing of its own, without the limits of the other', () => {
    const { topic, stated } = understood('laptops under $900', 'bags for it')

    expect(topic.kind).toBe('new')
    expect(stated.category).toBe('backpacks')
    expect(stated.priceMax).toBeUndefined()
  })

  it('is not looked for in a long story, nor before anything was shown', () => {
    const story = ' and so on and so forth'.repeat(9)

    expect(understood('laptops', `bags for it${story}`).stated.category).not.toBe('backpacks')
    expect(read('bags for it').stated.prefer ?? []).toEqual([])
  })
})

describe('a thing that somebody has', () => {
  it('is not wanted again, and nothing else is let go', () => {
    expect(understood('laptops', 'he already has a laptop')).toMatchObject({
      intent: 'undo',
      undo: ['category'],
      stated: { excludeTerms: ['laptops'] },
    })
  })

  it('is left out by what its shelf is called', () => {
    expect(understood('coffee makers', 'she already has a coffee maker').stated.excludeTerms).toEqual(['coffee makers'])
  })

  it('changes nothing of what is asked in the same breath', () => {
    const { intent, undo } = understood('laptops', 'she already has a laptop, how heavy is the first one')

    expect([intent, undo]).toEqual(['details', []])
  })

  it('says nothing against another one', () => {
    expect(understood('laptops', 'he already has a tablet').undo).toEqual([])
    expect(understood('laptops', 'he already has a kettle').undo).toEqual([])
    expect(understood('laptops', 'he already has a laptop, show me kettles').stated).toMatchObject({
      category: 'kettles',
    })
  })
})

describe('what a message points at', () => {
  const shown = shownAfter('laptops')

  it.each<[string, (string | undefined)[]]>([
    ['how much for the third', [shown[2]]],
    ['compare 1 and 3', [shown[0], shown[2]]],
    ['how heavy are all of them', shown],
    ['the weight of both', shown.slice(0, 2)],
    ['show me that one again', [shown[0]]],
    ['ok and please show me that one again please', [shown[0]]],
    ['can you open this one', [shown[0]]],
    ['what is the catch with this one', [shown[0]]],
    ['I take it', [shown[0]]],
  ])('"%s"', (text, ids) => {
    expect(understood('laptops', text).referencedIds).toEqual(ids)
  })

  it('is no place in the list where it counts how many are taken', () => {
    const { referencedIds, askedAbout } = understood('laptops', 'how much for three')

    expect(referencedIds).toEqual([shown[0]])
    expect(askedAbout).toMatchObject({ attribute: 'price', times: 3 })
  })

  it.each(['none of them', 'which of these is lightest'])('"%s" is not all of them', (text) => {
    expect(understood('laptops', text).intent).not.toBe('details')
  })
})

describe('what was corrected', () => {
  it('is told of the words that the reading takes, and of no others', () => {
    expect(read('wirless hedphones').corrections).toEqual([
      { from: 'wirless', to: 'wireless' },
      { from: 'hedphones', to: 'headphones' },
    ])
    expect(read('wireless headphones').corrections).toEqual([])
  })
})

describe('how sure a reading is', () => {
  it('is nothing where none was chosen, and between nothing and all elsewhere', () => {
    expect(understood('laptops', 'qwxz')).toMatchObject({ intent: 'unknown', confidence: 0 })
    fc.assert(
      fc.property(fc.array(fc.constantFrom('laptop', 'qwxz', 'under', '$50', 'red', 'not', 'hi', '?')), (words) => {
        const { intent, talk, confidence } = readMessage(words.join(' '), EMPTY_STATE, demo.vocabulary)

        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        if (intent === 'unknown' && talk === null) expect(confidence).toBe(0)
      }),
    )
  })
})
