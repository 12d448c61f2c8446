import { describe, expect, it } from 'vitest'
import { DEMO_CATEGORIES } from '../../../src/catalog/demo/categories.ts'
import { KIND_NAMES, KIND_WITH_WISH, SITUATIONS } from '../../../src/domain/conversation/lexicon/kinds.ts'
import { MEANINGS } from '../../../src/domain/conversation/lexicon/meanings.ts'
import { ORDINARY_WORDS } from '../../../src/domain/conversation/lexicon/ordinary.ts'
import { TALK_PHRASES } from '../../../src/domain/conversation/lexicon/talk-phrases.ts'

const PART = /^\??!?[a-z][A-Za-z0-9]*(?:(?:!=|=)\S.*|(?:<=|>=)\d+(?:\.\d+)?|[<>])?$/
const slugs = new Set(DEMO_CATEGORIES.map(({ slug }) => slug))

const rows: [table: string, phrases: string][] = [
  ...MEANINGS.map(([phrases]): [string, string] => ['meanings', phrases]),
  ...Object.values(KIND_NAMES).map((phrases): [string, string] => ['kind names', phrases]),
  ...KIND_WITH_WISH.map(([phrases]): [string, string] => ['kinds with a wish', phrases]),
  ...SITUATIONS.map(([phrases]): [string, string] => ['situations', phrases]),
  ...Object.entries(TALK_PHRASES),
]

describe('the word tables', () => {
  it('write every phrase in lower case, without apostrophes, and a slot never first', () => {
    const badly = rows.flatMap(([table, phrases]) =>
      phrases
        .split('|')
        .filter((phrase) => phrase === '' || phrase !== phrase.trim().toLowerCase() || /['’]|^\*|\*$| {2}/.test(phrase))
        .map((phrase) => `${table}: "${phrase}"`),
    )
    expect(badly).toEqual([])
  })

  it('name no phrase twice in one row', () => {
    const doubled = rows.filter(([, phrases]) => new Set(phrases.split('|')).size < phrases.split('|').length)
    expect(doubled).toEqual([])
  })

  it('write every wish in the language of wishes', () => {
    const wishes = [
      ...MEANINGS.map(([, wish]) => wish),
      ...[...KIND_WITH_WISH, ...SITUATIONS].map(([, , wish]) => wish).filter(Boolean),
    ]
    const parts = wishes.flatMap((wish) => wish.split(' | ').flatMap((alternative) => alternative.split(' & ')))
    expect(parts.filter((part) => !PART.test(part))).toEqual([])
  })

  it('only guess from situations', () => {
    const hard = SITUATIONS.filter(
      ([, , wish]) => wish !== '' && !wish.split(/ [|&] /).every((part) => part[0] === '?'),
    )
    expect(hard).toEqual([])
  })

  it('name every kind of the demo catalogue and no other', () => {
    expect(new Set(Object.keys(KIND_NAMES))).toEqual(slugs)
    const named = [...KIND_WITH_WISH, ...SITUATIONS].flatMap(([, list]) => list.split('|'))
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([])
  })

  it('let no ordinary word be the name of a kind', () => {
    const names = new Set(Object.values(KIND_NAMES).flatMap((phrases) => phrases.split('|')))
    expect(ORDINARY_WORDS.split(/\s+/).filter((word) => names.has(word))).toEqual([])
  })
})
