/** The frame of the pages that the Worker writes: head, the way home, and what a page has to say. */
import { html } from 'hono/html'

type Html = ReturnType<typeof html>

interface Page {
  title: string
  /** More for the head. */
  head?: Html
  body: Html
  /** What stands beside it: a page's script draws the body anew. */
  after?: Html
  /** The shop's own; empty for ours. */
  shopName?: string
  /** Whose styles and script it has. */
  script?: 'product' | 'browse'
  /** Which of the pages that share a script it is. */
  page?: string
}

/** A whole page. Values in templates are escaped. */
export function htmlPage({ title, head, body, after, shopName = '', script = 'product', page = '' }: Page): Html {
  return html`<!doctype html>
    <html lang="en" data-page="${page}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${shopName || 'SmartShelf AI'}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#faf7f1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#14181a" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/${script}.css" />
        <script src="/theme.js"></script>
        ${head ?? ''}
      </head>
      <body>
        <header class="bar">
          <a class="brand" href="/"><span class="brand-mark" aria-hidden="true"></span>${shopName || 'SmartShelf'}</a>
          <a class="bar-link" href="/browse">Browse</a>
        </header>
        <main>${body}</main>
        ${after ?? ''}
      </body>
    </html>`
}

/** A page that says why there is nothing, and where there is something. */
export function nothingHere(title: string, text: string, shopName = ''): Html {
  return htmlPage({
    title,
    shopName,
    head: html`<meta name="robots" content="noindex" />
      <script type="module" src="/assets/product.js"></script>`,
    body: html`<section class="nothing">
      <h1>${title}</h1>
      <p>${text}</p>
      <p>
        <a class="button" href="/">Ask for what you need</a> <a class="button button--quiet" href="/browse">Browse</a>
      </p>
    </section>`,
  })
}

/** The widget in the shop's colour. */
export function assistant(accent: string, label: string): Html {
  return html`<smart-shelf label="${label}" ${accent === '' ? '' : html`accent="${accent}"`}></smart-shelf>`
}
