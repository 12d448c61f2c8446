/** Where a saved page comes from: which marketplace, and what that means for its numbers. */
import { findMarketplace, MARKETPLACES, type Marketplace } from '../../../domain/catalog/marketplaces.ts'
import type { PageReader } from './htmlrewriter-utils.ts'

export interface PagePlace {
  /** The marketplace; null when the page does not tell. */
  marketplace(): Marketplace | null
  /** The canonical address; null where there is none. */
  canonical(): string | null
}

/** Collects what tells the marketplace, the most certain first. */
export function collectPlace(page: PageReader): PagePlace {
  const canonical = page.attribute('link[rel="canonical"]', 'href')
  const shared = page.attribute('meta[property="og:url"]', 'content')
  const lang = page.attribute('html', 'lang')
  const links = page.attribute('a[href^="https://www.amazon."]', 'href')
  const logo = page.attribute('#nav-logo-sprites', 'aria-label')
  let savedFrom: string | null = null
  let servedBy: string | null = null
  page.rewriter.onDocument({
    comments: ({ text }) => {
      savedFrom ??= /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(text)?.[1] ?? null
    },
  })
  page.rewriter.on('head script', {
    text: ({ text }) => {
      servedBy ??= /\bue_sn\s*=\s*["'](www\.amazon\.[a-z.]+)["']/.exec(text)?.[1] ?? null
    },
  })
  return {
    canonical: () => canonical.values[0] ?? null,
    marketplace: () => {
      const addresses = [...canonical.values, savedFrom ?? '', ...shared.values]
      const hosts = [...addresses.map(hostOf), servedBy ?? '', ...logo.values, ...links.values.slice(0, 1).map(hostOf)]
      for (const host of hosts) {
        const marketplace = findMarketplace(host)
        if (marketplace !== null) return marketplace
      }
      return byLanguage(lang.values[0] ?? '')
    },
  }
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : ''
}

/** `es-es` is written in one marketplace only; `en` alone could be any. */
function byLanguage(lang: string): Marketplace | null {
  return MARKETPLACES.find(({ locale }) => locale.toLowerCase() === lang.toLowerCase().replace('_', '-')) ?? null
}
