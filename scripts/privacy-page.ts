/** Writes the privacy page, public/privacy.html, from what is really stored (scripts/privacy/stored.ts). */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { IN_BROWSER, ON_SERVER, type StoredThing } from './privacy/stored.ts'
import { VERSION } from '../src/shared/version.ts'
import { PROJECT } from './project.ts'

const FILE = join(PROJECT, 'public/privacy.html')

/** Writes it where it is not as it should be. */
export function writePrivacyPage(): void {
  const html = privacyPage()
  if (readOr(FILE) !== html) writeFileSync(FILE, html)
}

/** The page. Its script adds the visitor's own conversations, to take away and to erase. */
export function privacyPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Privacy: what SmartShelf AI stores</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/assets/app.css" />
    <link rel="stylesheet" href="/privacy.css" />
    <script src="/theme.js"></script>
    <script type="module" src="/privacy.js"></script>
  </head>
  <body>
    <main class="privacy">
      <p><a href="/">Back to the shop’s assistant</a></p>
      <h1>What is stored of you</h1>
      <p>
        You talk to a program, not to a person. It needs no name, no address and no account, and asks for none. What you
        write is read by the shop’s own program; where the shop has added a language model, what you wrote goes to its
        provider to word the answer, and the answer says so.
      </p>
      <p>
        This page and the assistant load nothing from other companies: no advertising, no trackers, no fonts. Pictures of
        products come from where the shop keeps them, which may be another server; it sees that somebody looked, and not who.
      </p>
      <h2>On the server</h2>
${table(ON_SERVER)}
      <h2>In your browser</h2>
${table(IN_BROWSER)}
      <h2>Yours to take and to erase</h2>
      <p id="mine" role="status">Your conversations appear here when JavaScript is on.</p>
      <ul id="conversations" class="privacy-list"></ul>
      <p><button type="button" id="erase" hidden>Erase all of them, and forget me</button></p>
      <p>
        Erasing removes the conversation and every word of yours at once, also from the shop’s statistics. Backups hold
        nothing of visitors. In the chat window on a shop’s own pages, conversations are listed and erased in that window.
      </p>
      <p><small>SmartShelf AI ${VERSION}</small></p>
    </main>
  </body>
</html>
`
}

function table(things: readonly StoredThing[]): string {
  const rows = things.map(
    ({ what, why, until, where }) => `          <tr>
            <td>${escape(what)}<br /><small>${where.map((name) => `<code>${escape(name)}</code>`).join(', ')}</small></td>
            <td>${escape(why)}</td>
            <td>${escape(until)}</td>
          </tr>`,
  )
  return `      <table>
        <thead>
          <tr><th scope="col">What</th><th scope="col">Why</th><th scope="col">Until when</th></tr>
        </thead>
        <tbody>
${rows.join('\n')}
        </tbody>
      </table>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
