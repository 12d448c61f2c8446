/** Which products the shop's page says it is about, from its JSON-LD. Written by anyone, so read within bounds. */
import type { PageIds } from '../../shared/requests.ts'

/** More are a list, not the product of this page. */
const PRODUCTS_MAX = 8
const TEXT_MAX = 200_000
const ID_MAX = 300

/** The ids of the products that these scripts state, at most eight; none where the page states none or nothing that can be read. */
export function pageProducts(scripts: Iterable<{ textContent: string }>): PageIds[] {
  const found: PageIds[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || !node || found.length >= PRODUCTS_MAX) return
    if (Array.isArray(node)) return node.forEach(visit)
    // What is no text becomes some.
    const stated = node as Record<string, string | number | undefined>
    const id = (name: string) => `${stated[name] ?? ''}`.slice(0, ID_MAX)
    if (/Product(Group)?\b/.test(id('@type'))) {
      const gtin = id('gtin') || id('gtin13') || id('gtin14') || id('gtin12') || id('gtin8')
      found.push({ sku: id('sku') || id('productGroupID'), gtin, url: id('url') })
    }
    ;['@graph', 'mainEntity', 'hasVariant'].forEach((name) => visit(stated[name]))
  }
  for (const { textContent } of scripts) {
    try {
      if (textContent.length < TEXT_MAX) visit(JSON.parse(textContent))
    } catch {
      // Not JSON, or nested beyond reason: it tells nothing.
    }
  }
  return found
}
