import { describe, expect, it } from 'vitest'
import { demoCatalog } from '../../../src/catalog/demo/generate.ts'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { EMPTY_STATE, type Answer, type DialogueState } from '../../../src/domain/conversation/types.ts'
import { falseReceipts, ungrounded, type TurnData } from '../../support/grounding.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { DEMO_CATEGORIES } from '../../../src/catalog/demo/categories.ts'

const NOW = 1_790_000_000_000
const catalog = memoryCatalog([...demoCatalog(NOW)])

function take(message: string, state: DialogueState): TurnData {
  const prepared = prepareTurn({ text: message }, state, catalog.vocabulary, { now: NOW, limit: 5 })
  const fetched = catalog.fetch(prepared.plan)
  const answer = completeTurn(prepared, fetched, { vocabulary: catalog.vocabulary, now: NOW, associateTag: null })
  return { message, prepared, fetched, answer, catalog }
}

function converse(messages: readonly string[]): TurnData[] {
  let state = EMPTY_STATE
  return messages.map((message) => {
    const turn = take(message, state)
    state = turn.answer.state
    return turn
  })
}

/** One conversation from first words to second thoughts. */
function shopFor(label: string): TurnData[] {
  return converse([
    `I need ${label}`,
    'Which is the cheapest?',
    'Compare the first two',
    'How much would I save by taking the cheaper one?',
    'Is the first one worth it?',
    'Tell me a little about the second one',
    'What is the warranty of the third one?',
    `best rated ${label} under $60`,
    'show some more',
    'cheaper',
    `${label} under $2`,
    `${label} over 5000 dollars`,
    'never mind about the price',
    'lighter',
    'Compare the first three',
    'save the second one',
    'is the last one worth it',
    `${label} in purple, rated 4.9 or better`,
    'any color',
    'more expensive',
    'something like the second one but cheaper',
    'with bluetooth and at least 50 hours of battery life',
  ])
}

describe('what answers say', () => {
  it.each(DEMO_CATEGORIES.map(({ label }) => label))('is borne out by the data of the turn, for %s', (label) => {
    const turns = shopFor(label)
    const followed = turns
      .slice(0, 2)
      .flatMap(({ answer }) => answer.followUpQuestions.map((text) => take(text, answer.state)))

    const wrong = [...turns, ...followed].map((turn) => ({
      message: turn.message,
      text: turn.answer.sentences.join(''),
      ungrounded: ungrounded(turn),
      receipts: falseReceipts(turn),
    }))

    expect(wrong.filter(({ ungrounded, receipts }) => ungrounded.length + receipts.length > 0)).toEqual([])
    expect(turns.length + followed.length).toBeGreaterThan(25)
  })

  it('is text in every turn, joined without seams', () => {
    for (const { answer } of shopFor('laptops')) {
      expect(textOf(answer)).toMatch(/^\S.*[.?!”]$/s)
      expect(textOf(answer)).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|,,/)
    }
  })
})

describe('the checker', () => {
  const [honest] = converse(['laptops under $1,000'])

  it.each([
    ['an invented price', ' It costs $123.45.'],
    ['an invented figure', ' It has 77 ports.'],
    [
      'a product of another category',
      ` Look at the ${catalog.records.find(({ category }) => category === 'kettles')?.title}.`,
    ],
    ['a brand that was not shown', ' Slumbra makes better ones.'],
  ])('finds %s', (_, lie) => {
    if (honest === undefined) throw new Error('no turn')
    const answer = { ...honest.answer, sentences: [...honest.answer.sentences, lie] }

    expect(ungrounded(honest)).toEqual([])
    expect(ungrounded({ ...honest, answer })).not.toEqual([])
  })
})

function textOf({ sentences }: Answer): string {
  return sentences.join('')
}
