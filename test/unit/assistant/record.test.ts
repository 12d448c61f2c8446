import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRecorder, hashOf } from '../../../scripts/model/record.ts'
import { createClient } from '../../../src/adapters/assistant/client.ts'
import type { ModelRequest } from '../../../src/adapters/assistant/language-model.ts'
import { endpoint } from '../../../src/adapters/assistant/transports.ts'
import { readConfig } from '../../../src/adapters/config/config.ts'
import { createModelStub } from '../../support/model-stub/server.ts'

const SILENCE_MS = 10_000
const NEVER = new AbortController().signal
const SPEAK: ModelRequest = {
  messages: [{ role: 'user', content: JSON.stringify({ shopper: 'hi', products: [] }) }],
  maxTokens: 10,
  json: null,
}

let folder: string
const servers: Server[] = []

function listen(server: Server): Promise<string> {
  servers.push(server)
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`)),
  )
}

function clientOf(url: string) {
  const { model } = readConfig({
    MODEL_PROVIDER: 'openai',
    MODEL_URL: url,
    MODEL_NAME: 'helpful',
    MODEL_API_KEY: 'secret',
  })
  if (model === null) throw new Error('the settings are complete')
  return createClient(endpoint(model, fetch), SILENCE_MS)
}

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'smartshelf-records-'))))
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

describe('npm run model:record', () => {
  it('keeps requests, and answers those that somebody has answered since', async () => {
    const to = join(folder, 'by-hand')
    const client = clientOf(await listen(createRecorder({ folder: to, upstream: null })))

    expect(await client.call(SPEAK, NEVER)).toMatchObject({ failure: 'unavailable' })

    const [file = ''] = readdirSync(to).filter((name) => name.endsWith('.json'))
    const kept = JSON.parse(readFileSync(join(to, file), 'utf8')) as { hash: string; request: Record<string, unknown> }
    expect(file).toBe(`${kept.hash}.json`)
    expect(kept.request['messages']).toEqual(SPEAK.messages)
    expect(JSON.stringify(kept)).not.toContain('secret')
    writeFileSync(join(to, 'answers', file), JSON.stringify({ text: 'Good day to you.' }))
    expect(await client.call(SPEAK, NEVER)).toMatchObject({ text: 'Good day to you.', failure: null })
    expect(readdirSync(to).filter((name) => name.endsWith('.json'))).toHaveLength(1)
  })

  it('forwards to an endpoint with the key, keeps what it said, and replays it without it', async () => {
    const to = join(folder, 'real')
    const stub = createModelStub({ key: 'secret' })
    const upstream = await listen(stub.server)
    const client = clientOf(await listen(createRecorder({ folder: to, upstream })))

    const first = await client.call(SPEAK, NEVER)
    const second = await client.call(SPEAK, NEVER)

    expect(first).toMatchObject({ text: 'Here is what I found for you.', failure: null })
    expect(second.text).toBe(first.text)
    expect(stub.requests).toHaveLength(1)
    const stored = readdirSync(join(to, 'answers'))
      .map((name) => readFileSync(join(to, 'answers', name), 'utf8'))
      .join('')
    expect(stored).not.toContain('secret')
  })

  it('names a request by its question, not by the model', () => {
    expect(hashOf({ model: 'a', messages: [] })).toBe(hashOf({ model: 'b', messages: [] }))
    expect(hashOf({ model: 'a', messages: [] })).not.toBe(hashOf({ model: 'a', messages: [1] }))
  })
})
