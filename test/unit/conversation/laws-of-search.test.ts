/**
 * Laws of understanding, about what a message finds: L1 nothing lost, L2 a known item first, L3 every word accounted for,
 * L6 hard means certain. Messages are made of three catalogues' own words. (L7, met means equal: whole-value.test.ts.)
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import { toWords } from '../../../src/domain/search/analyse.ts'
import { missedBy } from '../../../src/domain/search/satisfies.ts'
import { STOP_WORDS } from '../../../src/domain/search/stop-words.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
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

/** The words of a title that name the thing: up to what it comes with or is for, the last of them its noun. */
function nameWords({ title }: CatalogRecord): string[] {
  const [name = ''] = title.split(/,| for | with /)
  return name.split(/\s+/).filter((word) => /^[\p{L}'-]{3,}$/u.test(word) && !STOP_WORDS.has(word.toLowerCase()))
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

/** What a search must satisfy, without words and order. */
function limitsOf(constraints: Constraints): Constraints {
  return { ...constraints, terms: undefined, prefer: undefined, sort: undefined }
}

describe('L1: nothing is lost', () => {
  const named = anyProduct.chain(({ shop, record }) => {
    const words = nameWords(record)
    const head = words.at(-1) ?? record.title
    return fc.record({
      shop: fc.constant(shop),
      words: fc.subarray(words.slice(0, -1)).map((some) => [...some, head]),
      opener: fc.constantFrom(...OPENERS),
      closer: fc.constantFrom(...CLOSERS),
    })
  })

  it('of a few products that hold all words of a message, none that meets its limits is missing', () => {
    fc.assert(
      fc.property(named, ({ shop, words, opener, closer }) => {
        const text = `${opener}${words.join(' ').toLowerCase()}${closer}`
        const found = holding(shop, words)
        if (found.length > 5) return
        const { products, constraints } = shop.say(text, EMPTY_STATE, 10)
        const shown = new Set(products.map(({ id }) => id))
        const lost = found.filter(
          (record) => missedBy(record, limitsOf(constraints)).length === 0 && !shown.has(record.id),
        )
        expect({ text, lost: lost.map(({ title }) => title) }).toEqual({ text, lost: [] })
      }),
      runs(150),
    )
  })
})

describe('L2: a known item is found first', () => {
  /** Socks that are filed under clothing, where most socks have a category of their own: known to be missed. */
  const MISFILED = ['market-0', 'market-1']

  it.each([market, parts])('by its exact title: $name', (shop) => {
    const missed = shop.catalog.records.filter(({ title, id }) => {
      const { products, state } = shop.say(title)
      return (products[0]?.id ?? state.focusId) !== id
    })
    expect(missed.map(({ id }) => id)).toEqual(shop === market ? MISFILED : [])
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
    `for my living room|for college|for my glasses|to watch netflix on|for the dorm|for my mother|for a wedding|for my dog|
    for the weekend|for when I visit my sister|for my new flat|because mine broke|for the garage|as a birthday present|for the beach|
    for my boss|since winter is coming|that my cat won't hate`
      .split('|')
      .map((text) => text.trim())

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
