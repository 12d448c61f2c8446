import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newVisitorId, signVisitor, TOKEN_LIFE_MS, verifyVisitor } from '../../../src/adapters/access/visitor-token.ts'
import { call } from '../../support/visitor.ts'

const [SECRET, PREVIOUS] = ['a-secret-that-signs', 'the-secret-before-it']
const DAY_MS = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2027, 0, 1)

/** A token of the first form, as versions before this one gave it out. */
async function firstForm(visitorId: string, secret: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`v1.${visitorId}`)))
  const base64 = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return `v1.${visitorId}.${base64}`
}

describe('a visitor token', () => {
  it('proves its visitor from its issue to its end, and asks to be renewed after a month', async () => {
    const age = fc.integer({ min: 0, max: 2 * TOKEN_LIFE_MS })
    await fc.assert(
      fc.asyncProperty(age, async (ageMs) => {
        const visitorId = newVisitorId()
        const proven = await verifyVisitor(await signVisitor(visitorId, SECRET, NOW), [SECRET], NOW + ageMs)

        expect(proven && { visitorId: proven.visitorId, isDue: proven.isDue }).toEqual(
          ageMs > TOKEN_LIFE_MS ? null : { visitorId, isDue: ageMs > 30 * DAY_MS },
        )
      }),
      { numRuns: 50 },
    )
  })

  it('is refused with any character changed', async () => {
    const token = await signVisitor(newVisitorId(), SECRET, NOW)
    // The last character's lowest bits are no part of the signature.
    const change = fc.tuple(fc.nat(token.length - 2), fc.constantFrom('A', 'z', '0', '-', '_', '.', '~'))
    await fc.assert(
      fc.asyncProperty(change, async ([index, char]) => {
        const changed = `${token.slice(0, index)}${char}${token.slice(index + 1)}`
        fc.pre(changed !== token)

        expect(await verifyVisitor(changed, [SECRET], NOW)).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('of the secret before still counts, and is due at once', async () => {
    const visitorId = newVisitorId()
    const token = await signVisitor(visitorId, PREVIOUS, NOW)

    expect(await verifyVisitor(token, [SECRET, PREVIOUS], NOW)).toMatchObject({ visitorId, isDue: true })
    expect(await verifyVisitor(token, [SECRET], NOW)).toBeNull()
  })

  it('of the first form still counts, and is due at once', async () => {
    const visitorId = newVisitorId()

    expect(await verifyVisitor(await firstForm(visitorId, SECRET), [SECRET], NOW)).toMatchObject({
      visitorId,
      isDue: true,
    })
    expect(await verifyVisitor(await firstForm(visitorId, 'another-secret'), [SECRET], NOW)).toBeNull()
  })
})

describe('a request with a token that is due', () => {
  it('keeps the visitor and brings a new token', async () => {
    const old = await signVisitor(newVisitorId(), 'visitor-secret-of-the-tests', Date.now() - 40 * DAY_MS)
    const headers = { Authorization: `Bearer ${old}` }
    const created = await call<{ sessionId: string; visitorToken: string }>('POST', '/api/v1/chat/sessions', {
      headers,
      json: {},
    })

    expect(created.body.visitorToken).not.toBe(old)
    expect(created.headers.get('Set-Cookie')).toContain(created.body.visitorToken)
    const again = await call('GET', `/api/v1/chat/sessions/${created.body.sessionId}`, {
      headers: { Authorization: `Bearer ${created.body.visitorToken}` },
    })
    expect(again.status).toBe(200)
    expect(again.headers.get('Set-Cookie')).toBeNull()
  })
})
