/** How to go on after talk that showed no products: with what one was looking at, else with something that is here. */
import { pluralNoun } from '../../wording/names.ts'
import { suggestCategories } from './abstain.ts'
import type { Turn } from './turn.ts'

const OPENERS_MAX = 3

/** A sentence that leads back to the shopping. */
export function onwards({ prepared }: Turn): string {
  return prepared.state.listed.length > 0
    ? 'We can go on with what you were looking at.'
    : 'Tell me which product you are looking for, and what matters to you.'
}

export function onwardFollowUps(turn: Turn): string[] {
  const { listed } = turn.prepared.state
  if (listed.length === 0) return openers(turn)
  return [
    ...(listed.length >= 2 ? ['Which one would you take?'] : []),
    'Show me more',
    'Tell me more about the first one',
  ]
}

export function examplesOf({ vocabulary }: Turn): string[] {
  return suggestCategories(vocabulary).map(({ label }) => pluralNoun(label))
}

/** First messages that find something here. */
export function openers(turn: Turn): string[] {
  const [best, show, ...rest] = examplesOf(turn)
  return [
    ...(best === undefined ? [] : [`What are the best ${best}?`]),
    ...(show === undefined ? [] : [`What should I look for in ${show}?`]),
    ...rest.map((noun) => `Show me ${noun}`),
  ].slice(0, OPENERS_MAX)
}
