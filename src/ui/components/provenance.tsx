/** What an answer rests on: notices that must be seen stand open, each claim's source and age is one click away. */
import type { Notice, Receipt } from '../../shared/chat.ts'
import type { ProductCard } from '../../shared/product.ts'
import { formatDate } from '../format/age.ts'
import { toWords } from '../format/value.ts'
import type { AnswerView } from '../state/conversation.ts'

/** These are also said elsewhere on the page all the time. */
const QUIET = new Set<Notice['code']>(['ai', 'demo_data', 'paid_link'])
const SOURCES = { demo: 'demo data', import: 'shop’s catalogue', amazon: 'Amazon' }

export function Provenance({ answer }: { answer: AnswerView }) {
  const { notices, receipts, metadata } = answer
  const loud = notices.filter(({ code }) => !QUIET.has(code))
  const quiet = notices.filter(({ code }) => QUIET.has(code))
  const titles = new Map(
    [...answer.products, ...(answer.comparison?.products ?? [])].map(({ id, title }) => [id, title]),
  )
  return (
    <div class="provenance">
      {loud.map(({ code, text }) => (
        <p key={code} class={`notice notice--${code}`}>
          {text}
        </p>
      ))}
      {(receipts.length > 0 || quiet.length > 0) && (
        <details class="sources">
          <summary>Where this comes from</summary>
          <ReceiptList receipts={receipts} titles={titles} />
          {quiet.map(({ code, text }) => (
            <p key={code}>{text}</p>
          ))}
          {metadata && (
            <p>
              {metadata.strategy === 'catalog'
                ? 'Worded by SmartShelf’s own rules from the catalogue, without a language model'
                : 'Worded by a language model and checked against the catalogue'}
              {` in ${Math.round(metadata.responseTimeMs)} ms.`}
            </p>
          )}
        </details>
      )}
    </div>
  )
}

interface ReceiptListProps {
  receipts: readonly Receipt[]
  titles: ReadonlyMap<ProductCard['id'], string>
}

function ReceiptList({ receipts, titles }: ReceiptListProps) {
  if (receipts.length === 0) return null
  return (
    <ul class="receipts">
      {receipts.map(({ claim, productId, field, source, asOf }) => (
        <li key={`${productId} ${field} ${claim}`}>
          <span class="receipt-claim">{claim}</span>
          <span class="receipt-source">
            {[titles.get(productId), toWords(field.split('.').at(-1) ?? field), SOURCES[source], formatDate(asOf)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
