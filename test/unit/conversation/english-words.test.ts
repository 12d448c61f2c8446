/** Law: a word of English is no typing error, whatever near words the shop knows. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLISH_WORDS } from '../../../src/domain/conversation/lexicon/english-words.ts'
import { runs } from '../../support/requests.ts'
import { SHOPS } from '../../support/three-shops.ts'

const word = fc.constantFrom(...ENGLISH_WORDS.split(/\s+/))
const shop = fc.constantFrom(...SHOPS)

describe('a word of English', () => {
  it('is corrected in no shop', () => {
    fc.assert(
      fc.property(shop, word, (at, said) => {
        expect(at.read(`a ${said} please`).corrections).toEqual([])
      }),
      runs(300),
    )
  })

  it('stays what was typed', () => {
    const [demo] = SHOPS
    for (const said of ['leash', 'wrench', 'racket', 'massager', 'sweeper']) {
      expect(demo.read(`looking for a ${said}`).stated.terms).toEqual([said])
    }
  })

  it('is meant by what is no word, where only a letter is not doubled', () => {
    expect(SHOPS[0].read('coffe machine').corrections).toEqual([{ from: 'coffe', to: 'coffee' }])
  })
})
