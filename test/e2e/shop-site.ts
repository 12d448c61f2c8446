/** Somebody else's site, on an origin of its own: the pages that the widget is put on. */
import { createServer, type Server } from 'node:http'

export interface ShopPage {
  /** Between `<head>` and `</head>`. */
  head?: string
  body?: string
  headers?: Record<string, string>
}

/** What the strictest shops send; `nonce` is that of the one script they allow. */
export function strictPolicy(copilot: string, nonce = 'only-this'): Record<string, string> {
  return {
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; frame-src ${copilot}; require-trusted-types-for 'script'`,
  }
}

/** A product as a shop's template states it. */
export function jsonLd(product: object, nonce = 'only-this'): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...product }).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json" nonce="${nonce}">${text}</script>`
}

export class ShopSite {
  readonly #pages = new Map<string, ShopPage>()
  readonly #server: Server

  constructor() {
    this.#server = createServer(({ url = '/' }, response) => {
      const page = this.#pages.get(new URL(url, 'http://shop').pathname)
      if (page === undefined) {
        // Browsers ask for an icon by themselves.
        response.writeHead(url === '/favicon.ico' ? 204 : 404).end()
        return
      }
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
      response.end(
        `<!doctype html><html lang="en"><head><title>A shop</title><meta name="viewport" content="width=device-width">` +
          `${page.head ?? ''}</head><body><main><h1>A shop</h1>${page.body ?? ''}</main></body></html>`,
      )
    })
  }

  /** Answers at `path` with this page from now on. */
  put(path: string, page: ShopPage): void {
    this.#pages.set(path, page)
  }

  async start(port: number): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve))
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
