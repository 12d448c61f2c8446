import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { importPage } from '../../../src/catalog/import/import-page.ts'
import { readPage } from '../../../src/catalog/import/html/read-page.ts'
import { corePrice, productPage, type ProductPageParts } from '../../support/saved-pages.ts'

const SAVED = 1_790_000_000_000

async function readProduct(parts: ProductPageParts) {
  const { body } = new Response(productPage(parts))
  if (body === null) throw new Error('a page has a body')
  const { products } = await readPage(body, { savedAt: SAVED, now: SAVED + 1 })
  return { product: products[0]?.record }
}

it('guesses no currency of a marketplace that the page does not tell', async () => {
  const unknown = { host: 'shop.example', lang: '' }

  expect((await readProduct({ ...unknown, price: corePrice('￥1,299') })).product?.price).toBeNull()
  expect((await readProduct({ ...unknown, price: corePrice('€12.99') })).product?.price).toMatchObject({
    currency: 'EUR',
  })
})

it.each([
  ['the packer’s address', 'Packer', 'Works 7, Long Road, Pune'],
  ['reviews', 'Customer Reviews', '4.1 out of 5'],
  ['an e-mail under any label', 'Hersteller', 'service@maker.example'],
  ['a telephone number', 'More', '+49 89 1234 5678'],
  ['an address under any label', 'メーカー', '東京都, 港区, 105-0011, 123456, Tower 7'],
  ['the maker’s address', 'Manufacturer', 'Acme Works, Plot 7, Long Road, Pune, 411001'],
  ['stars in German', 'Bewertung', '4,1 von 5 Sternen'],
  ['stars in Japanese', 'おすすめ度', '5つ星のうち3.9'],
  ['stars in Arabic', 'النجوم', '4.1 من 5 نجوم'],
  ['a rank', 'Platz', 'Nr. 12 in Küche'],
  ['the day on which it came to the shop', 'Im Angebot von Amazon.de seit', '3. Mai 2023'],
  ['that day in Japanese', 'Amazon.co.jpでの取り扱い開始日', '2023/5/3'],
])('takes no fact from %s', async (_, label, value) => {
  const more = `<table id="productDetails_techSpec_section_1"><tr><th>${label}</th><td>${value}</td></tr></table>`

  expect((await readProduct({ more })).product?.attributes).toEqual([])
})

it('keeps codes as text and names in other scripts apart', async () => {
  const rows = [
    ['EAN list', '4006381333931, 4006381333932'],
    ['ISBN code', '0306406152'],
    ['色彩', '黒'],
    ['形状', '丸'],
  ]
  const more = `<table id="productDetails_techSpec_section_1">${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`
  const attributes = (await readProduct({ more })).product?.attributes ?? []

  expect(attributes.map(({ value }) => value)).toEqual(['4006381333931, 4006381333932', '0306406152', '黒', '丸'])
  expect(new Set(attributes.map(({ name }) => name)).size).toBe(4)
})

it('takes the memory of a phone that no phone has for its storage', async () => {
  const more = `<div id="wayfinding-breadcrumbs_feature_div"><ul><li><a>Smartphones</a></li></ul></div>
    <table id="productDetails_techSpec_section_1"><tr><th>RAM</th><td>128 GB</td></tr></table>`

  expect((await readProduct({ more })).product?.attributes).toMatchObject([{ name: 'storage', value: 128, unit: 'GB' }])
})

const table = (rows: readonly (readonly [string, string])[]) =>
  `<table id="productDetails_techSpec_section_1">${rows.map(([label, value]) => `<tr><th>${label}</th><td>&lrm;${value}</td></tr>`).join('')}</table>`

it.each([
  ['German', 'Artikelgewicht', '1,4 Kilogramm', 'weight', 1_400],
  ['French', "Taille de l'écran", '14 Pouces', 'screenSize', 14],
  ['French data', 'Capacité de stockage', '256 Go', 'storage', 256],
  ['Spanish', 'Peso del producto', '300 Gramos', 'weight', 300],
  ['Italian', 'Dimensioni RAM', '16 GB', 'ram', 16],
  ['Dutch', 'Schermgrootte', '27 Inch', 'screenSize', 27],
  ['Polish', 'Kolor', 'Czarny', 'color', 'Czarny'],
  ['Swedish', 'Färg', 'Svart', 'color', 'Svart'],
  ['Turkish', 'Ekran Boyutu', '6,7 İnç', 'screenSize', 6.7],
  ['Japanese', '商品の重量', '1.2 キログラム', 'weight', 1_200],
  ['Arabic', 'اللون', 'أسود', 'color', 'أسود'],
])('knows what a fact is called in %s', async (_, label, value, name, expected) => {
  const { product } = await readProduct({ lang: '', more: table([[label, value]]) })

  expect(product?.attributes).toMatchObject([{ name, value: expected }])
})

const row = (dimension: string, label: string, value: string) =>
  `<div id="variation_${dimension}"><div class="a-row"><label class="a-form-label">${label}:</label><span class="selection"> ${value} </span></div><ul><li title="Click to select Other">Other</li></ul></div>`
const dim = (dimension: string, label: string, value: string) =>
  `<div id="inline-twister-dim-title-${dimension}"><div><span class="a-color-secondary">${label}: </span><span id="inline-twister-expanded-dimension-text-${dimension}">${value}</span></div></div>`

it.each<[string, string, object[]]>([
  [
    'rows',
    `${row('color_name', 'Farbe', 'Nachtblau')}${row('size_name', 'Größe', '256 GB')}`,
    [
      { name: 'color', label: 'Farbe', value: 'Nachtblau' },
      { name: 'storage', value: 256, unit: 'GB' },
    ],
  ],
  [
    'the newer rows',
    `${dim('color_name', 'Colour', 'Midnight')}${dim('style_name', 'Style', '8 GB RAM, 1 TB SSD')}`,
    [
      { name: 'color', value: 'Midnight' },
      { name: 'style', value: '8 GB RAM, 1 TB SSD' },
      { name: 'ram', value: 8 },
      { name: 'storage', value: 1_000 },
    ],
  ],
  [
    'a list to choose from',
    '<div id="variation_size_name"><label class="a-form-label">Size:</label><select name="dropdown_selected_size_name"><option value="-1">Select</option><option value="0,B0X">8</option><option value="1,B0Y" selected>9.5 Wide</option></select></div>',
    [{ name: 'size', value: '9.5 Wide' }],
  ],
  [
    'a list in which nothing is chosen',
    '<div id="variation_size_name"><label class="a-form-label">Size:</label><select><option value="-1" selected>Select</option></select></div>',
    [],
  ],
])('takes what is chosen from %s', async (_, more, expected) => {
  expect((await readProduct({ more })).product?.attributes).toMatchObject(expected)
})

it('believes what is chosen before what the tables say', async () => {
  const more = `${row('color_name', 'Color', 'Red')}${table([['Color', 'Assorted']])}`

  expect((await readProduct({ more })).product?.attributes).toMatchObject([{ name: 'color', value: 'Red' }])
})

it('says that a page does not tell its marketplace', async () => {
  const page = (host: string) => new Response(productPage({ host, lang: '', asin: 'B0PLACELES' })).body!
  const at = { savedAt: SAVED, now: SAVED, dryRun: true }

  const { warnings } = await importPage(env.DB, page('shop.example'), at)

  expect(warnings).toContainEqual(expect.objectContaining({ code: 'unknown_marketplace' }))
  expect((await importPage(env.DB, page('www.amazon.de'), at)).warnings).toEqual([])
})
