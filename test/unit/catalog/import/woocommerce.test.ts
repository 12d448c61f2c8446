import { describe, expect, it } from 'vitest'
import { factsOf, priceOf, readOwnersFile, table, tableOf, usesOf } from '../../../support/owners-file.ts'

const SIMPLE = {
  ID: 31,
  Type: 'simple',
  SKU: 'bowl',
  'GTIN, UPC, EAN, or ISBN': '4006381333931',
  Name: 'Oak Bowl',
  Published: 1,
  'Is featured?': 0,
  'Visibility in catalog': 'visible',
  'Short description': '<p>Turned by hand.</p>',
  Description: '<p>Round.</p><table><tr><td>Finish</td><td>Oil</td></tr></table>',
  'Date sale price starts': '',
  'Date sale price ends': '',
  'Tax status': 'taxable',
  'In stock?': 1,
  Stock: '',
  'Backorders allowed?': 0,
  'Weight (kg)': '0.4',
  'Length (cm)': 30,
  'Purchase note': 'secret note',
  'Sale price': '',
  'Regular price': '45.00',
  Categories: 'Kitchen, Kitchen > Bowls, Gifts\\, Home',
  Tags: 'wood',
  Images: 'https://shop.example/a,b.jpg, https://shop.example/c.jpg',
  Parent: '',
  'Attribute 1 name': 'Wood',
  'Attribute 1 value(s)': 'Oak',
  'Attribute 1 visible': 1,
  'Attribute 1 global': 1,
  'Attribute 2 name': 'Lot',
  'Attribute 2 value(s)': '77-A',
  'Attribute 2 visible': 0,
  'Attribute 2 global': 0,
  'Meta: _wholesale_price': '19',
  'Meta: supplier': 'Holz AG',
}

it('reads a simple product, and shows what is public of it alone', async () => {
  const { record, report } = await readOwnersFile(tableOf([SIMPLE]))

  expect(report.detected).toMatchObject({ platform: 'woocommerce' })
  expect(record('31')).toMatchObject({
    title: 'Oak Bowl',
    categoryPath: ['Kitchen', 'Bowls'],
    category: 'bowls',
    description: 'Round.',
    availability: 'in_stock',
    imageUrl: 'https://shop.example/a,b.jpg',
    codes: { sku: 'bowl', gtin: '4006381333931' },
  })
  expect(priceOf(record('31'))).toBe('4500 EUR')
  expect(factsOf(record('31'))).toEqual({
    wood: 'Oak',
    length: '30 cm',
    weight: '400 g',
    finish: 'Oil',
    alsoIn: 'Gifts, Home',
  })
  expect(JSON.stringify(record('31'))).not.toMatch(/secret|wholesale|Holz|77-A/)
  expect(usesOf(report)).toMatchObject({ 'Purchase note': 'ignored', 'Meta: supplier': 'ignored' })
})

describe('variations', () => {
  const variable = {
    ...SIMPLE,
    ID: 40,
    Type: 'variable',
    SKU: 'tee',
    Name: 'Tee',
    'Regular price': '',
    'Attribute 1 name': 'Size',
    'Attribute 1 value(s)': 'S, M, L',
  }
  const variation = (ID: number, size: string, row: Record<string, string | number>) => ({
    ID,
    Type: 'variation',
    SKU: `tee-${size}`,
    Name: `Tee - ${size}`,
    Published: 1,
    'In stock?': 1,
    'Regular price': '20',
    Categories: '',
    Parent: 'tee',
    'Attribute 1 name': 'Size',
    'Attribute 1 value(s)': size,
    ...row,
  })

  it('belong to their product wherever in the file it stands, by SKU or by id', async () => {
    const { records, report } = await readOwnersFile(
      tableOf([
        variation(41, 'S', {}),
        SIMPLE,
        variable,
        variation(42, 'M', { Parent: 'id:40', 'Sale price': '18', 'Regular price': '22' }),
        variation(43, 'L', { 'In stock?': 0 }),
      ]),
    )

    expect(records.map(({ id }) => id)).toEqual(['31', '40'])
    expect(report).toMatchObject({ products: 2, variants: 3 })
    expect(records[1]).toMatchObject({
      title: 'Tee',
      categoryPath: ['Kitchen', 'Bowls'],
      options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
    })
    expect(records[1]?.variants?.map((variant) => [variant.id, priceOf(variant), variant.availability])).toEqual([
      ['41', '2000 EUR', 'in_stock'],
      ['42', '1800 EUR of 2200', 'in_stock'],
      ['43', '2000 EUR', 'out_of_stock'],
    ])
    expect(factsOf(records[1]!)).not.toHaveProperty('size')
  })

  it('are left out where they are switched off, and with a product that is', async () => {
    const { record } = await readOwnersFile(
      tableOf([variable, variation(41, 'S', { Published: 0 }), variation(42, 'M', {})]),
    )
    const hidden = await readOwnersFile(tableOf([{ ...variable, Published: -1 }, variation(41, 'S', {})]))

    expect(record('40').variants?.map(({ id }) => id)).toEqual(['42'])
    expect(hidden.changes).toEqual([{ kind: 'withdraw', id: '40' }])
  })

  it('whose product is not in the file become one product', async () => {
    const { records } = await readOwnersFile(tableOf([variation(41, 'S', {}), variation(42, 'M', {})]))

    expect(records).toHaveLength(1)
    expect(records[0]?.variants).toHaveLength(2)
  })
})

it('takes the price of a sale only while it lasts', async () => {
  const sale = { ...SIMPLE, 'Sale price': '30' }
  const { records } = await readOwnersFile(
    tableOf([
      { ...sale, ID: 1, 'Date sale price ends': '2024-01-31' },
      { ...sale, ID: 2, 'Date sale price starts': '2031-01-01', 'Date sale price ends': '2031-01-31' },
      { ...sale, ID: 3 },
      { ...sale, ID: 4, 'Date sale price ends': '2026-11-28' },
    ]),
  )

  expect(records.map(priceOf)).toEqual(['4500 EUR', '4500 EUR', '3000 EUR of 4500', '3000 EUR of 4500'])
  expect(records[1]?.price?.sale).toEqual({
    amountMinor: 3_000,
    regularMinor: 4_500,
    fromAt: Date.UTC(2031, 0, 1),
    untilAt: Date.UTC(2031, 1, 1),
  })
})

it('counts what is not offered by why', async () => {
  const states = [
    { Published: 0 },
    { Published: -1 },
    { Published: "'-1" },
    { 'Visibility in catalog': 'hidden' },
    { 'Visibility in catalog': 'search' },
  ]
  const { report, records } = await readOwnersFile(
    tableOf(states.map((state, at) => ({ ...SIMPLE, ID: at + 1, ...state }))),
  )

  expect(records).toHaveLength(1)
  expect(report.skipped.map(({ reason, count }) => [reason, count])).toEqual([
    ['unpublished', 1],
    ['draft', 2],
    ['hidden', 1],
  ])
})

const RUSSIAN = [
  'ID',
  'Тип',
  'Артикул',
  'Имя',
  'Опубликован',
  'рекомендуемый?',
  'Видимость в каталоге',
  'Краткое описание',
  'Описание',
  'Дата начала действия продажной цены',
  'Дата окончания действия продажной цены',
  'Статус налога',
  'Налоговый класс',
  'В наличии?',
  'Запасы',
  'Величина малых запасов',
  'Возможен ли предзаказ?',
  'Продано индивидуально?',
  'Вес (kg)',
  'Длина (cm)',
  'Ширина (cm)',
  'Высота (cm)',
  'Разрешить отзывы от клиентов?',
  'Примечание к покупке',
  'Цена распродажи',
  'Базовая цена',
  'Категории',
  'Метки',
  'Класс доставки',
  'Изображения',
  'Лимит загрузок',
  'Число дней до просроченной загрузки',
  'Родительский',
  'Сгруппированные товары',
  'Апсейл',
  'Кросселы',
  'Внешний URL',
  'Текст кнопки',
  'Позиция',
  'Имя атрибута 1',
  'Значение(-я) аттрибута(-ов) 1',
  'Видимость атрибута 1',
  'Глобальный атрибут 1',
]
/** The values of one product in the places of the header above. */
function whole(values: Record<number, string | number>): (string | number)[] {
  return RUSSIAN.map((_, at) => values[at] ?? '')
}
const RUSSIAN_ROW = whole({
  0: 7,
  1: 'simple',
  2: 'kruzhka',
  3: 'Кружка',
  4: 1,
  6: 'visible',
  8: 'Глина',
  13: 1,
  18: '0,3',
  23: 'тайна',
  24: '800',
  25: '1000',
  26: 'Посуда > Кружки',
  29: 'https://shop.example/k.jpg',
  39: 'Цвет',
  40: 'Синий',
  41: 1,
})

it('reads column names of another language, behind a stray tab and a mark', async () => {
  const { record, report } = await readOwnersFile(`\n\t\ufeff${table([RUSSIAN, RUSSIAN_ROW])}`, { currency: 'RUB' })

  expect(report.detected).toMatchObject({ platform: 'woocommerce', currency: 'RUB' })
  expect(record('7')).toMatchObject({
    title: 'Кружка',
    description: 'Глина',
    categoryPath: ['Посуда', 'Кружки'],
    imageUrl: 'https://shop.example/k.jpg',
    availability: 'in_stock',
  })
  expect(priceOf(record('7'))).toBe('80000 RUB of 100000')
  expect(record('7').attributes.map(({ label, value }) => [label, value])).toContainEqual(['Цвет', 'Синий'])
  expect(JSON.stringify(record('7'))).not.toContain('тайна')
})

it('finds columns whose names nobody translated by their place', async () => {
  const header = RUSSIAN.map((name, at) =>
    at === 0
      ? 'ID'
      : at < 39
        ? `Xolumn ${String.fromCharCode(65 + (at % 26))}${at > 25 ? 'q' : ''}`
        : name.replace('Имя атрибута', 'Attribut nomo'),
  )
  const { record, report } = await readOwnersFile(table([header, RUSSIAN_ROW]))

  expect(report.detected.platform).toBe('woocommerce')
  expect(record('7')).toMatchObject({
    title: 'Кружка',
    categoryPath: ['Посуда', 'Кружки'],
    imageUrl: 'https://shop.example/k.jpg',
  })
  expect(priceOf(record('7'))).toBe('80000 EUR of 100000')
})

it.each([
  [
    'German',
    [
      'ID',
      'Typ',
      'Artikelnummer',
      'Name',
      'Veröffentlicht',
      'Kurzbeschreibung',
      'Beschreibung',
      'Vorrätig?',
      'Angebotspreis',
      'Regulärer Preis',
      'Kategorien',
      'Bilder',
      'Übergeordnetes Produkt',
    ],
  ],
  [
    'French',
    [
      'ID',
      'Type',
      'UGS',
      'Nom',
      'Publié',
      'Description courte',
      'Description',
      'En stock ?',
      'Tarif promo',
      'Tarif régulier',
      'Catégories',
      'Images',
      'Parent',
    ],
  ],
  [
    'Spanish',
    [
      'ID',
      'Tipo',
      'SKU',
      'Nombre',
      'Publicado',
      'Descripción corta',
      'Descripción',
      '¿En inventario?',
      'Precio rebajado',
      'Precio normal',
      'Categorías',
      'Imágenes',
      'Superior',
    ],
  ],
  [
    'Italian',
    [
      'ID',
      'Tipo',
      'COD',
      'Nome',
      'Pubblicato',
      'Breve descrizione',
      'Descrizione',
      'In stock?',
      'Prezzo in offerta',
      'Prezzo di listino',
      'Categorie',
      'Immagine',
      'Genitore',
    ],
  ],
  [
    'Portuguese',
    [
      'ID',
      'Tipo',
      'SKU',
      'Nome',
      'Publicado',
      'Descrição curta',
      'Descrição',
      'Em estoque?',
      'Preço promocional',
      'Preço',
      'Categorias',
      'Imagens',
      'Ascendente',
    ],
  ],
  [
    'Dutch',
    [
      'ID',
      'Type',
      'SKU',
      'Naam',
      'Gepubliceerd',
      'Korte beschrijving',
      'Beschrijving',
      'Op voorraad?',
      'Actieprijs',
      'Reguliere prijs',
      'Categorieën',
      'Afbeeldingen',
      'Hoofdproduct',
    ],
  ],
])('reads some columns of a %s shop', async (_, header) => {
  const row = [
    7,
    'simple',
    'mug',
    'Mug',
    1,
    '',
    'Clay',
    1,
    '8,50',
    '10,00',
    'Home > Mugs',
    'https://shop.example/k.jpg',
    '',
  ]
  const { record } = await readOwnersFile(
    table([header, row, [8, 'simple', 'x', 'Draft', 0, '', '', 1, '', '1,00', '', '', '']], ';'),
  )

  expect(record('7')).toMatchObject({
    title: 'Mug',
    description: 'Clay',
    categoryPath: ['Home', 'Mugs'],
    imageUrl: 'https://shop.example/k.jpg',
    availability: 'in_stock',
  })
  expect(priceOf(record('7'))).toBe('850 EUR of 1000')
})
