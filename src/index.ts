/** The Worker's entry: what the platform calls, and the Durable Objects it runs. */
import { app } from './app.ts'

export { ChatSession } from '../durable-objects/chat-session.ts'
export { RateLimiter } from '../durable-objects/rate-limiter.ts'

export default { fetch: app.fetch } satisfies ExportedHandler<Env>
