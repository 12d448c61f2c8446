/** What is said when nothing is searched for: hello, help, thanks, starting over, and what is not shopping. */
import { counted, pluralNoun } from '../../wording/names.ts'
import { inSeries, plain, type Said } from '../../wording/said.ts'
import { narrowest } from './abstain.ts'
import { describePrice, describeRequest } from './describe.ts'
import { distinct } from './follow-ups.ts'
import { languageLine } from './languages.ts'
import { examplesOf, onwardFollowUps, onwards, openers } from './onwards.ts'
import { wordsOnly, type Reply, type Turn } from './turn.ts'

const ASSORTMENT_MAX = 8

export function answerGreeting(turn: Turn): Reply {
  const { vocabulary, prepared, profile } = turn
  const { listed } = prepared.state
  if (prepared.understanding.talk === 'intro') {
    return wordsOnly([plain('Good, go ahead: tell me what you need, one thing after the other.')], openers(turn))
  }
  if (listed.length > 0) return wordsOnly([plain(`Hello again! ${onwards(turn)}`)], onwardFollowUps(turn))
  const greeting = profile?.greeting ?? ''
  const name = profile?.name ?? ''
  const hello =
    greeting === ''
      ? `Hello! I am ${name === '' ? 'SmartShelf' : `the assistant of ${name}`}, an AI shopping assistant.`
      : greeting
  const knows = vocabulary.productCount === 0 ? '.' : `: I know ${productCount(turn)}.`
  return wordsOnly([plain(hello), plain(`Tell me what you need in your own words${knows}`)], openers(turn))
}

function productCount({ vocabulary }: Turn): string {
  const categories = narrowest(vocabulary).length
  return `${counted(vocabulary.productCount, 'products')} in ${counted(categories, 'categories')}`
}

export function answerHelp(turn: Turn): Reply {
  const { talk } = turn.prepared.understanding
  if (talk === 'identity') return answerIdentity(turn)
  if (talk === 'honesty') return answerHonesty(turn)
  if (talk === 'range') return answerRange(turn)
  const example = examplesOf(turn)[0] ?? 'products'
  return wordsOnly(
    [
      plain(
        `Say what you are looking for and what matters, such as “${example} under a price” or “only in black”, and I find what fits and say why.`,
      ),
      plain(
        'You can narrow it down, compare what you see, ask which one I would take or what the catch is, and save what you like.',
      ),
      ...assortment(turn),
      plain('I am an AI system, I use only what the catalogue states, and I say so when it does not know something.'),
    ],
    openers(turn),
  )
}

function answerRange(turn: Turn): Reply {
  const about = turn.profile?.about ?? ''
  return wordsOnly([...(about === '' ? [] : [plain(about)]), ...assortment(turn)], openers(turn))
}

function assortment({ vocabulary }: Turn): Said[] {
  const nouns = narrowest(vocabulary).map(({ label }) => pluralNoun(label))
  if (nouns.length === 0) return []
  const some = nouns.slice(0, ASSORTMENT_MAX)
  return [plain(`There are ${inSeries(some)}${nouns.length > some.length ? ', among others' : ''}.`)]
}

export function answerThanks(turn: Turn): Reply {
  const { state, understanding } = turn.prepared
  if (understanding.talk === 'bye') {
    const saved = state.savedIds.length
    const kept = saved === 0 ? '' : ` What you saved stays on your shelf.`
    return wordsOnly([plain(`Goodbye, and come back any time!${kept}`)])
  }
  const hasList = state.listed.length > 0
  return wordsOnly(
    [plain(hasList ? 'You are welcome! I am here if you want to look further.' : 'You are welcome!')],
    hasList ? onwardFollowUps(turn) : openers(turn),
  )
}

export function answerRestart(turn: Turn): Reply {
  return wordsOnly(
    [plain('Starting fresh: I have let go of everything so far. What are you looking for?')],
    openers(turn),
  )
}

/** What must not be answered here, and whom to ask instead. No products beside it. */
const CLOSED: Readonly<Record<string, string>> = {
  medical:
    'I cannot help with questions of health: please ask a doctor or a pharmacist, and in an emergency call your local emergency number right away.',
  danger:
    'I cannot help with that. If you or somebody else is in danger, please call your local emergency number now; you do not have to be alone with it.',
  legal: 'I cannot give legal advice: a lawyer or a consumer advice center can.',
}

export function answerOffTopic(turn: Turn): Reply {
  const { talk } = turn.prepared.understanding
  if (talk === 'identity') return answerIdentity(turn)
  const closed = CLOSED[talk ?? '']
  if (closed !== undefined) return wordsOnly([plain(closed)], talk === 'danger' ? [] : onwardFollowUps(turn))
  const first =
    talk === 'injection'
      ? 'I only help with shopping here, and prices are what the catalogue says.'
      : 'That is outside what I can help with: as an AI shopping assistant I know the products here and nothing else.'
  return wordsOnly([plain(first), plain(onwards(turn))], onwardFollowUps(turn))
}

export function answerUnknown(turn: Turn): Reply {
  const { talk, notUnderstood } = turn.prepared.understanding
  if (talk === 'identity') return answerIdentity(turn)
  if (talk === 'injection') return answerOffTopic(turn)
  if (talk?.startsWith('language:') === true) return answerOtherLanguage(turn, talk)
  if (talk === 'complaint') return answerComplaint(turn)
  if (talk === 'nod') return answerNod(turn)
  const unknown =
    notUnderstood.length === 0 || turn.prepared.state.listed.length === 0
      ? 'I am not sure what you mean.'
      : `Nothing here tells me about ${inSeries(notUnderstood.map((word) => `“${word}”`))}.`
  return wordsOnly([plain(unknown), plain(onwards(turn))], onwardFollowUps(turn))
}

/** "k", "hmm, not sure": what one was looking at stays, with one way on. */
function answerNod(turn: Turn): Reply {
  const { listed } = turn.prepared.state
  if (listed.length === 0) return wordsOnly([plain(`No hurry. ${onwards(turn)}`)], openers(turn))
  const request = describeRequest(turn.constraints, turn.vocabulary)
  const next =
    listed.length >= 2
      ? 'Shall I say which one I would take, or set two side by side?'
      : 'Shall I tell you more about it, or look for others?'
  return wordsOnly([plain(`No hurry: the ${request} stay here.`), plain(next)], onwardFollowUps(turn))
}

function answerComplaint(turn: Turn): Reply {
  const hasList = turn.prepared.state.listed.length > 0
  const next = hasList
    ? 'Tell me what is wrong with these, such as the price, the brand or a feature, and I look again.'
    : onwards(turn)
  const followUps = hasList ? ['Show me others', 'Something cheaper', 'Start over'] : openers(turn)
  return wordsOnly([plain('I am sorry that this did not help.'), plain(next)], distinct(followUps))
}

function answerIdentity(turn: Turn): Reply {
  const name = turn.profile?.name ?? ''
  return wordsOnly(
    [
      plain(`I am ${name === '' ? 'SmartShelf' : `the assistant of ${name}`}, an AI shopping assistant, not a human.`),
      plain('My answers come from this catalogue by fixed rules, and every claim says where it comes from.'),
    ],
    onwardFollowUps(turn),
  )
}

function answerHonesty(turn: Turn): Reply {
  return wordsOnly(
    [
      plain('I make nothing up: every figure comes from the catalogue, and its source stands under each answer.'),
      plain(
        'The catalogue itself can be wrong or old, so check with the seller what matters most. What I say in general is marked as such.',
      ),
    ],
    onwardFollowUps(turn),
  )
}

function answerOtherLanguage(turn: Turn, talk: string): Reply {
  const understood = describePrice(turn.prepared.understanding.stated, turn.vocabulary)
  return wordsOnly(
    [
      plain(languageLine(talk)),
      plain(
        understood === ''
          ? 'In a few words of English I can help you find, compare and choose.'
          : `I understood: ${understood}. Could you say the rest in English?`,
      ),
    ],
    onwardFollowUps(turn),
  )
}
