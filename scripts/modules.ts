/** Modules that the Worker loads when they are needed: the entry of each under src/, as src/modules.ts names it. */
export const MODULES = {
  amazon: 'adapters/amazon/amazon-module.ts',
  assistant: 'adapters/assistant/open-assistant.ts',
  feeds: 'catalog/feeds/feeds.ts',
  figures: 'adapters/analytics/figures.ts',
  importer: 'catalog/import/importer.ts',
  learning: 'adapters/catalog/catalog-learning.ts',
  lists: 'adapters/products/product-list.ts',
  mcp: 'routes/mcp-reply.ts',
  pages: 'routes/pages/written.ts',
  refresh: '../durable-objects/catalog-refresh/refresh-work.ts',
  sentry: 'adapters/observe/sentry.ts',
  talk: 'adapters/talk/talk.ts',
  writing: 'catalog/writing.ts',
}

export type ModuleName = keyof typeof MODULES

export const MODULE_NAMES = Object.keys(MODULES) as ModuleName[]
