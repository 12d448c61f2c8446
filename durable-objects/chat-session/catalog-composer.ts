/**
 * Answers from the catalogue: understands, fetches, writes. Quick, unless Amazon has to be asked, or a language model that
 * the owner has configured: it may read a message that the reader is unsure of, and write the answer.
 */
import type { TurnMetadata } from '../../src/shared/chat.ts'
import type { Vocabulary } from '../../src/domain/catalog/vocabulary.ts'
import type { OwnerRule } from '../../src/shared/owner-rules.ts'
import type { Product } from '../../src/shared/product.ts'
import { ANSWER_PRODUCTS_DEFAULT } from '../../src/shared/limits.ts'
import { isUnsure } from '../../src/domain/assistant/may-ask.ts'
import type { TurnInput } from '../../src/domain/conversation/copilot.ts'
import { withPageProduct } from '../../src/domain/conversation/page-product.ts'
import { currentConstraints } from '../../src/domain/conversation/topics.ts'
import type { Answer, DialogueState, Fetched, PreparedTurn } from '../../src/domain/conversation/types.ts'
import { authoredAnswer, productsFor, withoutBuried, withSynonyms } from '../../src/domain/owner/rules.ts'
import { withShopPick } from '../../src/domain/owner/shop-pick.ts'
import { toVisibleState } from '../../src/domain/policy/visible-talk.ts'
import { allVisibleUntil } from '../../src/domain/policy/visible.ts'
import type { Assistant } from '../../src/adapters/assistant/assistant.ts'
import type { LoadAssistant } from '../../src/adapters/assistant/load-assistant.ts'
import type { AmazonSearch } from '../../src/adapters/amazon/catalog-refresh-stub.ts'
import type { Catalog } from '../../src/adapters/catalog/catalog.ts'
import type { Talk } from '../../src/adapters/talk/open-talk.ts'
import type { Composed, Composer, Question, Telling } from './composer.ts'
import type { EventBody } from './turn-log.ts'
import { within } from '../../src/adapters/calls/within.ts'

/** Longest read of the catalogue. */
const FETCH_TIMEOUT_MS = 10_000

interface Surroundings {
  catalog: Catalog
  /** Opens what reads and answers messages. */
  talk: () => Promise<Talk>
  associateTag: string | null
  /** Asks Amazon for what the catalogue lacks; null without an account. */
  searchAmazon: AmazonSearch | null
  /** Loads the language model's side; null while none is configured. */
  assistant: LoadAssistant | null
  /** Whether a model may be given a product. */
  mayModelSee: (product: Pick<Product, 'source'>) => boolean
  /** Whose turns these are. */
  visitorId: () => string
  /** What the owner has taught by hand. */
  ownerRules(): Promise<readonly OwnerRule[]>
  /** Products that a shopper is about to see. */
  noteViews(products: readonly Product[]): void
}

export class CatalogComposer implements Composer {
  readonly #around: Surroundings

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** What a model had said when its object was evicted stays, and our own text goes on from there. */
  get goesOn(): boolean {
    return this.#around.assistant !== null
  }

  async compose({ request, stateBefore, acceptedAt }: Question, telling: Telling): Promise<Composed> {
    const startedAt = Date.now()
    const limit = request.kind === 'message' ? request.limit : ANSWER_PRODUCTS_DEFAULT
    const { catalog, associateTag, searchAmazon } = this.#around

    const [vocabulary, rules, { prepareTurn, completeTurn, speaksOfShop }] = await fetched(
      Promise.all([catalog.vocabulary(), this.#around.ownerRules(), this.#around.talk()]),
    )
    const said = request.kind === 'message' ? request.text : ''
    const authored = authoredAnswer(said, rules)
    if (authored !== null) return asAuthored(authored, { stateBefore, acceptedAt, now: startedAt, vocabulary })
    const input: TurnInput = request.kind === 'message' ? { text: withSynonyms(said, rules) } : request
    const pageIds = request.kind === 'message' && request.page ? [request.page.productId] : []
    const [pageProduct] = await this.#products(pageIds)
    const state = withPageProduct(toVisibleState(stateBefore, startedAt), pageProduct, startedAt)
    const assistant = (await this.#around.assistant?.()) ?? null
    const read = prepareTurn(input, state, vocabulary, { now: startedAt, limit })
    const asked =
      assistant === null || !('text' in input) ? null : { assistant, message: input.text, vocabulary, telling }
    const understanding = asked === null ? null : await this.#understand(read, asked)
    const prepared =
      understanding === null ? read : prepareTurn(input, state, vocabulary, { now: startedAt, limit, understanding })
    const needsProfile = speaksOfShop(prepared.understanding.intent)
    const [known, profile] = await Promise.all([
      fetched(catalog.forTurn(prepared.plan)),
      needsProfile ? fetched(catalog.profile()) : null,
    ])
    const found = (await searchAmazon?.(catalog, prepared, known.fetched, () => telling.begin())) ?? known.fetched

    const buried = productsFor(said, 'bury', rules)
    const [pick] = await this.#products(productsFor(said, 'pin', rules).slice(0, 1))
    const around = { vocabulary, now: startedAt, associateTag, profile }
    const answer = withShopPick(completeTurn(prepared, withoutBuriedResults(found, buried), around), pick)
    const metadata: TurnMetadata = {
      strategy: 'catalog',
      responseTimeMs: Date.now() - acceptedAt,
      cache: known.cache,
      catalogVersion: vocabulary.version,
      intent: answer.intent,
      confidence: answer.confidence,
      understood: understanding === null ? 'grammar' : 'model',
      ...(found.results[0] === undefined ? {} : { matchCount: found.results[0].total }),
      ...(answer.relaxed.length > 0 ? { relaxed: answer.relaxed } : {}),
    }
    const composed: Composed = {
      events: toEvents(answer, {
        showsProducts: request.kind !== 'message' || request.includeProducts,
        constraintsBefore: currentConstraints(stateBefore, startedAt),
      }),
      below: { metadata, notices: answer.notices, receipts: answer.receipts },
      entities: answer.entities,
      constraints: answer.constraints,
      state: answer.state,
      visibleUntil: allVisibleUntil([...answer.products, ...(answer.comparison?.products ?? [])]),
    }
    // The shop's own pick is presented in our words.
    if (asked === null || pick !== undefined) return untold(composed, telling.told)
    const spoken = await asked.assistant.tell({
      answer,
      prepared,
      maySee: this.#around.mayModelSee,
      message: said,
      vocabulary,
      tone: async () => (await fetched(catalog.profile())).tone,
      visitorId: this.#around.visitorId(),
      telling,
      own: composed,
      elapsedMs: () => Date.now() - acceptedAt,
      onShown: (events) => this.#noteShown(events),
    })
    return spoken ?? untold(composed, telling.told)
  }

  /** How a model reads what the reader is unsure of; null where the reader's own understanding stays. */
  async #understand(
    { understanding: reading, previous }: PreparedTurn,
    { assistant, message, vocabulary, telling }: Asked,
  ): Promise<PreparedTurn['understanding'] | null> {
    const { may, askBelow } = assistant.config
    if (may === 'speak' || !isUnsure(reading, askBelow)) return null
    telling.begin()
    const { mayModelSee, visitorId } = this.#around
    const maySee = (id: string) => previous.listed.some((product) => product.id === id && mayModelSee(product))
    const question = { message, state: previous, vocabulary, reading, maySee }
    return (await assistant.understand(question, { visitorId: visitorId(), signal: telling.signal })).understanding
  }

  async #products(ids: readonly string[]): Promise<Product[]> {
    return ids.length === 0 ? [] : fetched(this.#around.catalog.products(ids))
  }

  committed({ events }: Composed): void {
    this.#noteShown(events)
  }

  #noteShown(events: readonly EventBody[]): void {
    const shown = events.flatMap((event) => {
      if (event.type === 'products') return event.products
      return event.type === 'comparison' ? event.comparison.products : []
    })
    if (shown.length > 0) this.#around.noteViews(shown)
  }
}

/** What was told by a model that has been switched off since is not told again; our own text stands behind it. */
function untold(composed: Composed, told: readonly EventBody[]): Composed {
  const isTold = (type: EventBody['type']) => told.some((event) => event.type === type)
  const events = composed.events.filter(({ type }) => type === 'delta' || !isTold(type))
  const first = events.findIndex(({ type }) => type === 'delta')
  const opening = events[first]
  if (opening?.type === 'delta' && isTold('delta')) events[first] = { ...opening, text: ` ${opening.text}` }
  return { ...composed, events }
}

interface Asked {
  assistant: Assistant
  message: string
  vocabulary: Vocabulary
  telling: Telling
}

/** The shop's own words, as they stand: nothing is looked up, and the talk is about what it was about. */
function asAuthored(
  text: string,
  {
    stateBefore,
    acceptedAt,
    now,
    vocabulary,
  }: { stateBefore: DialogueState; acceptedAt: number; now: number; vocabulary: Vocabulary },
): Composed {
  const metadata: TurnMetadata = {
    strategy: 'catalog',
    responseTimeMs: now - acceptedAt,
    cache: 'none',
    catalogVersion: vocabulary.version,
    intent: 'help',
    confidence: 1,
    understood: 'grammar',
  }
  return {
    events: [{ type: 'delta', text: `The shop says: ${text}` }],
    below: { metadata, notices: [], receipts: [] },
    entities: [],
    constraints: currentConstraints(stateBefore, now),
    state: stateBefore,
    visibleUntil: null,
  }
}

function withoutBuriedResults(found: Fetched, buried: readonly string[]): Fetched {
  if (buried.length === 0) return found
  const results = found.results.map((result) => ({
    ...result,
    candidates: withoutBuried(result.candidates, ({ product }) => product.id, buried),
  }))
  return { ...found, results }
}

/** The answer as the events that tell it, in the order in which they are told. */
function toEvents(
  answer: Answer,
  { showsProducts, constraintsBefore }: { showsProducts: boolean; constraintsBefore: Answer['constraints'] },
): EventBody[] {
  const { constraints, products, comparison, followUpQuestions } = answer
  const events: EventBody[] = []
  if (JSON.stringify(constraints) !== JSON.stringify(constraintsBefore)) {
    events.push({ type: 'constraints_changed', constraints })
  }
  if (showsProducts && products.length > 0) events.push({ type: 'products', products, constraints })
  if (showsProducts && comparison !== null) events.push({ type: 'comparison', comparison })
  for (const text of answer.sentences) events.push({ type: 'delta', text })
  if (followUpQuestions.length > 0) events.push({ type: 'suggestions', followUpQuestions })
  return events
}

/** What the catalogue gives; rejects when it takes too long. */
function fetched<T>(work: Promise<T>): Promise<T> {
  return within(work, FETCH_TIMEOUT_MS, () => {
    throw new Error(`no answer within ${FETCH_TIMEOUT_MS} ms`)
  })
}
