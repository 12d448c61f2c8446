import { describe, expect, it } from 'vitest'
import { docsPage } from '../../../scripts/api/docs-page.ts'
import { openApi } from '../../../scripts/api/openapi.ts'
import { ERRORS } from '../../../src/shared/errors.ts'

interface Document {
  paths: Record<string, Record<string, { operationId: string; parameters?: { name: string; in: string }[] }>>
  components: { schemas: Record<string, object> }
}

const document = openApi() as unknown as Document
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
)

describe('openapi.json', () => {
  it('refers only to what it holds', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference)

    expect(references.length).toBeGreaterThan(50)
    for (const reference of references) {
      expect(Object.keys(document.components.schemas)).toContain(reference?.replace('#/components/schemas/', ''))
    }
  })

  it('names each operation once, and every part of an address as a parameter', () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    for (const { path, parameters = [] } of operations) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(parts)
    }
  })
})

describe('the page about the interface', () => {
  const page = docsPage()

  it('tells of every operation and every error', () => {
    for (const { method, path } of operations) expect(page).toContain(`<code>${method.toUpperCase()} ${path}</code>`)
    for (const code of Object.keys(ERRORS)) expect(page).toContain(`<code>${code}</code>`)
  })

  it('needs no script of its own and nobody else', () => {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toMatch(/(?:src|href)="(?!\/)/)
  })
})
