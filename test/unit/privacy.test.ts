import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PERSONAL } from '../../scripts/backup/tables.ts'
import { privacyPage } from '../../scripts/privacy-page.ts'
import { IN_BROWSER, ON_SERVER } from '../../scripts/privacy/stored.ts'

const PROJECT = join(import.meta.dirname, '../..')
const page = privacyPage()
const named = new Set([...ON_SERVER, ...IN_BROWSER].flatMap(({ where }) => where))

describe('the privacy page', () => {
  it('names every table with something of a visitor, the cookie, and every key of the browser’s storage', () => {
    const sources = readdirSync(join(PROJECT, 'src/ui/state')).map((file) =>
      readFileSync(join(PROJECT, 'src/ui/state', file), 'utf8'),
    )
    const keys = [...sources.join('\n').matchAll(/_KEY = (?:`\$\{PREFIX\}|'smartshelf\.)([\w-]+)/g)].map(
      ([, name]) => `smartshelf.${name}`,
    )
    const cookie = /COOKIE = '(\w+)'/.exec(readFileSync(join(PROJECT, 'src/routes/visitor.ts'), 'utf8'))?.[1]

    expect(keys.length).toBeGreaterThan(4)
    for (const name of [...PERSONAL, ...keys, cookie ?? '']) {
      expect(named, name).toContain(name)
      expect(page).toContain(`<code>${name}</code>`)
    }
  })

  it('says how long each is kept, in the numbers that the code uses', () => {
    expect(page).toContain('30 days after you last used it')
    expect(page).toContain('400 days after your last visit')
    expect(page).toMatch(/words 30 days .* the rest 90 days/)
  })

  it('asks nobody else for anything, and tells that a program answers', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!\/)/)
    expect(page).toContain('You talk to a program, not to a person')
  })
})
