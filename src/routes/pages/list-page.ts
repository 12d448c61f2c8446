/** The frame of `/browse`, `/compare` and `/shelf`: the page's script draws what stands in it. */
import { html } from 'hono/html'
import { assistant, htmlPage } from './shell.ts'

/** `shop` has its name and colour; empty where the owner has named none. */
export function listPage(name: string, title: string, shop: { name: string; accent: string }) {
  return htmlPage({
    title,
    shopName: shop.name,
    script: 'browse',
    page: name,
    head: html`${name === 'browse' ? '' : html`<meta name="robots" content="noindex" />`}
      <script type="module" src="/assets/browse.js"></script>
      <script src="/widget.js" defer></script>`,
    body: html`<noscript>This page needs JavaScript. The catalogue can also be read at /api/v1/products.</noscript>`,
    after: assistant(shop.accent, 'Ask about our products'),
  })
}
