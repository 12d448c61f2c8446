/**
 * What the copilot asks of a language model: to read a message that the reader is unsure of, and to write an answer. Each
 * gives null, or nothing said, when there is no help to be had; why, is counted. Never rejects.
 */
import type { Said } from '../../domain/wording/said.ts'
import type { Ground, Strike } from '../../domain/assistant/check-sentence.ts'
import type { ModelFrame } from '../../domain/assistant/frame.ts'
import { groundFrame } from '../../domain/assistant/ground-frame.ts'
import { readFrame } from '../../domain/assistant/read-frame.ts'
import { speakMessages, type SpeakQuestion } from '../../domain/assistant/speak-prompt.ts'
import { Speech } from '../../domain/assistant/speech.ts'
import { understandMessages, type UnderstandQuestion } from '../../domain/assistant/understand-prompt.ts'
import { groundOf, maySpeak } from '../../domain/assistant/may-speak.ts'
import type { Vocabulary } from '../../domain/catalog/vocabulary.ts'
import type { Answer, PreparedTurn, Understanding } from '../../domain/conversation/types.ts'
import type { Product } from '../../shared/product.ts'
import type { Tone } from '../../shared/shop-profile.ts'
import type { Composed } from '../../../durable-objects/chat-session/composer.ts'
import type { ModelConfig } from '../config/model-settings.ts'
import { askJson } from './ask-json.ts'
import { type Answered, type AssistantCall, type AssistantOutcome, usageOf } from './calls.ts'
import type { Desk } from './desk.ts'
import type { LanguageModel, ModelMessage } from './language-model.ts'
import { speakAnswer, type Speaking } from './speaking.ts'
import { type After, timeLimit } from './time-limit.ts'

const ANSWER_TOKENS = 300

export interface Asking {
  visitorId: string
  signal: AbortSignal
}

export interface Understood {
  /** Null when the reader's own understanding stays. */
  understanding: Understanding | null
  dropped: number
  outcome: AssistantOutcome
}

export interface Spoken {
  said: readonly Said[]
  /** Whether it said all that it wanted to. */
  isWhole: boolean
  strike: Strike | null
  outcome: AssistantOutcome
}

/** An answer that may be written, with what it rests on. */
interface Trial {
  answer: Answer
  prepared: PreparedTurn
  maySee: (product: Product) => boolean
  /** As typed. */
  message: string
  vocabulary: Vocabulary
  tone: () => Promise<Tone>
  visitorId: string
}
type Telling = Trial & Omit<Speaking, 'assistant' | 'ground' | 'tone'>

interface Surroundings {
  model: LanguageModel
  /** Reads messages in the model's place; null where none is configured. */
  reader: LanguageModel | null
  config: ModelConfig
  desk: Desk
  observe: (call: AssistantCall) => void
  /** Answers in JSON by what was asked. */
  cache: {
    get(messages: readonly ModelMessage[], version: string): Promise<string | null>
    put(messages: readonly ModelMessage[], version: string, text: string): void
  }
  now: () => number
  wait: After
}

export class Assistant {
  readonly config: ModelConfig
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.config = around.config
    this.#around = around
  }

  /** What the message says, as far as it is borne out. */
  async understand(question: UnderstandQuestion, asking: Asking): Promise<Understood> {
    const { cache, now, wait } = this.#around
    const startedAt = now()
    const messages = understandMessages(question)
    const { version } = question.vocabulary
    const limit = timeLimit(this.config.deadlines.understandMs, asking.signal, wait)
    const late = limit.late.then((failure) => ({ text: '', usage: null, failure, isKept: false }))
    const reading = this.#read(messages, version, { ...asking, signal: limit.signal })
    const { isKept, ...answer } = await Promise.race([reading, late]).finally(limit.cancel)
    const frame = answer.failure === null ? readFrame(answer.text) : null
    const outcome = isKept ? 'cached' : (answer.failure ?? (frame === null ? 'malformed' : 'ok'))
    const grounded = frame === null ? { understanding: null, dropped: 0 } : this.#ground(frame, question)
    if (outcome === 'ok') cache.put(messages, version, answer.text)
    if (!isKept) {
      this.#tell({
        task: 'understand',
        outcome,
        startedAt,
        firstAt: null,
        messages,
        answer,
        struck: 0,
        dropped: grounded.dropped,
        hasHelped: grounded.understanding !== null,
      })
    }
    return { ...grounded, outcome }
  }

  /** Tells the answer while the model writes it; null where it may not write this one. */
  async tell({ prepared, maySee, message, vocabulary, tone, ...speaking }: Telling): Promise<Composed | null> {
    if (this.config.may === 'understand' || !maySpeak(speaking.answer, prepared, maySee)) return null
    const ground = groundOf(speaking.answer, message, vocabulary)
    return speakAnswer({ ...speaking, assistant: this, ground, tone: await tone() })
  }

  /** Writes an answer, untold: what came of it. Null where it may not write this one. */
  async tryOut(
    { answer, prepared, maySee, message, vocabulary, tone, visitorId }: Trial,
    signal: AbortSignal,
  ): Promise<Spoken | null> {
    if (!maySpeak(answer, prepared, maySee)) return null
    const ground = groundOf(answer, message, vocabulary)
    const question = { message, constraints: answer.constraints, products: ground.products, tone: await tone() }
    return this.speak(question, ground, { visitorId, signal })
  }

  /** Writes an answer; `onSaid` is told each sentence that may be said as soon as it may. */
  async speak(
    question: SpeakQuestion,
    ground: Ground,
    asking: Asking,
    onSaid: (sentence: Said) => void = () => {},
  ): Promise<Spoken> {
    const { model, desk, now, wait } = this.#around
    const startedAt = now()
    const speech = new Speech(ground)
    const limit = timeLimit(this.config.deadlines.speakMs, asking.signal, wait)
    const allowed = await Promise.race([desk.ask(asking.visitorId), limit.late])
    if (allowed !== 'ok') {
      limit.cancel()
      this.#refuse('speak', allowed)
      return { said: [], isWhole: false, strike: null, outcome: allowed }
    }
    const enough = new AbortController()
    let firstAt: number | null = null
    const messages = speakMessages(question)
    const answer = await model.call(
      { messages, maxTokens: ANSWER_TOKENS, json: null },
      AbortSignal.any([limit.signal, enough.signal]),
      (piece) => {
        firstAt ??= now()
        speech.push(piece).forEach(onSaid)
        // Nothing of what follows would be said.
        if (speech.isOver) enough.abort()
      },
    )
    limit.cancel()
    const isEnough = speech.isOver && speech.strike === null
    const failure = speech.isOver ? null : limit.isUp() ? 'timeout' : answer.failure
    speech.end(failure === null).forEach(onSaid)
    const outcome = speech.strike !== null ? 'struck' : (failure ?? 'ok')
    this.#tell({
      task: 'speak',
      outcome,
      startedAt,
      firstAt,
      messages,
      answer,
      struck: speech.strike === null ? 0 : 1,
      dropped: 0,
      hasHelped: speech.said.length > 0,
    })
    return { said: speech.said, isWhole: isEnough || outcome === 'ok', strike: speech.strike, outcome }
  }

  #ground(frame: ModelFrame, { message, state, vocabulary, reading }: UnderstandQuestion) {
    return groundFrame(frame, { message, state, vocabulary, reading })
  }

  async #read(messages: ModelMessage[], version: string, asking: Asking): Promise<Answered & { isKept: boolean }> {
    const { model, reader, desk, cache } = this.#around
    const kept = await cache.get(messages, version)
    if (kept !== null) return { text: kept, usage: null, failure: null, isKept: true }
    const { url, name } = this.config
    const answer = await askJson({ model: reader ?? model, name: `${url} ${name}`, desk }, messages, asking)
    return { ...answer, isKept: false }
  }

  #providerOf(task: AssistantCall['task']): { provider: string; price: ModelConfig['price'] } {
    const { reader, provider, price } = this.config
    return task === 'understand' && reader !== null ? { provider: 'clef', price: reader.price } : { provider, price }
  }

  #refuse(task: AssistantCall['task'], outcome: AssistantOutcome): void {
    this.#around.observe({
      task,
      provider: this.#providerOf(task).provider,
      outcome,
      durationMs: 0,
      firstMs: null,
      inputTokens: 0,
      outputTokens: 0,
      cost: null,
      struckSentences: 0,
      droppedSlots: 0,
    })
  }

  #tell({ task, outcome, startedAt, firstAt, messages, answer, struck, dropped, hasHelped }: Told): void {
    if (outcome === 'over_budget' || outcome === 'breaker_open') return this.#refuse(task, outcome)
    const { desk, observe, now } = this.#around
    const { input: inputTokens, output: outputTokens } = usageOf(answer, messages)
    const { provider, price } = this.#providerOf(task)
    const call: AssistantCall = {
      task,
      provider,
      outcome,
      durationMs: now() - startedAt,
      firstMs: firstAt === null ? null : firstAt - startedAt,
      inputTokens,
      outputTokens,
      cost: price === null ? null : (inputTokens * price.input + outputTokens * price.output) / 1e6,
      struckSentences: struck,
      droppedSlots: dropped,
    }
    observe(call)
    desk.report(call, hasHelped)
  }
}

interface Told {
  task: AssistantCall['task']
  outcome: AssistantOutcome
  /** Epoch ms. */
  startedAt: number
  firstAt: number | null
  messages: readonly ModelMessage[]
  answer: Answered
  struck: number
  dropped: number
  hasHelped: boolean
}
