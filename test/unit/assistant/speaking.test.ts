/** Answers that a model writes, told to a conversation: piece by piece, stopped, and taken up again after an eviction. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Composed, Telling } from '../../../durable-objects/chat-session/composer.ts'
import type { EventBody } from '../../../durable-objects/chat-session/turn-log.ts'
import { Assistant } from '../../../src/adapters/assistant/assistant.ts'
import type { LanguageModel, ModelAnswer } from '../../../src/adapters/assistant/language-model.ts'
import { speakAnswer } from '../../../src/adapters/assistant/speaking.ts'
import { readConfig } from '../../../src/adapters/config/config.ts'
import { groundOf } from '../../../src/domain/assistant/may-speak.ts'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { EMPTY_STATE, type Answer } from '../../../src/domain/conversation/types.ts'
import { manualClock } from '../../support/manual-clock.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { attribute, money, record } from '../../support/record.ts'

const MESSAGE = 'kettles under $80'
const RECORDS = ['Alba', 'Nook', 'Vera'].map((name, i) =>
  record(name, {
    title: `Brewmont ${name} Kettle`,
    category: 'kettles',
    categoryPath: ['Home', 'Kettles'],
    price: money(3_000 + i * 1_000),
    attributes: [attribute('capacity', 1 + i, 'L')],
  }),
)
const catalog = memoryCatalog(RECORDS)
const { vocabulary } = catalog
let answer: Answer
let own: Composed

beforeAll(() => {
  const prepared = prepareTurn({ text: MESSAGE }, EMPTY_STATE, vocabulary, { now: 1, limit: 5 })
  answer = completeTurn(prepared, catalog.fetch(prepared.plan), { vocabulary, now: 1, associateTag: null })
  const metadata = { strategy: 'catalog', responseTimeMs: 1, cache: 'none', catalogVersion: '1' } as const
  own = {
    events: [
      { type: 'constraints_changed', constraints: answer.constraints },
      { type: 'products', products: answer.products, constraints: answer.constraints },
      ...answer.sentences.map((text): EventBody => ({ type: 'delta', text })),
      { type: 'suggestions', followUpQuestions: answer.followUpQuestions },
    ],
    below: { metadata, notices: answer.notices, receipts: answer.receipts },
    entities: [],
    constraints: answer.constraints,
    state: answer.state,
    visibleUntil: null,
  }
})

/** A model that says what a test has it say. */
function said(
  pieces: readonly string[],
  end: Partial<ModelAnswer> = {},
  between: (i: number) => void = () => {},
): LanguageModel {
  return {
    async call(_request, signal, onText = () => {}) {
      let text = ''
      for (const [i, piece] of pieces.entries()) {
        if (signal.aborted) return { text, usage: null, failure: 'stopped' }
        text += piece
        onText(piece)
        between(i)
        await Promise.resolve()
      }
      return { text, usage: null, failure: null, ...end }
    },
  }
}

function assistantWith(model: LanguageModel) {
  const { model: config } = readConfig({ MODEL_PROVIDER: 'openai', MODEL_URL: 'https://m.example/v1', MODEL_NAME: 'm' })
  if (config === null) throw new Error('the settings are complete')
  const outcomes: string[] = []
  let asked = 0
  const assistant = new Assistant({
    model: { call: (...args) => ((asked += 1), model.call(...args)) },
    reader: null,
    config,
    desk: { ask: async () => 'ok', report: ({ outcome }) => void outcomes.push(outcome) },
    observe: () => {},
    cache: { get: async () => null, put: () => {} },
    now: () => 1,
    wait: manualClock().after,
  })
  return { assistant, outcomes, asked: () => asked }
}

/** A conversation that keeps commits: what was told in each. */
function conversation(told: readonly EventBody[] = []) {
  const commits: { events: EventBody[]; below: Parameters<Telling['tell']>[1] }[] = []
  const stop = new AbortController()
  const telling: Telling = {
    begin: () => {},
    tell: (events, below) => void commits.push({ events: [...events], below }),
    told,
    signal: stop.signal,
  }
  return { telling, commits, stop }
}

const textOf = (events: readonly EventBody[]) =>
  events.map((event) => (event.type === 'delta' ? event.text : '')).join('')

async function tell(model: LanguageModel, talk: ReturnType<typeof conversation>, clock = manualClock()) {
  const { assistant, outcomes, asked } = assistantWith(model)
  const composed = await speakAnswer(
    {
      assistant,
      answer,
      ground: groundOf(answer, MESSAGE, vocabulary),
      tone: '',
      visitorId: 'v',
      telling: talk.telling,
      own,
      elapsedMs: () => 5,
      onShown: () => {},
    },
    clock.after,
  )
  const events = [...talk.telling.told, ...talk.commits.flatMap((commit) => commit.events), ...composed.events]
  return { composed, outcomes, asked: asked(), text: textOf(events), types: events.map(({ type }) => type) }
}

const GOOD = ['{p1.name} costs ', '{p1.price}. ', '{p2.name} is another option at {p2.price}. ', 'It {p2.capacity}.']

describe('an answer that a model writes', () => {
  it('shows its products first, then says it, then what leads on', async () => {
    const talk = conversation()
    const { types, text, composed } = await tell(said(GOOD), talk)

    expect(types.slice(0, 2)).toEqual(['constraints_changed', 'products'])
    expect(types.at(-1)).toBe('suggestions')
    expect(text).toMatch(
      /^Brewmont \w+ Kettle costs \$\d+\. Brewmont \w+ Kettle is another option at \$\d+\. It holds \d L\./,
    )
    expect(composed.below.metadata.strategy).toBe('model')
    for (const { claim } of composed.below.receipts) expect(text).toContain(claim)
  })

  it('tells the first sentence at once and those that come close behind it together', async () => {
    const clock = manualClock()
    const talk = conversation()
    await tell(said(GOOD), talk, clock)

    const deltas = talk.commits.map(({ events }) => textOf(events)).filter((text) => text !== '')
    expect(deltas).toHaveLength(2)
    expect(deltas[1]).toMatch(/^ Brewmont .* L\.$/)
    expect(clock.pending()).toBe(0)
  })

  it('tells a sentence that nothing follows within moments', async () => {
    const clock = manualClock()
    const talk = conversation()
    const counts: number[] = []
    const slow = said([...GOOD, ' '], {}, (i) => {
      if (i === 2) clock.advance(150)
      counts.push(talk.commits.length)
    })

    await tell(slow, talk, clock)

    // Products; the first sentence; the second one when the time was up.
    expect(counts.slice(0, 3)).toEqual([1, 2, 3])
  })

  it('goes on in our words from the first sentence that is struck, and stops the model', async () => {
    const talk = conversation()
    const { text, outcomes } = await tell(
      said([GOOD[0] ?? '', GOOD[1] ?? '', 'It is the cheapest of all. ', 'It is waterproof.']),
      talk,
    )

    expect(outcomes).toEqual(['struck'])
    expect(text).not.toMatch(/cheapest of all|waterproof/)
    expect(text.length).toBeGreaterThan(60)
    expect(text).toContain(answer.sentences.at(-1)?.trim() ?? '-')
  })

  it.each(['cut', 'stalled', 'timeout'] as const)('keeps whole sentences of one that was %s', async (failure) => {
    const { text, composed } = await tell(said([...GOOD.slice(0, 2), '{p2.name} is a'], { failure }), conversation())

    expect(text).not.toContain('is a Of')
    expect(text).toMatch(/^Brewmont \w+ Kettle costs \$\d+\. /)
    expect(composed.below.metadata.strategy).toBe('model')
  })

  it.each(['network', 'unauthorized', 'empty'] as const)('is ours alone when the model is %s', async (failure) => {
    const { text, composed } = await tell(said([], { failure }), conversation())

    expect(text).toBe(answer.sentences.join(''))
    expect(composed.below.metadata.strategy).toBe('catalog')
    expect(composed.below.receipts).toEqual(answer.receipts)
  })

  it('says no more once it is stopped, and the model is stopped too', async () => {
    const talk = conversation()
    let pieces = 0
    const { composed } = await tell(
      said(GOOD, {}, (i) => {
        pieces += 1
        if (i === 1) talk.stop.abort()
      }),
      talk,
    )

    expect(pieces).toBe(2)
    expect(composed.events).toEqual([])
    const last = talk.commits.at(-1)
    expect(textOf(last?.events ?? [])).toMatch(/costs \$\d+\.$/)
    expect(last?.below.metadata.strategy).toBe('model')
  })

  it('goes on after an eviction from what was stored: no event twice, and the model is not asked again', async () => {
    const whole = conversation()
    await tell(said(GOOD), whole)
    const told = whole.commits.flatMap(({ events }) => events)
    for (let kept = 0; kept <= told.length; kept++) {
      const before = told.slice(0, kept)
      const again = await tell(said(GOOD), conversation(before))

      expect(again.types.filter((type) => type === 'products')).toHaveLength(1)
      expect(again.types.filter((type) => type === 'suggestions')).toHaveLength(1)
      expect(again.text.startsWith(textOf(before))).toBe(true)
      expect(again.asked).toBe(before.some(({ type }) => type === 'delta') ? 0 : 1)
      const pick = answer.products[0]?.title ?? ''
      expect(again.text.split(`${pick} costs`).length).toBeLessThanOrEqual(2)
    }
  })
})
