/** How the site is set up, as the owner's dashboard shows it. Says that a secret is set, never what it is. */

export interface SiteStatus {
  version: string
  isDevelopment: boolean
  /** Settings that are missing or wrong, in words for the owner. */
  problems: string[]
  limits: {
    turnsPerMinute: number
    turnBurst: number
    requestsPerMinute: number
    /** Whether the limit that all isolates of a location share is asked too. */
    isSharedShieldAsked: boolean
  }
  /** Sites, besides this one, whose pages may hold the widget. */
  allowedOrigins: string[]
  /** Since the counters began. */
  refused: { scope: string; count: number }[]
  cache: { tier: string; result: string; count: number }[]
  features: {
    associateTag: boolean
    accessSignIn: boolean
    errorReports: boolean
    protectedMetrics: boolean
    analyticsEngine: boolean
  }
}
