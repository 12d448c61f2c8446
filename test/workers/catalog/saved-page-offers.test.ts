import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/catalog/import/html/read-page.ts'
import { corePrice, productPage, type ProductPageParts } from '../../support/saved-pages.ts'

const SAVED = 1_790_000_000_000
const CART = '<input id="add-to-cart-button" type="submit">'

async function priceOf(price: string, parts: ProductPageParts = {}): Promise<string | null> {
  const { body } = new Response(productPage({ price, ...parts }))
  if (body === null) throw new Error('a page has a body')
  const [product] = (await readPage(body, { savedAt: SAVED, now: SAVED })).products
  const paid = product?.record.price
  if (paid === null || paid === undefined) return null
  return paid.listAmountMinor === null ? `${paid.amountMinor}` : `${paid.amountMinor} of ${paid.listAmountMinor}`
}

const form = (asin: string, amount: string) =>
  `<form action="/cart"><input name="items[0.base][asin]" value="${asin}"><input name="items[0.base][customerVisiblePrice][amount]" value="${amount}"><input name="items[0.base][customerVisiblePrice][currencyCode]" value="USD"></form>`
const newRow = (inner: string, at = 0) => `<div id="newAccordionRow_${at}">${inner}</div>`
const usedRow = (inner: string) => `<div id="usedAccordionRow">${inner}</div>`

describe('the box of offers', () => {
  it.each([
    ['the form of another product stands first', form('B0ANOTHER1', '5.00') + form('B0TESTPAGE', '42.00'), '4200'],
    ['only a form of another product has a price', form('B0ANOTHER1', '5.00') + corePrice('$42.00'), '4200'],
    ['a used one stands below', newRow(corePrice('$42.00')) + usedRow(corePrice('$20.00', '$50.00')), '4200'],
    ['a used one stands above', usedRow(corePrice('$20.00', '$50.00')) + newRow(corePrice('$42.00')), '4200'],
    ['a used one has a form', usedRow(form('B0TESTPAGE', '20.00')) + newRow(corePrice('$42.00') + CART), '4200'],
    [
      'the list price belongs to the second offer',
      newRow(corePrice('$42.00')) + newRow(corePrice('$40.00', '$60.00'), 1),
      '4200',
    ],
    ['only used ones are sold', usedRow(corePrice('$20.00') + CART), null],
    ['an older page sells used ones alone', `<div id="usedBuySection">${corePrice('$20.00')}</div>`, null],
    [
      'a script knows the price of the used one',
      `${usedRow('')}<input id="twister-plus-price-data-price" value="20">`,
      null,
    ],
    ['nobody is the first choice', `<div id="unqualifiedBuyBox">${corePrice('$20.00')}</div>`, null],
    [
      'all sellers are on another page',
      `${corePrice('$20.00')}<a id="buybox-see-all-buying-choices">See All Buying Options</a>`,
      null,
    ],
    [
      'all sellers are linked as well',
      `${corePrice('$20.00')}${CART}<a id="buybox-see-all-buying-choices">All</a>`,
      '2000',
    ],
  ])('has the right price where %s', async (_, price, expected) => {
    expect(await priceOf(price)).toBe(expected)
  })
})

describe('a struck price', () => {
  it.each([
    [
      'of the print is none of the e-book',
      `<span id="kindle-price">$9.99</span><span id="listPrice">$20.00</span>${CART}`,
      '999',
    ],
    [
      'of the e-book is',
      '<span id="kindle-price">$9.99</span><span id="digital-list-price">$14.99</span>',
      '999 of 1499',
    ],
    [
      'stood in older pages beside it',
      '<div id="price"><span class="priceBlockStrikePriceString a-text-strike">$30.00</span><span id="priceblock_ourprice">$24.95</span></div>',
      '2495 of 3000',
    ],
    [
      'stood above the deal in others',
      '<table id="price"><tr><td><span class="a-text-strike">$30.00</span></td></tr><tr><td><span id="priceblock_dealprice">$19.95</span></td></tr></table>',
      '1995 of 3000',
    ],
    [
      'of another format is none',
      '<ul id="tmmSwatches"><li class="swatchElement"><span class="a-color-price">$5.00</span></li><li class="swatchElement selected"><span class="a-color-price">$12.00</span></li></ul><span class="a-text-strike" id="listPrice">$40.00</span>',
      '1200',
    ],
  ])('%s', async (_, price, expected) => {
    expect(await priceOf(price)).toBe(expected)
  })
})

it('reads the layout for phones', async () => {
  const { body } = new Response(
    productPage({
      host: 'www.amazon.de',
      title: '<h1><span id="title"> Velmora Becher </span></h1>',
      price: `<div id="corePriceDisplay_mobile_feature_div"><span class="a-price priceToPay"><span class="a-offscreen"> </span><span><span class="a-price-whole">12<span class="a-price-decimal">,</span></span><span class="a-price-fraction">50</span><span class="a-price-symbol">€</span></span></span><span class="basisPrice"><span class="a-price" data-a-strike="true"><span class="a-offscreen">15,00 €</span></span></span></div>`,
      image: '<img id="main-image" src="x.gif" data-a-hires="https://m.media-amazon.com/images/I/9._AC_SL1500_.jpg">',
      rating: '<div class="cr-widget-Acr"><i><span class="a-icon-alt">4,5 von 5 Sternen</span></i></div>',
      more: '<div id="featurebullets_feature_div"><ul><li>Hält warm</li></ul></div><div id="prodDetails"><table><tr><th>Farbe</th><td>Rot</td></tr></table></div>',
    }),
  )
  const [product] = (await readPage(body!, { savedAt: SAVED, now: SAVED })).products

  expect(product?.record).toMatchObject({
    title: 'Velmora Becher',
    price: { amountMinor: 1_250, currency: 'EUR', listAmountMinor: 1_500 },
    imageUrl: 'https://m.media-amazon.com/images/I/9.jpg',
    rating: { value: 4.5 },
    features: ['Hält warm'],
    attributes: [{ name: 'color', label: 'Farbe', value: 'Rot' }],
  })
})
