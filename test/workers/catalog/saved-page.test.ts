import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/catalog/import/html/read-page.ts'
import { importPage } from '../../../src/catalog/import/import-page.ts'
import { ImportTooLargeError } from '../../../src/catalog/import/errors.ts'
import { findProduct } from '../../../src/adapters/products/product-store.ts'
import {
  blankCorePrice,
  corePrice,
  NOT_FOUND_PAGE,
  productPage,
  ROBOT_PAGES,
  searchCard,
  searchPage,
  type ProductPageParts,
} from '../../support/saved-pages.ts'

const SAVED = 1_790_000_000_000

/** In pieces, as a network hands it over: elements, entities and characters are cut anywhere. */
function stream(html: string, pieceBytes = 700): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(html)
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + pieceBytes))
      at += pieceBytes
    },
  })
}

async function read(html: string, pieceBytes?: number) {
  return readPage(stream(html, pieceBytes), { savedAt: SAVED, now: SAVED + 1 })
}

async function readProduct(parts: ProductPageParts = {}) {
  const page = await read(productPage(parts))
  expect(page.kind).toBe('product')
  return { ...page, product: page.products[0]?.record, from: page.products[0]?.provenance ?? {} }
}

describe('a product page', () => {
  it('gives every field with the selector that it came from', async () => {
    const { product, from, marketplace } = await readProduct({
      more: `<div id="wayfinding-breadcrumbs_feature_div"><ul><li><a>Electronics</a></li><li>›</li><li><a> Computers &amp; Tablets </a></li><li><a>Laptops</a></li></ul></div>
        <div id="feature-bullets"><ul><li id="replacementPartsFitmentBullet"><span class="a-list-item">Make sure this fits by entering your model number.</span></li>
        <li><span class="a-list-item"> 16 GB memory &mdash; fast<script>x()</script></span></li></ul></div>
        <div id="productOverview_feature_div"><table><tr class="po-brand"><td>Brand</td><td>Velmora Inc</td></tr><tr><td>Screen Size</td><td>14 Inches</td></tr></table></div>
        <table id="productDetails_techSpec_section_1"><tr><th> Item Weight </th><td>&lrm;1.4 Kilograms</td></tr></table>
        <div id="detailBullets_feature_div"><ul><li><span class="a-list-item"><span class="a-text-bold">Color &rlm; : &lrm;</span> <span>Black</span></span></li>
        <li>Customer Reviews: 4.6</li></ul></div><a id="sellerProfileTriggerId">Stub Trading</a>`,
      price: corePrice('$1,299.99', '$1,499.00'),
    })

    expect(marketplace).toBe('www.amazon.com')
    expect(product).toEqual({
      id: 'B0TESTPAGE',
      asin: 'B0TESTPAGE',
      source: 'import',
      marketplace: 'www.amazon.com',
      title: 'Velmora & Co™ Slate 14 Laptop',
      brand: 'Velmora Inc',
      category: 'laptops',
      categoryPath: ['Electronics', 'Computers & Tablets', 'Laptops'],
      description: null,
      features: ['16 GB memory — fast'],
      attributes: [
        { name: 'brand', label: 'Brand', value: 'Velmora Inc', unit: null },
        { name: 'screenSize', label: 'Screen size', value: 14, unit: 'in' },
        { name: 'weight', label: 'Weight', value: 1_400, unit: 'g' },
        { name: 'color', label: 'Color', value: 'Black', unit: null },
        { name: 'seller', label: 'Seller', value: 'Stub Trading', unit: null },
      ],
      price: { amountMinor: 129_999, currency: 'USD', listAmountMinor: 149_900, asOf: SAVED },
      rating: { value: 4.6, count: 4_105, asOf: SAVED },
      availability: 'in_stock',
      imageUrl: 'https://m.media-amazon.com/images/I/71abc.jpg',
      url: 'https://www.amazon.com/dp/B0TESTPAGE',
      updatedAt: SAVED + 1,
      popularity: null,
    })
    expect(from).toEqual({
      asin: 'input#ASIN',
      title: 'span#productTitle',
      price: '#corePrice_feature_div .a-price .a-offscreen',
      listPrice: '#corePrice_feature_div .basisPrice .a-offscreen',
      rating: '#acrPopover[title]',
      ratingCount: '#acrCustomerReviewText',
      image: '#landingImage[data-old-hires]',
      brand: 'tr.po-brand td',
      availability: '#availability > span:first-child',
    })
  })

  it('is read the same however the network cuts it', async () => {
    const whole = await read(productPage(), 1_000_000)

    expect(await read(productPage(), 7)).toEqual(whole)
    expect(await read(productPage(), 1)).toEqual(whole)
  })

  it.each([
    [
      'the newest form inputs',
      '<input type="hidden" name="items[0.base][customerVisiblePrice][amount]" value="52.41"><input type="hidden" name="items[0.base][customerVisiblePrice][currencyCode]" value="EUR"><input type="hidden" name="items[0.base][customerVisiblePrice][amount]" value="40.00">',
      'www.amazon.es',
      { amountMinor: 5_241, currency: 'EUR' },
    ],
    [
      'plain numbers beside a sign',
      '<input id="twister-plus-price-data-price" value="44.99"><input id="twister-plus-price-data-price-unit" value="$">',
      'www.amazon.ca',
      { amountMinor: 4_499, currency: 'CAD' },
    ],
    ['a filled block', corePrice('52,41&nbsp;€'), 'www.amazon.es', { amountMinor: 5_241, currency: 'EUR' }],
    ['Indian groups', corePrice('&#8377;1,30,999.00'), 'www.amazon.in', { amountMinor: 13_099_900, currency: 'INR' }],
    ['a full-width yen sign', corePrice('￥3,980'), 'www.amazon.co.jp', { amountMinor: 3_980, currency: 'JPY' }],
    ['reais', corePrice('R$ 75,83'), 'www.amazon.com.br', { amountMinor: 7_583, currency: 'BRL' }],
    ['euros in thousands', corePrice('1.234,56 €'), 'www.amazon.de', { amountMinor: 123_456, currency: 'EUR' }],
    ['narrow spaces', corePrice('1\u202f234,56\u00a0€'), 'www.amazon.fr', { amountMinor: 123_456, currency: 'EUR' }],
    ['crowns', corePrice('1 299,00 kr'), 'www.amazon.se', { amountMinor: 129_900, currency: 'SEK' }],
    ['lira', corePrice('1.299,00TL'), 'www.amazon.com.tr', { amountMinor: 129_900, currency: 'TRY' }],
    ['dirhams', corePrice('AED&nbsp;129.00'), 'www.amazon.ae', { amountMinor: 12_900, currency: 'AED' }],
    ['dollars abroad', corePrice('US$128.00'), 'www.amazon.co.jp', { amountMinor: 12_800, currency: 'USD' }],
    [
      'a blank block that speaks elsewhere',
      blankCorePrice({ spoken: ' $44.99 with 25 percent savings ', whole: '44', fraction: '99', symbol: '$' }),
      'www.amazon.com',
      { amountMinor: 4_499, currency: 'USD' },
    ],
    [
      'a blank block in pieces',
      blankCorePrice({ spoken: ' ', whole: '1.299', fraction: '50', symbol: '€' }),
      'www.amazon.it',
      { amountMinor: 129_950, currency: 'EUR' },
    ],
    [
      'an attached price',
      '<input id="attach-base-product-price" value="19.9">',
      'www.amazon.com',
      { amountMinor: 1_990, currency: 'USD' },
    ],
    ['an e-book', '<span id="kindle-price">$9.99</span>', 'www.amazon.com', { amountMinor: 999, currency: 'USD' }],
    [
      'an old page',
      '<span id="priceblock_ourprice">$24.95</span>',
      'www.amazon.com',
      { amountMinor: 2_495, currency: 'USD' },
    ],
  ])('reads the price from %s', async (_, price, host, expected) => {
    expect((await readProduct({ price, host, lang: '' })).product?.price).toMatchObject(expected)
  })

  it.each([
    ['only other products have a price', ''],
    [
      'the block is blank and silent',
      '<div id="corePrice_feature_div"><span class="a-price"><span class="a-offscreen"> </span></span><span class="pricePerUnit"><span class="a-price a-text-price"><span class="a-offscreen">$0.12</span></span></span></div>',
    ],
    [
      'it is a range',
      '<div id="corePrice_feature_div"><span class="a-price-range"><span class="a-price"><span class="a-offscreen">$10.99</span></span> - <span class="a-price"><span class="a-offscreen">$15.99</span></span></span></div>',
    ],
    ['it is zero', corePrice('$0.00')],
  ])('has no price when %s', async (_, price) => {
    expect((await readProduct({ price })).product?.price).toBeNull()
  })

  it('has no price when it cannot be bought, whatever other editions cost', async () => {
    const { product } = await readProduct({
      price: '<div id="tmmSwatches"><span class="a-color-price">$7.99</span></div>',
      availability: '<div id="availability"><span> Currently unavailable. </span></div>',
    })

    expect(product).toMatchObject({ price: null, availability: 'out_of_stock' })
  })

  it.each([
    ['4,1 de 5 estrellas', 4.1],
    ['5つ星のうち3.9', 3.9],
    ['4.3 顆星，最高 5 顆星', 4.3],
    ['5 yıldız üzerinden 4,4', 4.4],
    ['5.0 out of 5 stars', 5],
  ])('reads "%s" as %s', async (text, value) => {
    const rating = `<span id="acrPopover" title="${text}"></span>`

    expect((await readProduct({ rating })).product?.rating).toEqual({ value, count: 0, asOf: SAVED })
  })

  it.each([
    ['<span id="acrCustomerReviewText">467 ratings</span>', 467],
    ['<span id="acrCustomerReviewText">5.182 valoraciones</span>', 5_182],
    ['<span id="acrCustomerReviewText" aria-label="3,590 Reviews">(3.5K)</span>', 3_590],
    ['<span id="acrCustomerReviewText">1\u202f234 évaluations</span>', 1_234],
    ['<span data-hook="total-review-count">12,345件のグローバル評価</span>', 12_345],
  ])('counts %s', async (markup, count) => {
    const rating = `<div id="averageCustomerReviews"><span class="a-icon-alt">4.2 out of 5 stars</span></div>${markup}`

    expect((await readProduct({ rating })).product?.rating).toEqual({ value: 4.2, count, asOf: SAVED })
  })

  it.each([
    [
      'the largest of the sizes, behind entities',
      `<img id="landingImage" data-a-dynamic-image="{&quot;https://m.media-amazon.com/images/I/1._SX300_.jpg&quot;:[300,200],&quot;https://m.media-amazon.com/images/I/2._SX679_.jpg&quot;:[679,500]}" src="./files/1.jpg">`,
      'https://m.media-amazon.com/images/I/2.jpg',
    ],
    [
      'a plain address',
      '<img id="landingImage" src="https://m.media-amazon.com/images/I/3.jpg">',
      'https://m.media-amazon.com/images/I/3.jpg',
    ],
    [
      'the cover of a book',
      '<img id="ebooksImgBlkFront" src="https://m.media-amazon.com/images/I/4._SY346_.jpg">',
      'https://m.media-amazon.com/images/I/4.jpg',
    ],
    ['no file beside the saved page', '<img id="landingImage" src="./page_files/5.jpg">', null],
  ])('takes as picture %s', async (_, image, expected) => {
    expect((await readProduct({ image })).product?.imageUrl).toBe(expected)
  })

  it.each([
    ['Only 3 left in stock - order soon.', 'in_stock'],
    ['Temporarily out of stock.', 'out_of_stock'],
    ['En stock', 'in_stock'],
    ['No disponible por el momento.', 'out_of_stock'],
    ['Auf Lager', 'in_stock'],
    ['Derzeit nicht verfügbar.', 'out_of_stock'],
    ['Actuellement indisponible.', 'out_of_stock'],
    ['Attualmente non disponibile.', 'out_of_stock'],
    ['Disponibilità immediata.', 'in_stock'],
    ['現在在庫切れです。', 'out_of_stock'],
    ['残り5点 ご注文はお早めに', 'in_stock'],
    ['Momenteel niet verkrijgbaar.', 'out_of_stock'],
    ['Stokta var.', 'in_stock'],
    ['Ask us', 'unknown'],
  ])('understands "%s" as %s', async (text, expected) => {
    const availability = `<div id="availability"><span> ${text} <script>{"a":1}</script></span></div>`

    expect((await readProduct({ availability })).product?.availability).toBe(expected)
  })

  it.each([
    ['Brand: Velmora', 'Velmora'],
    ['Visita la tienda de Velmora', 'Velmora'],
    ['Besuche den Velmora-Store', 'Velmora'],
    ['Visiter la boutique Velmora', 'Velmora'],
    ['Velmoraのストアを表示', 'Velmora'],
    ['Marca: Velmora', 'Velmora'],
  ])('finds the brand in "%s"', async (text, expected) => {
    expect((await readProduct({ brand: `<a id="bylineInfo">${text}</a>` })).product?.brand).toBe(expected)
  })

  it('takes its number from the canonical link where no form names it', async () => {
    const html = productPage({ asin: 'B0CANONICA' }).replaceAll(/<input[^>]*ASIN[^>]*>/g, '')

    expect((await read(html)).products[0]).toMatchObject({
      record: { asin: 'B0CANONICA' },
      provenance: { asin: 'link[rel=canonical]' },
    })
  })

  it('ignores a way back to the results', async () => {
    const more =
      '<div id="wayfinding-breadcrumbs_feature_div"><ul><li><a id="breadcrumb-back-link">Back to results</a></li></ul></div>'

    expect((await readProduct({ more })).product?.categoryPath).toEqual(['Laptops'])
  })

  it.each([
    ['what the browser notes', '<!-- saved from url=(0042)https://www.amazon.co.uk/dp/B0TESTPAGE -->'],
    ['a script of the page', '<script>var ue_sn = "www.amazon.co.uk"</script>'],
  ])('knows its marketplace from %s', async (_, identity) => {
    const { marketplace, product } = await readProduct({ identity, lang: 'en', price: corePrice('£12.50') })

    expect(marketplace).toBe('www.amazon.co.uk')
    expect(product).toMatchObject({ price: { currency: 'GBP' }, url: 'https://www.amazon.co.uk/dp/B0TESTPAGE' })
  })
})

describe('a page of results', () => {
  it('gives each card once, with its own values', async () => {
    const { kind, products } = await read(
      searchPage([
        searchCard(),
        searchCard({
          asin: 'B0TESTCRD2',
          heading: '<h2 class="a-size-mini"><a href="/x/dp/B0TESTCRD2"><span>Sonderra Calm Headphones</span></a></h2>',
          price:
            '<span class="a-price" data-a-size="b"><span class="a-offscreen">$79.99</span></span><span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">$99.99</span></span>',
          rating:
            '<i><span class="a-icon-alt">Amazon Prime</span></i><i><span class="a-icon-alt">4.8 out of 5 stars</span></i>',
          count: '<span class="s-underline-text">(1.2K)</span>',
        }),
        searchCard({
          asin: 'B0TESTCRD3',
          price: '',
          rating: '',
          count: '',
          image: '',
          heading: '<h2>Hushly Opus</h2>',
        }),
      ]),
    )

    expect(kind).toBe('search')
    expect(products.map(({ record }) => record)).toMatchObject([
      {
        id: 'B0TESTCRD1',
        title: 'Aurivox Drift Wireless Headphones, Black',
        category: 'headphones',
        price: { amountMinor: 5_900, currency: 'USD', listAmountMinor: null },
        rating: { value: 4.3, count: 3_590 },
        imageUrl: 'https://m.media-amazon.com/images/I/61xyz.jpg',
        url: 'https://www.amazon.com/dp/B0TESTCRD1',
      },
      {
        id: 'B0TESTCRD2',
        title: 'Sonderra Calm Headphones',
        price: { amountMinor: 7_999, listAmountMinor: 9_999 },
        rating: { value: 4.8, count: 1_200 },
      },
      { id: 'B0TESTCRD3', title: 'Hushly Opus', category: 'headphones', price: null, rating: null, imageUrl: null },
    ])
    expect(products[1]?.provenance).toMatchObject({ title: 'h2', ratingCount: '.s-underline-text' })
  })

  it.each([
    ['Sponsored Ad - Aurivox Drift Headphones', 'www.amazon.com'],
    ['スポンサー広告 - Aurivox Drift Headphones', 'www.amazon.co.jp'],
  ])('takes the advertising off "%s"', async (label, host) => {
    const card = searchCard({
      classes: 's-result-item AdHolder',
      heading: `<a href="/sspa/click?url=x"><h2 aria-label="${label}"><span>x</span></h2></a>`,
    })
    const { products } = await read(searchPage([card], { host, lang: '' }))

    expect(products[0]?.record).toMatchObject({
      title: 'Aurivox Drift Headphones',
      url: `https://${host}/dp/B0TESTCRD1`,
    })
  })

  it('prefers the result to the advertisement of the same product', async () => {
    const advertised = searchCard({
      classes: 'AdHolder',
      price: '<span class="a-price"><span class="a-offscreen">$1.00</span></span>',
    })
    const { products } = await read(searchPage([advertised, searchCard()]))

    expect(products.map(({ record }) => record.price?.amountMinor)).toEqual([5_900])
  })
})

describe('other pages', () => {
  it.each(ROBOT_PAGES)('tells a robot check (%s) from a product', async (_, html) => {
    expect(await read(html)).toMatchObject({ kind: 'robot_check', products: [] })
  })

  it('knows an address that Amazon does not', async () => {
    expect(await read(NOT_FOUND_PAGE)).toMatchObject({ kind: 'not_found', products: [] })
  })

  it.each([
    ['a page of anything else', '<html><body><h1>Hello</h1></body></html>'],
    ['nothing', ''],
    ['no page at all', '%PDF-1.7 \u0000\u0001'],
    ['a page that is cut off', productPage().slice(0, 300)],
  ])('makes nothing of %s', async (_, html) => {
    expect(await read(html)).toMatchObject({ kind: 'other', products: [] })
  })
})

describe('importPage', () => {
  it('stores the product as the owner’s, as old as the page', async () => {
    const report = await importPage(env.DB, stream(productPage({ asin: 'B0IMPORT01' })), {
      savedAt: SAVED,
      now: SAVED + 5,
    })

    expect(report).toMatchObject({
      accepted: 1,
      rejected: [],
      page: {
        kind: 'product',
        marketplace: 'www.amazon.com',
        provenance: { B0IMPORT01: { title: 'span#productTitle' } },
      },
    })
    expect((await findProduct(env.DB, 'B0IMPORT01', SAVED * 2))?.product).toMatchObject({
      source: 'import',
      price: { amountMinor: 129_999, asOf: SAVED },
    })
  })

  it('says why a robot check is no product, and stores nothing', async () => {
    const [[, html] = ['', '']] = ROBOT_PAGES

    const report = await importPage(env.DB, stream(html), { savedAt: SAVED, now: SAVED })

    expect(report).toMatchObject({ accepted: 0, rejectedTotal: 1, page: { kind: 'robot_check' } })
    expect(report.rejected[0]?.reason).toContain('robot check')
  })

  it('refuses a page over the limit', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_048_576).fill(32)),
    })

    await expect(readPage(endless, { savedAt: SAVED, now: SAVED }, 2_000_000)).rejects.toThrow(ImportTooLargeError)
  })
})
