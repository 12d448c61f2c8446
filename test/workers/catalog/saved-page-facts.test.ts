import { expect, it } from 'vitest'
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
