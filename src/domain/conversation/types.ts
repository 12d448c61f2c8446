/** The copilot's own words: dialogue state, understood request, plan and answer. */
import type { Entity, Intent, Notice, Receipt, Relaxation } from '../../shared/chat.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { Comparison, Product, ProductCard } from '../../shared/product.ts'
import type { CodeQuery } from '../search/code-lookup.ts'
import type { ProductQuery, QueryResult } from '../search/types.ts'

/** A product that was shown, with what a later reference ("the Sony", "the second") needs. */
export interface ShownProduct {
  id: string
  title: string
  brand: string | null
  category: string
}

/** One need the shopper talks about. */
export interface Topic {
  constraints: Constraints
  /** Constraints before the last changes, newest last, for undo; at most 10. */
  history: Constraints[]
  /** Ids of everything shown for this topic, for "more". */
  seenIds: string[]
  /** The first of its latest list. Absent before anything was shown. */
  pickId?: string | undefined
}

/** What is remembered between turns. JSON, kept by the session. */
export interface DialogueState {
  /** The last is the current one; at most 8. */
  topics: Topic[]
  /** The latest list as it was shown: what "#2" and "the cheapest" refer to. */
  listed: Product[]
  /** Other products that were talked about (details, comparison), newest last, at most 30. */
  shown: ShownProduct[]
  /** The product the talk is about, if one was singled out. */
  focusId: string | null
  /** Products that were told of by themselves, newest last, at most 5: "the one before that". Absent before any. */
  toldIds?: string[]
  /** Ids the shopper saved ("save the second one"). */
  savedIds: string[]
  /** The products of the latest comparison: what "how much do I save?" is about. */
  comparedIds: string[]
  /** What a product was asked about last: what "one that does" means. Absent before any question. */
  asked?: Asked | null
  /** What was asked for last and is not sold here: the talk went on without it, what is said of it next does not. */
  lacking?: Constraints
  updatedAt: number
}

export const EMPTY_STATE: DialogueState = {
  topics: [],
  listed: [],
  shown: [],
  focusId: null,
  savedIds: [],
  comparedIds: [],
  updatedAt: 0,
}

/** "cheaper", "lighter", "bigger screen": a bound relative to a shown product. */
export interface RelativeRequest {
  /** `price`, `rating`, or an attribute name. */
  field: string
  direction: 'less' | 'more'
  /** The product it is relative to; null means the latest pick. */
  thanId: string | null
  /** How much less or more at least: a share of the other's ("30 % cheaper"), or a difference in whole units ("$20 cheaper"). */
  by?: { share: number } | { units: number }
}

/** A part of a constraint set that the shopper takes back. `attribute` is an attribute name, `term` words that were searched for. */
export type UndoTarget =
  | 'price'
  | 'rating'
  | 'brands'
  | 'colors'
  | 'terms'
  | 'sort'
  | 'stock'
  | 'category'
  | 'attributes'
  | 'last'
  | 'all'
  /** A value goes where it is wanted or left out, and stands beside others that are wanted. Also `color` and `brand`. */
  | { attribute: string; value?: string }
  | { term: string }

/** What another maker or name takes the place of: "msi instead". */
export type Replaced = 'brands' | { term: string }

export interface Correction {
  from: string
  to: string
}

/** Two wishes that cannot both hold, such as under 40 but over 90. `text` says so to the shopper. */
export interface Contradiction {
  field: string
  text: string
}

/** What is asked of a product or a kind. */
export interface Asked {
  /** An attribute's name, `price`, `rating`, `availability`; null where `text` names none. */
  attribute: string | null
  /** As asked: "warranty", "dishwasher safe", "8 GB enough". */
  text: string
  /** A value that is asked after ("in white?", "is 8 GB enough?"). */
  value?: string | number
  /** Values that are asked to be told apart ("laser or ink tank?"), as the catalogue has them. */
  values?: string[]
  /** The unit that the answer is wanted in ("in gallons?"), as units are spelt in the lexicon. */
  unit?: string
  /** How many of it are meant ("two of them, how much"). */
  times?: number
  /** What is counted ("how many capsules"); empty where that is not named ("how many are in it"). */
  counted?: string
  /** Whether a figure is asked for ("how long is the cable"): words without one tell nothing. */
  isMeasured?: boolean
  /** Whether neither yes nor no answers it: "what bulb does it take", "does it need a cooler", which one without has to. */
  isOpen?: boolean
  /** Of a text that names no attribute the words that stand together first: what to call it. */
  noun?: string
  /** What is asked in the same breath. */
  also?: Asked[]
}

/**
 * The finer kinds of acts.
 * - verdict: `pick` (which would you buy), `value` (best value for money)
 * - compare: `difference` (how much dearer), `sum` (what do both cost together), `extreme` (which of the two is lighter)
 * - details: `take` (I'll take it), `catch` (what's the catch), `why` (why that one), `convert` (in gallons?)
 * - advice: `look_for` (what matters in a tent), `enough` (is 8 GB enough), `need` (do I need 4K), `explain` (what is QLED)
 * - service: `delivery`, `returns`, `payment`, `order`, `gift`, `warranty`, `privacy`, `contact`, `hours`
 * - off_topic: `medical`, `danger`, `legal`, `injection`, `general`
 * - help: `identity`, `honesty` (did you make that up), `range` (what do you sell)
 * - thanks: `bye`; greeting: `intro`
 * - unknown: `complaint`, `nod` (k, mhm, hmm not sure); any intent: `language:xx` where another language was written
 */
export type Talk =
  | 'pick'
  | 'value'
  | 'difference'
  | 'sum'
  | 'extreme'
  | 'take'
  | 'catch'
  | 'why'
  | 'convert'
  | 'look_for'
  | 'enough'
  | 'need'
  | 'explain'
  | 'delivery'
  | 'returns'
  | 'payment'
  | 'order'
  | 'gift'
  | 'warranty'
  | 'privacy'
  | 'contact'
  | 'hours'
  | 'medical'
  | 'danger'
  | 'legal'
  | 'injection'
  | 'general'
  | 'identity'
  | 'honesty'
  | 'range'
  | 'bye'
  | 'intro'
  | 'complaint'
  | 'nod'
  | `language:${string}`

/** What one message says, before the dialogue state is taken into account beyond resolving references. */
export interface Understanding {
  intent: Intent
  /** 0 to 1. */
  confidence: number
  entities: Entity[]
  /** What this message states by itself. */
  stated: Constraints
  relative: RelativeRequest[]
  undo: UndoTarget[]
  /** What goes as something else takes its place, without a word of it. Absent: nothing. */
  replaced?: readonly Replaced[]
  /** Products the message refers to, in the order named. */
  referencedIds: string[]
  /** References that fit nothing shown, as typed ("the seventh one"). */
  unresolved: string[]
  /** Products named in words that fit nothing shown ("compare the A10 and the B20"): each is one more planned query. */
  lookups: string[]
  /** What a wish is measured by that was never shown; null without one. */
  than: ThanNamed | null
  /** What may be the code or link of a product; null where nothing may. */
  codes: CodeQuery | null
  /** The message, where it asks something before anything was shown: it may name what it asks of. */
  question: string | null
  /** "something like the second": the product to resemble. */
  likeId: string | null
  /** How many products are wanted ("show me three"), or null. */
  count: number | null
  /** What a question is about. Null: everything that is known. */
  askedAbout: Asked | null
  /** Where the talk goes: on, to a new need, or back to topic number `topicIndex`. */
  topic: { kind: 'continue' | 'new' } | { kind: 'return'; topicIndex: number }
  /** Whether its words may as well go on with the talk as name another thing: what is found decides. */
  isOpen: boolean
  /** Whether it adds to what was said: "and mouse", "batteries too". */
  isAddition: boolean
  /** Further needs in the same message ("…and a router under $120"). */
  alsoStated: Constraints[]
  corrections: Correction[]
  contradictions: Contradiction[]
  /** Words that were neither understood nor searched for, as typed: said once, never kept. */
  notUnderstood: string[]
  /** Wishes that no listing of the kind says anything of, as typed. */
  untold: string[]
  /** What all needs of the message together may cost ("200 in total"), minor units; null where each has its own limit. */
  totalMax: number | null
  /** Whether one of two things is wanted: "a laptop or a tablet". */
  isEither: boolean
  /** The finer kind of an act, for its plan and wording. */
  talk: Talk | null
}

/** "cheaper than the Sonveil Aria", which was never shown. */
export interface ThanNamed {
  /** The whole message, to read again. */
  text: string
  /** As typed. */
  name: string
  /** Kinds that it may be of, at least one. */
  kinds: string[]
}

/** What must be read before the answer can be written. */
export interface TurnPlan {
  /** The first is the main one. */
  queries: ProductQuery[]
  productIds: string[]
  /** Products are asked for by their codes; absent where no code was typed. */
  codes?: CodeQuery | undefined
}

export interface Fetched {
  /** One for each planned query, in order. */
  results: QueryResult[]
  /** Those of the planned ids that exist. */
  products: Product[]
  /** Those that own one of the planned codes, with their variants. */
  coded?: Product[]
}

/** The message, understood and merged, ready to be fetched for. */
export interface PreparedTurn {
  understanding: Understanding
  /** The state after merging, before anything new is shown. */
  state: DialogueState
  previous: DialogueState
  plan: TurnPlan
  limit: number
  /** The other reading of an open message, whose query is the last of the plan; absent where there is none. */
  other?: Pick<PreparedTurn, 'understanding' | 'state'>
}

/** Everything the turn will say. `sentences` joined with nothing between them are the whole text. */
export interface Answer {
  sentences: string[]
  intent: Intent
  confidence: number
  entities: Entity[]
  constraints: Constraints
  products: ProductCard[]
  comparison: Comparison | null
  followUpQuestions: string[]
  notices: Notice[]
  receipts: Receipt[]
  relaxed: Relaxation[]
  /** The dialogue state after this turn. */
  state: DialogueState
}
