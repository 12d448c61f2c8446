import { describe, expect, it } from 'vitest'
import { betterOf, mannerOf, matters } from '../../../src/domain/compare/directions.ts'
import { isPluralWord } from '../../../src/domain/wording/articles.ts'

/** Attributes by what sentences do with them. */
const COMPARED_BY_ADJECTIVE = [
  'weight',
  'noiseLevel',
  'setupTime',
  'brightnessNits',
  'luminousFlux',
  'thickness',
  'height',
  'width',
  'length',
  'printSpeed',
]
const COUNTED = [
  'processorCores',
  'ethernetPorts',
  'hdmiPorts',
  'ports',
  'buttons',
  'speeds',
  'modes',
  'presets',
  'heatSettings',
  'attachments',
  'brushHeads',
  'batteries',
  'kitSize',
  'ventilation',
]
const MEASURED = [
  'ram',
  'storage',
  'power',
  'suction',
  'torque',
  'pressure',
  'coverage',
  'opticalZoom',
  'cameraResolution',
  'sensorResolution',
  'voltage',
  'maxLoad',
  'basketLoad',
]
const GRADED = [
  'capacity',
  'batteryLife',
  'batteryCapacity',
  'runtime',
  'playTime',
  'screenSize',
  'laptopSize',
  'refreshRate',
  'maxSpeed',
  'readSpeed',
  'writeSpeed',
  'dpi',
  'drop',
  'seatHeight',
  'warranty',
  'trialNights',
  'waterproofRating',
  'paperTray',
]
const LESS_IS_BETTER = ['weight', 'noiseLevel', 'setupTime']
const TASTE = [
  'thickness',
  'height',
  'width',
  'length',
  'playTime',
  'screenSize',
  'laptopSize',
  'drop',
  'seatHeight',
  'power',
  'pressure',
  'voltage',
  'buttons',
]
const WITH_NOUN = [...COUNTED, ...MEASURED, ...GRADED]

const wordsOf = (name: string) => {
  const manner = mannerOf(name)
  return manner === null ? [] : [manner.more, manner.less, manner.most, manner.least]
}
const nounsOf = (name: string) => wordsOf(name).map((words) => words.split(' ').slice(1).join(' '))

describe('how an attribute is compared', () => {
  it.each([...COMPARED_BY_ADJECTIVE, ...WITH_NOUN])('%s has four different words, one for each way', (name) => {
    const words = wordsOf(name)

    expect(new Set(words).size).toBe(4)
    for (const text of words) expect(text).toMatch(/^[a-z]{4,}( [a-zA-Z]{2,})*$/)
  })

  it.each(COMPARED_BY_ADJECTIVE)('%s is said with "is" and has comparatives and superlatives', (name) => {
    const [more = '', less = '', most = '', least = ''] = wordsOf(name)

    expect(mannerOf(name)?.verb).toBe('is')
    for (const text of [more, less]) expect(text).toMatch(/^\w+er\b/)
    for (const text of [most, least]) expect(text).toMatch(/^\w+est\b/)
  })

  it.each(WITH_NOUN)('%s is said with "has", of one and the same noun', (name) => {
    const nouns = nounsOf(name)

    expect(mannerOf(name)?.verb).toBe('has')
    expect(new Set(nouns).size).toBe(1)
    expect(nouns[0]).not.toBe('')
  })

  it.each([...COUNTED, ...MEASURED])('of %s there is more or less, of what is counted fewer', (name) => {
    const first = wordsOf(name).map((words) => words.split(' ')[0])

    expect(first).toEqual(
      COUNTED.includes(name) ? ['more', 'fewer', 'most', 'fewest'] : ['more', 'less', 'most', 'least'],
    )
    const noun = nounsOf(name)[0]?.split(' ')[0] === 'batteries' ? 'batteries' : (nounsOf(name)[0] ?? '')
    if (!noun.includes(' in the ')) expect(isPluralWord(noun)).toBe(COUNTED.includes(name))
  })

  it.each([...COMPARED_BY_ADJECTIVE, ...WITH_NOUN])('%s is better high, better low, or a matter of taste', (name) => {
    const better = LESS_IS_BETTER.includes(name) ? 'lower' : TASTE.includes(name) ? null : 'higher'

    expect(betterOf(name)).toBe(better)
    expect(mannerOf(name)?.better).toBe(better)
  })

  it('is not known of anything', () => {
    for (const name of ['color', 'constructor']) expect([mannerOf(name), betterOf(name)]).toEqual([null, null])
  })

  it('leaves the weight of what stays where it stands aside', () => {
    const weighing = (category: string, value: number) =>
      matters({ category, attributes: [{ name: 'weight', label: 'Weight', value, unit: 'g' }] }, 'weight')
    expect([weighing('tents', 8_000), weighing('tents', 8_001), weighing('board-games', 800)]).toEqual([
      true,
      false,
      false,
    ])
    expect([
      matters({ category: 'laptops', attributes: [] }, 'ram'),
      matters({ category: 'laptops', attributes: [] }, 'weight'),
    ]).toEqual([true, false])
  })
})
