/** `/embed`: the chat as the widget's frame shows it. Which pages may frame it is said by its headers. */
import { Hono } from 'hono/tiny'
import type { AppEnv } from '../context.ts'

export const embedRoutes = new Hono<AppEnv>().get('/', (c) => {
  const origins = [new URL(c.req.url).origin, ...c.get('config').allowedOrigins]
  return c.html(page(origins), 200, { 'Cache-Control': 'no-cache' })
})

/** `origins` are from the settings and checked there: they hold nothing that HTML would read as its own. */
function page(origins: readonly string[]): string {
  return `<!doctype html>
<html lang="en" data-origins="${origins.join(' ')}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
    <title>SmartShelf AI</title>
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="/assets/embed.css" />
    <script src="/theme.js"></script>
    <script type="module" src="/assets/embed.js"></script>
  </head>
  <body>
    <div id="app"></div>
    <noscript>The assistant needs JavaScript.</noscript>
  </body>
</html>
`
}
