import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreeing, isPlural, pluralNameOf, pronoun, toPluralVerb } from '../../../src/domain/wording/agreement.ts'
import { indefinite, isPluralWord, withArticle } from '../../../src/domain/wording/articles.ts'
import { attributePhrase, objectOf, phraseOf } from '../../../src/domain/wording/attributes.ts'
import { hash } from '../../../src/domain/wording/choose.ts'
import { type Clause, inClauses } from '../../../src/domain/wording/clauses.ts'
import { featureClause, featureOf } from '../../../src/domain/wording/features.ts'
import { plain } from '../../../src/domain/wording/said.ts'
import type { Attribute } from '../../../src/shared/product.ts'

const stated = (name: string, label: string, value: Attribute['value'], unit: string | null = null): Attribute => ({
  name,
  label,
  value,
  unit,
})

describe('an attribute in a sentence', () => {
  it.each<[string, Attribute['value'], string | null, string, string]>([
    ['age', 3, 'years', 'is', 'for ages from 3 years'],
    ['basketLoad', 12, 'kg', 'has', 'basket for 12 kg'],
    ['batteryCapacity', 5_000, 'mAh', 'has', '5,000 mAh battery'],
    ['batteryLife', 30, 'h', 'has', '30 h of battery life'],
    ['capacity', 1.7, 'L', 'does', 'holds 1.7 L'],
    ['color', 'Matte Black', null, 'is', 'in matte black'],
    ['coverage', 40, 'm²', 'does', 'covers 40 m²'],
    ['firmness', 'medium firm', null, 'is', 'medium firm'],
    ['fit', 'unisex', null, 'is', 'unisex'],
    ['fit', 'women', null, 'is', 'for women'],
    ['laptopSize', 15.6, 'in', 'does', 'fits 15.6-inch laptops'],
    ['material', 'oak', null, 'is', 'made of oak'],
    ['maxLoad', 120, 'kg', 'does', 'carries 120 kg'],
    ['maxPlayers', 1, null, 'is', 'for one player'],
    ['maxPlayers', 4, null, 'is', 'for up to 4 players'],
    ['minPlayers', 1, null, 'is', 'for 1 player or more'],
    ['minPlayers', 2, null, 'is', 'for 2 players or more'],
    ['paperTray', 250, 'sheets', 'has', 'paper tray for 250 sheets'],
    ['power', 900, 'W', 'has', '900 W of power'],
    ['ram', 16, 'GB', 'has', '16 GB of memory'],
    ['runtime', 60, 'min', 'has', '60 min of run time'],
    ['screenSize', 14, 'in', 'has', '14-inch screen'],
    ['setupTime', 2, 'minutes', 'is', 'set up in 2 minutes'],
    ['size', 'M', null, 'is', 'size M'],
    ['season', '3-season', null, 'is', 'a 3-season model'],
    ['season', 'winter', null, 'is', 'made for winter'],
    ['sleeps', 4, 'people', 'does', 'sleeps 4 people'],
    ['storage', 512, 'GB', 'has', '512 GB of storage'],
    ['suction', 20, 'kPa', 'has', '20 kPa of suction'],
    ['terrain', 'trail', null, 'is', 'made for trail running'],
    ['torque', 60, 'Nm', 'has', '60 Nm of torque'],
    ['trialNights', 100, 'nights', 'has', '100 nights of trial'],
    ['type', 'upright', null, 'is', 'an upright model'],
    ['warranty', 1, 'years', 'has', '1 year of warranty'],
    ['useCase', 'hiking', null, 'is', 'made for hiking'],
    ['weight', 1_200, 'g', 'does', 'weighs 1.2 kg'],
  ])('says %s of %s %s: %s %s', (name, value, unit, verb, text) => {
    expect(phraseOf(stated(name, name, value, unit))).toEqual({ verb, text })
  })

  it.each([
    ['bedroom', 'the bedroom'],
    ['bedside', 'the bedside'],
    ['creative', 'creative work'],
    ['desk', 'the desk'],
    ['everyday', 'everyday use'],
    ['home', 'the home'],
    ['home office', 'the home office'],
    ['laptop', 'carrying a laptop'],
    ['living room', 'the living room'],
    ['office', 'the office'],
    ['portable', 'use on the move'],
    ['student', 'students'],
    ['constructor', 'constructor'],
  ])('is made for %s: for %s', (use, whom) => {
    expect(attributePhrase(stated('useCase', 'Made for', use))).toBe(`made for ${whom}`)
  })

  it.each<[string, Attribute['value'], string | null, string]>([
    ['Touchscreen', true, null, 'touchscreen'],
    ['Touchscreen', false, null, 'no touchscreen'],
    ['Waterproof', false, null, 'not waterproof'],
    ['Pedals', 'Yes', null, 'pedals'],
    ['Pedals', 'N/A', null, 'no pedals'],
    ['Pedals', 'not available', null, 'no pedals'],
    ['Panel', 'OLED', null, 'OLED panel'],
    ['Wi-Fi', 'Wi-Fi 6', null, 'Wi-Fi 6'],
    ['Dimensions', '10 x 5 x 3 inches', null, 'dimensions of 10 x 5 x 3 inches'],
    ['Finish', 'hand rubbed oil and wax', null, 'finish of hand rubbed oil and wax'],
    ['Finish', 'oil, wax', null, 'finish of oil, wax'],
    ['Refresh rate', 144, 'Hz', '144 Hz refresh rate'],
    ['Ports', 4, null, '4 ports'],
    ['Ports', 1, null, '1 port'],
    ['Model year', 2022, null, 'model year of 2022'],
    ['Thread count', 1_200, null, 'thread count of 1,200'],
    ['Made for', 'left hands', null, 'left hands stated use'],
    ['Panel', 'true', null, 'panel'],
    ['Set', 'Without', null, 'no set'],
  ])('says %s %s %s as "%s" where it is nothing known', (label, value, unit, text) => {
    expect(attributePhrase(stated('unknownName', label, value, unit))).toBe(text)
  })

  it.each<[string, string, Attribute['value'], string | null, string]>([
    ['refreshRate', 'Refresh rate', 144, 'Hz', 'a 144 Hz refresh rate'],
    ['refreshRate', 'Refresh rate', 80, 'Hz', 'an 80 Hz refresh rate'],
    ['ram', 'Memory', 16, 'GB', '16 GB of memory'],
    ['touchscreen', 'Touchscreen', true, null, 'a touchscreen'],
    ['touchscreen', 'Touchscreen', false, null, 'no touchscreen'],
    ['panel', 'Panel', 'OLED', null, 'an OLED panel'],
    ['finish', 'Finish', 'hand rubbed oil and wax', null, 'a finish of hand rubbed oil and wax'],
    ['ports', 'Ports', 4, null, '4 ports'],
    ['material', 'Material', 'oak', null, 'made of oak'],
  ])('has %s %s %s %s: has %s', (name, label, value, unit, text) => {
    expect(objectOf(stated(name, label, value, unit))).toBe(text)
  })
})

describe('a feature', () => {
  it.each([
    'backlit',
    'bagless',
    'cordless',
    'dimmable',
    'foldable',
    'freestanding',
    'insulated',
    'leakproof',
    'vegan',
    'waterproof',
    'wireless',
  ])('is an adjective: %s, whatever its label says', (name) => {
    expect(featureOf(name, 'Something else')).toEqual({ verb: 'is', text: name })
  })

  it.each([
    ['bpaFree', 'BPA-free'],
    ['fromBirth', 'suitable from birth'],
    ['heightAdjustable', 'height-adjustable'],
    ['hotSwappable', 'hot-swappable'],
    ['nonSlip', 'non-slip'],
    ['portableUse', 'portable'],
  ])('%s is said as "%s"', (name, text) => {
    expect(featureClause(name, 'Something else')).toBe(`is ${text}`)
  })

  it.each([
    'Adjusts',
    'Charges',
    'Comes',
    'Crushes',
    'Empties',
    'Fits',
    'Folds',
    'Includes',
    'Keeps',
    'Mops',
    'Prints',
    'Reclines',
    'Runs',
    'Scans',
    'Supports',
    'Takes',
    'Works',
  ])('that begins with "%s" is something that it does', (verb) => {
    expect(featureOf('x', `${verb} well`)).toEqual({ verb: 'does', text: `${verb.toLowerCase()} well` })
    expect(featureClause('x', `${verb} well`)).toBe(`${verb.toLowerCase()} well`)
  })

  it.each([
    ['Stainless', 'is'],
    ['Dustproof', 'is'],
    ['Washable', 'is'],
    ['Lactose-free', 'is'],
    ['Washable cover', 'has'],
    ['Kickstand', 'has'],
    ['Workspace', 'has'],
  ])('is known by its label: %s with "%s"', (label, verb) => {
    expect(featureOf('x', label).verb).toBe(verb)
  })
})

describe('articles', () => {
  it.each([
    ['8 GB model', 'an 8 GB model'],
    ['80 Hz panel', 'an 80 Hz panel'],
    ['11 in screen', 'an 11 in screen'],
    ['110 V plug', 'a 110 V plug'],
    ['18 V battery', 'an 18 V battery'],
    ['180 W charger', 'a 180 W charger'],
    ['11,000 mAh battery', 'an 11,000 mAh battery'],
    ['HDMI port', 'an HDMI port'],
    ['USB port', 'a USB port'],
    ['SD slot', 'an SD slot'],
    ['DVD drive', 'a DVD drive'],
    ['air filter', 'an air filter'],
    ['umbrella', 'an umbrella'],
    ['one-hand grip', 'a one-hand grip'],
    ['universal mount', 'a universal mount'],
    ['euro plug', 'a euro plug'],
    ['user guide', 'a user guide'],
    ['touchscreen', 'a touchscreen'],
  ])('stand before "%s": %s', (text, expected) => {
    expect(indefinite(text)).toBe(expected)
    expect(withArticle(text)).toBe(expected)
  })

  it.each([
    'noise cancelling',
    'fast charging',
    'armrests',
    'Bluetooth',
    'GPS',
    'Wi-Fi',
    'USB-C',
    'water resistance',
    'cruise control',
    'real leather',
    'a lot of storage',
    'heated software',
    'air suspension',
    'memory foam',
    '',
  ])('do not stand before "%s"', (text) => {
    expect(withArticle(text)).toBe(text)
  })

  it.each([
    'key ring',
    'ice setting',
    'carrying case',
    'docking station',
    'timer function',
    'pet version',
    'bed spring',
  ])('stand before what is counted although it does not look like it: %s', (text) => {
    expect(withArticle(text)).toBe(indefinite(text))
  })

  it.each([
    ['ports', true],
    ['batteries', true],
    ['port', false],
    ['glass', false],
    ['lens', false],
    ['canvas', false],
    ['gas', false],
    ['chess', false],
    ['status', false],
    ['s', false],
  ])('know whether "%s" is several: %s', (word, isSeveral) => {
    expect(isPluralWord(word)).toBe(isSeveral)
  })
})

describe('agreement', () => {
  it.each([
    ['Sonveil Wireless Earbuds', true, 'earbuds'],
    ['Trail Running Shoes', true, 'shoes'],
    ['Running Shoes Rack', false, null],
    ['Headphones Case', false, null],
    ['Copper Kettle', false, null],
  ])('%s: plural %s', (title, isSeveral, noun) => {
    expect(isPlural({ title })).toBe(isSeveral)
    expect(pluralNameOf(title)).toBe(noun)
    expect(pronoun({ title })).toBe(isSeveral ? 'They' : 'It')
    expect(agreeing({ title }, 'costs')).toBe(isSeveral ? 'cost' : 'costs')
  })

  it.each([
    ['is', 'are'],
    ['is waterproof', 'are waterproof'],
    ['has GPS', 'have GPS'],
    ['weighs 3 kg', 'weigh 3 kg'],
    ['carries 5 kg', 'carry 5 kg'],
    ['folds and weighs 3 kg', 'fold and weigh 3 kg'],
    ['issues a warning', 'issue a warning'],
    ['hassles nobody', 'hassle nobody'],
  ])('makes "%s" of several "%s"', (one, several) => {
    expect(toPluralVerb(one)).toBe(several)
  })
})

describe('clauses of one subject', () => {
  const clause = (verb: Clause['verb'], text: string): Clause => ({ verb, text: plain(text) })
  const gps = clause('has', 'GPS')
  const microphone = clause('has', 'a microphone')
  const light = clause('is', 'light')
  const wireless = clause('is', 'wireless')
  const weighs = clause('does', 'weighs 52 g')

  it.each([
    [[], ''],
    [[light], 'is light'],
    [[gps, light], 'is light and has GPS'],
    [[light, wireless], 'is light and wireless'],
    [[weighs, gps, wireless], 'is wireless, has GPS and weighs 52 g'],
    [[wireless, gps, microphone, weighs], 'is wireless, has GPS and a microphone, and weighs 52 g'],
    [[light, wireless, weighs], 'is light and wireless, and weighs 52 g'],
    [[gps, microphone], 'has GPS and a microphone'],
  ])('are what it is, has and does: %#', (clauses, text) => {
    expect(inClauses(clauses).text).toBe(text)
  })

  it('agree with several', () => {
    expect(inClauses([wireless, gps, weighs], true).text).toBe('are wireless, have GPS and weigh 52 g')
    expect(inClauses([], true).text).toBe('')
  })

  it('lose no receipt', () => {
    const receipt = { claim: 'x', productId: 'a', field: 'gps', value: true, source: 'demo', asOf: 1 } as const
    const said = (verb: Clause['verb']): Clause => ({ verb, text: { text: verb, receipts: [receipt] } })

    expect(inClauses([said('is'), said('has'), said('has'), said('does')]).receipts).toHaveLength(4)
  })
})

describe('choosing without chance', () => {
  it('is the same for the same text, a whole number, and not the same for every text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hash(text)).toBe(hash(text))
        expect(Number.isInteger(hash(text)) && hash(text) >= 0).toBe(true)
        expect(hash(`${text}a`)).not.toBe(hash(`${text}b`))
      }),
    )
    expect([hash('ab') === hash('ba'), hash('')]).toEqual([false, 0])
  })
})
