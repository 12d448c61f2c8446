/** Everything that can go wrong between us and the Creators API, as data. No message of the API is ever passed on. */

export type AmazonError =
  /** 400. `fields` are those that the API names. Asking again is pointless. */
  | { code: 'rejected'; reason: string; fields: string[] }
  /** 401, also after a new token, or the token itself was refused: the credentials are wrong. */
  | { code: 'unauthorized'; reason: string }
  /** 403 AssociateNotEligible: the account has lost access for now. */
  | { code: 'not_eligible' }
  /** 403 for another reason. */
  | { code: 'forbidden'; reason: string }
  /** 404: what was asked for does not exist. */
  | { code: 'not_found' }
  /** 429. */
  | { code: 'throttled'; retryAfterMs: number | null }
  /** 5xx. */
  | { code: 'unavailable'; status: number; retryAfterMs: number | null }
  /** The connection failed or was cut. */
  | { code: 'network' }
  /** No answer in time, or stopped by the caller. */
  | { code: 'timeout' }
  | { code: 'aborted' }
  /** A body that is no JSON, or not of the shape of an answer, or too large. */
  | { code: 'malformed'; reason: string }

export type AmazonResult<T> = { ok: true; value: T } | { ok: false; error: AmazonError }

/** Whether the same request may succeed in a moment. */
export function isRetryable({ code }: AmazonError): boolean {
  return ['throttled', 'unavailable', 'network', 'timeout', 'malformed'].includes(code)
}

/** An error in words for the owner: what is wrong and what to do about it. */
export function describeAmazonError(error: AmazonError): string {
  switch (error.code) {
    case 'rejected':
      return `Amazon rejects the request (${error.reason}${error.fields.length > 0 ? `: ${error.fields.join(', ')}` : ''})`
    case 'unauthorized':
      return `Amazon does not accept the credentials (${error.reason}): check AMAZON_CLIENT_ID, AMAZON_CLIENT_SECRET and AMAZON_CREDENTIAL_VERSION`
    case 'not_eligible':
      return 'The Amazon Associates account is not eligible for the API at present (AssociateNotEligible)'
    case 'forbidden':
      return `Amazon denies access (${error.reason})`
    case 'not_found':
      return 'Amazon does not know what was asked for'
    case 'throttled':
      return 'Amazon throttles the requests'
    case 'unavailable':
      return `Amazon answers with an error (HTTP ${error.status})`
    case 'network':
      return 'Amazon cannot be reached'
    case 'timeout':
      return 'Amazon does not answer in time'
    case 'aborted':
      return 'The request was stopped'
    case 'malformed':
      return `Amazon’s answer cannot be read (${error.reason})`
    default:
      return error satisfies never
  }
}

/** Whether a rejection is about what was asked for, not about how the site is set up. */
export function isAboutItems({ fields }: Extract<AmazonError, { code: 'rejected' }>): boolean {
  return (
    fields.length > 0 && fields.every((name) => /^(?:itemIds|keywords|brand|minPrice|maxPrice|itemPage)/.test(name))
  )
}
