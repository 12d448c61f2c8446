/**
 * WooCommerce's product export. Its column names come in the shop's language, so that it is told by the kinds of products
 * in its second column, which stay English; names that nobody translated here are found by their place.
 */
import type { Availability } from '../../../shared/product.ts'
import { readCount, readStock } from '../../../domain/catalog/stock-words.ts'
import type { ColumnPlan, Use } from '../columns/uses.ts'
import type { Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'
import { TRANSLATIONS } from './translations.ts'
import type { RowRole, SkipReason } from '../product/draft.ts'

const KINDS =
  /^(?:simple|variable|variation|grouped|external|virtual|downloadable|subscription|variable-subscription|subscription_variation|bundle|composite|booking|course|auction)$/

/** Whether every value of a column names kinds of products as WooCommerce does. */
export function areWooKinds(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => value.split(/\s*,\s*/).every((kind) => KINDS.test(kind.trim())))
}

const ATTRIBUTE = /attr|atrib|atryb|аттриб|атриб|nitelik|eigenschap|egenskap|özellik/i
/** Whether a visitor sees the attribute stands third: a hidden one may still be what variants differ in. */
const ATTRIBUTE_USES: readonly Use[] = ['attributeName', 'attributeValue', 'attributeVisible']

export const WOOCOMMERCE: Profile = {
  id: 'woocommerce',
  name: 'WooCommerce',
  has: ['type|rowkind', 'name|title', 'regularprice|visibilityincatalog|parent|isfeatured|taxstatus|images'],
  hasNot: ['handle', 'handleid', 'item_group_id'],
  columns: {
    id: 'id',
    rowKind: 'type|typ|tipo|tür|тип|typ produktu',
    sku: `sku|${TRANSLATIONS.sku}`,
    gtin: 'gtin, upc, ean, or isbn|gtin, upc, ean oder isbn|gtin, upc, ean ou isbn|gtin, upc, ean o isbn|gtin, upc, ean of isbn|gtin',
    title: `name|${TRANSLATIONS.title}`,
    published:
      'published|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|opublikowano|opublikowany|publicerad|udgivet|publikováno|yayımlanmış|опубликован|опубліковано',
    visibility:
      'visibility in catalog|sichtbarkeit im katalog|visibilité dans le catalogue|visibilidad en el catálogo|visibilità nel catalogo|visibilidade no catálogo|zichtbaarheid in catalogus|widoczność w katalogu|synlighet i katalog|synlighed i katalog|katalogda görünürlük|видимость в каталоге',
    shortDescription: `short description|${TRANSLATIONS.shortDescription}`,
    description: `description|${TRANSLATIONS.description}`,
    saleStarts: `date sale price starts|${TRANSLATIONS.saleStarts}`,
    saleEnds: `date sale price ends|${TRANSLATIONS.saleEnds}`,
    availability: `in stock?|${TRANSLATIONS.availability}`,
    quantity: `stock|${TRANSLATIONS.quantity}`,
    backorders:
      'backorders allowed?|lieferrückstande erlaubt?|lieferrückstände erlaubt?|autoriser les commandes de produits en rupture ?|¿permitir reservas de productos agotados?|permetti ordini arretrati?|são permitidas encomendas?|nabestellingen toestaan?|zamówienia oczekujące dozwolone?|возможен ли предзаказ?|задержанный заказ возможен?',
    weight: `weight|${TRANSLATIONS.weight}`,
    salePrice: `sale price|${TRANSLATIONS.salePrice}`,
    price: `regular price|price|prezzo di listino|${TRANSLATIONS.price}`,
    category: `categories|${TRANSLATIONS.category}`,
    image: `images|image|${TRANSLATIONS.image}`,
    parent:
      'parent|übergeordnetes produkt|superior|principal|genitore|ascendente|hoofdproduct|bovenliggend|rodzic|nadrzędny|förälder|forælder|nadřazený|ebeveyn|родительский|родитель|батьківський',
    url: 'external url|externe url|url externe|url externa|url esterno|zewnętrzny adres url|extern url|внешний url|harici url',
    brand: `brands|brand|${TRANSLATIONS.brand}`,
    ignored:
      'tags|position|button text|is featured?|allow customer reviews?|grouped products|upsells|cross-sells|sold individually?|low stock amount|purchase note|download limit|download expiry days|shipping class|tax status|tax class',
  },
  grouping: 'file',
  quirks: { role, group: (cells) => cells.text('parent') || null, keys, skip, isHiddenVariant, stock, categories },
}

function kindsOf(cells: Cells): string {
  return cells.text('rowKind').toLowerCase()
}

function role(cells: Cells): RowRole {
  const kinds = kindsOf(cells)
  if (/variation/.test(kinds)) return 'variant'
  return /variable/.test(kinds) ? 'product' : 'whole'
}

/** `Parent` is a SKU or `id:123`. */
function keys(cells: Cells): string[] {
  const [id, sku] = [cells.text('id'), cells.text('sku')]
  return [...(id === '' ? [] : [`id:${id}`]), ...(sku === '' ? [] : [sku])]
}

function skip(cells: Cells): SkipReason | null {
  const published = cells.text('published').replace(/^'/, '').replace(/\.0$/, '')
  if (published === '-1') return 'draft'
  if (/^(?:0|false|no)$/i.test(published)) return 'unpublished'
  return cells.text('visibility').toLowerCase() === 'hidden' ? 'hidden' : null
}

function isHiddenVariant(cells: Cells): boolean {
  return /^(?:-1|0|false)$/i.test(cells.text('published').replace(/^'/, '').replace(/\.0$/, ''))
}

function stock(cells: Cells): Availability {
  const stated = cells.text('availability').toLowerCase()
  const count = readCount(cells.text('quantity'))
  if (stated !== '') return readStock(stated)
  if (count === null) return 'unknown'
  return count > 0 || /^(?:1|notify|yes|true)$/i.test(cells.text('backorders')) ? 'in_stock' : 'out_of_stock'
}

/** `A > B, C > D` are two categories; a comma inside a name stands behind a backslash. */
function categories(text: string): string[][] {
  return text.split(/(?<!\\),/).map((path) => path.split('>').map((label) => label.replaceAll('\\,', ',').trim()))
}

/** The columns of an export without GTIN and brands, in the order in which every shop has them. */
const PLACES: readonly (Use | null)[] = [
  'id',
  'rowKind',
  'sku',
  'title',
  'published',
  null,
  'visibility',
  'shortDescription',
  'description',
  'saleStarts',
  'saleEnds',
  null,
  null,
  'availability',
  'quantity',
  null,
  'backorders',
  null,
  'weight',
  null,
  null,
  null,
  null,
  null,
  'salePrice',
  'price',
  'category',
  null,
  null,
  'image',
  null,
  null,
  'parent',
  null,
  null,
  null,
  'url',
]

/**
 * Settles by their place what the names left open: the columns of a whole export, and of each number of an attribute its
 * name, its values and whether shoppers may see it.
 */
export function settleWooPlaces(header: readonly string[], plans: ColumnPlan[]): void {
  const find = (name: string | undefined) => plans.find((plan) => plan.name === name)
  const gtinAt = header.findIndex((name) => /gtin/i.test(name))
  const base = gtinAt === 3 ? header.toSpliced(3, 1) : header
  if (base[0]?.toUpperCase() === 'ID' && base.length >= PLACES.length) {
    for (const [at, use] of PLACES.entries()) {
      const plan = find(base[at])
      const isFree = use !== null && !plans.some((other) => other.use === use)
      if (plan === undefined || !isFree || plan.use !== 'ignored') continue
      plan.use = use
      plan.reason = 'WooCommerce: by its place'
    }
    settleMeasures(base.slice(19, 22), find)
  }
  const numbered = Map.groupBy(
    header.filter((name) => ATTRIBUTE.test(name) && /\d/.test(name) && !/^\p{L}+ ?:/u.test(name)),
    (name) => /\d+/.exec(name)?.[0],
  )
  for (const [number, names] of numbered) {
    const uses: readonly Use[] = names.length > 2 ? ATTRIBUTE_USES : ATTRIBUTE_USES.slice(0, 2)
    for (const [at, name] of names.entries()) {
      const plan = find(name)
      if (plan === undefined || plan.reason === 'you chose it') continue
      Object.assign(plan, { use: uses[at] ?? 'ignored', number: Number(number), reason: 'WooCommerce' })
    }
  }
}

const MEASURES = ['Length', 'Width', 'Height']

function settleMeasures(names: readonly string[], find: (name: string | undefined) => ColumnPlan | undefined): void {
  for (const [at, name] of names.entries()) {
    const plan = find(name)
    if (plan?.use === 'ignored' && /\((?:cm|mm|m|in|yd)\)$/.test(name)) {
      Object.assign(plan, { use: 'attribute', reason: `WooCommerce: ${MEASURES[at]}` })
    }
  }
}
