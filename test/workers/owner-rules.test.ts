/** What the owner teaches by hand is in the next answer, is listed, and can be taken back. */
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts } from '../../src/adapters/products/product-write.ts'
import type { OwnerRule } from '../../src/shared/owner-rules.ts'
import { money, record } from '../support/record.ts'
import { call, Visitor } from '../support/visitor.ts'

const headers = { Authorization: 'Bearer dev-admin' }

beforeAll(async () => {
  const products = [2_000, 3_000, 9_000].map((price, i) =>
    record(`pen-${i}`, {
      title: `Quill memory pen ${i}`,
      category: 'memory-pens',
      categoryPath: ['Computing', 'Memory pens'],
      price: money(price),
    }),
  )
  await upsertProducts(env.DB, products, Date.now())
  await learnVocabulary(env.DB, Date.now())
})

async function teach(rule: object): Promise<OwnerRule> {
  const { status, body } = await call<OwnerRule>('POST', '/api/v1/admin/rules', { headers, json: rule })
  expect(status).toBe(201)
  return body
}

async function forget({ id }: OwnerRule): Promise<number> {
  return (await call('DELETE', `/api/v1/admin/rules/${id}`, { headers })).status
}

async function ask(message: string) {
  const visitor = await Visitor.create()
  return (await visitor.say(await visitor.start(), message)).body
}

describe('the owner’s rules', () => {
  it('are the owner’s alone', async () => {
    expect((await call('GET', '/api/v1/admin/rules')).status).toBe(401)
    expect((await call('POST', '/api/v1/admin/rules', { json: { kind: 'gap', words: 'rugs' } })).status).toBe(401)
  })

  it.each([
    ['an unknown kind', { kind: 'spell', words: 'abc', value: 'x' }, 400],
    ['nothing to mean', { kind: 'synonym', words: 'abc', value: '' }, 400],
    ['a product that is not there', { kind: 'pin', words: 'pens', value: 'nobody' }, 404],
  ])('refuse %s', async (_, json, status) => {
    expect((await call('POST', '/api/v1/admin/rules', { headers, json })).status).toBe(status)
  })

  it('make a synonym understood, until it is taken back', async () => {
    const rule = await teach({ kind: 'synonym', words: 'thumb drive', value: 'memory pen' })
    expect((await ask('a thumb drive')).products[0]?.id).toMatch(/^pen-/)
    const { body } = await call<{ rules: OwnerRule[] }>('GET', '/api/v1/admin/rules', { headers })
    expect(body.rules).toContainEqual({ ...rule, productTitle: null })

    expect(await forget(rule)).toBe(204)
    expect(await forget(rule)).toBe(404)
    expect((await ask('a thumb drive')).constraints.category).not.toBe('memory-pens')
  })

  it('put a pinned product in front as the shop’s pick, but not past what was asked', async () => {
    const rule = await teach({ kind: 'pin', words: 'memory pen', value: 'pen-2' })
    const [first] = (await ask('a memory pen')).products
    expect(first).toMatchObject({ id: 'pen-2', rank: 1 })
    expect(first?.reasons[0]).toEqual({ text: 'the shop’s pick', field: 'shopPick' })

    const cheap = await ask('a memory pen under $50')
    expect(cheap.products.map(({ id }) => id)).not.toContain('pen-2')
    await forget(rule)
  })

  it('bury a product while there are others', async () => {
    const rule = await teach({ kind: 'bury', words: 'memory pen', value: 'pen-0' })
    const shown = (await ask('a memory pen')).products.map(({ id }) => id)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown).not.toContain('pen-0')
    await forget(rule)
  })

  it('answer a question in the shop’s words, said to be the shop’s', async () => {
    const rule = await teach({ kind: 'answer', words: 'Do you engrave?', value: 'We engrave names up to 20 letters.' })
    const { response, products, receipts } = await ask('do you engrave')
    expect(response).toBe('The shop says: We engrave names up to 20 letters.')
    expect([products, receipts]).toEqual([[], []])
    await forget(rule)
  })
})
