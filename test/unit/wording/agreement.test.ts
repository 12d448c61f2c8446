/** Articles by sound, and verbs that agree. */
import { describe, expect, it } from 'vitest'
import { agreeing, isPlural, pluralNameOf, pronoun, toPluralVerb } from '../../../src/domain/wording/agreement.ts'
import { indefinite, isPluralWord, withArticle } from '../../../src/domain/wording/articles.ts'

describe('a and an', () => {
  it.each([
    ['lamp', 'a lamp'],
    ['oak lamp', 'an oak lamp'],
    ['HDMI port', 'an HDMI port'],
    ['USB port', 'a USB port'],
    ['LED2 lamp', 'an LED2 lamp'],
    ['HEPA filter', 'a HEPA filter'],
    ['SIM2-slot', 'a SIM2-slot'],
    ['MHz meter', 'a MHz meter'],
    ['8 GB model', 'an 8 GB model'],
    ['80 cm desk', 'an 80 cm desk'],
    ['11 in lid', 'an 11 in lid'],
    ['110 V plug', 'a 110 V plug'],
    ['18,000 mAh bank', 'an 18,000 mAh bank'],
    ['unit', 'a unit'],
    ['one-piece lid', 'a one-piece lid'],
    ['European plug', 'a European plug'],
    ['airbus', 'an airbus'],
    ['oboe', 'an oboe'],
  ])('%s', (thing, expected) => {
    expect(indefinite(thing)).toBe(expected)
  })

  it.each([
    ['touchscreen', 'a touchscreen'],
    ['air quality sensor', 'an air quality sensor'],
    ['noise cancelling', 'noise cancelling'],
    ['armrests', 'armrests'],
    ['temperature setting', 'a temperature setting'],
    ['stainless  steel', 'stainless  steel'],
    ['GPS', 'GPS'],
    ['Wi-Fi', 'Wi-Fi'],
    ['Wi-Fi lamp', 'a Wi-Fi lamp'],
    ['Bluetooth', 'Bluetooth'],
    ['MagSafe', 'MagSafe'],
    ['model 3', 'model 3'],
    ['Stand', 'a Stand'],
    ['', ''],
  ])('stand before what is counted: %s', (thing, expected) => {
    expect(withArticle(thing)).toBe(expected)
  })

  it('tell several things by their word', () => {
    expect(['armrests', 'glass', 'bus', 'lens', 'trellis', 'desk'].map(isPluralWord)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('verbs', () => {
  it.each([
    ['is 3 kg', 'are 3 kg'],
    ['has a lid', 'have a lid'],
    ['weighs 3 kg', 'weigh 3 kg'],
    ['carries two', 'carry two'],
    ['washes and dries', 'wash and dry'],
    ['costs and is 3', 'cost and are 3'],
    ['is light and has a lid', 'are light and has a lid'],
    ['costs what has cords', 'cost what has cords'],
  ])('of several: %s', (one, several) => {
    expect(toPluralVerb(one)).toBe(several)
  })

  it('agree with what the product is called', () => {
    const pair = { title: 'Sonveil Earbuds' }
    const stand = { title: 'Headphones stand' }

    expect([isPlural(pair), pronoun(pair), agreeing(pair, 'weighs')]).toEqual([true, 'They', 'weigh'])
    expect([isPlural(stand), pronoun(stand), agreeing(stand, 'weighs')]).toEqual([false, 'It', 'weighs'])
    expect([pluralNameOf('Sonveil Earbuds'), pluralNameOf('lamp')]).toEqual(['earbuds', null])
  })
})
