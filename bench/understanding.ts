/**
 * What understanding a message costs in processor time, over the sentences of the corpus and over messages of 10,000
 * characters, and, where sets of dialogues lie beside the checkout (../shared/eval), their table: about 8 minutes.
 * `npm run bench:understanding -- --cpu` leaves the table out; other options are handed on to it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { demoCatalog } from '../src/catalog/demo/generate.ts'
import type { Vocabulary } from '../src/domain/catalog/vocabulary.ts'
import { prepareTurn } from '../src/domain/conversation/copilot.ts'
import { ENGLISH } from '../src/domain/conversation/lexicon/english.ts'
import { useWordTables } from '../src/domain/conversation/lexicon/tables.ts'
import { EMPTY_STATE } from '../src/domain/conversation/types.ts'
import { CORPUS } from '../test/support/corpus.ts'
import { longMessages } from '../test/support/long-messages.ts'
import { printTable, withBenchDatabase } from './bench-database.ts'

const SIZES = [1_200, 10_000]
/** A message is read this often, a long one as often as makes so many characters. */
const SHORT_READINGS = 60
const CHARACTERS_READ = 100_000
const EVALUATION = '../shared/eval/all.mjs'

const options = process.argv.slice(2)
useWordTables(ENGLISH)

const rows = [['products', 'messages', 'p50 ms', 'p95 ms', 'worst ms', 'longest to read']]
for (const size of SIZES) {
  const vocabulary = await withBenchDatabase([...demoCatalog(Date.now(), size)], (bench) =>
    Promise.resolve(bench.vocabulary),
  )
  const sentences = CORPUS.map(({ say }): [string, string] => [say, say])
  rows.push(row(`${size}`, 'corpus', sentences, vocabulary))
  rows.push(row(`${size}`, '10,000 characters', longMessages(sentences.map(([, say]) => say)), vocabulary))
}
printTable(rows)

if (options.includes('--cpu')) {
  console.log('\nThe table of dialogues was left out.')
} else if (existsSync(EVALUATION)) {
  console.log('')
  const { status } = spawnSync(process.execPath, [EVALUATION, '--project', resolve('.'), ...options], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} else {
  console.log(`\nThere is no ${EVALUATION}: the table of dialogues is left out.`)
}

function row(size: string, name: string, messages: Iterable<readonly [string, string]>, vocabulary: Vocabulary) {
  const times = [...messages]
    .map(([label, text]) => ({ label, ms: timeOf(text, vocabulary) }))
    .sort((a, b) => a.ms - b.ms)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]?.ms ?? 0
  const worst = times.at(-1)
  return [size, name, at(0.5).toFixed(2), at(0.95).toFixed(2), (worst?.ms ?? 0).toFixed(2), worst?.label ?? '']
}

/** Mean milliseconds of processor time of this thread, which is counted in coarse steps: hence many readings. */
function timeOf(text: string, vocabulary: Vocabulary): number {
  const readings = Math.ceil(Math.min(SHORT_READINGS, CHARACTERS_READ / text.length))
  const read = () => prepareTurn({ text }, EMPTY_STATE, vocabulary, { now: Date.now(), limit: 5 })
  read()
  const before = process.threadCpuUsage()
  for (let i = 0; i < readings; i++) read()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000 / readings
}
