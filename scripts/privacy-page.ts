/** The privacy page, made from what is really stored (scripts/privacy/stored.ts). */
import { IN_BROWSER, ON_SERVER, type StoredThing } from './privacy/stored.ts'
import { escapeHtml, readingPage, tableOf } from './write-public.ts'

/** The page. Its script adds the visitor's own conversations, to take away and to erase. */
export function privacyPage(): string {
  return readingPage({
    title: 'Privacy: what SmartShelf AI stores',
    head: '    <script type="module" src="/privacy.js"></script>\n',
    main: `      <h1>What is stored of you</h1>
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
      <ul id="conversations" class="reading-list"></ul>
      <p><button type="button" id="erase" hidden>Erase all of them, and forget me</button></p>
      <p>
        Erasing removes the conversation and every word of yours at once, also from the shop’s statistics. Backups hold
        nothing of visitors. In the chat window on a shop’s own pages, conversations are listed and erased in that window.
      </p>`,
  })
}

function table(things: readonly StoredThing[]): string {
  const rows = things.map(({ what, why, until, where }) => {
    const places = where.map((name) => `<code>${escapeHtml(name)}</code>`).join(', ')
    return [`${escapeHtml(what)}<br /><small>${places}</small>`, escapeHtml(why), escapeHtml(until)]
  })
  return tableOf(['What', 'Why', 'Until when'], rows)
}
