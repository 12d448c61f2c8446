/** Numbers that the page, the Worker and the Durable Objects must agree on. */

/** Longest message in characters, after trimming. */
export const MESSAGE_MAX_CHARACTERS = 10_000
/** Largest JSON frame that is read; a larger one gets an error frame. */
export const FRAME_MAX_BYTES = 64 * 1024
/** A frame beyond this size closes the socket with 1009. */
export const FRAME_ABUSE_BYTES = 1024 * 1024
/** Largest JSON request body outside the importer. */
export const BODY_MAX_BYTES = 256 * 1024
/** Largest import request. */
export const IMPORT_MAX_BYTES = 25 * 1024 * 1024

/** How many turns may be sent at once before the per-minute rate applies. */
export const TURN_BURST = 10
export const TURN_LIMIT_PER_MINUTE_DEFAULT = 60
export const FLOOD_LIMIT_PER_MINUTE_DEFAULT = 300
export const NEW_VISITOR_LIMIT_PER_MINUTE_DEFAULT = 10
/** For so long after they began a visitor's turns count for their address too. */
export const YOUNG_VISITOR_MS = 10 * 60 * 1000
/** Turns a minute that all young visitors of an address have together, for each that may begin. */
export const YOUNG_TURNS_PER_NEW_VISITOR = 6

/** A session that nobody touches for this long is erased. */
export const SESSION_IDLE_MS = 30 * 24 * 60 * 60 * 1000
/** A dialogue state older than this starts fresh; what was said stays readable. */
export const DIALOGUE_FRESH_MS = 60 * 60 * 1000
/** Longest time a whole turn may take. */
export const TURN_DEADLINE_MS = 30_000

/** Products in an answer unless the request says otherwise, and at most. */
export const ANSWER_PRODUCTS_DEFAULT = 5
export const ANSWER_PRODUCTS_MAX = 20
/** Products a page of `GET /api/v1/products` holds by default and at most. */
export const PRODUCTS_PAGE_DEFAULT = 20
export const PRODUCTS_PAGE_MAX = 100
export const PRICE_HISTORY_DAYS_DEFAULT = 90
export const PRICE_HISTORY_DAYS_MAX = 730
export const HISTORY_PAGE_DEFAULT = 50
export const HISTORY_PAGE_MAX = 200
/** Products that the shop's page around the widget may name at once. */
export const PAGE_IDS_MAX = 8
export const COMPARE_MIN = 2
export const COMPARE_MAX = 5

/** Client reconnect: at once, then full jitter between these, without end while the page is visible. */
export const RECONNECT_BASE_MS = 500
export const RECONNECT_CAP_MS = 16_000
export const CONNECT_TIMEOUT_MS = 10_000
/** How often the client sends a text frame `ping`; the platform answers `pong` without waking the object. */
export const PING_INTERVAL_MS = 30_000

/** Products that one device keeps on its shelf, and that one link shows. */
export const SHELF_MAX = 100
/** Characters of what an act of the owner's is called: the end of the file's name. */
export const ACT_NAME_MAX = 200
