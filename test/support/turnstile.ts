/**
 * Turnstile's `siteverify` with its rules: the secret is checked first, an answer counts once, and what it does not know it
 * names by its codes. Every answer that begins with `good-` was given by a person. Runs beside the tests.
 */
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'

const SECRET = 'turnstile-secret-of-the-tests'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const used = new Set<string>()
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      if (request.method !== 'POST') return void response.writeHead(405).end()
      if (request.url === '/broken') return void response.writeHead(500).end('no JSON')
      const code = refusal(JSON.parse(body) as Record<string, unknown>, used)
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ success: code === null, 'error-codes': code === null ? [] : [code] }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('invariant: the server listens on a port')
  project.provide('turnstileUrl', `http://127.0.0.1:${address.port}`)
  return async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

function refusal({ secret, response }: Record<string, unknown>, used: Set<string>): string | null {
  if (secret === undefined) return 'missing-input-secret'
  if (secret !== SECRET) return 'invalid-input-secret'
  if (typeof response !== 'string' || response === '') return 'missing-input-response'
  if (!response.startsWith('good-')) return 'invalid-input-response'
  if (used.has(response)) return 'timeout-or-duplicate'
  used.add(response)
  return null
}
