/**
 * `npm run simulate -- --sessions 500`: an hour of shoppers in a minute or two, against a running site. Prints what they
 * did; the dashboard, the API and `/metrics` tell the same a few seconds later.
 */
import { parseArgs } from 'node:util'
import { simulate } from './simulation.ts'

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:8787' },
    sessions: { type: 'string', default: '500' },
    concurrency: { type: 'string', default: '6' },
  },
})

const sessions = Number(values.sessions)
const concurrency = Number(values.concurrency)
if (!Number.isInteger(sessions) || sessions < 1 || !Number.isInteger(concurrency) || concurrency < 1) {
  console.error('simulate: --sessions and --concurrency are whole numbers from 1 on')
  process.exit(1)
}
const startedAt = Date.now()
const onProgress = (done: number) => {
  if (done % 50 === 0) console.error(`simulate: ${done} of ${sessions} conversations`)
}
try {
  const tally = await simulate(values.url.replace(/\/+$/, ''), { sessions, concurrency, onProgress })
  console.log(JSON.stringify(tally, null, 2))
  console.error(`simulate: done in ${Math.round((Date.now() - startedAt) / 1000)} s`)
} catch (error) {
  console.error(`simulate: ${error instanceof Error ? error.message : String(error)}`)
  console.error('simulate: is the site running, with FLOOD_LIMIT_PER_MINUTE high enough for one machine to be many?')
  process.exit(1)
}
