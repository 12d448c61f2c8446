/** The page of one product, written from what the catalogue knows and nothing else. */
import { html, raw } from 'hono/html'
import { orderAheadOf } from '../../domain/catalog/order-ahead.ts'
import { minorDigits } from '../../domain/catalog/money.ts'
import { formatMoney } from '../../domain/wording/money.ts'
import { formatValue } from '../../domain/wording/quantity.ts'
import type { Notice } from '../../shared/chat.ts'
import { AMAZON_OFFER_LIFE_MS, isPaidLink, PAID_LINK_MARK } from '../../shared/disclosures.ts'
import type { Price, Product, Variant } from '../../shared/product.ts'
import { assistant, htmlPage } from './shell.ts'

interface ProductPage {
  product: Product
  notices: readonly Notice[]
  /** The page's own, whole. */
  address: string
  /** Its name and colour; empty where the owner has named none. */
  shop: { name: string; accent: string }
  now: number
}

type Html = ReturnType<typeof html>

const AVAILABILITY = { in_stock: 'In stock', out_of_stock: 'Out of stock', unknown: '' }
const SCHEMA = { in_stock: 'InStock', out_of_stock: 'OutOfStock', unknown: null }

export function productPage({ product, notices, address, shop, now }: ProductPage): Html {
  const { id, title, brand, categoryPath, category, description, features, attributes, source, imageUrl } = product
  const summary = description ?? features.join('. ')
  return htmlPage({
    title,
    shopName: shop.name,
    head: html`<link rel="canonical" href="${address}" />
      <meta name="description" content="${summary.slice(0, 160)}" />
      ${source === 'import' ? '' : html`<meta name="robots" content="noindex" />`}
      <meta property="og:title" content="${title}" />
      ${imageUrl === null ? '' : html`<meta property="og:image" content="${new URL(imageUrl, address).href}" />`}
      <script type="application/ld+json">
        ${raw(JSON.stringify(structured(product, address)).replaceAll('<', '\\u003c'))}
      </script>
      <script type="module" src="/assets/product.js"></script>
      <script src="/widget.js" defer></script>`,
    body: html`<nav class="trail" aria-label="Where this is">
        <a href="/browse">All products</a>
        <span aria-hidden="true">›</span>
        <a href="/browse?category=${encodeURIComponent(category)}">${categoryPath.at(-1) ?? category}</a>
      </nav>
      ${assistant(shop.accent, 'Ask about this product')}
      <article class="product" data-id="${id}" data-title="${title}" ${keepable(product)}>
        <div class="product-head">
          <div class="picture picture--${imageUrl === null ? 'none' : source}">
            ${
              imageUrl === null
                ? html`<span class="picture-initial" aria-hidden="true">${title.charAt(0)}</span>`
                : html`<img src="${imageUrl}" alt="" width="400" height="300" />`
            }
          </div>
          <div>
            ${brand === null ? '' : html`<p class="card-brand">${brand}</p>`}
            <h1>${title}</h1>
            ${rating(product)} ${price(product, now)}
            <p class="product-actions">
              ${shopLink(product)}
              <button type="button" class="button button--quiet" id="save" hidden>Save</button>
              <button type="button" class="button button--quiet" id="share" hidden>Share</button>
            </p>
            <p id="told" class="fine" role="status"></p>
          </div>
        </div>
        ${description === null ? '' : html`<p class="product-description">${description}</p>`}
        ${
          features.length === 0
            ? ''
            : html`<ul class="features">
                ${features.map((feature) => html`<li>${feature}</li>`)}
              </ul>`
        }
        ${variants(product.variants ?? [])} ${facts(attributes)}
        <div id="history"></div>
        <footer class="source-notices">${notices.map(({ text }) => html`<p>${text}</p>`)}</footer>
      </article>`,
  })
}

/** What the shelf keeps of the price, where it may. */
function keepable({ price: stated, source }: Product): Html | '' {
  return stated === null || source === 'amazon'
    ? ''
    : html`data-amount="${stated.amountMinor}" data-currency="${stated.currency}"`
}

function rating({ rating: rated }: Product): Html | '' {
  if (rated === null) return ''
  const { value, count } = rated
  return html`<p class="rating">
    <span class="rating-value">${value.toFixed(1)}</span> of
    5${count > 0 ? `, ${count.toLocaleString('en-US')} ratings` : ''}
  </p>`
}

/** A price is never shown without its age. One that may be shown for a time only carries when that ends. */
function price(product: Product, now: number): Html {
  const { price: stated, source, availability, priceRange, variantCount } = product
  const stock = orderAheadOf(product)?.label ?? AVAILABILITY[availability]
  if (stated === null) return html`<p class="price price--unknown">Price not known${stock && ` · ${stock}`}</p>`
  const { amountMinor, listAmountMinor, currency, asOf } = stated
  const isRange = priceRange && priceRange.minMinor < priceRange.maxMinor && variantCount !== undefined
  return html`<div class="price" ${source === 'amazon' ? raw(`data-until="${asOf + AMAZON_OFFER_LIFE_MS}"`) : ''}>
    <p class="price-line">
      <span class="price-now">${isRange ? 'from ' : ''}${formatMoney(amountMinor, currency)}</span>
      ${
        listAmountMinor !== null && listAmountMinor > amountMinor
          ? html`<s class="price-list">${formatMoney(listAmountMinor, currency)}</s>`
          : ''
      }
    </p>
    <p class="price-age">${age(stated, source, now)}${stock && ` · ${stock}`}</p>
  </div>`
}

function age({ asOf }: Price, source: Product['source'], now: number): string {
  if (source === 'demo') return 'demo price'
  const date = new Date(asOf)
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  if (source === 'amazon') return `as of ${day}, ${date.toISOString().slice(11, 16)} UTC`
  return date.toDateString() === new Date(now).toDateString() ? 'price checked today' : `price checked on ${day}`
}

function shopLink({ url }: Product): Html | '' {
  if (url === null || !/^https?:/.test(url)) return ''
  const host = new URL(url).hostname.replace(/^www\./, '')
  return html`<a class="button" href="${url}" rel="sponsored nofollow noopener">
    View at ${host} ${isPaidLink(url) ? PAID_LINK_MARK : ''}
  </a>`
}

function variants(all: readonly Variant[]): Html | '' {
  if (all.length === 0) return ''
  return html`<h2>Versions</h2>
    <div class="table-scroll" tabindex="0" role="region" aria-label="Versions">
      <table class="variants">
        <tbody>
          ${all.map(
            ({ options, price: stated, availability, url }) =>
              html`<tr>
                <th scope="row">${Object.values(options).join(', ')}</th>
                <td>${stated === null ? 'Price not known' : formatMoney(stated.amountMinor, stated.currency)}</td>
                <td>${AVAILABILITY[availability]}</td>
                <td>
                  ${
                    url !== null && /^https?:/.test(url)
                      ? html`<a href="${url}" rel="sponsored nofollow noopener"
                          >View<span class="visually-hidden"> ${Object.values(options).join(', ')}</span></a
                        >`
                      : ''
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

function facts(attributes: Product['attributes']): Html | '' {
  if (attributes.length === 0) return ''
  const shown = (value: string | number | boolean, unit: string | null) =>
    typeof value === 'boolean' ? (value ? 'Yes' : 'No') : formatValue(value, unit)
  return html`<h2>Facts</h2>
    <dl class="facts">
      ${attributes.map(
        ({ label, value, unit }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${shown(value, unit)}</dd>
          </div>`,
      )}
    </dl>`
}

/** What search engines and the widget read. Prices stand in it only where they do not run out. */
function structured(product: Product, address: string): object {
  const { id, title, brand, description, imageUrl, codes, price: stated, availability, source } = product
  const ahead = orderAheadOf(product)
  const state = ahead === null ? SCHEMA[availability] : ahead.name === 'preorder' ? 'PreOrder' : 'BackOrder'
  const offer = source === 'import' &&
    stated !== null && {
      '@type': 'Offer',
      url: address,
      price: (stated.amountMinor / 10 ** minorDigits(stated.currency)).toFixed(minorDigits(stated.currency)),
      priceCurrency: stated.currency,
      ...(state === null ? {} : { availability: `https://schema.org/${state}` }),
    }
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: title,
    sku: id,
    url: address,
    ...(codes?.gtin === undefined ? {} : { gtin: codes.gtin }),
    ...(codes?.mpn === undefined ? {} : { mpn: codes.mpn }),
    ...(brand === null ? {} : { brand: { '@type': 'Brand', name: brand } }),
    ...(description === null ? {} : { description }),
    ...(imageUrl === null ? {} : { image: new URL(imageUrl, address).href }),
    ...(offer ? { offers: offer } : {}),
  }
}
