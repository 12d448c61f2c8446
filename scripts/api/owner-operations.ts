/** What the owner may ask. */
import * as z from 'zod/mini'
import { AnalyticsQuery } from '../../src/shared/analytics.ts'
import { AssistantChoice, AssistantQuestion } from '../../src/shared/assistant.ts'
import { Feed, FeedRequest } from '../../src/shared/feeds.ts'
import { ImportReport } from '../../src/shared/import-report.ts'
import { OwnerAct, UndoneAct } from '../../src/shared/owner-acts.ts'
import { OwnerProduct, OwnerProducts, ProductPatch } from '../../src/shared/owner-catalog.ts'
import { NewOwnerRule } from '../../src/shared/owner-rules.ts'
import { ShopProfile } from '../../src/shared/shop-profile.ts'
import type { Operation } from './operation.ts'

const text = z.optional(z.string())

export const ANALYTICS: readonly Operation[] = [
  ...(
    [
      ['overview', 'Key figures beside those of the period before, day by day.'],
      ['conversations', 'How conversations went.'],
      ['products', 'What was shown, opened and compared.'],
      ['searches', 'What was asked for, and what was not found.'],
      ['visitors', 'Visitors as bands of how much they do.'],
    ] as const
  ).map(([name, summary]): Operation => ({
    method: 'get',
    path: `/api/v1/analytics/${name}`,
    summary,
    by: 'owner',
    query: AnalyticsQuery,
  })),
  {
    method: 'get',
    path: '/api/v1/analytics/talks',
    summary: 'Messages that were hardly understood, found nothing, or were answered badly.',
    by: 'owner',
    query: AnalyticsQuery,
  },
  { method: 'get', path: '/api/v1/analytics/talks/:id', summary: 'What was said around one of them.', by: 'owner' },
  { method: 'get', path: '/api/v1/analytics/users/:visitorId', summary: 'One visitor.', by: 'owner' },
  { method: 'get', path: '/api/v1/analytics/sessions/:id', summary: 'One conversation.', by: 'owner' },
  { method: 'get', path: '/api/v1/analytics/engine', summary: 'Names of the shipped questions.', by: 'owner' },
  {
    method: 'get',
    path: '/api/v1/analytics/engine/:query',
    summary: 'A shipped question, asked of Analytics Engine.',
    by: 'owner',
  },
]

export const OWNER: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/v1/admin/catalog/import',
    summary: 'Bring products: the file as it is. `dryRun=1` tells what would come of it.',
    by: 'owner',
    query: z.object({
      format: text,
      source: text,
      currency: text,
      mode: z.optional(z.enum(['merge', 'sync'])),
      dryRun: text,
      confirm: text,
      keepDemo: text,
      columns: text,
      name: text,
      act: text,
    }),
    bodyType: 'application/octet-stream',
    answer: ImportReport,
    errors: ['currency_needed', 'sync_would_withdraw', 'unsupported_media', 'body_too_large'],
  },
  {
    method: 'delete',
    path: '/api/v1/admin/catalog',
    summary: 'Withdraw everything of one source.',
    by: 'owner',
    query: z.object({ source: z.string() }),
    answer: z.object({ withdrawn: z.int() }),
  },
  {
    method: 'get',
    path: '/api/v1/admin/acts',
    summary: 'Imports and withdrawals that can be undone.',
    by: 'owner',
    answer: z.object({ acts: z.array(OwnerAct) }),
  },
  {
    method: 'post',
    path: '/api/v1/admin/acts/:id/undo',
    summary: 'Put back what one of them changed.',
    by: 'owner',
    answer: UndoneAct,
    errors: ['not_found'],
  },
  {
    method: 'get',
    path: '/api/v1/admin/products',
    summary: 'The owner’s list of products.',
    by: 'owner',
    query: z.object({ q: text, source: text, state: text, problem: text, limit: text, cursor: text }),
    answer: OwnerProducts,
  },
  {
    method: 'patch',
    path: '/api/v1/admin/products/:id',
    summary: 'Set fields by hand, null takes one back; `withdrawn: false` offers a withdrawn product again.',
    by: 'owner',
    body: ProductPatch,
    answer: OwnerProduct,
    errors: ['product_not_found', 'policy_forbids'],
  },
  {
    method: 'delete',
    path: '/api/v1/admin/products/:id',
    summary: 'Withdraw a product.',
    by: 'owner',
    status: 204,
    errors: ['product_not_found'],
  },
  {
    method: 'get',
    path: '/api/v1/admin/feeds',
    summary: 'The feeds that are kept fresh.',
    by: 'owner',
    answer: z.object({ feeds: z.array(Feed) }),
  },
  {
    method: 'post',
    path: '/api/v1/admin/feeds',
    summary: 'Keep a feed fresh.',
    by: 'owner',
    body: FeedRequest,
    status: 201,
    answer: Feed,
    errors: ['feed_exists'],
  },
  {
    method: 'delete',
    path: '/api/v1/admin/feeds/:id',
    summary: 'Forget a feed; its products stay.',
    by: 'owner',
    status: 204,
  },
  {
    method: 'post',
    path: '/api/v1/admin/feeds/:id/run',
    summary: 'Read a feed now.',
    by: 'owner',
    query: z.object({ confirm: text }),
    answer: Feed,
    errors: ['feed_running'],
  },
  {
    method: 'get',
    path: '/api/v1/admin/google-feed',
    summary: 'Whether the Google feed is on.',
    by: 'owner',
    answer: z.object({ isOn: z.boolean() }),
  },
  {
    method: 'put',
    path: '/api/v1/admin/google-feed',
    summary: 'Switch the Google feed.',
    by: 'owner',
    body: z.object({ isOn: z.boolean() }),
    answer: z.object({ isOn: z.boolean() }),
  },
  { method: 'get', path: '/api/v1/admin/rules', summary: 'What the owner has taught.', by: 'owner' },
  {
    method: 'post',
    path: '/api/v1/admin/rules',
    summary: 'Teach something.',
    by: 'owner',
    body: NewOwnerRule,
    status: 201,
  },
  { method: 'delete', path: '/api/v1/admin/rules/:id', summary: 'Take it back.', by: 'owner', status: 204 },
  { method: 'get', path: '/api/v1/admin/profile', summary: 'The shop’s profile.', by: 'owner', answer: ShopProfile },
  {
    method: 'put',
    path: '/api/v1/admin/profile',
    summary: 'Set the shop’s profile.',
    by: 'owner',
    body: ShopProfile,
    answer: ShopProfile,
  },
  {
    method: 'get',
    path: '/api/v1/admin/assistant',
    summary: 'The language model: its state and its cost.',
    by: 'owner',
  },
  {
    method: 'put',
    path: '/api/v1/admin/assistant',
    summary: 'Switch and limit the language model.',
    by: 'owner',
    body: AssistantChoice,
  },
  {
    method: 'post',
    path: '/api/v1/admin/assistant/test',
    summary: 'Ask the language model one question.',
    by: 'owner',
    body: AssistantQuestion,
    errors: ['assistant_off'],
  },
  { method: 'get', path: '/api/v1/admin/status', summary: 'Settings, limits, what was refused.', by: 'owner' },
  {
    method: 'post',
    path: '/api/v1/admin/sample-activity',
    summary: 'Fill an unused site’s statistics with made-up visits.',
    by: 'owner',
    status: 201,
    errors: ['sample_refused'],
  },
  { method: 'delete', path: '/api/v1/admin/sample-activity', summary: 'Remove them.', by: 'owner', status: 204 },
  { method: 'get', path: '/api/v1/admin/refresh', summary: 'The state of the Amazon refresh.', by: 'owner' },
  { method: 'post', path: '/api/v1/admin/refresh', summary: 'Start it, or follow more.', by: 'owner', status: 202 },
  {
    method: 'delete',
    path: '/api/v1/admin/refresh/searches/:id',
    summary: 'Follow a search no longer.',
    by: 'owner',
    status: 204,
  },
  {
    method: 'delete',
    path: '/api/v1/admin/cache',
    summary: 'Forget cached answers.',
    by: 'owner',
    query: z.object({ prefix: text }),
    answer: z.object({ deleted: z.int() }),
  },
]
