/**
 * `npm run catalog:demo`: puts demo products into the local database, onto a running server (--url), or into a file
 * (--out). Larger counts keep the smaller ones' products.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DEMO_COUNT_DEFAULT, demoCatalog } from '../src/catalog/demo/generate.ts'
import { createSender, noTotals } from './import-client.ts'
import { applyMigrations, loadDemoCatalog, PERSIST_DEFAULT, withLocalDatabase } from './local-database.ts'
import { createProgress } from './progress.ts'
import { PROJECT } from './project.ts'

const USAGE = `npm run catalog:demo -- [options]

  --count N          how many products          (${DEMO_COUNT_DEFAULT})
  --persist-to DIR   the local database's state (.wrangler/state)
  --out FILE         write NDJSON to a file instead
  --url URL          send to a running server instead
  --token TOKEN      its admin token            (ADMIN_TOKEN, else dev-admin)`

const COUNT_MAX = 1_000_000

async function intoFile(file: string, count: number): Promise<string> {
  const out = createWriteStream(file)
  for (const record of demoCatalog(Date.now(), count)) {
    if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return `${count} products written to ${file}`
}

async function ontoServer(url: string, token: string, count: number): Promise<string> {
  const totals = noTotals()
  const sender = createSender({ url, token, source: 'demo' }, totals)
  const progress = createProgress()
  let line = 0
  for (const row of demoCatalog(Date.now(), count)) {
    line++
    if (await sender.add({ line, row })) progress.update(line / count, `${line} products`)
  }
  await sender.flush()
  progress.update(1, `${count} products`)
  progress.finish()
  return `${totals.accepted} new, ${totals.updated} updated, ${totals.unchanged} unchanged at ${url}`
}

async function intoDatabase(persistTo: string, count: number): Promise<string> {
  const progress = createProgress()
  const totals = await withLocalDatabase(persistTo, async (db) => {
    await applyMigrations(db)
    return loadDemoCatalog(db, count, (done) => progress.update(done / count, `${done} products`))
  })
  progress.finish()
  return `${totals.accepted} new, ${totals.updated} updated, ${totals.unchanged} unchanged in the local database`
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: String(DEMO_COUNT_DEFAULT) },
      'persist-to': { type: 'string' },
      out: { type: 'string' },
      url: { type: 'string' },
      token: { type: 'string', default: process.env['ADMIN_TOKEN'] ?? 'dev-admin' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  const count = Number(values.count)
  if (!Number.isInteger(count) || count < 1 || count > COUNT_MAX) {
    throw new Error(`--count is a whole number from 1 to ${COUNT_MAX}.`)
  }
  const started = Date.now()
  const persistTo = values['persist-to'] === undefined ? PERSIST_DEFAULT : resolve(PROJECT, values['persist-to'])
  const result =
    values.out !== undefined
      ? await intoFile(values.out, count)
      : values.url !== undefined
        ? await ontoServer(values.url, values.token, count)
        : await intoDatabase(persistTo, count)
  console.log(`${result} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
