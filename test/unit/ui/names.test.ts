import { describe, expect, it } from 'vitest'
import { titleOf } from '../../../src/shared/title.ts'
import { splitAtNames } from '../../../src/ui/format/names.ts'

describe('splitAtNames', () => {
  it.each<[string, string, string[], string[]]>([
    ['no names', 'All of them.', [], ['All of them.']],
    ['a name in the middle', 'The Slate 14 wins.', ['Slate 14'], ['The ', 'Slate 14', ' wins.']],
    ['a name twice', 'A beats B, so A.', ['A'], ['A', ' beats B, so ', 'A', '.']],
    [
      'the longer of two that begin alike',
      'The Slate 14 Pro.',
      ['Slate 14', 'Slate 14 Pro'],
      ['The ', 'Slate 14 Pro', '.'],
    ],
    [
      'names that look like patterns',
      'A (2-pack) [new] $5 costs',
      ['A (2-pack) [new] $5'],
      ['A (2-pack) [new] $5', ' costs'],
    ],
    ['a name that is not there', 'Nothing here', ['Slate'], ['Nothing here']],
  ])('cuts a text with %s', (_, text, names, parts) => {
    expect(splitAtNames(text, names)).toEqual(parts)
    expect(splitAtNames(text, names).join('')).toBe(text)
  })
})

describe('titleOf', () => {
  it('puts the beginning of a message on one line', () => {
    expect(titleOf('a kettle\n\nunder $40')).toBe('a kettle under $40')
    expect(titleOf('x'.repeat(60))).toBe('x'.repeat(60))
    expect(titleOf('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`)
  })

  it('never leaves half a character', () => {
    expect(titleOf(`${'x'.repeat(58)}🫖 and more`).isWellFormed()).toBe(true)
  })
})
