/** A request as OpenAI-compatible endpoints and Workers AI take it. */
import type { ModelRequest } from './language-model.ts'

/** The body. Greedy: the same question gets the same answer, as far as the engine can. */
export function toBody({ messages, maxTokens, json }: ModelRequest): Record<string, unknown> {
  const common = { messages, max_tokens: maxTokens, temperature: 0 }
  if (json === null) return { ...common, stream: true, stream_options: { include_usage: true } }
  const { mode, name, schema } = json
  switch (mode) {
    case 'schema':
      return { ...common, response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } }
    case 'tool':
      return {
        ...common,
        tools: [{ type: 'function', function: { name, description: 'What the message says.', parameters: schema } }],
        tool_choice: { type: 'function', function: { name } },
      }
    case 'plain':
      return common
  }
}
