import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { expireVocabulary, learnVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts } from '../../../src/adapters/products/product-write.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { money, record, variant } from '../../support/record.ts'
import { Visitor } from '../../support/visitor.ts'

/** A shop of many things, of which few come in sizes. */
beforeEach(async () => {
  await emptyCatalog(env.DB)
  const coat = record('coat', {
    title: 'Faldur storm coat',
    variants: [
      variant('1', { Color: 'Black', Size: 'S' }, { price: money(8_900), availability: 'out_of_stock' }),
      variant('2', { Color: 'Black', Size: 'M' }, { price: money(9_100) }),
      variant('3', { Color: 'Olive', Size: 'S' }, { price: money(9_500) }),
      variant('4', { Color: 'Olive', Size: 'L' }, { price: money(9_900), availability: 'out_of_stock' }),
    ],
  })
  const others = ['kettle', 'lamp', 'mug', 'tent', 'bench', 'stove'].map((name) =>
    record(name, { title: `Harl ${name}`, category: `${name}s`, categoryPath: [`${name}s`] }),
  )
  await upsertProducts(env.DB, [coat, ...others], Date.now())
  await learnVocabulary(env.DB, Date.now())
  expireVocabulary()
})

async function talk(...messages: string[]) {
  const visitor = await Visitor.create()
  const session = await visitor.start()
  const answers = []
  for (const message of messages) answers.push((await visitor.say(session, message)).body)
  return answers
}

describe('a wish that few products of the shop tell of', () => {
  it.each([
    ['storm coat in size M', 'comes in Black / M, in stock', 'from $91'],
    ['storm coat in olive', 'comes in Olive / S at $95, in stock', 'at $95'],
  ])('%s: shows the variant that meets it, and what that costs', async (message, reason, cost) => {
    const [answer] = await talk(message)

    expect(answer?.products.map(({ id }) => id)).toEqual(['coat'])
    expect(answer?.products[0]?.reasons.map(({ text }) => text)).toContain(reason)
    expect(answer?.response).toContain(cost)
    expect(answer?.response).not.toContain('say nothing')
  })
})

describe('a question about one value of what can be chosen', () => {
  it.each([
    ['how much is it in size S', 'comes in S at $95, in stock'],
    ['does it come in black', 'comes in Black at $91, in stock'],
    ['does it come in L', 'comes in L, but that is sold out at the moment'],
  ])('%s', async (question, answer) => {
    const [, told] = await talk('storm coat', question)

    expect(told?.response).toContain(answer)
  })
})
