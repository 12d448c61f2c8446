/**
 * From a message to what it says. Pure: the words of the catalogue come in with its vocabulary, what was shown with the
 * dialogue state. docs/copilot.md walks through examples.
 */
import type { Vocabulary } from '../catalog/vocabulary.ts'
import { claimOpeners, findCategories, OPENERS } from './grammar/categories.ts'
import { createPhraseSet, matchAll, matchAt } from './grammar/phrases.ts'
import { mergeNumbers } from './grammar/numbers.ts'
import { createReading, skipWords, type Reading } from './grammar/reading.ts'
import { readReferences } from './grammar/references.ts'
import { correctTokens } from './grammar/spelling.ts'
import { findTalk, foreignLanguage, isOnly, says } from './grammar/talk.ts'
import { tokenise, type Token } from './grammar/tokens.ts'
import { readUndo } from './grammar/undo.ts'
import { SEARCH_OPENERS } from './lexicon/filler.ts'
import { KNOWN_WORDS } from './lexicon/known-words.ts'
import { lexiconOf, type Lexicon } from './lexicon/lexicon.ts'
import { WITHDRAWING } from './lexicon/talk.ts'
import type { DialogueState, Understanding } from './types.ts'
import { aboutProducts } from './understand/about-products.ts'
import { claimTalk, readAsks, type Asks } from './understand/asks.ts'
import { readCount, readNeeds } from './understand/needs.ts'
import { talking } from './understand/nothing.ts'

/** A longer message is a story: its first words say what is needed. */
const TOKENS_MAX = 600

/** Reads a message. Never throws, whatever the text. */
export function understand(text: string, state: DialogueState, vocabulary: Vocabulary): Understanding {
  const lexicon = lexiconOf(vocabulary)
  const source = text.toWellFormed()
  const typed = lastThought(mergeNumbers(tokenise(source).slice(0, TOKENS_MAX)))
  const language = foreignLanguage(typed, source, ({ base }) => KNOWN_WORDS.has(base))
  if (language !== null) return talking('unknown', `language:${language}`, 0.6)
  const { tokens, corrections } = correctTokens(typed, lexicon)
  const reading = createReading(
    source,
    tokens.map((token, i) => weighPounds(token, tokens[i - 1], vocabulary)),
  )
  const manners = readManners(reading, lexicon)
  if (manners !== null) return manners
  const asks = readAsks(reading)
  const understanding = readShopping(reading, lexicon, state, asks)
  return { ...understanding, corrections: [...corrections, ...understanding.corrections] }
}

/** "something to grind, never mind, show me kettles": what was taken back in the same breath was never said. */
function lastThought(tokens: Token[]): Token[] {
  const [withdrawn] = matchAll(tokens, WITHDRAWALS).reverse()
  if (withdrawn === undefined || withdrawn.from === 0) return tokens
  const next = tokens[withdrawn.to]
  const goesOn = next?.kind === 'symbol' || matchAt(tokens, withdrawn.to, THOUGHT_OPENERS) !== null
  return goesOn && tokens.length > withdrawn.to + 1 ? tokens.slice(withdrawn.to) : tokens
}

const WITHDRAWALS = createPhraseSet(WITHDRAWING)
const THOUGHT_OPENERS = createPhraseSet([...SEARCH_OPENERS, 'i', 'show', 'actually', 'let', 'give', 'just', 'rather'])

/** "5 pounds" is a weight where prices are not in pounds. */
function weighPounds(token: Token, before: Token | undefined, { currency }: Vocabulary): Token {
  const isWeight = token.base === 'pound' && before?.kind === 'number' && currency !== 'GBP'
  return isWeight ? { ...token, base: 'lb' } : token
}

/** Messages that are no shopping at all; null for every other. */
function readManners(reading: Reading, lexicon: Lexicon): Understanding | null {
  const hasThing = findCategories(reading, lexicon).length > 0
  if (says(reading, 'injection') && !hasThing) return talking('off_topic', 'injection', 0.9)
  if (says(reading, 'identity')) return talking('help', 'identity', 0.95)
  if (isOnly(reading, 'restart')) return talking('restart', null, 0.95)
  if (isOnly(reading, 'greeting')) return talking('greeting', null, 0.95)
  if (isOnly(reading, 'thanks')) return talking('thanks', null, 0.95)
  if (isOnly(reading, 'help')) return talking('help', null, 0.95)
  if (isOnly(reading, 'complaint')) return talking('unknown', 'complaint', 0.8)
  if (says(reading, 'service') && !(hasThing && opensSearch(reading))) return talking('service', 'order', 0.8)
  if (says(reading, 'offTopic') && !hasThing) return talking('off_topic', 'general', 0.8)
  return null
}

/** "show me …" asks for products; "I want a refund" does not. */
function opensSearch(reading: Reading): boolean {
  const services = findTalk(reading, 'service').map(({ from }) => from)
  return matchAll(reading.tokens, OPENERS).some(({ to }) => !services.includes(skipWords(reading, to, ARTICLES)))
}

const ARTICLES = new Set(['a', 'an', 'the', 'my'])

function readShopping(reading: Reading, lexicon: Lexicon, state: DialogueState, asks: Asks): Understanding {
  const asksForProducts = asks.compare || asks.worth || asks.details || asks.savings
  const references = readReferences(reading, state, lexicon, {
    numbers: asksForProducts || asks.save,
    pronouns: asksForProducts || asks.save || asks.isQuestion || asks.like,
    names: asksForProducts || asks.save,
  })
  const about = aboutProducts(reading, lexicon, state, asks, references)
  if (about !== null) return about
  claimTalk(reading, 'backTo')
  claimOpeners(reading)
  const undo = readUndo(reading, lexicon)
  const count = readCount(reading)
  return readNeeds(reading, lexicon, state, { asks, references, undo, count })
}
