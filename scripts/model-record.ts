/** `npm run model:record`: stands between the site and a language model and keeps what they say. See scripts/model/record.ts. */
import { parseArgs } from 'node:util'
import { createRecorder } from './model/record.ts'

const USAGE = `npm run model:record -- URL [--to DIR] [--port 8792]     forward to a real endpoint and keep what it answers
npm run model:record -- --to DIR [--port 8792]           keep requests; answer those that have an answer in DIR/answers

URL stands before /chat/completions, such as https://api.example.com/v1. Every request is kept as DIR/HASH.json. An answer
is DIR/answers/HASH.json: {"text": "…"}, or {"failure": 429}. A request without one gets a 503.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string', default: 'model-records' },
    port: { type: 'string', default: '8792' },
    help: { type: 'boolean', default: false },
  },
})
const [upstream] = positionals
if (values.help || (upstream !== undefined && !URL.canParse(upstream))) {
  console.log(USAGE)
  process.exit(values.help ? 0 : 1)
}
const port = Number(values.port)
createRecorder({ folder: values.to, upstream: upstream ?? null }).listen(port, '127.0.0.1', () => {
  console.log(
    `Keeping requests in ${values.to}${upstream === undefined ? '' : `, forwarding to ${upstream}`}. Start the site with`,
  )
  console.log(
    `  npm run dev -- --var MODEL_PROVIDER:openai --var MODEL_URL:http://127.0.0.1:${port}/v1 --var MODEL_NAME:NAME`,
  )
})
