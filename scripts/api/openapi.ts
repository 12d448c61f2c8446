/** The HTTP interface as an OpenAPI 3.1 document, made from the schemas that the Worker uses. */
import { ERRORS, type ErrorCode } from '../../src/shared/errors.ts'
import { VERSION } from '../../src/shared/version.ts'
import type { Operation } from './operation.ts'
import { OPERATIONS } from './operations.ts'
import { Answers, inputSchema, type Json } from './schemas.ts'

const ERROR_ANSWER = { $ref: '#/components/schemas/Error' }
const SECURITY: Record<Operation['by'], Json[]> = {
  anyone: [],
  // A visitor who has no token is given one.
  visitor: [{}, { visitorToken: [] }, { visitorCookie: [] }],
  owner: [{ adminToken: [] }],
}

export function openApi(): Json {
  const paths: Record<string, Json> = {}
  const answers = new Answers()
  for (const [tag, operations] of Object.entries(OPERATIONS)) {
    for (const operation of operations) {
      const path = toPath(operation.path)
      paths[path] = { ...paths[path], [operation.method]: toOperation(operation, tag, answers) }
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'SmartShelf AI',
      version: VERSION,
      description:
        'A shopping copilot at the edge. JSON is camelCase, times are epoch milliseconds, money is integer minor units with an ISO 4217 code. Fields may be added at any time.',
    },
    tags: Object.keys(OPERATIONS).map((name) => ({ name })),
    paths,
    components: {
      schemas: { Error: errorSchema(), ...answers.schemas() },
      securitySchemes: {
        visitorToken: { type: 'http', scheme: 'bearer', description: 'The `visitorToken` of an earlier answer.' },
        visitorCookie: { type: 'apiKey', in: 'cookie', name: 'smartshelf_visitor' },
        adminToken: { type: 'http', scheme: 'bearer', description: 'The owner’s ADMIN_TOKEN.' },
      },
    },
  }
}

/** `/p/:id{…}` as OpenAPI writes it: `/p/{id}`. */
export function toPath(path: string): string {
  return path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')
}

function toOperation(operation: Operation, tag: string, answers: Answers): Json {
  const { method, path, summary, by, body, bodyType = 'application/json' } = operation
  const content = body !== undefined ? { schema: inputSchema(body) } : {}
  const hasBody = body !== undefined || operation.bodyType !== undefined
  return {
    operationId: toId(method, path),
    tags: [tag],
    summary,
    security: SECURITY[by],
    ...(parametersOf(operation).length > 0 ? { parameters: parametersOf(operation) } : {}),
    ...(hasBody ? { requestBody: { required: true, content: { [bodyType]: content } } } : {}),
    responses: responsesOf(operation, answers),
  }
}

interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: Json
}

export function parametersOf({ path, query }: Operation): Parameter[] {
  const inPath = [...toPath(path).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' },
  }))
  if (query === undefined) return inPath
  const { properties = {}, required = [] } = inputSchema(query) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query' as const,
    required: required.includes(name),
    schema,
  }))
  return [...inPath, ...inQuery]
}

function responsesOf(operation: Operation, answers: Answers): Json {
  const { method, path, status = 200, answer, answerType, errors = [] } = operation
  const type = answerType ?? 'application/json'
  const schema = answer === undefined ? {} : { schema: answers.refer(answer, `${toId(method, path)}Answer`) }
  const hasContent = answer !== undefined || answerType !== undefined || status === 200
  const responses: Record<string, Json> = {
    [status]: { description: 'Done.', ...(hasContent ? { content: { [type]: schema } } : {}) },
  }
  for (const code of [...(operation.by === 'owner' ? (['unauthorized'] as const) : []), ...errors]) {
    const key = String(ERRORS[code].status)
    const description = [responses[key]?.['description'], ERRORS[code].message].filter(Boolean).join(' ')
    responses[key] = { description, content: { 'application/json': { schema: ERROR_ANSWER } } }
  }
  responses['default'] = {
    description: 'Any other failure.',
    content: { 'application/json': { schema: ERROR_ANSWER } },
  }
  return responses
}

function errorSchema(): Json {
  const codes = Object.keys(ERRORS) as ErrorCode[]
  const issue = { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } }
  return {
    type: 'object',
    required: ['error'],
    properties: {
      error: {
        type: 'object',
        required: ['code', 'message', 'requestId'],
        properties: {
          code: { type: 'string', enum: codes },
          message: { type: 'string' },
          requestId: { type: 'string' },
          retryAfterSeconds: { type: 'number' },
          issues: { type: 'array', items: issue },
        },
      },
    },
  }
}

/** `get /api/v1/products/:id` as `getProductsById`. */
function toId(method: string, path: string): string {
  const words = toPath(path)
    .replace('/api/v1', '')
    .split(/[^A-Za-z]+/)
  return (
    method +
    words
      .filter(Boolean)
      .map((word) => word[0]?.toUpperCase() + word.slice(1))
      .join('')
  )
}
