/** What the owner teaches the copilot: list, add, take back. The admin check stands before these routes. */
import { Hono } from 'hono/tiny'
import { addOwnerRule, readOwnerRules, removeOwnerRule } from '../adapters/owner/owner-rules.ts'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import { NewOwnerRule, OWNER_RULES_MAX } from '../shared/owner-rules.ts'
import { catalogOf, type AppEnv } from './context.ts'
import { ApiError, readJsonBody } from './errors.ts'

export const adminRulesRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const rules = await readOwnerRules(c.env.DB, Date.now())
    const ids = rules.flatMap(({ kind, value }) => (kind === 'pin' || kind === 'bury' ? [value] : []))
    const products = ids.length === 0 ? [] : await catalogOf(c).products([...new Set(ids)])
    const titles = new Map(products.map(({ id, title }) => [id, title]))
    return c.json({ rules: rules.map((rule) => ({ ...rule, productTitle: titles.get(rule.value) ?? null })) })
  })
  .post('/', async (c) => {
    const rule = await readJsonBody(c, NewOwnerRule, BODY_MAX_BYTES)
    if (rule.value === '' && rule.kind !== 'gap') {
      throw new ApiError('bad_request', { issues: [{ path: 'value', message: 'is missing' }] })
    }
    const now = Date.now()
    if ((await readOwnerRules(c.env.DB, now)).length >= OWNER_RULES_MAX) {
      throw new ApiError('bad_request', { issues: [{ path: '', message: `at most ${OWNER_RULES_MAX} rules` }] })
    }
    if (rule.kind === 'pin' || rule.kind === 'bury') {
      const [product] = await catalogOf(c).products([rule.value])
      if (product === undefined) throw new ApiError('product_not_found')
    }
    return c.json(await addOwnerRule(c.env.DB, rule, now), 201)
  })
  .delete('/:id', async (c) => {
    if (!(await removeOwnerRule(c.env.DB, c.req.param('id'), Date.now()))) throw new ApiError('not_found')
    return c.body(null, 204)
  })
