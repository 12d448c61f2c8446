/** The owner's products and feeds. */
import { signal } from '@preact/signals'
import type { Feed } from '../../../shared/feeds.ts'
import type { OwnerAct, UndoneAct } from '../../../shared/owner-acts.ts'
import type { OwnerProduct, OwnerProducts, ProductPatch } from '../../../shared/owner-catalog.ts'
import type { Product } from '../../../shared/product.ts'
import { adminRequest, passGone } from './api.ts'
import { createResource } from './resource.ts'

export interface ProductFilter {
  q: string
  source: string
  state: string
  problem: string
  sort: string
}

const PAGE = 15
/** Of a file: what the route gives at once, and where a spreadsheet becomes slow. */
const FILE_PAGE = 200
const FILE_MAX = 20_000
const PRODUCTS = '/api/v1/admin/products'
const FEEDS = '/api/v1/admin/feeds'
const ACTS = '/api/v1/admin/acts'
const GOOGLE_FEED = '/api/v1/admin/google-feed'

export const productFilter = signal<ProductFilter>({ q: '', source: '', state: 'offered', problem: '', sort: 'newest' })

/** The pages that were asked for, joined. */
export const ownProducts = createResource(() => adminRequest<OwnerProducts>(addressOf(null)))
/** Pages behind the first. */
export const more = signal<OwnerProduct[]>([])
/** Null when there is no further page; undefined while only the first was read. */
export const nextCursor = signal<string | null | undefined>(undefined)

export const feeds = createResource(async () => (await adminRequest<{ feeds: Feed[] }>(FEEDS)).feeds)
/** What was done to many products at once. */
export const acts = createResource(async () => (await adminRequest<{ acts: OwnerAct[] }>(ACTS)).acts)
export const googleFeed = createResource(() => adminRequest<{ isOn: boolean }>(GOOGLE_FEED))

export function filterProducts(change: Partial<ProductFilter>): void {
  lastDone.value = null
  productFilter.value = { ...productFilter.peek(), ...change }
  void reloadProducts()
}

export async function loadMore(cursor: string): Promise<void> {
  const page = await adminRequest<OwnerProducts>(addressOf(cursor))
  more.value = [...more.peek(), ...page.products]
  nextCursor.value = page.nextCursor
}

/** Every product of the filter for a spreadsheet, at most 20,000. */
export async function readAllProducts(): Promise<OwnerProduct[]> {
  const all: OwnerProduct[] = []
  for (let cursor: string | null = '0'; cursor !== null && all.length < FILE_MAX;) {
    const page: OwnerProducts = await adminRequest<OwnerProducts>(addressOf(cursor, FILE_PAGE))
    all.push(...page.products)
    cursor = page.nextCursor
  }
  return all
}

/** What was done to a product last. */
export interface Done {
  text: string
  /** Null where nothing takes it back. */
  undo: (() => Promise<void>) | null
}
export const lastDone = signal<Done | null>(null)

type Named = Pick<Product, 'id' | 'title'>

export async function editProduct({ id, title }: Named, patch: ProductPatch): Promise<void> {
  await adminRequest(addressOfProduct(id), 'PATCH', patch)
  await reloadProducts()
  lastDone.value = { text: `Saved: ${title}.`, undo: null }
}

export async function hideProduct(product: Named, hidden: boolean): Promise<void> {
  await adminRequest(addressOfProduct(product.id), 'PATCH', { hidden })
  await reloadProducts()
  const text = `${product.title} is ${hidden ? 'hidden from' : 'shown to'} shoppers.`
  lastDone.value = { text, undo: () => hideProduct(product, !hidden) }
}

/** Withdrawn by somebody else meanwhile is withdrawn. */
export async function withdrawProduct(product: Named): Promise<void> {
  await adminRequest(addressOfProduct(product.id), 'DELETE').catch(passGone)
  await reloadProducts()
  lastDone.value = { text: `${product.title} is withdrawn.`, undo: () => bringBack(product) }
}

export async function bringBack(product: Named): Promise<void> {
  await adminRequest(addressOfProduct(product.id), 'PATCH', { withdrawn: false })
  await reloadProducts()
  lastDone.value = { text: `${product.title} is offered again.`, undo: () => withdrawProduct(product) }
}

/** Withdraws everything of a source, and says how many products that were. */
export async function withdrawSource(source: string): Promise<number> {
  const path = `/api/v1/admin/catalog?source=${encodeURIComponent(source)}`
  const { withdrawn } = await adminRequest<{ withdrawn: number }>(path, 'DELETE')
  await Promise.all([reloadProducts(), acts.load()])
  return withdrawn
}

export async function undoAct(id: string): Promise<UndoneAct> {
  const done = await adminRequest<UndoneAct>(`${ACTS}/${id}/undo`, 'POST')
  await Promise.all([reloadProducts(), acts.load()])
  return done
}

export async function addFeed(feed: Record<string, unknown>): Promise<void> {
  const { id } = await adminRequest<Feed>(FEEDS, 'POST', feed)
  await feeds.load()
  await runFeed(id)
}

export async function runFeed(id: string, isConfirmed = false): Promise<void> {
  await adminRequest(`${FEEDS}/${id}/run${isConfirmed ? '?confirm=1' : ''}`, 'POST')
  reloadCatalogue()
}

export async function removeFeed(id: string): Promise<void> {
  await adminRequest(`${FEEDS}/${id}`, 'DELETE').catch(passGone)
  await feeds.load()
}

export async function switchGoogleFeed(isOn: boolean): Promise<void> {
  await adminRequest(GOOGLE_FEED, 'PUT', { isOn })
  await googleFeed.load()
}

function addressOfProduct(id: string): string {
  return `${PRODUCTS}/${encodeURIComponent(id)}`
}

export function reloadCatalogue(): void {
  void reloadProducts()
  void acts.load()
  void feeds.load()
}

async function reloadProducts(): Promise<void> {
  more.value = []
  nextCursor.value = undefined
  await ownProducts.load()
}

function addressOf(cursor: string | null, limit = PAGE): string {
  const query = new URLSearchParams({
    ...productFilter.peek(),
    limit: String(limit),
    ...(cursor === null ? {} : { cursor }),
  })
  return `${PRODUCTS}?${query}`
}
