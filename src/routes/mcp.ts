/**
 * `POST /mcp`: the catalogue for other people's agents, over the Model Context Protocol's streamable HTTP transport
 * (modelcontextprotocol.io, revisions 2025-06-18 and 2025-11-25). There is no session and nothing to stream: every
 * request is answered by one JSON body. Why this is our own stands in docs/decisions.
 */
import { loadMcp } from '#modules'
import { Hono } from 'hono/tiny'
import * as z from 'zod/mini'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import { catalogOf, type AppEnv } from './context.ts'
import { readJsonBody } from './errors.ts'
import type { ToolContext } from './mcp-tools.ts'

const RpcMessage = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.optional(z.union([z.string(), z.number()])),
  method: z.optional(z.string()),
  params: z.optional(z.record(z.string(), z.unknown())),
})

export const mcpRoutes = new Hono<AppEnv>().post('/', async (c) => {
  const { reply, failure } = await loadMcp()
  const message = RpcMessage.safeParse(await readJsonBody(c, z.unknown(), BODY_MAX_BYTES))
  if (!message.success) {
    return c.json({ jsonrpc: '2.0', id: null, ...failure('invalidRequest', 'Not a JSON-RPC request.') })
  }
  const { id, method, params = {} } = message.data
  // Notifications, and answers to questions that were never asked.
  if (id === undefined || method === undefined) return c.body(null, 202)
  const context: ToolContext = {
    catalog: catalogOf(c),
    policy: c.get('config').policy,
    origin: new URL(c.req.url).origin,
  }
  return c.json({ jsonrpc: '2.0', id, ...(await reply(method, params, context)) })
})
