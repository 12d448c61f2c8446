/** Everything the dashboard reads. */
import { effect } from '@preact/signals'
import type { Conversations, Overview, Products, Searches, Visitors } from '../../../shared/analytics.ts'
import type { SiteStatus } from '../../../shared/site-status.ts'
import { adminRequest, AdminRequestFailed } from './api.ts'
import { acts, feeds, googleFeed, ownProducts } from './catalogue.ts'
import { createResource, type Resource } from './resource.ts'
import { isSignedIn } from './sign-in.ts'
import { shopProfile } from './shop-settings.ts'
import { talks } from './talks.ts'
import { days, view, type View } from './view.ts'

/** The answer of `/health`, which is one also when the site is not well. */
export interface Health {
  status: 'healthy' | 'degraded' | 'unhealthy'
  version: string
  components: Record<string, { status: Health['status']; latencyMs: number; reason: string | null }>
}

/** What the refresh from Amazon tells of itself. Times are epoch ms. */
export interface RefreshState {
  status: 'not_configured' | 'idle' | 'running' | 'paused'
  /** Why it is not configured or paused. */
  reason: string | null
  /** The latest error; null after a success. */
  problem: string | null
  marketplace: string
  pausedUntil: number | null
  budget: { perDay: number; left: number }
  lastSuccessAt: number | null
  items: { known: number; fresh: number; alive: number; gone: number }
  /** The newest first. */
  runs: { id: string; startedAt: number; status: string; reason: string | null; calls: number; changed: number }[]
}

const analytics = <T>(name: string) =>
  createResource(() => adminRequest<T>(`/api/v1/analytics/${name}?days=${days.peek()}`))

export const overview = analytics<Overview>('overview')
export const conversations = analytics<Conversations>('conversations')
export const products = analytics<Products>('products')
export const searches = analytics<Searches>('searches')
export const visitors = analytics<Visitors>('visitors')
export const siteStatus = createResource(() => adminRequest<SiteStatus>('/api/v1/admin/status'))
export const health = createResource(readHealth)
/** Null where the site has no catalogue that could be refreshed. */
export const refreshState = createResource(readRefreshState)

const READS: Record<View, readonly Resource<unknown>[]> = {
  overview: [shopProfile, health, overview, conversations, visitors],
  demand: [shopProfile, overview, searches, talks],
  products: [overview, products],
  catalogue: [shopProfile, ownProducts, acts, feeds, googleFeed, health, refreshState],
  setup: [health, siteStatus, shopProfile],
}

export function reload(): void {
  for (const resource of READS[view.peek()]) void resource.load()
}

/** Reads what the open view shows, whenever the view or the period changes. */
export function followView(): () => void {
  return effect(() => {
    // Read here so that this runs again when they change.
    const isReady = isSignedIn.value === true && days.value > 0 && view.value !== undefined
    if (isReady) reload()
  })
}

async function readHealth(): Promise<Health> {
  try {
    return (await (await fetch('/health')).json()) as Health
  } catch {
    throw new AdminRequestFailed('offline', 'The site cannot be reached. Check your connection.')
  }
}

async function readRefreshState(): Promise<RefreshState | null> {
  try {
    return await adminRequest<RefreshState>('/api/v1/admin/refresh')
  } catch (error) {
    if (error instanceof AdminRequestFailed && error.code === 'not_found') return null
    throw error
  }
}
