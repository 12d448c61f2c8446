/** Follow-ups of one or two words, where words alone say what is wanted: they go on, leave out or let go. */
import { describe, expect, it } from 'vitest'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import { NOW } from '../../support/demo-talk.ts'
import { madeShops } from '../../support/made-shops.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'

const market = memoryCatalog(madeShops.market)
const play = (...messages: string[]) => playIn(market, ...messages)
const constraints = (...messages: string[]) => play(...messages).answer.constraints

describe('a word that names of what is shown say', () => {
  it('tells them apart', () => {
    expect(constraints('coffee', 'decaf obviously').terms).toEqual(['coffee', 'decaf'])
    expect(constraints('travel socks or sport socks', 'any Larkmoor ones').terms).toContain('Larkmoor')
  })

  it('is no pointer unless it stands out as one', () => {
    expect(play('coffee', 'decaf').understood.intent).toBe('refine')
    expect(play('coffee', 'the decaf one').understood.intent).toBe('details')
  })

  it('is a thing of its own behind an article or a request', () => {
    expect(constraints('coffee dripper', 'I need a tea kettle').terms).not.toContain('coffee dripper')
  })
})

describe('a colour alone', () => {
  it('goes on', () => {
    expect(constraints('rain jacket', 'green')).toMatchObject({ colors: ['green'], terms: ['rain jacket', 'green'] })
  })
})

describe('a word that is not wanted', () => {
  it('is left out, however it is said', () => {
    for (const message of ['not Ferndew', 'no Ferndew please', 'anything but ferndew']) {
      expect(constraints('hand cream', message), message).toMatchObject({ terms: ['hand cream'] })
      expect(JSON.stringify(constraints('hand cream', message)), message).toMatch(/exclude\w+":\["ferndew/i)
    }
  })

  it('takes away what was asked for before', () => {
    expect(constraints('decaf coffee', 'no decaf')).toEqual({ terms: ['coffee'], excludeTerms: ['decaf'] })
  })

  it('does not stand in what is free of it', () => {
    const titles = play('crackers', 'no gluten').answer.products.map(({ title }) => title)
    expect(titles).toContain('Crumbly Gluten Free Seed Crackers')
  })
})

describe('a word that need not be met', () => {
  it('is let go, or was never asked for', () => {
    expect(constraints('decaf coffee', 'decaf not needed')).toEqual({ terms: ['coffee'] })
    expect(constraints('coffee', 'decaf not needed')).toEqual({ terms: ['coffee'] })
    expect(constraints("coffee, doesn't have to be decaf").terms).toEqual(['coffee'])
  })
})

describe('few words that may go on or name another thing', () => {
  it('name the thing anew with another word before it', () => {
    expect(constraints('hand cream', 'face cream').terms).toEqual(['face cream'])
    expect(constraints('travel socks', 'do you have ankle socks too').terms).toEqual(['ankle socks'])
    expect(constraints('hand cream', 'with rose').terms).toContain('hand cream')
  })

  it('name the thing where nothing that is shown has it and another is called so', () => {
    expect(topic('hand cream', 'belt?')).toEqual(['belt'])
    expect(topic('hand cream', 'rose?')).toContain('hand cream')
  })

  it('do not come back with what was shown, where nothing here is any of it', () => {
    const { answer } = play('coffee', 'orange giraffe trampoline for hamsters')
    expect(answer.products).toEqual([])
    expect(answer.sentences.join('')).toContain('giraffe')
    expect(play('coffee', 'orange giraffe trampoline for hamsters', 'decaf').answer.constraints.terms).toContain(
      'coffee',
    )
  })

  const topic = (...messages: string[]) => play(...messages).answer.constraints.terms

  it('go on where a product is the thing and holds them', () => {
    expect(topic('coffee', 'whole bean')).toEqual(['coffee', 'whole bean'])
  })

  it('name another thing where they name a kind that nothing shown is called', () => {
    expect(topic('coffee', 'socks')).toEqual(['socks'])
    expect(topic('coffee', 'and socks')).toEqual(['socks'])
  })

  it('keep the thing where nothing has them', () => {
    const { answer } = play('coffee', 'velvety')
    expect(answer.products.every(({ title }) => /coffee/i.test(title))).toBe(true)
  })

  it('name another thing beside a kind where they add to it', () => {
    const { category, terms } = play('hand cream', 'and socks too').answer.constraints
    expect([category, terms]).not.toContain('hand cream')
    expect(topic('coffee', 'fragrance free')).toContain('coffee')
  })

  it('are looked up in the same round trip, and only where both readings are left', () => {
    const { vocabulary } = market
    const first = prepareTurn({ text: 'coffee' }, EMPTY_STATE, vocabulary, { now: NOW, limit: 5 })
    const { state } = completeTurn(first, market.fetch(first.plan), { vocabulary, now: NOW, associateTag: null })
    const queries = (text: string) => prepareTurn({ text }, state, vocabulary, { now: NOW, limit: 5 }).plan.queries
    expect(first.plan.queries).toHaveLength(1)
    expect(queries('socks')).toHaveLength(2)
    expect(queries('I need some socks')).toHaveLength(1)
    expect(queries('under 10')).toHaveLength(1)
  })
})

describe('what is said of what was shown', () => {
  it('is asked with its figure', () => {
    const { understood } = play('coffee', 'does the first come in 12 oz bags')
    expect(understood.intent).toBe('details')
  })

  it('tells whom it is for, and names no other thing', () => {
    expect(constraints('sneakers', 'for a tall woman').terms?.[0]).toBe('sneakers')
  })

  it('keeps either of two makers', () => {
    expect(constraints('socks', 'Toeday or Quix').brands).not.toEqual(['Toeday'])
  })
})

describe('a refinement of words alone', () => {
  it('keeps the whole thing where something is left out', () => {
    const { answer } = play('decaf coffee', 'no beans')
    expect(answer.products.every(({ title }) => /coffee/i.test(title))).toBe(true)
  })

  it('moves the figure that stands among the words', () => {
    expect(constraints('coffee 12 oz', '16 instead').terms).toEqual(['coffee', '16 oz'])
    expect(constraints('coffee 12 oz', 'what about 16').terms).toEqual(['coffee', '16 oz'])
    expect(constraints('coffee 12 oz', 'I only need half the size').terms).toEqual(['coffee', '6 oz'])
    expect(constraints('coffee 12 oz', 'twice as much').terms).toEqual(['coffee', '24 oz'])
  })

  it('is another need where it is asked whether the shop sells that', () => {
    expect(constraints('coffee', 'do you sell the tea kettle itself').terms).not.toContain('coffee')
  })

  it('is no hum where it is a measure', () => {
    expect(constraints('coffee', '12 mm').terms).toEqual(['coffee', '12 mm'])
  })

  it('asks the price of nothing', () => {
    expect(constraints('coffee', 'too expensive').terms).toEqual(['coffee'])
  })
})

describe('what is asked behind a pointer', () => {
  it('is no name of another product', () => {
    const { understood } = play('coffee', 'is the first whole bean')
    expect(understood).toMatchObject({ intent: 'details' })
    expect(understood.askedAbout?.text).toMatch(/bean/)
    expect(understood.referencedIds).toHaveLength(1)
  })

  it('may be what only a listing of it tells', () => {
    const { understood } = play('coffee', 'warranty?')
    expect(understood.intent).toBe('details')
  })
})

describe('a limit said later', () => {
  it('shows no other thing than the one that was asked for', () => {
    const { answer } = play('tea kettle', 'any under 10')
    expect(answer.products.every(({ title }) => /Kettle/.test(title))).toBe(true)
    const cream = play('hand cream', 'under 20', 'any under 5').answer.products
    expect(cream.every(({ title }) => /Cream/.test(title))).toBe(true)
  })
})

describe('"instead"', () => {
  it('names another thing, or goes on where the thing has it', () => {
    expect(constraints('hand cream', 'chopping board instead').terms).toEqual(['chopping board'])
    expect(constraints('ankle socks', 'merino wool instead').terms).toContain('ankle socks')
  })
})

describe('what goes with a thing', () => {
  it('is looked for by itself', () => {
    expect(constraints('leather belt', 'do you have sneakers that match').terms).toEqual(['sneakers'])
  })
})
