/** Loads the modules that stand beside the Worker: `wrangler.toml` puts this file in the place of `modules.ts`. */
import type * as source from './modules.ts'

/** A name in a variable is left alone by the bundler. */
const load = (name: string) => import(name)

export const loadImporter: typeof source.loadImporter = () => load('./importer.js')
export const loadAmazon: typeof source.loadAmazon = () => load('./amazon.js')
export const loadAssistant: typeof source.loadAssistant = () => load('./assistant.js')
export const loadFeeds: typeof source.loadFeeds = () => load('./feeds.js')
export const loadFigures: typeof source.loadFigures = () => load('./figures.js')
export const loadLearning: typeof source.loadLearning = () => load('./learning.js')
export const loadLists: typeof source.loadLists = () => load('./lists.js')
export const loadMcp: typeof source.loadMcp = () => load('./mcp.js')
export const loadPages: typeof source.loadPages = () => load('./pages.js')
export const loadSentry: typeof source.loadSentry = () => load('./sentry.js')
export const loadTalk: typeof source.loadTalk = () => load('./talk.js')
export const loadWriting: typeof source.loadWriting = () => load('./writing.js')
export const loadRefresh: typeof source.loadRefresh = () => load('./refresh.js')
