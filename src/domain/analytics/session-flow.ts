/** How one conversation went. */

export interface FlowTurn {
  /** Epoch ms. */
  at: number
  intent: string
  responseTimeMs: number
  confidence: number | null
  isZeroResult: boolean
}

export type Outcome = 'clicked_out' | 'saved' | 'compared' | 'left_after_no_result' | 'browsed'

export interface SessionFlow {
  turns: number
  durationMs: number
  meanResponseTimeMs: number | null
  meanConfidence: number | null
  topIntents: { intent: string; turns: number }[]
  /** Distinct intents ÷ turns, 0 to 1; null without turns. */
  intentDiversity: number | null
  /** Null under a minute: too short to tell a pace. */
  turnsPerMinute: number | null
  flow: {
    /** `single`, `focused` (one intent), `exploring` (most steps change the intent) or `mixed`. */
    pattern: 'single' | 'focused' | 'exploring' | 'mixed'
    /** The intents in order, repeats joined. */
    transitions: string[]
    commonTransitions: { from: string; to: string; count: number }[]
    /** Distinct transitions ÷ transitions, 0 to 1; 0 without any. */
    variety: number
  }
  outcome: Outcome
}

/** `turns` in the order in which they happened; `types` are the kinds of product events of the session. */
export function toSessionFlow(turns: readonly FlowTurn[], types: ReadonlySet<string>): SessionFlow {
  const durationMs = (turns.at(-1)?.at ?? 0) - (turns[0]?.at ?? 0)
  const intents = turns.map(({ intent }) => intent)
  const confidences = turns.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]))
  return {
    turns: turns.length,
    durationMs,
    meanResponseTimeMs: mean(turns.map(({ responseTimeMs }) => responseTimeMs)),
    meanConfidence: mean(confidences),
    topIntents: [...countBy(intents)].map(([intent, count]) => ({ intent, turns: count })).sort(byTurns),
    intentDiversity: turns.length === 0 ? null : new Set(intents).size / turns.length,
    turnsPerMinute: durationMs < 60_000 ? null : turns.length / (durationMs / 60_000),
    flow: toFlow(intents),
    outcome: decideOutcome(turns, types),
  }
}

function toFlow(intents: readonly string[]): SessionFlow['flow'] {
  const pairs = intents.slice(1).map((to, index) => `${intents[index]}>${to}`)
  const counts = [...countBy(pairs)].sort(([, a], [, b]) => b - a)
  const changes = intents.slice(1).filter((intent, index) => intent !== intents[index]).length
  return {
    pattern: decidePattern(intents, changes),
    transitions: intents.filter((intent, index) => index === 0 || intent !== intents[index - 1]),
    commonTransitions: counts.slice(0, 3).map(([pair, count]) => {
      const [from = '', to = ''] = pair.split('>')
      return { from, to, count }
    }),
    variety: pairs.length === 0 ? 0 : counts.length / pairs.length,
  }
}

function decidePattern(intents: readonly string[], changes: number): SessionFlow['flow']['pattern'] {
  if (intents.length <= 1) return 'single'
  if (changes === 0) return 'focused'
  return changes / (intents.length - 1) > 0.5 ? 'exploring' : 'mixed'
}

/** What the session led to; the strongest sign counts. */
function decideOutcome(turns: readonly FlowTurn[], types: ReadonlySet<string>): Outcome {
  if (types.has('outbound')) return 'clicked_out'
  if (types.has('save')) return 'saved'
  if (types.has('compare') || turns.some(({ intent }) => intent === 'compare')) return 'compared'
  return turns.at(-1)?.isZeroResult ? 'left_after_no_result' : 'browsed'
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function byTurns(a: { turns: number }, b: { turns: number }): number {
  return b.turns - a.turns
}
