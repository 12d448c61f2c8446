/** Everything that talks to Amazon and stores what it says: a module of its own in the deployed Worker. */
export { purgeExpired, storeItems } from './amazon-catalog.ts'
export { createAmazonClient } from './client.ts'
export { RefreshRunner } from './refresh-runner.ts'
export { createTokenSource } from './token.ts'
