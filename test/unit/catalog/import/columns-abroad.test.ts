/** Files of shop systems that nobody told us about, in the languages of their owners. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPriceHeader } from '../../../../src/catalog/import/columns/price-headers.ts'
import { factsOf, readOwnersFile, tableOf } from '../../../support/owners-file.ts'

type Row = Record<string, string | number>

async function firstOf(rows: readonly Row[], delimiter?: string) {
  const { records, report } = await readOwnersFile(tableOf(rows, delimiter))
  const [record] = records
  if (record === undefined) throw new Error(report.rejected[0]?.reason ?? 'nothing was read')
  return record
}

/** Nouns for a price, with what says of it that tax is in it, that it is not, and that it is the shop's own cost. */
const LANGUAGES = [
  { price: 'Preis', gross: 'brutto', net: 'netto', cost: 'Einkaufspreis', list: 'Listenpreis' },
  { price: 'VK', gross: 'inkl. MwSt', net: 'exkl. MwSt', cost: 'EK', list: 'UVP Preis' },
  { price: 'Prix', gross: 'TTC', net: 'HT', cost: 'Prix d’achat', list: 'Prix conseillé' },
  { price: 'Precio', gross: 'con IVA', net: 'sin IVA', cost: 'Precio de compra', list: 'Precio anterior' },
  { price: 'Prezzo', gross: 'ivato', net: 'senza IVA', cost: 'Prezzo di acquisto', list: 'Prezzo di listino' },
  { price: 'Preço', gross: 'com IVA', net: 'sem IVA', cost: 'Preço de custo', list: 'Preço recomendado' },
  { price: 'Verkoopprijs', gross: 'incl. btw', net: 'excl. btw', cost: 'Inkoopprijs', list: 'Adviesprijs' },
  { price: 'Cena', gross: 'brutto', net: 'netto', cost: 'Cena zakupu', list: 'Cena katalogowa' },
  { price: 'Pris', gross: 'inkl. moms', net: 'exkl. moms', cost: 'Inköpspris', list: 'Rekommenderat pris' },
  { price: 'Цена', gross: 'с НДС', net: 'без НДС', cost: 'Закупочная цена', list: 'Старая цена' },
  { price: 'Price', gross: 'incl. tax', net: 'excl. tax', cost: 'Purchase price', list: 'List price' },
] as const

describe('prices by the words of their columns', () => {
  it.each(LANGUAGES)('reads $price $gross', ({ price, gross, net, cost, list }) => {
    expect(readPriceHeader(`${price} ${gross}`)).toEqual({ use: 'price', preference: 0 })
    expect(readPriceHeader(price)?.preference).toBe(1)
    expect(readPriceHeader(`${price} ${net}`)?.preference).toBe(2)
    expect(readPriceHeader(cost)).toBeNull()
    expect(readPriceHeader(list)?.use).toBe('listPrice')
  })

  it('shows what shoppers pay and never what the owner pays, in whatever order the columns stand', async () => {
    const files = fc.constantFrom(...LANGUAGES).chain((words) => {
      const columns: [string, number][] = [
        [`${words.price} ${words.net}`, 40],
        [`${words.price} ${words.gross}`, 48],
        [words.cost, 17],
        [words.list, 60],
        ['Name', 1],
      ]
      return fc.shuffledSubarray(columns, { minLength: columns.length })
    })
    await fc.assert(
      fc.asyncProperty(files, async (columns) => {
        const row = Object.fromEntries(columns.map(([name, value]) => [name, name === 'Name' ? 'Teapot' : value]))
        const { price, attributes } = await firstOf([row])

        expect(price).toMatchObject({ amountMinor: 4_800, listAmountMinor: 6_000 })
        expect(attributes).toEqual([])
      }),
    )
  })

  it.each(['Grundpreis', 'Staffelpreis 10', 'Price group', 'Price per 100 g', 'Price valid from', 'Preisgruppe'])(
    'takes %s for no price',
    (name) => expect(readPriceHeader(name)).toBeNull(),
  )
})

describe('other columns', () => {
  it('knows them with the language or the thing in their names', async () => {
    const row = {
      'name.en-GB': 'Arc lamp',
      product_brand: 'Lumo',
      'description (de)': 'Dimmbar',
      product_quantity: '0',
      product_media_main_image_url: 'https://pictures.example/arc.jpg',
      'price.net': '40',
      'price.gross': '48',
    }

    expect(await firstOf([row])).toMatchObject({
      title: 'Arc lamp',
      brand: 'Lumo',
      description: 'Dimmbar',
      availability: 'out_of_stock',
      imageUrl: 'https://pictures.example/arc.jpg',
      price: { amountMinor: 4_800 },
    })
  })

  it('puts the levels of a category into one path', async () => {
    const row = { Name: 'Fork', Category: 'Parts', 'Subcategory 1': 'Forks', 'Subcategory 2': 'Rigid' }

    expect((await firstOf([row])).categoryPath).toEqual(['Parts', 'Forks', 'Rigid'])
  })

  it('takes the description for the name where a file has no other, and not where it is a text', async () => {
    const till = { Artikelnr: 'B-1', Omschrijving: 'Bicycle lamp', 'Verkoopprijs incl. btw': '12,95' }
    const known = { id: 'B-1', Description: '<p>Shines far.</p><p>Needs two cells.</p>', Price: '12.95' }

    expect(await firstOf([till], ';')).toMatchObject({ title: 'Bicycle lamp', price: { amountMinor: 1_295 } })
    expect((await readOwnersFile(tableOf([known]))).changes).toMatchObject([{ kind: 'partial', id: 'B-1' }])
  })

  it('finds the address of a picture behind the name of its file', async () => {
    const row = { Name: 'Stool', Photo: 'stool one.jpg (https://pictures.example/a/stool.jpg)' }

    expect((await firstOf([row])).imageUrl).toBe('https://pictures.example/a/stool.jpg')
  })

  it.each([
    [{ Archived: 'Yes' }, 'archived'],
    [{ Discontinued: 'x' }, 'archived'],
    [{ 'Publish online': 'No' }, 'unpublished'],
    [{ Aktiv: 'nein' }, 'unpublished'],
    [{ Status: 'Discontinued' }, 'archived'],
  ])('keeps back what %j says is not sold', async (said, reason) => {
    const { report, records } = await readOwnersFile(tableOf([{ Name: 'Old fork', Price: 5, ...said }]))

    expect(records).toEqual([])
    expect(report.skipped).toEqual([{ reason, count: 1, lines: [2] }])
  })

  it.each([
    ['Entwurf', 'draft'],
    ['Brouillon', 'draft'],
    ['Черновик', 'draft'],
    ['archiviato', 'archived'],
    ['Inactivo', 'inactive'],
  ])('are told from a status of %j too', async (status, reason) => {
    const { records, report } = await readOwnersFile(tableOf([{ Name: 'Poster', Status: status }]))

    expect(records).toEqual([])
    expect(report.skipped).toEqual([{ reason, count: 1, lines: [2] }])
  })

  it.each(['aktiv', 'Actif', 'veröffentlicht'])('are not what is %j', async (status) => {
    expect((await firstOf([{ Name: 'Poster', Status: status }])).title).toBe('Poster')
  })

  it('takes the kinds of a system’s rows for no kind of thing', async () => {
    expect(factsOf(await firstOf([{ Name: 'Poster', type: 'simple' }]))).toEqual({})
    expect(factsOf(await firstOf([{ Name: 'Poster', type: 'matte' }]))).toEqual({ type: 'matte' })
  })
})

describe('facts by the words of their columns', () => {
  const facts = [
    'Height (cm)',
    'Width (cm)',
    'Length (cm)',
    'Depth (cm)',
    'Diameter (cm)',
    'Country of origin',
    'Warranty',
    'Pattern',
  ]
  it.each([
    ['Höhe (cm)', 'Breite (cm)', 'Länge (cm)', 'Tiefe (cm)', 'Durchmesser (cm)', 'Herkunftsland', 'Garantie', 'Muster'],
    [
      'Hauteur (cm)',
      'Largeur (cm)',
      'Longueur (cm)',
      'Profondeur (cm)',
      'Diamètre (cm)',
      'Pays d’origine',
      'Garantie',
      'Motif',
    ],
    [
      'Altura (cm)',
      'Anchura (cm)',
      'Longitud (cm)',
      'Profundidad (cm)',
      'Diámetro (cm)',
      'País de origen',
      'Garantía',
      'Patrón',
    ],
    [
      'Altezza (cm)',
      'Larghezza (cm)',
      'Lunghezza (cm)',
      'Profondità (cm)',
      'Diametro (cm)',
      'Paese di origine',
      'Garanzia',
      'Fantasia',
    ],
    [
      'Hoogte (cm)',
      'Breedte (cm)',
      'Lengte (cm)',
      'Diepte (cm)',
      'Diameter (cm)',
      'Land van herkomst',
      'Garantie',
      'Pattern',
    ],
    [
      'Wysokość (cm)',
      'Szerokość (cm)',
      'Długość (cm)',
      'Głębokość (cm)',
      'Średnica (cm)',
      'Kraj pochodzenia',
      'Gwarancja',
      'Wzór',
    ],
    [
      'Высота (cm)',
      'Ширина (cm)',
      'Длина (cm)',
      'Глубина (cm)',
      'Диаметр (cm)',
      'Страна производства',
      'Гарантия',
      'Узор',
    ],
  ])('are those of the English ones: %s', async (...names) => {
    const values = ['75', '120', '60,5', '40', '12', 'Italy', '2 years', 'striped']
    const named = (heads: readonly string[]) => ({
      Name: 'Table',
      ...Object.fromEntries(heads.map((head, i) => [head, values[i] ?? ''])),
    })
    const abroad = await firstOf([named(names)], ';')

    expect(factsOf(abroad)).toEqual(factsOf(await firstOf([named(facts)], ';')))
    expect(Object.keys(factsOf(abroad))).toHaveLength(facts.length)
    // The words stay the owner's.
    expect(abroad.attributes.map(({ label }) => label)).toContain(names[0]?.replace(' (cm)', ''))
  })

  it.each([
    'Langtext',
    'Description longue',
    'Texto largo',
    'Descrizione lunga',
    'Lange omschrijving',
    'Полное описание',
  ])('and %j is the description', async (name) => {
    expect((await firstOf([{ Name: 'Table', [name]: 'Seats six.' }])).description).toBe('Seats six.')
  })

  it.each(['Untergruppe', 'Sous-rayon', 'Sottogruppo', 'Subgrupo', 'Podgrupa'])(
    'and %j is a level of the category',
    async (name) => {
      expect((await firstOf([{ Name: 'Table', Category: 'Furniture', [name]: 'Tables' }])).categoryPath).toEqual([
        'Furniture',
        'Tables',
      ])
    },
  )
})

describe('money that a file names', () => {
  it('is not taken for another when it is not known', async () => {
    const { records, report } = await readOwnersFile(tableOf([{ Name: 'Cup', Price: '5.00', Currency: 'ZZZ' }]))

    expect(records[0]?.price).toBeNull()
    expect(report.warnings.map(({ code }) => code)).toContain('price_without_currency')
  })
})

describe('structured data', () => {
  it('of schema.org is read with its offer and its rating', async () => {
    const product = {
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: 'Anvil',
      sku: 'AN-1',
      brand: { '@type': 'Brand', name: 'Forge' },
      aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.4, reviewCount: 89 },
      offers: { '@type': 'Offer', priceCurrency: 'USD', price: 119.99, availability: 'https://schema.org/InStock' },
    }
    const { records } = await readOwnersFile(JSON.stringify([product]))

    expect(records).toMatchObject([
      {
        title: 'Anvil',
        brand: 'Forge',
        price: { amountMinor: 11_999, currency: 'USD' },
        rating: { value: 4.4, count: 89 },
        availability: 'in_stock',
        attributes: [],
      },
    ])
  })

  it('of a YML feed is read with its vendor, its currency and its units', async () => {
    const feed = `<yml_catalog><shop><categories><category id="1">Кухня</category><category id="2" parentId="1">Чайники</category></categories><offers>
      <offer id="7" available="false"><price>1490</price><currencyId>RUR</currencyId><categoryId>2</categoryId>
      <name>Чайник</name><vendor>Самовар</vendor><param name="Объем" unit="л">1.7</param></offer></offers></shop></yml_catalog>`
    const { records, report } = await readOwnersFile(feed)

    expect(report.detected).toMatchObject({ platform: 'yml', currency: 'RUB' })
    expect(records).toMatchObject([
      {
        title: 'Чайник',
        brand: 'Самовар',
        categoryPath: ['Кухня', 'Чайники'],
        price: { amountMinor: 149_000, currency: 'RUB' },
        availability: 'out_of_stock',
        attributes: [{ label: 'Объем', value: 1.7, unit: 'L' }],
      },
    ])
  })
})
