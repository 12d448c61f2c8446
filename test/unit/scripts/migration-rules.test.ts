import { describe, expect, it } from 'vitest'
import { findBreakingChanges } from '../../../scripts/migration-rules.ts'

describe('findBreakingChanges', () => {
  it.each([
    ['a dropped table', 'DROP TABLE product;'],
    ['a dropped column', 'ALTER TABLE product DROP COLUMN brand;'],
    ['a rebuilt table', 'CREATE TABLE `__new_product` (`id` text);'],
    ['a renamed table', 'ALTER TABLE a RENAME TO b;'],
    ['a cascade', 'key integer REFERENCES product(key) on delete cascade'],
    ['a trigger', 'CREATE TRIGGER product_ai AFTER INSERT ON product BEGIN SELECT 1; END;'],
  ])('refuses %s and names the line', (_, statement) => {
    expect(findBreakingChanges(`CREATE TABLE x (id text);\n${statement}`)).toEqual([expect.stringMatching(/^line 2 /)])
  })

  it('lets additions pass, and words in comments', () => {
    const sql =
      '-- no triggers: never DROP TABLE\nCREATE TABLE a (id text);\nALTER TABLE a ADD COLUMN b text;\nCREATE INDEX c ON a (b);'

    expect(findBreakingChanges(sql)).toEqual([])
  })
})
