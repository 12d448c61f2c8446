/** First messages where words alone find things: models, what a thing goes with, two things at once, things nobody sells. */
import { describe, expect, it } from 'vitest'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { stated as demoStated } from '../../support/demo-talk.ts'
import { playIn } from '../../support/play.ts'
import { money, record } from '../../support/record.ts'

const GOODS: [title: string, brand: string | null][] = [
  ['Lamp Oil 1 L', null],
  ['Ground Rye 500 g', null],
  ['Rye Flakes', null],
  ['Quillon 7 Plus Reader Sleeve Red', 'Tarvik'],
  ['Quillon 7 Reader Sleeve Blue', 'Tarvik'],
  ['Osprel Leather Band for Quillon Clock', 'Osprel'],
  ['Quillon Clock', 'Quillon'],
  ['Remote for Keen Radio', null],
  ['Remote for Bold Radio', null],
  ['Flow 5s Radio', null],
  ['Flow 8s Radio', null],
  ['Coffee Mill QX-4410', null],
  ['Steel Blade for Coffee Mill QX', null],
  ['Outer Drive 2 TB', null],
  ['Outer Drive 500 GB', null],
]

const shop = memoryCatalog(
  GOODS.map(([title, brand], i) =>
    record(`good-${i}`, {
      title,
      brand,
      category: 'other',
      categoryPath: ['Other'],
      price: money(1_000 + i * 10),
      attributes: [],
      ...(title.includes('QX-') && { codes: { mpn: 'QX-4410' } }),
    }),
  ),
)
const understand = (message: string) => playIn(shop, message).understood
const stated = (message: string) => understand(message).stated
const titles = (message: string) => playIn(shop, message).answer.products.map(({ title }) => title)

describe('the figure of a model', () => {
  it.each(['sleeve for quillon 7 plus', 'quillon 7 plus sleeve', 'red quillon 7 plus reader sleeve please'])(
    'with “plus” behind it is no price: %s',
    (message) => {
      expect(stated(message).priceMin).toBeUndefined()
      expect(stated(message).terms?.join(' ')).toContain('7 plus')
    },
  )

  it.each(['blade for the mill qx-4410', 'mill qx-4410'])('belongs to its letters: %s', (message) => {
    expect(stated(message).terms?.join(' ')).toContain('qx 4410')
  })

  it.each(['a radio, not the 5s', 'flow radio but not the 5s'])('may be what is not wanted: %s', (message) => {
    expect(stated(message).excludeTerms).toEqual(['5s'])
    expect(titles(message)).not.toContain('Flow 5s Radio')
  })

  it('is no count of what follows', () => {
    expect(stated('quillon 7 16gb reader').terms?.join(' ')).toMatch(/quillon 7 .*16 ?gb/)
    expect(stated('two 16gb drives').terms?.join(' ')).toContain('2 x 16gb')
  })

  it.each(['iphone 15', 'iphone 13 please'])('stays with the name that nothing here has: %s', (message) => {
    expect(demoStated(message)).toEqual({ terms: [message.slice(0, 9)] })
  })
})

describe('a bound by how good a thing is', () => {
  it.each(['radio, 600 or faster', 'outer drive, 300 or bigger, under 90'])('is no price: %s', (message) => {
    expect(stated(message).priceMin).toBeUndefined()
  })

  it('leaves “or more” to prices', () => {
    expect(stated('radio, 60 or more')).toMatchObject({ priceMin: 6_000 })
  })

  it('names the thing where no kind is known', () => {
    expect(stated('outer drive 1 TB or more').terms).toContain('outer drive')
  })
})

describe('what a thing goes with', () => {
  it.each(['quillon clock band', 'leather quillon clock band', 'band for my quillon clock'])(
    'need not be made by the same: %s',
    (message) => {
      expect(stated(message).brands).toBeUndefined()
      expect(titles(message)).toContain('Osprel Leather Band for Quillon Clock')
    },
  )

  it.each(['remote for my keen radio', 'a remote for our keen radio'])('keeps an ordinary word: %s', (message) => {
    expect(titles(message)[0]).toBe('Remote for Keen Radio')
  })

  it('is no thing to ask about', () => {
    const { answer } = playIn(shop, 'which blade goes with QX-4410')
    expect(answer.intent).toBe('search')
    expect(answer.products.map(({ title }) => title)).toContain('Steel Blade for Coffee Mill QX')
  })

  it('finds nothing where the thing itself is not sold', () => {
    expect(stated('a bunkbed for the radio room').terms).toEqual(['bunkbed'])
    expect(stated('something handy for the radio').terms).toContain('radio')
  })
})

describe('a second thing', () => {
  it.each(['lamp oil and some rye', 'a quillon clock and a remote', 'lamp oil and a radio under 40'])(
    'is looked for beside the first: %s',
    (message) => {
      expect(understand(message).alsoStated).toHaveLength(1)
      const { products, sentences } = playIn(shop, message).answer
      expect(products.length).toBeGreaterThan(1)
      expect(new Set(products.map(({ id }) => id)).size).toBe(products.length)
      expect(sentences.join('')).not.toContain('Of one ')
    },
  )

  it.each(['a clock with a band and a sleeve', 'remote for a radio and a clock'])('is none: %s', (message) => {
    expect(understand(message).alsoStated).toHaveLength(0)
  })
})

describe('something that nobody names', () => {
  it('is of the only kind that can have what is wished', () => {
    expect(demoStated('something to crush frozen fruit').category).toBe('blenders')
  })
})
