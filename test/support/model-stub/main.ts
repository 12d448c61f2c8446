/** `npm run dev:model-stub`: a language model of your own on this machine, which behaves as you tell it to. */
import { parseArgs } from 'node:util'
import { createModelStub } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8791' },
    behaviour: { type: 'string', default: 'helpful' },
    key: { type: 'string' },
    pause: { type: 'string', default: '1500' },
  },
})
const port = Number(values.port)
const { server } = createModelStub({
  behaviour: values.behaviour,
  key: values.key ?? null,
  pauseMs: Number(values.pause),
})
server.listen(port, '127.0.0.1', () => {
  console.log(
    `A stub of a language model listens on http://127.0.0.1:${port} and is ${values.behaviour}. --behaviour takes`,
  )
  console.log(
    'helpful, lying, slow (--pause MS), stalled, silent, broken-401, broken-404, broken-429, broken-500, broken-reset, broken-html',
  )
  console.log('and the like. Start the site against it with')
  console.log(
    `  npm run dev -- --var MODEL_PROVIDER:openai --var MODEL_URL:http://127.0.0.1:${port}/v1 --var MODEL_NAME:stub` +
      (values.key === undefined ? '' : ` --var MODEL_API_KEY:${values.key}`),
  )
})
