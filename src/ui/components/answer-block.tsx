/** One answer, complete or still arriving. */
import { useState } from 'preact/hooks'
import { sendFeedback } from '../state/api.ts'
import { regenerate } from '../state/chat.ts'
import { listAddress, shareLink } from '../state/share.ts'
import type { AnswerView } from '../state/conversation.ts'
import { sessionId } from '../state/signals.ts'
import { AnswerText } from './answer-text.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { Icon } from './icon.tsx'
import { memo } from './memo.ts'
import { ProductCard } from './product-card.tsx'
import { Provenance } from './provenance.tsx'

const ENDINGS = {
  stopped: 'You stopped this answer here.',
  interrupted: 'This answer was cut short.',
  failed: 'This answer could not be finished.',
}

export const AnswerBlock = memo(function AnswerBlock({ answer }: { answer: AnswerView }) {
  const { text, products, comparison, status } = answer
  const isStreaming = status === 'streaming'
  return (
    <div class="answer" data-status={status} aria-busy={isStreaming}>
      <div class={isStreaming ? 'answer-text is-streaming' : 'answer-text'}>
        {text === '' && isStreaming && (
          <p class="thinking">
            <span class="thinking-dots" aria-hidden="true" />
            Looking through the shelves…
          </p>
        )}
        <AnswerText text={text} products={comparison?.products ?? products} />
      </div>
      {comparison !== null && <ComparisonTable comparison={comparison} />}
      {comparison === null && products.length > 0 && (
        <ul class={products.length === 1 ? 'cards cards--single' : 'cards'} aria-label="Products">
          {products.map((product, index) => (
            <ProductCard
              key={product.id}
              product={product}
              turnId={answer.turnId}
              position={index + 1}
              isPick={index === 0 && products.length > 1}
            />
          ))}
        </ul>
      )}
      {status !== 'streaming' && status !== 'complete' && <p class="ending">{ENDINGS[status]}</p>}
      {!isStreaming && <Provenance answer={answer} />}
      {!isStreaming && <AnswerTools answer={answer} />}
    </div>
  )
})

function AnswerTools({ answer: { turnId, messageId, comparison } }: { answer: AnswerView }) {
  const [told, setTold] = useState('')
  const [thumb, setThumb] = useState<'up' | 'down' | null>(null)
  const judge = (next: 'up' | 'down') => {
    if (sessionId.value === null) return
    setThumb(next)
    setTold('')
    sendFeedback({ sessionId: sessionId.value, messageId, thumb: next }).catch(() => {
      setThumb(null)
      setTold('That did not arrive. Press it again later.')
    })
  }
  return (
    <div class="answer-tools">
      {comparison !== null && (
        <button
          type="button"
          class="icon-button"
          title="Share this comparison"
          onClick={() => {
            const ids = comparison.products.map(({ id }) => id)
            void shareLink(listAddress('compare', ids), 'A comparison').then(setTold)
          }}
        >
          <Icon name="share" />
          <span class="visually-hidden">Share this comparison</span>
        </button>
      )}
      <button type="button" class="icon-button" onClick={() => regenerate(turnId)} title="Answer again">
        <Icon name="again" />
        <span class="visually-hidden">Answer again</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-pressed={thumb === 'up'}
        onClick={() => judge('up')}
        title="Helpful"
      >
        <Icon name="up" />
        <span class="visually-hidden">Helpful</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-pressed={thumb === 'down'}
        onClick={() => judge('down')}
        title="Not helpful"
      >
        <Icon name="thumbDown" />
        <span class="visually-hidden">Not helpful</span>
      </button>
      <span class="fine" role="status">
        {told}
      </span>
    </div>
  )
}
