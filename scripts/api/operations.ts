/** Every operation of the HTTP interface, with the schemas that the Worker itself parses and sends. A test keeps it whole. */
import type { Operation } from './operation.ts'
import { ANALYTICS, OWNER } from './owner-operations.ts'
import { CHAT, PRODUCTS } from './shop-operations.ts'

const OPERATION: readonly Operation[] = [
  { method: 'get', path: '/health', summary: 'How the site and its parts are.', by: 'anyone' },
  { method: 'get', path: '/health/live', summary: 'Answers while the Worker runs.', by: 'anyone' },
  {
    method: 'get',
    path: '/metrics',
    summary: 'Prometheus text; needs the metrics token.',
    by: 'owner',
    answerType: 'text/plain',
  },
]

/** By the heading that they stand under. */
export const OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  Chat: CHAT,
  Products: PRODUCTS,
  Analytics: ANALYTICS,
  Owner: OWNER,
  Operation: OPERATION,
}
