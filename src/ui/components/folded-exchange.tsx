/** An exchange of long ago: what was asked and said, without the cards, so that a long talk stays light. */
import type { Exchange } from '../state/conversation.ts'

interface FoldedExchangeProps {
  exchange: Exchange
  onOpen: () => void
}

export function FoldedExchange({ exchange: { turnId, text, answers }, onOpen }: FoldedExchangeProps) {
  const answer = answers.at(-1)
  const shown = (answer?.comparison?.products ?? answer?.products ?? []).length
  return (
    <article class="exchange exchange--folded" id={`turn-${turnId}`} tabIndex={-1}>
      {text === null ? (
        <p class="exchange-change">You changed what you are looking for</p>
      ) : (
        <p class="question">
          <span class="visually-hidden">You asked: </span>
          {text}
        </p>
      )}
      {answer && <p class="answer-text">{answer.text}</p>}
      {answer && (
        <button type="button" class="link-button" onClick={onOpen}>
          {shown > 0 ? `Show the ${shown === 1 ? 'product' : `${shown} products`} again` : 'Show all of it'}
        </button>
      )}
    </article>
  )
}
