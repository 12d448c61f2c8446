/** The owner's products and feeds. */
import { signal } from '@preact/signals'
import type { Feed } from '../../../shared/feeds.ts'
import type { OwnerProduct, OwnerProducts, ProductPatch } from '../../../shared/owner-catalog.ts'
import { adminRequest } from './api.ts'
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
const GOOGLE_FEED = '/api/v1/admin/google-feed'

export const productFilter = signal<ProductFilter>({ q: '', source: '', state: 'offered', problem: '', sort: 'newest' })

/** The pages that were asked for, joined. */
export const ownProducts = createResource(() => adminRequest<OwnerProducts>(addressOf(null)))
/** Pages behind the first. */
export const more = signal<OwnerProduct[]>([])
/** Null when there is no further page; undefined while only the first was read. */
export const nextCursor = signal<string | null | undefined>(undefined)

export const feeds = createResource(async () => (await adminRequest<{ feeds: Feed[] }>(FEEDS)).feeds)
export const googleFeed = createResource(() => adminRequest<{ isOn: boolean }>(GOOGLE_FEED))

export function filterProducts(change: Partial<ProductFilter>): void {
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

export async function editProduct(id: string, patch: ProductPatch): Promise<void> {
  await adminRequest(`${PRODUCTS}/${encodeURIComponent(id)}`, 'PATCH', patch)
  await reloadProducts()
}

export async function deleteProduct(id: string): Promise<void> {
  await adminRequest(`${PRODUCTS}/${encodeURIComponent(id)}`, 'DELETE')
  await reloadProducts()
}

/** Withdraws everything of a source, and says how many products that were. */
export async function withdrawSource(source: string): Promise<number> {
  const path = `/api/v1/admin/catalog?source=${encodeURIComponent(source)}`
  const { withdrawn } = await adminRequest<{ withdrawn: number }>(path, 'DELETE')
  await reloadProducts()
  return withdrawn
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
  await adminRequest(`${FEEDS}/${id}`, 'DELETE')
  await feeds.load()
}

export async function switchGoogleFeed(isOn: boolean): Promise<void> {
  await adminRequest(GOOGLE_FEED, 'PUT', { isOn })
  await googleFeed.load()
}

export function reloadCatalogue(): void {
  void reloadProducts()
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
