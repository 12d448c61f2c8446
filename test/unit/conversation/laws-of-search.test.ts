/**
 * Laws of understanding, about what a message finds: L1 nothing lost, L2 a known item first, L3 every word accounted for,
 * L6 hard means certain. Messages are made of three catalogues' own words. (L7, met means equal: whole-value.test.ts.)
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { sentenceWords } from '../../../src/domain/conversation/read/general-words.ts'
import { toBase } from '../../../src/domain/conversation/read/word-forms.ts'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import { toStems, toWords } from '../../../src/domain/search/analyse.ts'
import { missedBy } from '../../../src/domain/search/satisfies.ts'
import { splitTitle } from '../../../src/domain/search/title.ts'
import { STOP_WORDS } from '../../../src/domain/search/stop-words.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { kindsOf } from '../../support/clauses.ts'
import { plain } from '../../support/frame.ts'
import { anyKind, request, runs, textOf } from '../../support/requests.ts'
import type { ShopTalk } from '../../support/shop-talk.ts'
import { SHOPS } from '../../support/three-shops.ts'

const [, market, parts] = SHOPS
const anyProduct = fc.oneof(
  ...SHOPS.map((shop) => fc.constantFrom(...shop.catalog.records).map((record) => ({ shop, record }))),
)

const OPENERS = ['', 'looking for ', 'I need ', 'show me ', 'do you have ', 'can you find me ', 'hi, i want ']
const CLOSERS = ['', ' please', ' pls', '?', ' thanks', ' 🙂']
/** Words that no English and no shop knows. */
const STRANGE = ['zorblax', 'quimfert', 'vundlepop', 'brexnol', 'thrimble', 'gwazzek', 'plonvik', 'sklurm']

/** The words of a text, without those that only count ("2 tonne"), and with "free" behind what a thing is free of. */
function wordsOf(text: string): string[] {
  const all = text.split(/[\s,]+/)
  return all.flatMap((word, at) => {
    const isUnit = /^\d+$/.test(all[at - 1] ?? '')
    if (!/^[\p{L}'-]{3,}$/u.test(word) || isUnit || word.toLowerCase() === 'free') return []
    return all[at + 1]?.toLowerCase() === 'free' ? [`${word} ${all[at + 1]}`] : [word]
  })
}

/** The words of a title that name the thing: up to what it comes with or is for, the last of them its noun. */
function nameWords({ title }: CatalogRecord): string[] {
  const [name = ''] = title.split(/,| for | with /)
  return wordsOf(name).filter((word) => !STOP_WORDS.has(word.toLowerCase()))
}

/** Products whose text holds every one of the words. */
function holding({ catalog }: ShopTalk, words: readonly string[]): CatalogRecord[] {
  return catalog.records.filter((record) => {
    const { title, brand, categoryPath, features, attributes, description } = record
    const text = [title, brand, ...categoryPath, ...features, ...attributes.map(({ value }) => value), description]
    const own = new Set(toWords(text.join(' ')))
    return words.every((word) => toWords(word).every((part) => own.has(part)))
  })
}

type Named = Pick<CatalogRecord, 'title' | 'brand' | 'categoryPath'>

/** The stems of what a product is called, without what its title says that it belongs to. */
function calledOf({ title, brand, categoryPath }: Named): ReadonlySet<string> {
  return new Set([...splitTitle(title).free, ...[brand ?? '', ...categoryPath].flatMap(toStems)])
}

function isCalled(product: Named, words: readonly string[]): boolean {
  const called = calledOf(product)
  return words.flatMap(toStems).every((part) => called.has(part))
}

/** How many of the words a product's name says at all. */
function countSaid({ title, brand, categoryPath }: Named, words: readonly string[]): number {
  const said = new Set([title, brand ?? '', ...categoryPath].flatMap(toStems))
  return words.filter((word) => toStems(word).every((part) => said.has(part))).length
}

/** Up to four of the words of a title that are kept, in any order. */
const wordsOfTitles = (isKept: (word: string) => boolean) =>
  anyProduct.chain(({ shop, record }) => {
    const words = wordsOf(record.title).filter(isKept)
    return fc.record({
      shop: fc.constant(shop),
      words: fc.shuffledSubarray(words.length === 0 ? [record.title] : words, {
        minLength: 1,
        maxLength: Math.min(4, Math.max(1, words.length)),
      }),
      opener: fc.constantFrom(...OPENERS),
      closer: fc.constantFrom(...CLOSERS),
    })
  })
/** The words of titles, also those that else only speak ("solid", "day"). What begins with "plus" goes on with another message. */
const anyWords = wordsOfTitles(() => true).filter(({ words, opener }) => opener !== '' || words[0] !== 'Plus')
/** What is left without the words that only build sentences, which are never searched for. */
const contentOf = (words: readonly string[]) => words.filter((word) => !sentenceWords().has(toBase(word.toLowerCase())))
/** Answers to what names no thing. */
const TALK: ReadonlySet<string> = new Set(['unknown', 'greeting', 'thanks'])

/** What a product is called: some words of its name in any order, and the thing itself last. */
const calledThings = anyProduct.chain(({ shop, record }) => {
  const words = nameWords(record)
  const thing = words.at(-1) ?? record.title
  return fc.record({
    shop: fc.constant(shop),
    words: fc.shuffledSubarray(words.slice(0, -1)).map((some) => [...some, thing]),
    opener: fc.constantFrom(...OPENERS),
    closer: fc.constantFrom(...CLOSERS),
  })
})

/** What a search must satisfy, without words and order. */
function limitsOf(constraints: Constraints): Constraints {
  return { ...constraints, terms: undefined, prefer: undefined, sort: undefined }
}

describe('L1: nothing is lost', () => {
  it('of a few products that hold all words of a message, none that meets its limits is missing', () => {
    fc.assert(
      fc.property(calledThings, ({ shop, words, opener, closer }) => {
        const text = `${opener}${words.join(' ').toLowerCase()}${closer}`
        const found = holding(shop, words)
        if (found.length > 5) return
        const { products, constraints } = shop.say(text, EMPTY_STATE, 10)
        // What would be nice puts the rest behind.
        if (constraints.prefer !== undefined) return
        const shown = new Set(products.map(({ id }) => id))
        // Where names say the words, what only mentions them is none of it.
        const called = found.filter((record) => isCalled(record, words))
        const lost = (called.length > 0 ? called : found).filter(
          (record) => missedBy(record, limitsOf(constraints)).length === 0 && !shown.has(record.id),
        )
        expect({ text, lost: lost.map(({ title }) => title) }).toEqual({ text, lost: [] })
      }),
      runs(150),
    )
  })
})

describe('L1: what plain search puts first is shown', () => {
  it('among ten, unless ten others hold the words as well, or what was asked leaves it out', () => {
    fc.assert(
      fc.property(anyWords, ({ shop, words: said, opener, closer }) => {
        const text = `${opener}${said.join(' ').toLowerCase()}${closer}`
        const { products, constraints, intent } = shop.say(text, EMPTY_STATE, 10)
        // Words of talk alone ("solid") are said to name nothing, and what would be nice puts the rest behind.
        if (TALK.has(intent) || constraints.prefer !== undefined) return
        const shown = new Set(products.map(({ id }) => id))
        const lostOf = (words: readonly string[]): string[] => {
          const isWhole = (product: Named) => isCalled(product, words)
          if (words.length === 0 || (products.length === 10 && products.every(isWhole))) return []
          const query = { constraints: { terms: [words.join(' ')] }, limit: 5, wordsLift: true }
          const found = shop.catalog.fetch({ queries: [query], productIds: [] }).results[0]?.candidates ?? []
          return found
            .map(({ product }) => product)
            .filter((product) => isWhole(product) && missedBy(product, limitsOf(constraints)).length === 0)
            .flatMap(({ id, title }) => (shown.has(id) ? [] : [title]))
        }
        // A word that only builds sentences may be part of a name or none: "solid brake", "Ovanta store".
        const lost = lostOf(said).filter(() => lostOf(contentOf(said)).length > 0 || contentOf(said).length === 0)
        expect({ text, lost }).toEqual({ text, lost: [] })
      }),
      runs(200),
    )
  })
})

describe('L2: a known item is found first', () => {
  it.each([market, parts])('by its exact title: $name', (shop) => {
    const missed = shop.catalog.records.filter(({ title, id }) => {
      const { products, state } = shop.say(title)
      return (products[0]?.id ?? state.focusId) !== id
    })
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  it('by its id, SKU, GTIN and part number, however they are typed', () => {
    const forms: readonly ((code: string) => string)[] = [
      (code) => code,
      (code) => code.toLowerCase(),
      (code) => code.replace(/[^A-Za-z0-9]/g, ''),
      (code) => `do you have ${code}?`,
    ]
    for (const { id, codes } of parts.catalog.records) {
      for (const code of [id, codes?.sku, codes?.gtin].flatMap((one) => one ?? [])) {
        for (const text of forms.map((form) => form(code))) {
          expect({ text, first: parts.say(text).products[0]?.id }).toEqual({ text, first: id })
        }
      }
    }
  })
})

describe('L3: every word is accounted for', () => {
  it('a word that nobody knows is searched for or named as not understood, and never kept beside a sure kind', () => {
    const places: readonly ((kind: string, word: string, clause: string) => string)[] = [
      (kind, word) => `${kind} ${word}`,
      (kind, word) => `${word} ${kind}`,
      (kind, word, clause) => `${kind} with ${word}, ${clause}`,
      (kind, word, clause) => `looking for ${word} ${kind}, ${clause}`,
      (kind, word, clause) => `${kind}, ${clause} and ${word}`,
    ]
    fc.assert(
      fc.property(
        request,
        fc.constantFrom(...STRANGE),
        fc.constantFrom(...places),
        ({ shop, kind, clauses }, word, place) => {
          const text = place(kind.name, word, clauses[0]?.text ?? '')
          const { stated, notUnderstood } = shop.read(text)
          const answer = shop.say(text)
          const isSearched = (stated.terms ?? []).some((term) => term.includes(word))
          expect({ text, isAccounted: isSearched || notUnderstood.includes(word) }).toEqual({ text, isAccounted: true })
          if (!isSearched) expect(answer.sentences.join('')).toContain(word)
          if (stated.category !== undefined) expect(JSON.stringify(answer.constraints)).not.toContain(word)
        },
      ),
      runs(120),
    )
  })

  it('a request is all that it says: nothing that was not said becomes a constraint', () => {
    fc.assert(
      fc.property(request, (one) => {
        const { stated } = one.shop.read(textOf(one))
        const bare = one.shop.read(one.kind.name).stated
        const said = new Set(one.clauses.map(({ field }) => field))
        const unsaid = [
          ...(said.has('price') ? [] : [stated.priceMin, stated.priceMax]),
          ...(said.has('rating') ? [] : [stated.minRating, stated.minRatingCount]),
          ...(said.has('brand') ? [] : [stated.brands, stated.excludeBrands]),
          ...(said.has('color') ? [] : [stated.colors]),
          ...(stated.attributes ?? [])
            .filter(({ name }) => !said.has(name))
            .filter(({ name }) => bare.attributes?.some((own) => own.name === name) !== true),
          stated.inStockOnly,
          stated.sort,
        ].filter((value) => value !== undefined)
        expect({ text: textOf(one), unsaid }).toEqual({ text: textOf(one), unsaid: [] })
      }),
      runs(200),
    )
  })
})

describe('L6: hard means certain', () => {
  const CONTEXTS =
    `for my living room|for college|for my glasses|to watch netflix on|for the dorm|for my neighbor|for a wedding|for my dog|
    for the weekend|for when I visit my sister|for my new flat|because mine broke|for the garage|as a birthday present|for the beach|
    for my boss|since winter is coming|that my cat won't hate`
      .split('|')
      .map((text) => text.trim())

  it('no product outside of a category that filters says more of the words in its name than all within', () => {
    fc.assert(
      fc.property(calledThings, ({ shop, words, opener, closer }) => {
        const text = `${opener}${words.join(' ').toLowerCase()}${closer}`
        const { constraints } = shop.say(text, EMPTY_STATE, 10)
        const { category, ...limits } = limitsOf(constraints)
        if (category === undefined) return
        const [inside, outside] = [true, false].map((within) =>
          shop.catalog.records.filter((record) => (missedBy(record, { category }).length === 0) === within),
        )
        const most = Math.max(0, ...(inside ?? []).map((record) => countSaid(record, words)))
        const better = (outside ?? [])
          .filter((record) => missedBy(record, limits).length === 0)
          .filter((record) => countSaid(record, words) > most)
        expect({ text, category, better: better.map(({ title }) => title) }).toEqual({ text, category, better: [] })
      }),
      runs(200),
    )
  })

  it('another kind that a thing is for is never the kind', () => {
    const pairs = anyKind.chain(({ shop, kind }) =>
      fc
        .constantFrom(...kindsOf(shop.catalog).filter(({ slug }) => slug !== kind.slug))
        .map((other) => ({ shop, kind, other })),
    )
    fc.assert(
      fc.property(pairs, fc.constantFrom('for my', 'to go with my', 'next to my'), ({ shop, kind, other }, words) => {
        const text = `${kind.name} ${words} ${other.name}`
        const { category } = shop.read(text).stated
        expect({ text, isOther: category === other.slug }).toEqual({ text, isOther: false })
      }),
      runs(200),
    )
  })

  it('what a thing is for or who gets it never filters', () => {
    fc.assert(
      fc.property(anyKind, fc.constantFrom(...CONTEXTS), ({ shop, kind }, context) => {
        const text = `${kind.name} ${context}`
        // What the kind itself states, such as the room of a lamp, is a wish.
        const states = shop.catalog.vocabulary.attributes
          .filter(({ categories }) => categories.includes(kind.slug))
          .flatMap(({ values }) => values)
        if (states.some((value) => context.includes(value.toLowerCase()))) return
        const [limits, bare] = [text, kind.name].map((said) => plain(limitsOf(shop.read(said).stated)))
        expect({ text, limits }).toEqual({ text, limits: bare })
      }),
      runs(200),
    )
  })
})
