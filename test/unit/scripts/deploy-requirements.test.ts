import { describe, expect, it } from 'vitest'
import { type DeployFacts, findMissing } from '../../../scripts/deploy-requirements.ts'

const COMPLETE: DeployFacts = {
  account: 'known',
  databaseId: '8c1f3a52-6d77-4a0e-9a0b-0d7b9a1c2e3f',
  cacheId: '0f2ac74b498b48028cb68387c421e279',
  secrets: ['ADMIN_TOKEN', 'VISITOR_SECRET', 'ASSOCIATE_TAG'],
}

describe('findMissing', () => {
  it('misses nothing where everything is', () => {
    expect(findMissing(COMPLETE)).toEqual([])
  })

  it.each<[string, Partial<DeployFacts>, RegExp[]]>([
    ['a login', { account: null }, [/wrangler login/]],
    ['a database', { databaseId: '00000000-0000-0000-0000-000000000000' }, [/wrangler d1 create/]],
    ['a cache', { cacheId: '00000000000000000000000000000000' }, [/kv namespace create/]],
    ['ids at all', { databaseId: undefined, cacheId: undefined }, [/d1 create/, /kv namespace create/]],
    ['one secret', { secrets: ['ADMIN_TOKEN'] }, [/secret put VISITOR_SECRET/]],
    ['every secret of a new Worker', { secrets: null }, [/put VISITOR_SECRET/, /put ADMIN_TOKEN/]],
  ])('names %s and the command that helps', (_, lacking, sentences) => {
    expect(findMissing({ ...COMPLETE, ...lacking })).toEqual(sentences.map((pattern) => expect.stringMatching(pattern)))
  })
})
