import { describe, expect, it } from 'vitest'
import { DEMO_CATEGORIES } from '../../../src/catalog/demo/categories.ts'
import { demoCatalog } from '../../../src/catalog/demo/generate.ts'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { EMPTY_STATE, type Answer, type DialogueState } from '../../../src/domain/conversation/types.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'

const NOW = 1_790_000_000_000
const catalog = memoryCatalog([...demoCatalog(NOW, 720)])

function say(text: string, state: DialogueState): Answer {
  const prepared = prepareTurn({ text }, state, catalog.vocabulary, { now: NOW, limit: 5 })
  return completeTurn(prepared, catalog.fetch(prepared.plan), {
    vocabulary: catalog.vocabulary,
    now: NOW,
    associateTag: null,
  })
}

/** What a follow-up must lead to when it is sent back. */
function leadsSomewhere({ state, constraints }: Answer, message: string): boolean {
  const { intent, products, relaxed, constraints: after } = say(message, state)
  if (products.length === 0 || relaxed.length > 0) return false
  return intent !== 'refine' || JSON.stringify(after) !== JSON.stringify(constraints)
}

describe('follow-up questions', () => {
  it.each(DEMO_CATEGORIES.map(({ label }) => label))('lead somewhere, for %s', (label) => {
    const first = say(`show me ${label}`, EMPTY_STATE)
    const answers = [first, say('compare the top two', first.state), say('is the first one worth it?', first.state)]

    for (const answer of answers) {
      expect(answer.followUpQuestions.length).toBeGreaterThanOrEqual(2)
      expect(answer.followUpQuestions.length).toBeLessThanOrEqual(4)
      expect(answer.followUpQuestions.filter((message) => !leadsSomewhere(answer, message))).toEqual([])
    }
  })

  it.each(['hi', 'help', 'do you sell any used cars?', 'start over'])('lead to products after "%s"', (message) => {
    const answer = say(message, EMPTY_STATE)

    expect(answer.followUpQuestions.length).toBeGreaterThanOrEqual(2)
    for (const text of answer.followUpQuestions) expect(say(text, answer.state).products.length).toBeGreaterThan(0)
  })
})
