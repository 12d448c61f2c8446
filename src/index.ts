/** The Worker's entry: what the platform calls, and the Durable Objects it runs. */
import { app } from './app.ts'
import { runScheduled } from './scheduled.ts'

export { AssistantDesk } from '../durable-objects/assistant-desk.ts'
export { CatalogRefresh } from '../durable-objects/catalog-refresh.ts'
export { ChatSession } from '../durable-objects/chat-session.ts'
export { MetricsAggregator } from '../durable-objects/metrics-aggregator.ts'
export { RateLimiter } from '../durable-objects/rate-limiter.ts'

export default { fetch: app.fetch, scheduled: runScheduled } satisfies ExportedHandler<Env>
