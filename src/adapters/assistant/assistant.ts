/**
 * What the copilot asks of a language model: to read a message that the reader is unsure of, and to write an answer. Each
 * gives null, or nothing said, when there is no help to be had; why, is counted. Never rejects.
 */
import type { Said } from '../../domain/wording/said.ts'
import type { Ground, Strike } from '../../domain/assistant/check-sentence.ts'
import { FRAME_NAME, FRAME_SCHEMA, type ModelFrame } from '../../domain/assistant/frame.ts'
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
import type { Desk } from './desk.ts'
import { speakAnswer, type Speaking } from './speaking.ts'
import type { JsonMode, LanguageModel, ModelAnswer, ModelFailure, ModelMessage } from './language-model.ts'

const FRAME_TOKENS = 500
const ANSWER_TOKENS = 300
const LADDER: readonly JsonMode[] = ['schema', 'tool', 'plain']

export type AssistantOutcome = 'ok' | 'struck' | 'cached' | 'over_budget' | 'breaker_open' | ModelFailure

/** One call that was made, or refused before it was. Durations in ms. */
export interface AssistantCall {
  task: 'understand' | 'speak'
  outcome: AssistantOutcome
  durationMs: number
  /** Until the first piece of text; null where none came or it is not streamed. */
  firstMs: number | null
  inputTokens: number
  outputTokens: number
  /** Dollars; null where no price is known. */
  cost: number | null
  struckSentences: number
  droppedSlots: number
}

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
  config: ModelConfig
  desk: Desk
  observe: (call: AssistantCall) => void
  /** Answers in JSON by what was asked. */
  cache: {
    get(messages: readonly ModelMessage[], version: string): Promise<string | null>
    put(messages: readonly ModelMessage[], version: string, text: string): void
  }
  now: () => number
}

/** The way in which a model gave JSON last, so that it is not asked in vain again. */
const modes = new Map<string, JsonMode>()

export class Assistant {
  readonly config: ModelConfig
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.config = around.config
    this.#around = around
  }

  /** What the message says, as far as it is borne out. */
  async understand(question: UnderstandQuestion, asking: Asking): Promise<Understood> {
    const { cache, now } = this.#around
    const startedAt = now()
    const messages = understandMessages(question)
    const { version } = question.vocabulary
    const kept = await cache.get(messages, version)
    const answer = kept === null ? await this.#askJson(messages, asking) : { text: kept, usage: null, failure: null }
    const frame = answer.failure === null ? readFrame(answer.text) : null
    const outcome = kept !== null ? 'cached' : (answer.failure ?? (frame === null ? 'malformed' : 'ok'))
    const grounded = frame === null ? { understanding: null, dropped: 0 } : this.#ground(frame, question)
    if (outcome === 'ok') cache.put(messages, version, answer.text)
    if (kept === null) {
      this.#tell({
        task: 'understand',
        outcome,
        startedAt,
        firstAt: null,
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
    const { model, desk, now } = this.#around
    const startedAt = now()
    const speech = new Speech(ground)
    const allowed = await desk.ask(asking.visitorId)
    if (allowed !== 'ok') {
      this.#refuse('speak', allowed)
      return { said: [], isWhole: false, strike: null, outcome: allowed }
    }
    const enough = new AbortController()
    let firstAt: number | null = null
    const answer = await model.call(
      { messages: speakMessages(question), maxTokens: ANSWER_TOKENS, json: null },
      AbortSignal.any([asking.signal, enough.signal]),
      (piece) => {
        firstAt ??= now()
        speech.push(piece).forEach(onSaid)
        // Nothing of what follows would be said.
        if (speech.isOver) enough.abort()
      },
    )
    const isEnough = speech.isOver && speech.strike === null
    const failure = speech.isOver ? null : answer.failure
    speech.end(failure === null).forEach(onSaid)
    const outcome = speech.strike !== null ? 'struck' : (failure ?? 'ok')
    this.#tell({
      task: 'speak',
      outcome,
      startedAt,
      firstAt,
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

  /** From the strictest way of asking for JSON to the one that every model knows. */
  async #askJson(messages: ModelMessage[], { visitorId, signal }: Asking): Promise<Answered> {
    const { model, desk, config } = this.#around
    const key = `${config.url} ${config.name}`
    let answer: Answered = { text: '', usage: null, failure: 'no_json' }
    for (const mode of LADDER.slice(LADDER.indexOf(modes.get(key) ?? 'schema'))) {
      const allowed = await desk.ask(visitorId)
      if (allowed !== 'ok') return { ...answer, failure: allowed }
      answer = await model.call(
        { messages, maxTokens: FRAME_TOKENS, json: { mode, name: FRAME_NAME, schema: FRAME_SCHEMA } },
        signal,
      )
      if (answer.failure !== 'no_json' && answer.failure !== 'rejected') {
        if (answer.failure === null) modes.set(key, mode)
        return answer
      }
    }
    return answer
  }

  #refuse(task: AssistantCall['task'], outcome: AssistantOutcome): void {
    this.#around.observe({
      task,
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

  #tell({ task, outcome, startedAt, firstAt, answer, struck, dropped, hasHelped }: Told): void {
    if (outcome === 'over_budget' || outcome === 'breaker_open') return this.#refuse(task, outcome)
    const { config, desk, observe, now } = this.#around
    const { input: inputTokens, output: outputTokens } = answer.usage ?? { input: 0, output: 0 }
    const { price } = config
    const cost = price === null ? null : (inputTokens * price.input + outputTokens * price.output) / 1e6
    const counts = { inputTokens, outputTokens, cost, struckSentences: struck, droppedSlots: dropped }
    observe({
      task,
      outcome,
      ...counts,
      durationMs: now() - startedAt,
      firstMs: firstAt === null ? null : firstAt - startedAt,
    })
    const helped = hasHelped ? 1 : 0
    desk.report({
      outcome,
      ...counts,
      spoken: task === 'speak' ? helped : 0,
      understood: task === 'understand' ? helped : 0,
    })
  }
}

type Answered = Omit<ModelAnswer, 'failure'> & { failure: AssistantOutcome | null }

interface Told {
  task: AssistantCall['task']
  outcome: AssistantOutcome
  /** Epoch ms. */
  startedAt: number
  firstAt: number | null
  answer: Answered
  struck: number
  dropped: number
  hasHelped: boolean
}
