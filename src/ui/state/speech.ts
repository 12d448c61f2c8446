/** What the status region says when an answer has ended: the words, then how much there is to look at. */
import type { AnswerView } from './conversation.ts'

const LONGEST_SPEECH = 400

/** The whole of a short answer, the beginning of a long one. */
export function summariseForSpeech({ text, products, comparison, status }: AnswerView): string {
  const words = text.trim().replaceAll(/\s+/g, ' ')
  const said = words.length > LONGEST_SPEECH ? `${words.slice(0, LONGEST_SPEECH)}…` : words
  const shown = comparison
    ? `A comparison of ${comparison.products.length} products follows.`
    : products.length > 0
      ? `${products.length} ${products.length === 1 ? 'product' : 'products'} shown.`
      : ''
  const ended = status === 'complete' ? '' : status === 'stopped' ? 'Stopped.' : 'The answer was cut short.'
  return [said, shown, ended].filter(Boolean).join(' ')
}
