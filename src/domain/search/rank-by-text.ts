/** Orders candidates by text relevance and scales the scores to 0 to 1. */
import type { SearchText } from './analyse.ts'
import { scoreTexts, type ScoringContext } from './score.ts'

export interface RankedText {
  /** Place in the input. */
  index: number
  /** 1 for the best of this result, 0 for no match. */
  score: number
}

/** Best first; equal scores keep the order of the input. */
export function rankByText(texts: readonly SearchText[], context: ScoringContext): RankedText[] {
  const scores = scoreTexts(texts, context)
  const best = Math.max(...scores, Number.MIN_VALUE)
  return scores
    .map((score, index) => ({ index, score: score / best }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
}
