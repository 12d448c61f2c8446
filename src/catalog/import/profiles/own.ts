/** Files of no platform: our own columns and the usual other names for them, also in other languages. */
import { readStock } from '../../../domain/catalog/stock-words.ts'
import { isRecord, toList, toText, type Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'
import { TRANSLATIONS as T } from './translations.ts'
import type { Availability } from '../../../shared/product.ts'
import type { RowRole, SkipReason } from '../product/draft.ts'

/** A column of our own: rows that were made of one product with its variants inside. */
const ROW_KIND = 'smartshelf row'
const HEAD = 'product'

export const OWN: Profile = {
  id: 'own',
  name: 'by its name',
  has: [],
  isOpen: true,
  columns: {
    id: 'id|product id|item id|uniq id|article id|product code|item code|item number|artikel-id|sku id|external id|object id|merchant product id|aw product id|internal variant id',
    group: 'item group id|item_group|group id|itemgroup_id|product group id|variant group|internal id',
    parent: 'parent sku|parent id|parent|parent product id|parent product|parent code',
    title: `title|name|product name|product title|item name|product title name|product|item|productname|title long|title short|${T.title}`,
    brand: `brand|brand name|manufacturer|maker|manufacturer name|${T.brand}`,
    description: `description|long description|product description|body html|body (html)|summary|content|body|details|description long|sales description|${T.description}`,
    shortDescription: `short description|description short|${T.shortDescription}`,
    features: 'features|bullets|bullet points|feature bullets|key features|highlights|about product|bullet point',
    category: `category path|categories|category|product category|product type|google product category|category name|department|categorytext|collection|collections|merchant category|merchant product category path|category 1|category level 1|main category|top category|${T.category}`,
    price: `price|price amount|final price|current price|unit price|price usd|price eur|price gbp|selling price|sell price|price incl tax|price_vat|gross price|search price|store price|${T.price}`,
    salePrice: `sale price|discounted price|offer price|special price|deal price|promo price|discount price|${T.salePrice}`,
    listPrice:
      'list price|regular price|original price|msrp|rrp|compare at price|was price|retail price|old price|uvp|mrp|actual price',
    saleStarts: `sale starts|sale price starts|date sale price starts|sale start date|sale from|${T.saleStarts}`,
    saleEnds: `sale ends|sale price ends|date sale price ends|sale end date|sale until|${T.saleEnds}`,
    saleWindow: 'sale price effective date',
    discountPercentage: 'discount percentage|discount percent',
    currency: 'currency|price currency|currency code|currencyid|währung|devise|moneda|valuta|валюта',
    rating: 'rating|stars|average rating|rating value|review rating|avg rating|bewertung|note moyenne',
    ratingCount:
      'rating count|review count|reviews count|num reviews|number of reviews|ratings count|no of ratings|reviews|ratings|rating_count',
    image: `image|image url|image link|thumbnail|thumbnail url|primary image|main image|img url|img|images|picture|picture url|imgurl|image src|image urls|photo|photo url|media url|main image url|media main image url|merchant image url|aw image url|cover media url|${T.image}`,
    url: `url|link|product url|product link|permalink|page url|merchant deep link|deep link|deeplink|${T.url}`,
    asin: 'asin',
    sku: `sku|variant sku|merchant sku|model number|item sku|internal reference|vendor code|product number|article number|item no|${T.sku}`,
    gtin: 'gtin|ean|upc|isbn|barcode|gtin13|gtin12|gtin14|ean13|ean code|gtin, upc, ean, or isbn|product gtin|strichcode|code barre|kod ean|code ean|codice ean|código ean|штрихкод',
    mpn: 'mpn|manufacturer part number|part number|mfr part number|manufacturer number|herstellernummer',
    availability: `availability|availability status|stock status|in stock|in stock?|is available|available|${T.availability}`,
    quantity: `stock|quantity|inventory|stock quantity|qty|inventory quantity|available quantity|stock level|on hand|quantity on hand|${T.quantity}`,
    popularity: 'popularity|sales|units sold|sold count',
    attributes: 'attributes|specifications|specs|params|param|parameters|product details|eigenschaften',
    rowKind: ROW_KIND,
    options: 'options|variant|variant title|variation|variation details',
    variants: 'variants|variations',
    published:
      'published|is published|publish|publish to ecom|publish online|is active|active|enabled|is visible|visible|show online|visible online|online|sell online|for sale|can be sold|aktiv|sichtbar|veröffentlicht|actif|publié|en ligne|activo|publicado|attivo|pubblicato|visibile|ativo|actief|zichtbaar|aktywny|widoczny|aktivní|активен|опубликован',
    archived: 'archived|is archived|discontinued|is discontinued|auslaufartikel',
    status: 'status|product status|state',
    tracker: 'stock track|track stock|track inventory|manage stock',
    type: `subcategory|sub category|subcategory 1|subcategory 2|category 2|category level 2|category 3|category level 3|${T.type}`,
    visibility: 'visibility',
    delete: 'delete|deleted|is deleted|remove',
    ignored:
      'tags|codes|offers|aggregate rating|supplier|vendor|variant count|price range|discount|savings|source|marketplace|updated at',
  },
  grouping: 'file',
  quirks: {
    expand,
    group: (cells) => cells.text('group') || cells.text('parent') || null,
    keys: (cells) => {
      const [group, id, sku] = [cells.text('group'), cells.text('id'), cells.text('sku')]
      return group === '' && cells.has('parent') ? [id, sku].filter(Boolean) : group === '' ? [] : [group]
    },
    role,
    skip: (cells) => (role(cells) === 'variant' ? null : skip(cells)),
    isHiddenVariant: (cells) => role(cells) === 'variant' && skip(cells) !== null,
    stock,
  },
}

/** Where variants name their parent, every other row may be one. */
function role(cells: Cells): RowRole {
  if (cells.text('rowKind') === HEAD) return 'product'
  if (cells.text('group') !== '' || cells.text('parent') !== '') return 'variant'
  return cells.has('parent') ? 'product' : 'whole'
}

/** What nobody counts is there. */
function stock(cells: Cells): Availability {
  const stated = cells.get('availability')
  const isCounted = !/^(?:false|no|n|0)$/i.test(cells.text('tracker'))
  return stated === undefined && !isCounted ? 'in_stock' : readStock(stated ?? cells.get('quantity'))
}

/** A product with `variants` inside, as this project gives it out and others write it, as rows of one group. */
function expand(row: Record<string, unknown>): Record<string, unknown>[] {
  const list = Array.isArray(row['variants']) ? row['variants'].filter(isRecord) : []
  const id =
    toText(row['id']) ?? toText(row['sku']) ?? toText(row['handle']) ?? toText(row['title']) ?? toText(row['name'])
  if (list.length === 0 || id === null) return [withOffer(withCodes(row))]
  const rows = list.map((variant) => {
    const { options, imageUrl, codes: __, attributes: ___, ...rest } = withCodes(variant)
    const chosen = options ?? attributesAsOptions(variant['attributes'])
    const currency = row['currency'] === undefined ? {} : { currency: row['currency'] }
    return {
      ...currency,
      ...rest,
      image: imageUrl ?? rest['image'],
      options: chosen,
      title: undefined,
      item_group_id: id,
    }
  })
  const { variants: ____, options: _, ...head } = row
  return [{ ...withCodes(head), item_group_id: id, [ROW_KIND]: HEAD }, ...rows]
}

/** `codes: {sku, gtin, mpn}` as columns of their own. */
function withCodes(row: Record<string, unknown>): Record<string, unknown> {
  return isRecord(row['codes']) ? { ...row, ...row['codes'] } : row
}

/** schema.org puts what is paid into `offers`, what people think into `aggregateRating`, and its own business behind an @. */
function withOffer(row: Record<string, unknown>): Record<string, unknown> {
  const [offer] = toList(row['offers'])
  const opinion = row['aggregateRating']
  const rating = isRecord(opinion) && {
    rating: opinion['ratingValue'],
    ratingCount: opinion['ratingCount'] ?? opinion['reviewCount'],
  }
  const all = { ...(isRecord(offer) && offer), ...rating, ...row }
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('@')))
}

function attributesAsOptions(value: unknown): unknown {
  return isRecord(value) ? value : undefined
}

/** How shops say that a product is not on sale, in the languages of the columns. */
const STATES: readonly (readonly [words: RegExp, reason: SkipReason])[] = [
  [
    /^(?:draft|pending|private|future|in progress|entwurf|in arbeit|brouillon|en attente|bozza|in bozza|borrador|pendiente|rascunho|concept|szkic|roboczy|utkast|kladde|udkast|koncept|luonnos|черновик)$/,
    'draft',
  ],
  [
    /^(?:archived|discontinued|archiviert|ausgelaufen|eingestellt|archivée?|archiviat[oa]|archivad[oa]|arquivad[oa]|gearchiveerd|zarchiwizowan[ya]|arkivera[dt]|arkivert|arkiveret|archivovan[oý]|в архиве)$/,
    'archived',
  ],
  [
    /^(?:0|-1|false|no|off|nein|inactive|disabled|unpublished|paused|inaktiv|deaktiviert|gesperrt|nicht aktiv|inacti[fv]e?|désactivée?|inattiv[oa]|disattivat[oa]|inactiv[oa]|desactivad[oa]|inativ[oa]|desativad[oa]|inactief|nieaktywn[ya]|wyłączon[ya]|inaktiverad|neaktivní|неактив[а-я]+|отключ[её]н[а-я]*)$/,
    'inactive',
  ],
]

function skip(cells: Cells): SkipReason | null {
  const status = cells.text('status').toLowerCase()
  const state = STATES.find(([words]) => words.test(status))
  if (state !== undefined) return state[1]
  if (/^(?:true|yes|y|1|x|ja|oui|sí|si|tak|да)$/i.test(cells.text('archived'))) return 'archived'
  if (/^(?:false|no|n|0|-1|nein|non|nie|não|нет)$/i.test(cells.text('published'))) return 'unpublished'
  return /^(?:hidden|private|none)$/i.test(cells.word('visibility')) ? 'hidden' : null
}

/** The feed format of Russian marketplaces: shops call the brand their vendor there. */
export const YML: Profile = {
  ...OWN,
  id: 'yml',
  name: 'YML',
  has: ['currencyid', 'categoryid', 'name|model'],
  columns: { ...OWN.columns, title: 'name|model', brand: 'vendor', availability: 'available', ignored: 'supplier' },
}
