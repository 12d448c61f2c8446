/** What is said when nothing is searched for: hello, help, thanks, starting over, and what is not shopping. */
import type { Constraints } from '../../../shared/constraints.ts'
import { pluralNoun } from '../../wording/names.ts'
import { inSeries, plain } from '../../wording/said.ts'
import { narrowest, suggestCategories } from './abstain.ts'
import { describePrice } from './describe.ts'
import { wordsOnly, type Reply, type Turn } from './turn.ts'

const EXAMPLES_MAX = 3
const ASSORTMENT_MAX = 8

export function answerGreeting(turn: Turn): Reply {
  const { vocabulary } = turn
  const knows = vocabulary.productCount === 0 ? '.' : `: I know ${productCount(turn)}.`
  return wordsOnly(
    [
      plain('Hello! I am SmartShelf, an AI shopping assistant.'),
      plain(`Tell me what you need in your own words${knows}`),
    ],
    openers(turn),
  )
}

function productCount({ vocabulary }: Turn): string {
  const categories = narrowest(vocabulary).length
  return `${vocabulary.productCount.toLocaleString('en-US')} products in ${categories.toLocaleString('en-US')} categories`
}

export function answerHelp(turn: Turn): Reply {
  if (turn.prepared.understanding.talk === 'identity') return answerIdentity(turn)
  const nouns = narrowest(turn.vocabulary).map(({ label }) => pluralNoun(label))
  const example = examplesOf(turn)[0] ?? 'products'
  return wordsOnly(
    [
      plain(
        `Say what you are looking for and what matters, such as “${example} under a price” or “only in black”, and I find what fits and say why.`,
      ),
      plain(
        'You can narrow it down step by step, compare what you see, ask whether one is worth its price, save the ones you like, or start over.',
      ),
      ...(nouns.length === 0 ? [] : [plain(`There are ${inSeries(nouns.slice(0, ASSORTMENT_MAX))}, among others.`)]),
      plain('I am an AI system, I use only what the catalogue states, and I say so when it does not know something.'),
    ],
    openers(turn),
  )
}

export function answerThanks({ prepared }: Turn): Reply {
  const hasList = prepared.state.listed.length > 0
  return wordsOnly(
    [plain(hasList ? 'You are welcome! I am here if you want to look further.' : 'You are welcome!')],
    hasList
      ? ['Show me more', ...(prepared.state.listed.length >= 2 ? ['Compare the first two'] : []), 'Start over']
      : [],
  )
}

export function answerRestart(turn: Turn): Reply {
  return wordsOnly(
    [plain('Starting fresh: I have let go of everything so far. What are you looking for?')],
    openers(turn),
  )
}

export function answerOffTopic(turn: Turn): Reply {
  const { talk } = turn.prepared.understanding
  if (talk === 'identity') return answerIdentity(turn)
  if (talk === 'injection') {
    return wordsOnly(
      [plain('I only help with shopping here, and prices are what the catalogue says.'), plain(onwards(turn))],
      onwardFollowUps(turn),
    )
  }
  return wordsOnly(
    [
      plain('That is outside what I can help with: I know the products of this catalogue and nothing else.'),
      plain(onwards(turn)),
    ],
    onwardFollowUps(turn),
  )
}

export function answerUnknown(turn: Turn): Reply {
  const { talk } = turn.prepared.understanding
  if (talk === 'identity') return answerIdentity(turn)
  if (talk === 'injection') return answerOffTopic(turn)
  if (talk?.startsWith('language:') === true) return answerOtherLanguage(turn)
  if (talk === 'complaint') return answerComplaint(turn)
  return wordsOnly([plain('I am not sure what you mean.'), plain(onwards(turn))], onwardFollowUps(turn))
}

function answerComplaint(turn: Turn): Reply {
  const hasList = turn.prepared.state.listed.length > 0
  const next = hasList
    ? 'Tell me what is wrong with these, such as the price, the brand or a feature, and I look again.'
    : onwards(turn)
  const followUps = hasList ? ['Show me more', 'Something cheaper', 'Start over'] : openers(turn)
  return wordsOnly([plain('I am sorry that this did not help.'), plain(next)], followUps)
}

function answerIdentity(turn: Turn): Reply {
  return wordsOnly(
    [
      plain('No, I am not a human: I am SmartShelf, an AI shopping assistant.'),
      plain('My answers come from this catalogue by fixed rules, and every claim says where it comes from.'),
    ],
    onwardFollowUps(turn),
  )
}

function answerOtherLanguage(turn: Turn): Reply {
  const understood = describeUnderstood(turn.constraints, turn)
  return wordsOnly(
    [
      plain('I am sorry, for now I only work in English.'),
      plain(
        understood === ''
          ? onwards(turn)
          : `From your message I understood: ${understood}. Could you say the rest in English?`,
      ),
    ],
    onwardFollowUps(turn),
  )
}

function describeUnderstood(constraints: Constraints, { vocabulary }: Turn): string {
  return describePrice(constraints, vocabulary)
}

/** How to go on from here. */
function onwards({ prepared }: Turn): string {
  return prepared.state.listed.length > 0
    ? 'We can go on with what you were looking at, or start something new.'
    : 'Tell me which product you are looking for, and what matters to you.'
}

function onwardFollowUps(turn: Turn): string[] {
  const { listed } = turn.prepared.state
  if (listed.length === 0) return openers(turn)
  return ['Show me more', ...(listed.length >= 2 ? ['Compare the first two'] : []), 'Tell me more about the first one']
}

function examplesOf({ vocabulary }: Turn): string[] {
  return suggestCategories(vocabulary).map(({ label }) => pluralNoun(label))
}

/** First messages that find something here. */
function openers(turn: Turn): string[] {
  const [best, show, ...rest] = examplesOf(turn)
  return [
    ...(best === undefined ? [] : [`What are the best ${best}?`]),
    ...(show === undefined ? [] : [`Show me ${show}`]),
    ...rest.map((noun) => `I need ${noun}`),
  ].slice(0, EXAMPLES_MAX)
}
