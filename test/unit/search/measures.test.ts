import { assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toStems, toWords } from '../../../src/domain/search/analyse.ts'
import { measuredBy, otherMeasures } from '../../../src/domain/search/measures.ts'

describe('a measure', () => {
  it.each([
    ['hose of 12 feet', ['hose', 'of', '12ft']],
    ['Frame 20" oak', ['frame', '20in', 'oak']],
    ['9-inch pan', ['9in', 'pan']],
    ['1.5 litres', ['1p5l']],
    ['tin, 16 fl oz', ['tin', '16oz']],
    ['stickers 40.5 x 12 mm', ['stickers', '40p5x12', 'mm']],
    ['2 x 8 GB', ['2', 'x', '8gb']],
    ['6 in 1 tool', ['6', 'in', '1', 'tool']],
    ['Torro KD250 M.2 drive', ['torro', 'kd250', 'm', '2', 'drive']],
    ['usb3 2 m', ['usb3', '2m']],
    ['"oak 20" frame', ['oak', '20', 'frame']],
  ])('is one word in %j', (text, words) => {
    expect(toWords(text)).toEqual(words)
  })

  it('is the same word in every spelling of its unit', () => {
    const spellings = [
      ['ft', 'feet', 'foot'],
      ['cm', 'centimetres', 'centimeter'],
      ['kg', 'kilos', 'kilograms'],
      ['gb', 'gig', 'gigabytes'],
      ['w', 'watts'],
      ['ml', 'millilitres'],
    ]
    assert(
      property(
        integer({ min: 2, max: 900 }),
        constantFrom(...spellings),
        constantFrom(' ', '-', ''),
        (n, units, gap) => {
          const words = units.map((unit) => toStems(`${n}${gap}${unit}`).join(' '))
          expect(new Set(words)).toEqual(new Set([`${n}${units[0]}`]))
        },
      ),
    )
  })

  it('is also told in other units, within what rounding takes', () => {
    expect(otherMeasures('10ft')).toEqual(expect.arrayContaining(['3p05m', '305cm', '120in']))
    expect(otherMeasures('2tb')).toEqual(['2000gb'])
    expect(otherMeasures('14in')).toEqual(expect.arrayContaining(['14p1in', '35p6cm']))
    expect(otherMeasures('14in')).not.toContain('15in')
    expect(otherMeasures('32in')).toEqual(expect.arrayContaining(['31p5in', '32p9in']))
    expect(otherMeasures('16in')).not.toContain('15p6in')
    expect(otherMeasures('kettle')).toEqual([])
    expect(otherMeasures('x500')).toEqual([])
    expect(otherMeasures('0l')).toEqual([])
  })

  it('never takes longer or throws, whatever stands there', () => {
    assert(
      property(string({ unit: constantFrom('1', '0', '.', ' ', 'x', '"', 'l', 'f', 't', '-', 'é', '′') }), (text) => {
        for (const word of toWords(text)) expect(Array.isArray(otherMeasures(word))).toBe(true)
      }),
    )
  })
})

describe('measuredBy', () => {
  it.each([
    ['27 inch', 'length'],
    ['1.5 m', 'length'],
    ['2 TB', 'data'],
    ['8 ports', 'port'],
    ['16 port', 'port'],
    ['99x38 mm', 'mm'],
    ['240', null],
    ['oak', null],
    ['a4', null],
  ])('tells %j apart', (phrase, what) => {
    expect(measuredBy(phrase)).toBe(what)
  })
})
