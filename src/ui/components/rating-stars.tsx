/** "4.4 ★★★★⯨ (1,203)": stars in halves, a sliver of one looks like a fault. */
import type { Rating } from '../../shared/product.ts'

export function RatingStars({ rating }: { rating: Rating | null }) {
  if (rating === null) return <p class="rating rating--none">Not rated yet</p>
  const { value, count } = rating
  const halves = Math.round(value * 2)
  const counted = count > 0 ? `${count.toLocaleString('en-US')} ratings` : 'count unknown'
  return (
    <p class="rating">
      <span class="rating-value" aria-hidden="true">
        {value.toFixed(1)}
      </span>
      <span class="stars" style={{ '--share': `${halves * 10}%` }} aria-hidden="true" />
      <span class="rating-count" aria-hidden="true">
        {count > 0 ? `(${count.toLocaleString('en-US')})` : ''}
      </span>
      <span class="visually-hidden">{`Rated ${value.toFixed(1)} of 5, ${counted}`}</span>
    </p>
  )
}
