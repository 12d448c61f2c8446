/**
 * What is stored of a visitor, for the privacy page. A test holds it against the tables, the cookie and the browser's
 * storage: what is not named here must not be stored.
 */
import { EVENT_DAYS, TEXT_DAYS } from '../../src/domain/analytics/events.ts'
import { TOKEN_LIFE_MS } from '../../src/adapters/access/visitor-token.ts'
import { SESSION_IDLE_MS } from '../../src/shared/limits.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const TOKEN_DAYS = TOKEN_LIFE_MS / DAY_MS
const IDLE_DAYS = SESSION_IDLE_MS / DAY_MS

export interface StoredThing {
  what: string
  why: string
  /** Until when, in words. */
  until: string
  /** Table, cookie or key of the browser's storage, each by its name. */
  where: string[]
}

/** On the server. */
export const ON_SERVER: readonly StoredThing[] = [
  {
    what: 'The conversation: what you wrote, what was answered, what you were looking for, its title, your feedback.',
    why: 'So that you can go on with it, also in another tab or after a lost connection.',
    until: `You delete it, or ${IDLE_DAYS} days after you last used it.`,
    where: ['ChatSession', 'session'],
  },
  {
    what: 'What became of each message: its words, what was understood and found, how long it took, under the random number of your visit.',
    why: 'So that the shop learns what is asked for and not found. Not stored when your browser says Global Privacy Control or Do Not Track.',
    until: `The words ${TEXT_DAYS} days or until you delete the conversation, the rest ${EVENT_DAYS} days.`,
    where: ['turn_event', 'constraint_event', 'daily_session'],
  },
  {
    what: 'Which of the shown products came into view, were opened, saved, compared, or left for at the shop.',
    why: 'So that the shop learns which suggestions help. Not stored when your browser says Global Privacy Control or Do Not Track.',
    until: `${EVENT_DAYS} days.`,
    where: ['page_event', 'product_event'],
  },
  {
    what: 'Your rating of an answer and what you wrote with it.',
    why: 'So that answers get better.',
    until: `Your words ${TEXT_DAYS} days or until you delete the conversation, the rating ${EVENT_DAYS} days.`,
    where: ['feedback_event'],
  },
  {
    what: 'How often something was asked in a day. Words that only one visitor used are left out after the time above.',
    why: 'Figures over time. They name nobody.',
    until: 'Kept.',
    where: ['daily_turn', 'daily_response_time', 'daily_search', 'daily_constraint', 'daily_product', 'daily_total'],
  },
  {
    what: 'Your network address, for the moment of a request and in memory alone.',
    why: 'So that one sender cannot flood the site.',
    until: 'Minutes. It is written nowhere.',
    where: ['memory'],
  },
  {
    what: 'Where the shop uses a language model: how often it was asked for you today, under the random number of your visit, and how a message was read, under nobody’s. Your message goes to that model, without anything that says who you are.',
    why: 'So that needs told in any words are understood, within what the shop can pay.',
    until: 'The count until midnight, the reading a day.',
    where: ['AssistantDesk', 'model'],
  },
]

/** In the visitor's browser. */
export const IN_BROWSER: readonly StoredThing[] = [
  {
    what: 'A random number, signed. It says that two requests come from the same browser and nothing else.',
    why: 'Nobody else can open your conversations.',
    until: `${TOKEN_DAYS} days after your last visit, or until you clear it.`,
    where: ['smartshelf_visitor', 'smartshelf.token'],
  },
  {
    what: 'The conversation you were in, a half-written message, messages that wait for a connection, saved products, light or dark.',
    why: 'So that nothing typed is lost and the page looks as you left it. It stays in your browser.',
    until: 'Until you clear it.',
    where: [
      'smartshelf.current',
      'smartshelf.draft-text',
      'smartshelf.outbox',
      'smartshelf.shelf',
      'smartshelf.theme',
      'smartshelf.known',
    ],
  },
]
