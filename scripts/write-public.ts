/** Files of public/ that are made rather than written: what the product says of itself, as pages to read. */
import { join } from 'node:path'
import { VERSION } from '../src/shared/version.ts'
import { PROJECT } from './project.ts'
import { writeChanged } from './write-changed.ts'

/** Writes public/`name`. */
export function writePublic(name: string, content: string): void {
  writeChanged(join(PROJECT, 'public', name), content)
}

/** A page to read. `main` is HTML; `head` may add a script. */
export function readingPage({ title, head = '', main }: { title: string; head?: string; main: string }): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/assets/app.css" />
    <link rel="stylesheet" href="/reading.css" />
    <script src="/theme.js"></script>
${head}  </head>
  <body>
    <main class="reading">
      <p><a href="/">Back to the shop’s assistant</a></p>
${main}
      <p><small>SmartShelf AI ${VERSION}</small></p>
    </main>
  </body>
</html>
`
}

/** A table; the cells are HTML. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((name) => `<th scope="col">${name}</th>`)
  const line = (cells: readonly string[]) =>
    `<tr>${cells.map((cell, index) => `<td data-head="${head[index]}">${cell}</td>`).join('')}</tr>`
  return `      <table>
        <thead>
          <tr>${heads.join('')}</tr>
        </thead>
        <tbody>
${rows.map((cells) => `          ${line(cells)}`).join('\n')}
        </tbody>
      </table>`
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
