/** What reads the owner's feeds and writes the shop's own: a module of its own in the deployed Worker. */
export { streamGoogleFeed } from '../../adapters/feeds/google-feed.ts'
export { GOOGLE_TEXTS } from '../../domain/feeds/google-text.ts'
export { refuseAddress } from '../../domain/feeds/public-address.ts'
export { runFeed } from './run-feed.ts'
