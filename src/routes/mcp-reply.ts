/** What an agent's request over the Model Context Protocol is answered with: what this server is, its tools, and a call. */
import * as z from 'zod/mini'
import { ERRORS } from '../shared/errors.ts'
import { VERSION } from '../shared/version.ts'
import { ApiError, toIssues } from './errors.ts'
import { TOOLS, type ToolContext } from './mcp-tools.ts'

/** The newest first: what a client is offered that asks for a revision unknown here. */
const REVISIONS = ['2025-11-25', '2025-06-18'] as const
/** JSON-RPC 2.0, section 5.1. */
const RPC_ERRORS = { invalidRequest: -32_600, methodNotFound: -32_601, invalidParams: -32_602 } as const

const ToolCall = z.object({ name: z.string(), arguments: z._default(z.record(z.string(), z.unknown()), {}) })

export type Reply = { result: object } | { error: { code: number; message: string } }

/** The answer to one request. */
export async function reply(method: string, params: Record<string, unknown>, context: ToolContext): Promise<Reply> {
  switch (method) {
    case 'initialize':
      return {
        result: {
          protocolVersion: REVISIONS.find((revision) => revision === params['protocolVersion']) ?? REVISIONS[0],
          capabilities: { tools: {} },
          serverInfo: { name: 'smartshelf-ai', title: 'SmartShelf AI', version: VERSION },
          instructions:
            'Products of one shop, with the prices it states. Name a product by its title and link to its page.',
        },
      }
    case 'ping':
      return { result: {} }
    case 'tools/list':
      return {
        result: {
          tools: TOOLS.map(({ name, title, description, schema }) => ({
            name,
            title,
            description,
            inputSchema: schema,
            annotations: { readOnlyHint: true, openWorldHint: false },
          })),
        },
      }
    case 'tools/call':
      return call(params, context)
    default:
      return failure('methodNotFound', 'This server has tools only.')
  }
}

/** What goes wrong within a tool is told to the agent as its result: it can mend its arguments. */
async function call(params: Record<string, unknown>, context: ToolContext): Promise<Reply> {
  const wanted = ToolCall.safeParse(params)
  const tool = wanted.success ? TOOLS.find(({ name }) => name === wanted.data.name) : undefined
  if (!wanted.success || tool === undefined) return failure('invalidParams', 'No tool has this name.')
  const input = tool.input.safeParse(wanted.data.arguments)
  if (!input.success) {
    const issues = toIssues(input.error).map(({ path, message }) => `${path}: ${message}`)
    return refused(['The arguments do not fit.', ...issues].join('\n'))
  }
  try {
    const { text, data } = await tool.call(input.data, context)
    return { result: { content: [{ type: 'text', text }], structuredContent: data, isError: false } }
  } catch (error) {
    if (error instanceof ApiError) return refused(ERRORS[error.code].message)
    throw error
  }
}

function refused(text: string): Reply {
  return { result: { content: [{ type: 'text', text }], isError: true } }
}

/** What is answered to a request that cannot be. */
export function failure(code: keyof typeof RPC_ERRORS, message: string): Reply {
  return { error: { code: RPC_ERRORS[code], message } }
}
