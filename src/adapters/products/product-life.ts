/** What may still be shown, as SQL over `product p`: the same rule as domain/policy/visible.ts, applied to filters. */
import { POLICIES } from '../../domain/policy/sources.ts'
import { CLOCK_SKEW_MS } from '../../shared/disclosures.ts'
import type { Bind } from '../sql/bind.ts'

/** When the source last gave the product; null for sources whose data does not age. */
export const FETCHED_AT_COLUMN = `iif(p.source = 'amazon',
  (SELECT a.fetched_at_ms FROM amazon_item a WHERE a.asin = p.id), NULL) AS fetched_at_ms`

function withinLife(lifeMs: number, now: number, bind: Bind): string {
  // The source stands first in the row, so that nothing else is read for products that do not age.
  return `(p.source <> 'amazon' OR EXISTS (SELECT 1 FROM amazon_item a WHERE a.asin = p.id
    AND a.fetched_at_ms > ${bind(now - lifeMs)} AND a.fetched_at_ms <= ${bind(now + CLOCK_SKEW_MS)}))`
}

/** True while the product's text may be shown at `now`. */
export function isListableSql(now: number, bind: Bind): string {
  return withinLife(POLICIES.amazon.lifeMs.text, now, bind)
}

/** True while the product's price and availability may be shown at `now`. */
export function hasLiveOfferSql(now: number, bind: Bind): string {
  return withinLife(POLICIES.amazon.lifeMs.offer, now, bind)
}
