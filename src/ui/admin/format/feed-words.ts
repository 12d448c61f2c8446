/** How often a feed may be read, in words. */
export const FEED_PACES = [
  { hours: 1, text: 'every hour' },
  { hours: 3, text: 'every 3 hours' },
  { hours: 6, text: 'every 6 hours' },
  { hours: 12, text: 'twice a day' },
  { hours: 24, text: 'once a day' },
  { hours: 168, text: 'once a week' },
] as const
