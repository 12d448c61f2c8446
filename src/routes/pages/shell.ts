/** The frame of the pages that the Worker writes: head, the way home, and what a page has to say. */
import { html } from 'hono/html'

type Html = ReturnType<typeof html>

interface Page {
  title: string
  /** More for the head. */
  head?: Html
  body: Html
}

/** A whole page. Values in templates are escaped. */
export function htmlPage({ title, head, body }: Page): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/product.css" />
        <script src="/theme.js"></script>
        ${head ?? ''}
      </head>
      <body>
        <header class="bar">
          <a class="brand" href="/"><span class="brand-mark" aria-hidden="true"></span>SmartShelf</a>
          <a class="bar-link" href="/browse">Browse</a>
        </header>
        <main>${body}</main>
      </body>
    </html>`
}

/** A page that says why there is nothing, and where there is something. */
export function nothingHere(title: string, text: string): Html {
  return htmlPage({
    title: `${title} · SmartShelf AI`,
    head: html`<meta name="robots" content="noindex" />`,
    body: html`<section class="nothing">
      <h1>${title}</h1>
      <p>${text}</p>
      <p>
        <a class="button" href="/">Ask for what you need</a> <a class="button button--quiet" href="/browse">Browse</a>
      </p>
    </section>`,
  })
}
