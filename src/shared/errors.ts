/** Every error a client can meet, with the status and the words it gets. Input is never echoed. */

export const ERRORS = {
  bad_request: { status: 400, message: 'That request could not be read. Check the fields and send it again.' },
  invalid_json: { status: 400, message: 'The body is not valid JSON.' },
  message_empty: { status: 400, message: 'The message is empty. Write what you are looking for.' },
  message_too_long: {
    status: 413,
    message: 'The message is longer than 10,000 characters. Shorten it and send it again.',
  },
  body_too_large: { status: 413, message: 'The request is too large.' },
  unauthorized: { status: 401, message: 'This needs the admin token as `Authorization: Bearer …`.' },
  forbidden_origin: { status: 403, message: 'This site may not open a chat here.' },
  check_needed: { status: 403, message: 'Show once that you are a person, and your message is sent.' },
  check_failed: { status: 403, message: 'The check did not go through. Try it once more; your message is kept.' },
  policy_forbids: { status: 403, message: 'The licence of this product data does not allow that.' },
  not_found: { status: 404, message: 'There is nothing at this address.' },
  session_not_found: { status: 404, message: 'This conversation does not exist or is not yours. Start a new one.' },
  product_not_found: { status: 404, message: 'No product has this id.' },
  turn_not_found: { status: 404, message: 'No turn has this id.' },
  method_not_allowed: { status: 405, message: 'This address does not take that method.' },
  turn_conflict: { status: 409, message: 'This turn id was already used for something else. Use a new one.' },
  sample_refused: {
    status: 409,
    message: 'Real shoppers were here already. Sample activity is only for a site that has none.',
  },
  sync_would_withdraw: {
    status: 409,
    message: 'This file would withdraw more than half of the products. Send it again with confirm=1 if that is meant.',
  },
  assistant_off: { status: 409, message: 'No language model is switched on.' },
  feed_exists: { status: 409, message: 'This address is a feed already.' },
  feed_running: { status: 409, message: 'This feed is being read right now. Look again in a moment.' },
  product_withdrawn: { status: 410, message: 'This product is no longer offered.' },
  unsupported_media: {
    status: 415,
    message: 'This format is not supported. Send CSV, JSON, NDJSON, XML or a saved page.',
  },
  currency_needed: {
    status: 422,
    message: 'The file has prices but names no currency. Say which one they are in, as currency=EUR.',
  },
  upgrade_required: { status: 426, message: 'This address is a WebSocket. Connect with an upgrade.' },
  rate_limited: { status: 429, message: 'Too many messages at once. Your text is kept; try again in a moment.' },
  flood: { status: 429, message: 'Too many requests from this address. Try again in a moment.' },
  internal: { status: 500, message: 'Something went wrong on our side. Try again; if it stays, name the request id.' },
  not_configured: {
    status: 503,
    message: 'This site is not set up yet: a secret is missing. The owner finds which one at /health.',
  },
  unavailable: { status: 503, message: 'The catalogue cannot be reached right now. Try again in a moment.' },
  invalid_frame: { status: 400, message: 'That frame could not be read.' },
  frame_too_large: { status: 413, message: 'That frame is larger than 64 KiB.' },
  binary_frame: { status: 400, message: 'Binary frames are not supported. Send JSON text.' },
} as const satisfies Record<string, { status: number; message: string }>

export type ErrorCode = keyof typeof ERRORS

/** WebSocket close codes. A client does not reconnect after those in the 4000s. */
export const CLOSE = {
  normal: 1000,
  policy: 1008,
  tooBig: 1009,
  internal: 1011,
  sessionGone: 4001,
  notOwner: 4003,
  /** The page speaks a protocol that this version does not. */
  otherVersion: 4010,
} as const

export interface ErrorIssue {
  /** Where in the input, such as `attributes.0.name`. */
  path: string
  message: string
}

/** The body of every error answer. */
export interface ErrorBody {
  error: {
    code: ErrorCode
    message: string
    requestId: string
    retryAfterSeconds?: number
    issues?: ErrorIssue[]
  }
}
