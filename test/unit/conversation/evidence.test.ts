/** What a product's own words say of what was asked: whether they grant it, deny it or tell nothing. */
import { describe, expect, it } from 'vitest'
import { evidenceOf, figureIn, oppositeOf } from '../../../src/domain/conversation/answer/evidence.ts'
import { demo } from '../../support/demo-talk.ts'
import { playIn } from '../../support/play.ts'

const [base] = playIn(demo, 'kettle').answer.state.listed
const telling = (title: string, ...features: string[]) => {
  if (base === undefined) throw new Error('a catalogue without kettles')
  return { ...base, title, features, description: null, attributes: [] }
}

describe('a denial', () => {
  it('reaches only the part of the sentence that it stands in', () => {
    const curtain = telling('Window Drape', 'Care: machine washable, do not bleach')
    expect(evidenceOf(curtain, 'washable')).toMatchObject({ isDenied: false })
    expect(evidenceOf(curtain, 'bleach')).toMatchObject({ isDenied: true })
    expect(evidenceOf(telling('Toy Torch', 'Batteries not included'), 'batteries')).toMatchObject({ isDenied: true })
  })

  it('of what stands beside it is none', () => {
    const soap = telling('Rosemary Soap', 'MADE WITHOUT HARSH STUFF - our palm-free bars are free of colour')
    expect(evidenceOf(soap, 'palm free')).toMatchObject({ isDenied: false })
    expect(evidenceOf(soap, 'palm')).toMatchObject({ isDenied: true })
    expect(evidenceOf(soap, 'colour')).toMatchObject({ isDenied: true })
  })

  it('is what says the opposite', () => {
    expect(oppositeOf(telling('Quaver Corded Drill'), 'cordless')).toMatchObject({ quote: 'Quaver Corded Drill' })
    expect(oppositeOf(telling('Quaver Drill'), 'cordless')).toBeNull()
    expect(oppositeOf(telling('Quaver Corded Drill'), 'heavy')).toBeNull()
  })
})

describe('what a thing needs', () => {
  it('is told by what it lacks, without a yes or a no', () => {
    const asked = (text: string) => playIn(demo, 'kettle', text).understood.askedAbout
    expect(asked('does the first need a stand')).toMatchObject({ isOpen: true })
    expect(asked('does the first have a stand')?.isOpen).toBeUndefined()
    expect(asked('what stand does the first take')).toMatchObject({ isOpen: true })
  })
})

describe('what a thing is made of', () => {
  it('is read in its name', () => {
    const asked = { attribute: 'material', text: 'made of' }
    expect(figureIn(telling('Shoreline Linen Shirt'), asked)).toMatchObject({ field: 'title', quote: 'Linen' })
    expect(figureIn(telling('Shoreline Shirt'), asked)).toBeNull()
  })
})

describe('a question of how much', () => {
  it('is told apart from one of whether', () => {
    const asked = (text: string) => playIn(demo, 'kettle', text).understood.askedAbout
    expect(asked('how long is the spout of the first')).toMatchObject({ isMeasured: true })
    expect(asked('does the first have a spout')?.isMeasured).toBeUndefined()
  })
})
