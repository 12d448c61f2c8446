/**
 * Runs the turns of one conversation, one after the other: begin, understand, fetch, compose, release piece by piece.
 * Everything that was accepted is on disk before it is told, so that a new instance goes on where an evicted one was:
 * before composing it starts the turn again (nothing was told), after composing it releases what is left.
 */
import type { TurnMetadata, TurnStatus } from '../../src/shared/chat.ts'
import type { SessionEvent } from '../../src/shared/frames.ts'
import { ANSWER_PRODUCTS_DEFAULT } from '../../src/shared/limits.ts'
import { completeTurn } from '../../src/domain/conversation/complete.ts'
import { prepareTurn, type TurnInput } from '../../src/domain/conversation/copilot.ts'
import { withPageProduct } from '../../src/domain/conversation/page-product.ts'
import { currentConstraints } from '../../src/domain/conversation/topics.ts'
import type { Answer, DialogueState } from '../../src/domain/conversation/types.ts'
import { describeError, log } from '../../src/adapters/observe/log.ts'
import type { AmazonSearch } from '../../src/adapters/amazon/catalog-refresh-stub.ts'
import type { Catalog } from '../../src/adapters/catalog/catalog.ts'
import { toVisibleState } from '../../src/domain/policy/visible-talk.ts'
import { allVisibleUntil } from '../../src/domain/policy/visible.ts'
import type { Product } from '../../src/shared/product.ts'
import type { EventBody, SessionStore, StoredTurn } from './session-store.ts'
import { within } from './within.ts'

/** Between two pieces of text while somebody watches: fast enough to read along, slow enough to be seen arriving. */
const PIECE_INTERVAL_MS = 30
/** Longest read of the catalogue. */
const FETCH_TIMEOUT_MS = 10_000
/** An answer that so many instances could not finish is what ends them, and is given up. */
const STARTS_MAX = 5
const UNAVAILABLE_TEXT =
  'I cannot reach the catalogue right now, so I will not guess. Your message is kept: please try again in a moment.'

interface Surroundings {
  catalog: Catalog
  associateTag: string | null
  /** Asks Amazon for what the catalogue lacks; null without an account. */
  searchAmazon: AmazonSearch | null
  /** Products that a shopper is about to see. */
  noteViews(products: readonly Product[]): void
  /** Tells everyone who watches. */
  publish(event: SessionEvent): void
  /** Whether anybody sees the pieces arrive. */
  hasAudience(): boolean
  /** Called in the same breath as the end is written. */
  turnFinished(turn: StoredTurn): void
  turnFailed(error: unknown): void
}

export class TurnRunner {
  readonly #store: SessionStore
  readonly #around: Surroundings
  #running: Promise<void> | null = null

  constructor(store: SessionStore, around: Surroundings) {
    this.#store = store
    this.#around = around
  }

  /** Works until no turn is open. Calling it while it works joins that work. Never rejects. */
  drain(): Promise<void> {
    this.#running ??= this.#drain()
      .catch((error: unknown) => this.#logFailure('', error))
      .finally(() => {
        this.#running = null
      })
    return this.#running
  }

  /** Ends an open turn with exactly what was told so far; one that has ended stays as it is. */
  stop(turn: StoredTurn, now: number): void {
    if (turn.finishedAt !== null) return
    if (turn.firstSeq === null) this.#begin(turn, null, now)
    this.#finish(turn, 'stopped', this.#toldSoFar(turn, now), now)
  }

  async #drain(): Promise<void> {
    for (let turn = this.#store.nextOpenTurn(); turn !== null; turn = this.#store.nextOpenTurn()) {
      try {
        await this.#run(turn)
      } catch (error) {
        this.#fail(turn, error)
      }
    }
  }

  async #run(turn: StoredTurn): Promise<void> {
    if (turn.firstSeq === null) this.#begin(turn, this.#stateToAnswerFrom(turn), Date.now())
    if (this.#store.countStart(turn.turnId) > STARTS_MAX) {
      const now = Date.now()
      this.#finish(turn, 'interrupted', this.#toldSoFar(turn, now), now)
      return
    }
    if (turn.composed === null) await this.#compose(turn)
    await this.#release(turn.turnId)
  }

  #begin(turn: StoredTurn, stateBefore: DialogueState | null, now: number): void {
    const { request } = turn
    this.#store.beginTurn(turn.turnId, this.#store.lastSeq() + 1, stateBefore, this.#rootOf(turn).turnId)
    if (request.kind === 'message') {
      this.#tell(turn.turnId, { type: 'user_message', messageId: `${turn.messageId}-q`, text: request.text }, now)
    }
    const regenerates = request.kind === 'regenerate' ? { regenerates: request.ofTurnId } : {}
    this.#tell(turn.turnId, { type: 'turn_started', messageId: turn.messageId, ...regenerates }, now)
  }

  /** Regenerating the latest message answers from the state that it had started with, however often. */
  #stateToAnswerFrom(turn: StoredTurn): DialogueState {
    return this.#rootOf(turn).stateBefore ?? this.#store.dialogueState()
  }

  /** The turn whose message is answered: itself, unless it regenerates another. */
  #rootOf(turn: StoredTurn): StoredTurn {
    if (turn.request.kind !== 'regenerate') return turn
    const original = this.#store.turn(turn.request.ofTurnId)
    if (original === null) throw new Error('invariant: a regenerated turn exists')
    return this.#rootOf(original)
  }

  async #compose(turn: StoredTurn): Promise<void> {
    const startedAt = Date.now()
    const stateBefore = this.#store.turn(turn.turnId)?.stateBefore ?? this.#store.dialogueState()
    const { request } = this.#rootOf(turn)
    if (request.kind === 'regenerate') throw new Error('invariant: a root regenerates nothing')
    const limit = request.kind === 'message' ? request.limit : ANSWER_PRODUCTS_DEFAULT
    const { catalog, associateTag, searchAmazon } = this.#around

    const vocabulary = await fetched(catalog.vocabulary())
    const input: TurnInput = request.kind === 'message' ? { text: request.text } : request
    const pageIds = request.kind === 'message' && request.page ? [request.page.productId] : []
    const [pageProduct] = await fetched(catalog.products(pageIds))
    const state = withPageProduct(toVisibleState(stateBefore, startedAt), pageProduct, startedAt)
    const prepared = prepareTurn(input, state, vocabulary, { now: startedAt, limit })
    const known = await fetched(catalog.forTurn(prepared.plan))
    const found = (await searchAmazon?.(catalog, prepared, known.fetched)) ?? known.fetched
    if (this.#isOver(turn.turnId)) return

    const answer = completeTurn(prepared, found, { vocabulary, now: startedAt, associateTag })
    const metadata: TurnMetadata = {
      strategy: 'catalog',
      responseTimeMs: Date.now() - turn.acceptedAt,
      cache: known.cache,
      catalogVersion: vocabulary.version,
      intent: answer.intent,
      confidence: answer.confidence,
      ...(found.results[0] === undefined ? {} : { matchCount: found.results[0].total }),
      ...(answer.relaxed.length > 0 ? { relaxed: answer.relaxed } : {}),
    }
    const showsProducts = request.kind !== 'message' || request.includeProducts
    const events = toEvents(answer, metadata, {
      showsProducts,
      constraintsBefore: currentConstraints(stateBefore, startedAt),
    })
    const shown = [...answer.products, ...(answer.comparison?.products ?? [])]
    this.#store.saveComposed(turn.turnId, {
      events,
      entities: answer.entities,
      state: answer.state,
      visibleUntil: allVisibleUntil(shown),
    })
    if (showsProducts) this.#around.noteViews(shown)
  }

  async #release(turnId: string): Promise<void> {
    const turn = this.#store.turn(turnId)
    if (turn === null || turn.finishedAt !== null || turn.composed === null) return
    for (const [index, body] of turn.composed.entries()) {
      if (index < turn.released) continue
      if (body.type === 'turn_finished') {
        this.#finish(turn, body.status, body, Date.now())
        return
      }
      this.#store.saveReleased(turnId, index + 1)
      this.#tell(turnId, body, Date.now())
      if (body.type === 'delta' && this.#around.hasAudience()) await scheduler.wait(PIECE_INTERVAL_MS)
      if (this.#isOver(turnId)) return
    }
  }

  #fail(turn: StoredTurn, error: unknown): void {
    const now = Date.now()
    this.#logFailure(turn.turnId, error)
    if (this.#store.session() === null || this.#isOver(turn.turnId)) return
    this.#tell(turn.turnId, { type: 'delta', text: UNAVAILABLE_TEXT }, now)
    this.#finish(turn, 'failed', this.#toldSoFar(turn, now), now)
  }

  #logFailure(turnId: string, error: unknown): void {
    log({
      event: 'turn_failed',
      sessionId: this.#store.session()?.sessionId ?? '',
      turnId,
      ...describeError(error),
    })
    this.#around.turnFailed(error)
  }

  /** What belongs under an answer that ends early: products that were shown keep their notices. */
  #toldSoFar({ turnId, acceptedAt }: StoredTurn, now: number): Omit<Finished, 'type' | 'status'> {
    const turn = this.#store.turn(turnId)
    const end = turn?.composed?.at(-1)
    const told = turn?.composed?.slice(0, turn.released) ?? []
    const responseTimeMs = now - acceptedAt
    if (end?.type !== 'turn_finished') {
      const metadata: TurnMetadata = { strategy: 'catalog', responseTimeMs, cache: 'none', catalogVersion: '' }
      return { metadata, notices: [], receipts: [] }
    }
    const showsProducts = told.some(({ type }) => type === 'products' || type === 'comparison')
    const text = told.map((body) => (body.type === 'delta' ? body.text : '')).join('')
    return {
      metadata: { ...end.metadata, responseTimeMs },
      notices: showsProducts ? end.notices : [],
      receipts: end.receipts.filter(({ claim }) => text.includes(claim)),
    }
  }

  #finish(turn: StoredTurn, status: TurnStatus, said: Omit<Finished, 'type' | 'status'>, now: number): void {
    this.#store.finishTurn(turn.turnId, status, now)
    this.#store.touch(now)
    const { metadata, notices, receipts } = said
    this.#tell(turn.turnId, { type: 'turn_finished', status, metadata, notices, receipts }, now)
    this.#around.turnFinished(turn)
    log({
      event: 'turn_finished',
      sessionId: this.#store.session()?.sessionId ?? '',
      turnId: turn.turnId,
      intent: metadata.intent ?? 'unknown',
      status,
      durationMs: now - turn.acceptedAt,
    })
  }

  #isOver(turnId: string): boolean {
    return this.#store.session() === null || this.#store.turn(turnId)?.finishedAt !== null
  }

  #tell(turnId: string, body: EventBody, now: number): void {
    this.#around.publish(this.#store.append(turnId, body, now))
  }
}

type Finished = Extract<EventBody, { type: 'turn_finished' }>

/** The answer as the events that tell it, in the order in which they are told. */
function toEvents(
  answer: Answer,
  metadata: TurnMetadata,
  { showsProducts, constraintsBefore }: { showsProducts: boolean; constraintsBefore: Answer['constraints'] },
): EventBody[] {
  const { constraints, products, comparison, followUpQuestions, notices, receipts } = answer
  const events: EventBody[] = []
  if (JSON.stringify(constraints) !== JSON.stringify(constraintsBefore)) {
    events.push({ type: 'constraints_changed', constraints })
  }
  if (showsProducts && products.length > 0) events.push({ type: 'products', products, constraints })
  if (showsProducts && comparison !== null) events.push({ type: 'comparison', comparison })
  for (const text of answer.sentences) events.push({ type: 'delta', text })
  if (followUpQuestions.length > 0) events.push({ type: 'suggestions', followUpQuestions })
  events.push({ type: 'turn_finished', status: 'complete', metadata, notices, receipts })
  return events
}

/** What the catalogue gives; rejects when it takes too long. */
function fetched<T>(work: Promise<T>): Promise<T> {
  return within(work, FETCH_TIMEOUT_MS, () => {
    throw new Error(`no answer within ${FETCH_TIMEOUT_MS} ms`)
  })
}
