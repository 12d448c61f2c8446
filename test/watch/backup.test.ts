/** A backup of a real local database, onto a fresh one, and a site that runs on the copy. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyMigrations, withLocalDatabase } from '../../scripts/local-database.ts'
import { copyDemoShop } from '../support/prepare-sites.ts'
import { startSite } from '../support/site.ts'

const PROJECT = resolve(import.meta.dirname, '../..')

let folder: string
const at = (name: string) => join(folder, name)

function run(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
  })
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

const local = (name: string) => ['--local', '--persist-to', at(name)]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smartshelf-drill-'))
  copyDemoShop(at('shop'))
  await withLocalDatabase(at('shop'), (db) => db.exec("INSERT INTO session VALUES ('s', 'v', 'a wish', 1, 1, 1)"))
  await withLocalDatabase(at('copy'), applyMigrations)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a restore drill', () => {
  it('ends with a site that finds and answers, and knows no visitor', async () => {
    const saved = run('scripts/backup.ts', at('shop.gz'), ...local('shop'))
    const restored = run('scripts/restore.ts', at('shop.gz'), ...local('copy'))
    expect(saved).toMatch(/^\d+ rows in/)
    expect(restored).toBe(`${Number.parseInt(saved, 10)} rows restored\n`)
    const visitors = await withLocalDatabase(at('copy'), (db) => db.prepare('SELECT COUNT(*) FROM session').raw())
    expect(visitors).toEqual([[0]])

    const site = await startSite({}, { persistTo: at('copy') })
    try {
      const answer = await fetch(`${site.url}/api/v1/products?q=wireless+headphones&limit=10`)
      const { products } = await answer.json<{ products: { category: string }[] }>()
      const health = await (await fetch(`${site.url}/health`)).json<{ status: string }>()

      expect(health.status).toBe('healthy')
      expect(products.map(({ category }) => category)).toContain('headphones')
    } finally {
      await site.stop()
    }
  })
})
