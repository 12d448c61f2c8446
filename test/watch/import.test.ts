/** The command on a file that is too large for one request, against a whole site; and what is left when it is killed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { applyMigrations, withLocalDatabase } from '../../scripts/local-database.ts'
import { IMPORT_MAX_BYTES } from '../../src/shared/limits.ts'
import { startSite, type Site } from '../support/site.ts'

const PROJECT = resolve(import.meta.dirname, '../..')
const PRODUCTS = 1_400
/** A column that nobody reads fills the file, so that few products make it large. */
const PADDING = 'unread '.repeat(2_800)

let site: Site
let folder: string
const file = () => join(folder, 'large.csv')

async function writeFile(count: number): Promise<void> {
  const out = createWriteStream(file())
  out.write(
    'Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src,Padding\n',
  )
  for (let at = 0; at < count; at++) {
    const body = `Number ${at}. ${'A long text about it. '.repeat(200)}`
    out.write(
      `cup-${at},Cup ${at},${body},Kiln,Cups,Size,S,C-${at}-S,${at + 1}.50,https://cdn.example/${at}.jpg,${PADDING}\n`,
    )
    if (!out.write(`cup-${at},,,,,,M,C-${at}-M,${at + 2}.00,,\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

interface Ended {
  code: number | null
  output: string
}

/** `killAt` ends it, as a power cut does, as soon as the site has that many products. */
async function importFile(options: readonly string[], killAt: number | null = null): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['scripts/catalog-import.ts', file(), '--url', site.url, '--currency', 'EUR', ...options],
    {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  if (killAt !== null) {
    while (child.exitCode === null && (await offered()) < killAt) {
      await new Promise((done) => setTimeout(done, 100))
    }
    child.kill('SIGKILL')
  }
  return { code: await ended, output }
}

async function offered(): Promise<number> {
  const answer = await fetch(`${site.url}/api/v1/products?limit=1`)
  return (await answer.json<{ total: number }>()).total
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smartshelf-import-'))
  await writeFile(PRODUCTS)
  // A database with every table, and nothing in it.
  const persistTo = join(folder, 'state')
  await withLocalDatabase(persistTo, applyMigrations)
  site = await startSite({ ADMIN_TOKEN: 'dev-admin' }, { persistTo })
})

afterAll(async () => {
  await site?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})

it('ends in the same catalogue when it was killed half-way and run again', async () => {
  expect(statSync(file()).size).toBeGreaterThan(IMPORT_MAX_BYTES)

  const killed = await importFile([], 1)
  const left = await offered()
  const again = await importFile([])
  const third = await importFile(['--sync'])

  expect(killed.code).toBeNull()
  expect(left).toBeLessThan(PRODUCTS)
  expect(again).toMatchObject({
    code: 0,
    output: expect.stringContaining(`${PRODUCTS - left} new, 0 updated, ${left} unchanged`),
  })
  expect(third).toMatchObject({
    code: 0,
    output: expect.stringContaining(`0 new, 0 updated, ${PRODUCTS} unchanged, 0 withdrawn`),
  })
  expect(await offered()).toBe(PRODUCTS)

  await writeFile(PRODUCTS - 100)
  const fewer = await importFile(['--sync'])
  expect(fewer).toMatchObject({ code: 0, output: expect.stringContaining('100 withdrawn') })
  expect(await offered()).toBe(PRODUCTS - 100)
})
