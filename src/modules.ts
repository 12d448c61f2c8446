/**
 * What the Worker loads when it is needed, and no cold start parses. Here from the source, for tests and for Node: in the
 * deployed Worker `built-modules.ts` takes this file's place. Only what keeps nothing in memory stands here, because a
 * module has copies of its own of all that it imports.
 */

/** What reads an owner's files. */
export const loadImporter = () => import('./catalog/import/importer.ts')

/** What talks to Amazon. */
export const loadAmazon = () => import('./adapters/amazon/amazon-module.ts')

/** What talks to a language model. */
export const loadAssistant = () => import('./adapters/assistant/open-assistant.ts')

/** What reads the owner's feeds, and writes the shop's own. */
export const loadFeeds = () => import('./catalog/feeds/feeds.ts')

/** What analytics writes, reads, sums up and forgets. */
export const loadFigures = () => import('./adapters/analytics/figures.ts')

/** What lists products, page by page, and what finds them in large kinds. */
export const loadLists = () => import('./adapters/products/product-list.ts')

/** What learns the words of the catalogue. */
export const loadLearning = () => import('./adapters/catalog/catalog-learning.ts')

/** What answers other people's agents. */
export const loadMcp = () => import('./routes/mcp-reply.ts')

/** What reads messages and answers them. It keeps its words in memory, which nothing else uses. */
export const loadTalk = () => import('./adapters/talk/talk.ts')

/** What writes the pages of the site, and a conversation as a file. */
export const loadPages = () => import('./routes/pages/written.ts')

/** What writes the catalogue's rows, and what shows them to their owner. */
export const loadWriting = () => import('./catalog/writing.ts')

/** What talks to Sentry. */
export const loadSentry = () => import('./adapters/observe/sentry.ts')

/** What keeps Amazon's products fresh. */
export const loadRefresh = () => import('../durable-objects/catalog-refresh/refresh-work.ts')
