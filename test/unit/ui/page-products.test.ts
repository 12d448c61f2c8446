/** What the widget reads of a shop's page. Whoever fills a page with data is a stranger. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageProducts } from '../../../src/ui/widget/page-products.ts'

const MOST = 8
const LONGEST = 300

function read(...scripts: string[]) {
  return pageProducts(scripts.map((textContent) => ({ textContent })))
}

describe('the products of a page', () => {
  it('are told by their ids, wherever its data states them', () => {
    const graph = {
      '@graph': [{ '@type': 'WebPage', mainEntity: { '@type': 'Product', sku: 'a', gtin13: 4006381333931 } }],
    }
    const group = { '@type': ['ProductGroup'], productGroupID: 'b', hasVariant: [{ '@type': 'Product', sku: 'b-1' }] }

    expect(read(JSON.stringify(graph), 'not JSON', JSON.stringify(group))).toEqual([
      { sku: 'a', gtin: '4006381333931', url: '' },
      { sku: 'b', gtin: '', url: '' },
      { sku: 'b-1', gtin: '', url: '' },
    ])
  })

  it('are at most eight ids of at most three hundred characters, whatever stands in the data', () => {
    const text = fc.oneof(fc.string(), fc.constant('x'.repeat(5_000)), fc.constant('Product'))
    const node = fc.letrec((tie) => ({
      node: fc.record(
        {
          '@type': fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.anything()),
          sku: fc.oneof(text, fc.anything()),
          gtin: fc.anything(),
          url: text,
          '@graph': fc.oneof({ maxDepth: 3 }, fc.anything(), fc.array(tie('node'), { maxLength: 12 })),
          mainEntity: fc.oneof({ maxDepth: 3 }, fc.anything(), tie('node')),
        },
        { requiredKeys: [] },
      ),
    })).node

    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            node.map((value) => JSON.stringify(value)),
            fc.string(),
            fc.json(),
          ),
        ),
        (scripts) => {
          const found = read(...scripts)
          expect(found.length).toBeLessThanOrEqual(MOST)
          for (const value of found.flatMap((ids) => Object.values(ids))) {
            expect(typeof value).toBe('string')
            expect(value.length).toBeLessThanOrEqual(LONGEST)
          }
        },
      ),
    )
  })

  it.each([
    [
      'a thousand products',
      JSON.stringify(Array.from({ length: 1_000 }, (_, sku) => ({ '@type': 'Product', sku }))),
      8,
    ],
    ['data nested beyond reason', `${'{"@graph":['.repeat(9_000)}{}${']}'.repeat(9_000)}`, 0],
    ['a megabyte', JSON.stringify({ '@type': 'Product', sku: 'x'.repeat(1_000_000) }), 0],
    ['names of what every object has', '{"__proto__":{"@type":"Product"},"constructor":{"sku":"x"},"@type":null}', 0],
    ['no data', '', 0],
  ])('of %s', (_, script, count) => {
    expect(read(script)).toHaveLength(count)
    expect({}).not.toHaveProperty('@type')
  })
})
