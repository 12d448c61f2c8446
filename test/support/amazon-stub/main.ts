/** `npm run dev:amazon-stub`: a Creators API of your own on this machine, with one account. */
import { parseArgs } from 'node:util'
import { createAccount } from './account.ts'
import { createAmazonStub } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8790' },
    'not-eligible': { type: 'boolean', default: false },
    rate: { type: 'string', default: '1' },
  },
})
const port = Number(values.port)
const account = createAccount('stub-client', {
  isEligible: !values['not-eligible'],
  requestsPerSecond: Number(values.rate),
})
createAmazonStub([account]).server.listen(port, '127.0.0.1', () => {
  console.log(`A stub of Amazon's Creators API listens on http://127.0.0.1:${port}. Start the site against it with`)
  console.log(
    `  npm run dev -- --var AMAZON_CLIENT_ID:${account.clientId} --var AMAZON_CLIENT_SECRET:${account.secret} \\\n` +
      `    --var ASSOCIATE_TAG:${account.tag} --var AMAZON_API_URL:http://127.0.0.1:${port} \\\n` +
      `    --var AMAZON_TOKEN_URL:http://127.0.0.1:${port}/token`,
  )
  console.log('and have it refresh with')
  console.log(
    `  curl -X POST -H 'Authorization: Bearer dev-admin' -H 'Content-Type: application/json' \\\n` +
      `    -d '{"searches":[{"keywords":"laptop","category":"laptops"}]}' http://localhost:8787/api/v1/admin/refresh`,
  )
})
