/** What the first sentence says of all that were found is true of all of them. */
import { describe, expect, it } from 'vitest'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { playIn } from '../../support/play.ts'
import { record } from '../../support/record.ts'

const tent = (id: string, title: string) =>
  record(id, { title, category: 'tents', categoryPath: ['Outdoors', 'Tents'] })
const text = (shop: ReturnType<typeof memoryCatalog>, message: string) =>
  playIn(shop, message).answer.sentences.join('')

describe('a word that only some of a category mention', () => {
  const names = ['Ridge Tent with Stargazing Roof', 'Valley Tent', 'Coast Tent', 'Moor Tent', 'Fell Tent', 'Dale Tent']
  const shop = memoryCatalog(names.map((name) => tent(name, `Brackenfell ${name}`)))

  it('is said of the pick, not of all that were counted', () => {
    const said = text(shop, 'a tent for stargazing')
    expect(said).toMatch(/^Of six tents, .*, which mentions “stargazing”/)
    expect(said).not.toContain('tents that mention')
  })
})

describe('a word that all of a category mention', () => {
  const names = ['Ridge', 'Valley', 'Coast', 'Moor', 'Fell', 'Dale']
  const shop = memoryCatalog(names.map((name) => tent(name, `Brackenfell ${name} Stargazing Tent`)))

  it('is said of all', () => {
    expect(text(shop, 'a tent for stargazing')).toMatch(/^Of six tents that mention “stargazing”, /)
  })
})
