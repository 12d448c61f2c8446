/** Rows of systems that nobody named: variants that name their parent, columns cut short or in one of the shop's languages. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceOf, readOwnersFile, tableOf } from '../../../support/owners-file.ts'

const PARENT = {
  id: 'p',
  parent_id: '',
  sku: 'RC',
  name: 'Rain Cape',
  price: '80.00',
  stock: 0,
  active: 1,
  options: '',
}
const variant = (id: string, options: string, rest: Record<string, string | number> = {}) => ({
  ...PARENT,
  id,
  parent_id: 'p',
  sku: `RC-${id}`,
  name: '',
  price: '',
  stock: 3,
  options,
  ...rest,
})

describe('rows that name their parent', () => {
  it('are its variants, wherever they stand', async () => {
    const rows = [
      PARENT,
      variant('a', 'Size: S, Color: Moss'),
      variant('b', 'Size: M, Color: Moss', { price: '85.00' }),
      variant('c', 'Size: L, Color: Moss', { stock: 0 }),
      { ...PARENT, id: 'q', sku: 'UM', name: 'Umbrella', price: '30.00', stock: 9 },
    ]
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        const { record, records } = await readOwnersFile(tableOf(shuffled))
        const offers = record('p').variants?.map(({ options, availability, ...one }) => [
          options['Size'],
          priceOf(one),
          availability,
        ])

        expect(records).toHaveLength(2)
        expect(offers?.toSorted()).toEqual([
          ['L', '8000 EUR', 'out_of_stock'],
          ['M', '8500 EUR', 'in_stock'],
          ['S', '8000 EUR', 'in_stock'],
        ])
        expect(record('q')).toMatchObject({ title: 'Umbrella', availability: 'in_stock' })
      }),
    )
  })

  it('are left out one by one, and the product with the last of them', async () => {
    const some = await readOwnersFile(
      tableOf([variant('a', 'Size: S', { name: 'Cape', active: 0 }), variant('b', 'Size: M')]),
    )
    const none = await readOwnersFile(tableOf([variant('a', 'Size: S', { name: 'Cape', active: 0 })]))

    expect(some.records).toHaveLength(1)
    expect(JSON.stringify(some.records)).not.toContain('RC-a')
    expect(none.records).toEqual([])
    expect(none.report.skipped).toMatchObject([{ count: 1 }])
  })
})

describe('columns', () => {
  it('that are cut short are those whose names all begin so', async () => {
    const { records } = await readOwnersFile(
      tableOf(
        [
          {
            'Art.-Nr.': 'K7',
            Bezeichn: 'x',
            Bezeichnung: 'Spaten',
            'Warengr.': 'Garten',
            'Lagerbest.': 0,
            Preis: '12,00',
          },
        ],
        ';',
      ),
    )

    expect(records).toMatchObject([{ title: 'Spaten', categoryPath: ['Garten'], availability: 'out_of_stock' }])
  })

  it('may have the language before their name', async () => {
    const { records } = await readOwnersFile(
      tableOf([{ NL_Title: 'Theelepel', NL_Category_1: 'Keuken', Price: '3.50' }]),
    )

    expect(records).toMatchObject([{ title: 'Theelepel', categoryPath: ['Keuken'] }])
  })

  it.each(['supply_price', 'Dealer price', 'Trade Price (net)', 'Händlerpreis', 'Prix de revient HT'])(
    'of what it costs the owner are never what shoppers pay: %s',
    async (name) => {
      const { records } = await readOwnersFile(tableOf([{ name: 'Kettle', [name]: '11.00', 'Retail price': '29.00' }]))

      expect(records.map(priceOf)).toEqual(['2900 EUR'])
      expect(JSON.stringify(records)).not.toContain('1100')
    },
  )

  it.each([0, -1, 'false', 'Entwurf'])('that say a product is not on sale: status %s', async (status) => {
    const { records } = await readOwnersFile(tableOf([{ id: 1, name: 'Kettle', price: 9, status }]))

    expect(records).toEqual([])
  })

  it('that count no stock leave it there', async () => {
    const { records } = await readOwnersFile(tableOf([{ name: 'Kettle', price: 9, stock: 0, 'manage stock': 'no' }]))

    expect(records).toMatchObject([{ availability: 'in_stock' }])
  })
})

describe('descriptions', () => {
  it('that were exported escaped lose their tags all the same', async () => {
    const { records } = await readOwnersFile(
      tableOf([
        {
          name: 'Kettle',
          price: 9,
          description:
            '&lt;p&gt;Boils &lt;b&gt;fast&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;1.7 l&lt;/li&gt;&lt;/ul&gt;',
        },
      ]),
    )

    expect(records).toMatchObject([{ description: 'Boils fast', features: ['1.7 l'] }])
  })

  it('name every letter of Latin languages', async () => {
    const letters = 'é à ê ï ñ ç å č ø æ œ ß Ü Õ'
    const entities =
      '&eacute; &agrave; &ecirc; &iuml; &ntilde; &ccedil; &aring; &ccaron; &oslash; &aelig; &oelig; &szlig; &Uuml; &Otilde;'
    const { records } = await readOwnersFile(tableOf([{ name: `Tasse ${entities}`, price: 9 }]))

    expect(records).toMatchObject([{ title: `Tasse ${letters}` }])
  })
})
