/** What takes a wish back or turns it round: two denials, both values of one thing, amounts that belong to two matters. */
import { describe, expect, it } from 'vitest'
import { demo } from '../../support/demo-talk.ts'
import { playIn } from '../../support/play.ts'

const play = (...messages: string[]) => playIn(demo, ...messages)
const constraints = (...messages: string[]) => play(...messages).answer.constraints
const asked = (...messages: string[]) => play(...messages).understood.askedAbout

describe('a denial of a denial', () => {
  it('is a wish', () => {
    for (const message of [
      'hide the ones without a pressure sensor',
      'nothing without a pressure sensor',
      'not without a pressure sensor',
    ]) {
      const { attributes } = constraints('electric toothbrushes', message)
      expect(attributes, message).toEqual([{ name: 'pressureSensor', op: 'has', value: true }])
    }
  })
})

describe('both values of one thing', () => {
  it('leave it open', () => {
    expect(constraints('wireless mice', 'wired or wireless, both are good').attributes).toBeUndefined()
    expect(constraints('cordless drills', 'corded and cordless').attributes).toBeUndefined()
  })
})

describe('the last part of a value behind "or"', () => {
  it('is another value', () => {
    expect(constraints('routers with wifi 5 or 6').attributes).toEqual([
      { name: 'wifiStandard', op: 'in', value: ['Wi-Fi 5', 'Wi-Fi 6'] },
    ])
  })
})

describe('amounts', () => {
  it('of two matters do not share a unit', () => {
    expect(constraints('phone, not over 400, at least 6 gb of memory')).toMatchObject({
      priceMax: 40_000,
      attributes: [{ name: 'ram', op: 'gte', value: 6 }],
    })
  })

  it('may be single', () => {
    expect(constraints('a power bank, a kilo or less').attributes).toMatchObject([{ name: 'weight', value: 1000 }])
  })

  it('in total are shared by what is counted', () => {
    expect(constraints('three desk lamps, 150 in total').priceMax).toBe(5_000)
    expect(constraints('a desk lamp, 150 in total').priceMax).toBe(15_000)
  })

  it('of people count the children too', () => {
    expect(constraints('tent for two adults and three kids').attributes).toMatchObject([{ name: 'sleeps', value: 5 }])
    expect(constraints('a tent for one adult and a six year old').attributes).toMatchObject([{ name: 'sleeps' }])
  })

  it('of what no listing states are said, not kept', () => {
    const { understood, answer } = play('yoga mats', 'size 42')
    expect(understood.untold).toEqual(['size 42'])
    expect(answer.constraints).toEqual({ category: 'yoga-mats' })
  })
})

describe('what is asked', () => {
  it('is carried over to the next one', () => {
    expect(asked('kettles', 'how loud is the first?', 'and the second?')).toMatchObject({ attribute: 'noiseLevel' })
    expect(asked('kettles', 'how loud is the first?', 'kettles under 90', 'and the second?')).toBeNull()
  })

  it('stands behind "how", whatever is measured so', () => {
    expect(asked('yoga mats', 'how thick is it in inches')).toMatchObject({ attribute: 'thickness', unit: 'inch' })
  })

  it('of a person is what the thing bears', () => {
    expect(asked('office chairs', 'will it do for somebody who weighs 110 kg?')).toMatchObject({ attribute: 'maxLoad' })
  })

  it('of several pieces is what they come to', () => {
    const { answer } = play('air purifiers', 'three of those, what do they cost?')
    const price = answer.products[0]?.price?.amountMinor ?? 0
    expect(answer.sentences.join('')).toContain(String((price * 3) / 100))
  })

  it('by a name that stands alone is what it means', () => {
    expect(play('what is power delivery').understood).toMatchObject({ intent: 'advice', talk: 'explain' })
    expect(play('phones', 'what is wireless charging').understood).toMatchObject({ intent: 'advice' })
  })
})

describe('words with two readings', () => {
  it('take back where an article follows', () => {
    const { understood } = play('running shoes with a drop below 6 mm', 'drop the drop')
    expect(understood.undo).toEqual([{ attribute: 'drop' }])
  })

  it('describe where they say what for', () => {
    expect(play('a drill light enough for overhead work').understood.intent).toBe('search')
    expect(play('is 4 GB enough for a tablet?').understood.intent).toBe('advice')
  })

  it('ask for another one of what broke', () => {
    expect(constraints('my old blender packed in, I want a quiet one')).toMatchObject({ category: 'blenders' })
    expect(constraints('my blender is fine, I want a kettle')).toMatchObject({ category: 'kettles' })
  })

  it('keep the name that another maker gives a kind', () => {
    expect(constraints('any Galaxy 12 phones, or the iPhone 13?').terms).toContain('iPhone 13')
  })
})

describe('what is not needed', () => {
  it('stands before its words or behind them, and a comma parts it from the rest', () => {
    const before = constraints('a fast coffee maker, I do not need a grinder')
    expect(before.attributes).toBeUndefined()
    expect(constraints('headphones with bluetooth', 'bluetooth I do not need').attributes).toBeUndefined()
  })
})

describe('a limit', () => {
  it('of a single week or day is one of time', () => {
    expect(constraints('smartwatches, battery at least a week').attributes).toMatchObject([
      { name: 'batteryLife', op: 'gte', value: 168 },
    ])
  })

  it('is one in stronger words too', () => {
    expect(constraints('laptops', '1500 is my absolute limit').priceMax).toBe(150_000)
  })
})
