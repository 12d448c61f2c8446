/** When an item of the API is asked for again. Chosen so that what shoppers look at never runs out of its life. */
import { POLICIES } from './sources.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** A view counts this long: then the item is no longer looked at. */
export const VIEW_COUNTS_MS = 24 * HOUR_MS
/** Items that shoppers look at are asked for before their offer is an hour old. */
export const VIEWED_REFRESH_MS = POLICIES.amazon.lifeMs.offer - 15 * MINUTE_MS
/** The rest only so that their text stays. */
export const REST_REFRESH_MS = POLICIES.amazon.lifeMs.text - 4 * HOUR_MS
/** An item that Amazon no longer has is asked for again this rarely. */
export const GONE_RECHECK_MS = 7 * 24 * HOUR_MS
/** Answers in a row without the item after which it counts as gone. */
export const MISSES_MAX = 2
/** Tracked searches are repeated after this. */
export const SEARCH_REPEAT_MS = 24 * HOUR_MS
