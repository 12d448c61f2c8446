/** Tells an answer while a model writes it: what is shown first, then sentence by sentence, then what is left of our own. */
import type { Receipt, TurnMetadata } from '../../shared/chat.ts'
import type { Said } from '../../domain/wording/said.ts'
import type { Ground } from '../../domain/assistant/check-sentence.ts'
import { restOf } from '../../domain/assistant/speech.ts'
import type { Answer } from '../../domain/conversation/types.ts'
import type { Assistant } from './assistant.ts'
import { after, type After } from './time-limit.ts'
import type { Tone } from '../../shared/shop-profile.ts'
import type { Composed, Telling } from '../../../durable-objects/chat-session/composer.ts'
import type { EventBody } from '../../../durable-objects/chat-session/turn-log.ts'

/** Sentences that come within this are written and told together. */
const COALESCE_MS = 150

export interface Speaking {
  assistant: Assistant
  answer: Answer
  ground: Ground
  tone: Tone
  visitorId: string
  telling: Telling
  /** The answer as it would be told without a model. */
  own: Composed
  /** How long the turn has taken so far, in ms. */
  elapsedMs: () => number
  /** Called with the products that are told first. */
  onShown: (events: readonly EventBody[]) => void
}

/** The answer as it ends. Its products are told before the model is asked. */
export async function speakAnswer(speaking: Speaking, wait: After = after): Promise<Composed> {
  const { answer, ground, telling, own } = speaking
  const texts = own.events.filter(({ type }) => type === 'delta')
  const last = own.events.filter(({ type }) => type === 'suggestions')
  const first = own.events.filter((event) => !texts.includes(event) && !last.includes(event))
  const toldText = textOf(telling.told)
  const heard = toldText === '' ? [] : [overheard(toldText, ground)]

  const missing = first.filter(({ type }) => !telling.told.some((event) => event.type === type))
  if (missing.length > 0) {
    telling.tell(missing, soFar(speaking, heard))
    speaking.onShown(missing)
  }
  // An instance before this one was told something already: it is not asked again, our own text goes on.
  const spoken = toldText === '' ? await tellSpoken(speaking, wait) : { said: heard, isWhole: false }
  if (telling.signal.aborted) return { ...own, events: [] }

  const rest = restOf(answer.sentences, answer.receipts, spoken.said, spoken.isWhole).map((text) => text.trim())
  const isOpened = spoken.said.length > 0
  const events = rest.map((text, i): EventBody => ({ type: 'delta', text: i > 0 || isOpened ? ` ${text}` : text }))
  return { ...own, events: [...events, ...last], below: belowOf(speaking, spoken.said, rest.join(' ')) }
}

async function tellSpoken(speaking: Speaking, wait: After): Promise<{ said: readonly Said[]; isWhole: boolean }> {
  const { assistant, answer, ground, tone, visitorId, telling } = speaking
  const teller = new Teller(wait, (sentences, told) => {
    if (telling.signal.aborted) return
    const text = sentences.map((sentence) => sentence.text).join(' ')
    const isFirst = told.length === sentences.length
    telling.tell([{ type: 'delta', text: isFirst ? text : ` ${text}` }], soFar(speaking, told))
  })
  const question = { message: ground.message, constraints: answer.constraints, products: ground.products, tone }
  const asking = { visitorId, signal: telling.signal }
  const { isWhole } = await assistant.speak(question, ground, asking, (sentence) => teller.add(sentence))
  teller.end()
  return { said: teller.told, isWhole }
}

/** Tells the first sentence at once, and those that come soon after it together. */
class Teller {
  readonly told: Said[] = []
  readonly #wait: After
  readonly #tell: (sentences: readonly Said[], told: readonly Said[]) => void
  #pending: Said[] = []
  #cancel: (() => void) | null = null

  constructor(wait: After, tell: (sentences: readonly Said[], told: readonly Said[]) => void) {
    this.#wait = wait
    this.#tell = tell
  }

  add(sentence: Said): void {
    this.#pending.push(sentence)
    if (this.#cancel === null) this.#flush()
  }

  end(): void {
    this.#flush()
    this.#cancel?.()
  }

  #flush(): void {
    this.#cancel?.()
    this.#cancel = null
    if (this.#pending.length === 0) return
    const sentences = this.#pending
    this.#pending = []
    this.told.push(...sentences)
    this.#tell(sentences, this.told)
    this.#cancel = this.#wait(COALESCE_MS, () => this.#flush())
  }
}

/** What of the ground stands in a text that was told before. */
function overheard(text: string, { products }: Ground): Said {
  const receipts = products
    .filter(({ slots }) => text.includes(slots.get('name')?.text ?? '\0'))
    .flatMap(({ slots }) => [...slots.values()].filter((claim) => text.includes(claim.text)))
    .flatMap((claim) => claim.receipts)
  return { text, receipts }
}

function soFar(speaking: Speaking, said: readonly Said[]) {
  return { ...belowOf(speaking, said, ''), visibleUntil: speaking.own.visibleUntil }
}

function belowOf({ own, elapsedMs }: Speaking, said: readonly Said[], rest: string): Composed['below'] {
  const claims = said.flatMap(({ receipts }) => receipts)
  const receipts = [...claims, ...own.below.receipts.filter(({ claim }) => rest.includes(claim))]
  const metadata: TurnMetadata = {
    ...own.below.metadata,
    strategy: said.length > 0 ? 'model' : 'catalog',
    responseTimeMs: elapsedMs(),
  }
  return { ...own.below, metadata, receipts: distinct(receipts) }
}

function distinct(receipts: readonly Receipt[]): Receipt[] {
  return [
    ...new Map(receipts.map((receipt) => [`${receipt.productId} ${receipt.field} ${receipt.claim}`, receipt])).values(),
  ]
}

function textOf(events: readonly EventBody[]): string {
  return events.map((event) => (event.type === 'delta' ? event.text : '')).join('')
}
