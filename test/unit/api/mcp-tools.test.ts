import { describe, expect, it } from 'vitest'
import { toJSONSchema } from 'zod/mini'
import { TOOLS } from '../../../src/routes/mcp-tools.ts'

describe('the tools for agents', () => {
  it.each(TOOLS.map((tool) => [tool.name, tool] as const))(
    'tells of %s what its arguments are parsed with',
    (_, tool) => {
      const { $schema, ...schema } = toJSONSchema(tool.input, { io: 'input' })

      expect($schema).toContain('json-schema.org')
      expect(tool.schema).toEqual(schema)
    },
  )
})
