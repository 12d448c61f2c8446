import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { GOOGLE_TEXTS } from '../../../src/domain/feeds/google-text.ts'
import { toGoogleItems } from '../../../src/domain/feeds/google-items.ts'
import { toShown } from '../../../src/domain/catalog/variants.ts'
import type { CatalogRecord, CatalogVariant } from '../../../src/domain/catalog/record.ts'
import { NOW, readOwnersFile } from '../../support/owners-file.ts'
import { record, variant } from '../../support/record.ts'

const phrase = fc
  .array(fc.stringMatching(/^[A-Z][a-zé"&<']{3,7}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
const stock = fc.constantFrom<'in_stock' | 'out_of_stock'>('in_stock', 'out_of_stock')
const price = fc
  .record({ amountMinor: fc.integer({ min: 1, max: 999_999 }), over: fc.integer({ min: 0, max: 5_000 }) })
  .map(({ amountMinor, over }) => ({
    amountMinor,
    currency: 'EUR',
    listAmountMinor: over === 0 ? null : amountMinor + over,
    asOf: NOW,
  }))
const place = fc.stringMatching(/^[a-z]{3,8}$/)
const variants = fc
  .record({
    sizes: fc.uniqueArray(fc.constantFrom('S', 'M', 'L', '38', '40'), { minLength: 2, maxLength: 4 }),
    color: fc.constantFrom('Red', 'Night blue'),
    prices: fc.array(price, { minLength: 4, maxLength: 4 }),
    stocks: fc.array(stock, { minLength: 4, maxLength: 4 }),
  })
  .map(({ sizes, color, prices, stocks }) =>
    sizes.map((size, at) =>
      variant(
        `v-${size}`,
        { Color: color, Size: size },
        { price: prices[at] ?? null, availability: stocks[at] ?? 'unknown' },
      ),
    ),
  )
const product = fc.record({
  title: phrase,
  brand: fc.option(phrase),
  description: phrase,
  categoryPath: fc.array(phrase, { minLength: 1, maxLength: 3 }).map((path) => [...new Set(path)]),
  availability: stock,
  price,
  url: place.map((name) => `https://shop.example/${name}?a=1&b=2`),
  imageUrl: place.map((name) => `https://cdn.example/${name}.jpg`),
  codes: fc.constantFrom({}, { gtin: '4006381333931' }, { mpn: 'X-1' }),
  variants: fc.option(variants, { nil: undefined, freq: 2 }),
})

/** What an item of the format can say. */
function told({
  title,
  brand,
  description,
  categoryPath,
  url,
  price: paid,
  availability,
  variants: list,
  codes,
}: CatalogRecord) {
  const money = (of: CatalogRecord['price']) => of && `${of.amountMinor} of ${of.listAmountMinor} ${of.currency}`
  const { sku: _, ...named } = codes ?? {}
  const single = { price: money(paid), availability, codes: named }
  const sold = (one: CatalogVariant) => [one.id, money(one.price), one.availability, one.options['Size']]
  return {
    title,
    brand,
    description,
    categoryPath,
    url,
    ...(list === undefined ? single : { variants: list.map(sold) }),
  }
}

it.each(['tsv', 'xml'] as const)('reads its own %s back as the same products', async (kind) => {
  await fc.assert(
    fc.asyncProperty(fc.array(product, { minLength: 1, maxLength: 5 }), async (list) => {
      const records = list.map(({ variants: some, ...one }, at) =>
        record(`p-${at}`, {
          ...one,
          rating: null,
          ...(some === undefined ? {} : { variants: some.map((each) => ({ ...each, id: `p-${at}-${each.id}` })) }),
        }),
      )
      const text = GOOGLE_TEXTS[kind]
      const items = records.flatMap((one) => toGoogleItems(toShown(one, NOW), NOW))
      const file = `${text.start('https://shop.example')}${items.map((item) => text.item(item)).join('')}${text.end}`

      const read = await readOwnersFile(file, { currency: null })

      expect(read.report).toMatchObject({
        detected: { platform: 'google' },
        products: records.length,
        rejectedTotal: 0,
      })
      for (const one of records) expect(told(read.record(one.id))).toEqual(told(one))
    }),
    { numRuns: 60 },
  )
})
