/** What was asked and the answer to it; an earlier answer stays within reach after "answer again". */
import { useState } from 'preact/hooks'
import type { Exchange } from '../state/conversation.ts'
import { AnswerBlock } from './answer-block.tsx'
import { FoldedExchange } from './folded-exchange.tsx'
import { FollowUps } from './follow-ups.tsx'
import { memo } from './memo.ts'

interface ExchangeBlockProps {
  exchange: Exchange
  isLast: boolean
  isOld: boolean
}

export const ExchangeBlock = memo(function ExchangeBlock({ exchange, isLast, isOld }: ExchangeBlockProps) {
  const [isUnfolded, setUnfolded] = useState(false)
  const { turnId, text, answers } = exchange
  // Null follows the latest answer, also when a new one comes.
  const [chosen, setChosen] = useState<number | null>(null)
  const shown = chosen ?? answers.length - 1
  const answer = answers[shown]
  if (isOld && !isUnfolded) return <FoldedExchange exchange={exchange} onOpen={() => setUnfolded(true)} />
  return (
    <article class="exchange" id={`turn-${turnId}`} tabIndex={-1}>
      {text === null ? (
        <p class="exchange-change">You changed what you are looking for</p>
      ) : (
        <div class="question">
          <h2 class="visually-hidden">You asked</h2>
          <p>{text}</p>
        </div>
      )}
      {answer && (
        <div class="reply">
          <h2 class="visually-hidden">SmartShelf answered</h2>
          <AnswerBlock key={answer.turnId} answer={answer} />
          {answers.length > 1 && (
            <nav class="versions" aria-label="Versions of this answer">
              <button type="button" class="link-button" disabled={shown === 0} onClick={() => setChosen(shown - 1)}>
                Earlier answer
              </button>
              <span>{`${shown + 1} of ${answers.length}`}</span>
              <button
                type="button"
                class="link-button"
                disabled={shown === answers.length - 1}
                onClick={() => setChosen(shown + 2 === answers.length ? null : shown + 1)}
              >
                Later answer
              </button>
            </nav>
          )}
        </div>
      )}
      {isLast && <FollowUps />}
    </article>
  )
})
