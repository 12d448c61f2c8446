import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SESSION_MIGRATIONS } from '../../durable-objects/chat-session/schema.ts'
import { CLOSE, ERRORS } from '../../src/shared/errors.ts'
import { ClientFrame, SessionEvent } from '../../src/shared/frames.ts'

const PROJECT = join(import.meta.dirname, '../..')
const readFile = (path: string) => readFileSync(join(PROJECT, path), 'utf8')
const architecture = readFile('docs/architecture.md')
const operations = readFile('docs/operations.md')
const protocol = readFile('docs/protocol.md')
const storage = readFile('docs/storage-schema.md')
const readme = readFile('README.md')

/** Every `name` that a text puts between backticks, with or without more behind it. */
function names(text: string): Set<string> {
  return new Set([...text.matchAll(/`([\w.-]+)[^`]*`/g)].flatMap(([, name]) => (name ? [name] : [])))
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => (name ? [name] : []))
}

/** The values of `type` among the frames of a union. */
function frameTypes(union: typeof ClientFrame | typeof SessionEvent): string[] {
  return union.def.options.flatMap(({ def: { shape } }) => shape.type.def.values)
}

describe('the protocol', () => {
  it('is documented with every error and its status', () => {
    const missing = Object.entries(ERRORS).filter(([code, { status }]) => {
      const row = protocol.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${code}\``))
      return row === undefined || !(row.includes(`| ${status} |`) || row.includes('|  |') || row.includes('| |'))
    })

    expect(missing).toEqual([])
  })

  it('is documented with every frame, and every close code', () => {
    const documented = names(protocol)

    const types = [...frameTypes(ClientFrame), ...frameTypes(SessionEvent)]
    expect(types.length).toBeGreaterThan(10)
    expect(types.filter((type) => !documented.has(type))).toEqual([])
    for (const code of Object.values(CLOSE)) expect(protocol).toContain(String(code))
  })
})

describe('what is stored', () => {
  it('is documented with every table and column of D1', () => {
    const documented = names(storage)
    const stored = matches(readFile('src/db/schema.ts'), /(?:sqliteTable|text|integer|real)\(\s*'(\w+)'/g)

    expect(stored.length).toBeGreaterThan(30)
    expect(stored.filter((name) => !documented.has(name))).toEqual([])
  })

  it('is documented with every table and column of a conversation', () => {
    const documented = names(storage)
    const sql = SESSION_MIGRATIONS.map((migration) => migration.sql).join('\n')
    const stored = [
      ...matches(sql, /CREATE TABLE (\w+)/g),
      ...matches(sql, /^\s+(\w+) (?:TEXT|INTEGER)/gm),
      ...matches(sql, /ADD COLUMN (\w+)/g),
    ]

    expect(stored.length).toBeGreaterThan(20)
    expect(stored.filter((name) => !documented.has(name))).toEqual([])
  })
})

describe('docs/security.md', () => {
  const security = readFile('docs/security.md')
  const claims = [...security.matchAll(/`(test\/[\w./-]+)` › ([^;|]+?)\s*(?=[;|])/g)].map(
    ([, file = '', title = '']): [string, string] => [file, title],
  )

  it('names a test for each threat', () => {
    const threats = /## Threats[\s\S]*?(?=\n## )/.exec(security)?.[0] ?? ''
    const rows = threats.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| threat'))

    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => !row.includes('` › '))).toEqual([])
  })

  it.each(claims)('%s has a test that %s', (file, title) => {
    const source = readFile(file)

    expect(source.includes(`('${title}'`) || source.includes(`'${title}',`)).toBe(true)
  })

  it('says of every chapter of ASVS where it stands', () => {
    const chapters = [...security.matchAll(/^\| V(\d+) /gm)].map(([, number]) => Number(number))

    expect(chapters).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  })
})

describe('the other pages', () => {
  it('name every setting', () => {
    const settings = matches(readFile('src/adapters/config/config.ts'), /^ {2}([A-Z_]+): z/gm)

    expect(settings.length).toBeGreaterThan(5)
    expect(settings.filter((name) => !names(readme).has(name))).toEqual([])
  })

  it('explain every log event that reports trouble', () => {
    const levels = /const LEVEL[\s\S]*?\n}/.exec(readFile('src/adapters/observe/log.ts'))?.[0] ?? ''
    const troubles = matches(levels, /^ {2}(\w+_failed):/gm)

    expect(troubles.length).toBeGreaterThan(2)
    expect(troubles.filter((event) => !operations.includes(`\`${event}\``))).toEqual([])
  })

  it('name only commands and files that exist', () => {
    const { scripts } = JSON.parse(readFile('package.json')) as { scripts: Record<string, string> }
    const more = ['CONTRIBUTING.md', 'docs/runbook.md', 'docs/security.md'].map((path) => readFile(path))
    const pages = [readme, architecture, operations, protocol, storage, ...more].join('\n')
    const commands = matches(pages, /npm run ([\w:-]*\w)/g)
    const files = matches(pages, /`((?:src|durable-objects|test|scripts|docs)\/[\w./-]+\.\w+)`/g)

    expect(commands.filter((name) => !(name in scripts))).toEqual([])
    expect(files.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([])
    expect(files.length).toBeGreaterThan(3)
  })
})
