/** What a model says a message means: the same as the reader's frame, in a form that strict JSON schemas can hold. */
import * as z from 'zod/mini'
import { catch as lenient } from 'zod/mini'
import { Intent } from '../../shared/chat.ts'

const text = lenient(z.nullable(z.string()), null)
const texts = lenient(z.array(z.string()), [])
const number = lenient(z.nullable(z.number()), null)

const Wish = z.object({
  attribute: z.string(),
  op: z.enum(['eq', 'gte', 'lte', 'has', 'not']),
  value: lenient(z.nullable(z.union([z.string(), z.number(), z.boolean()])), null),
})
export type ModelWish = z.infer<typeof Wish>

const Need = z.object({
  kind: text,
  words: texts,
  brands: texts,
  not_brands: texts,
  colors: texts,
  price_min: number,
  price_max: number,
  min_rating: number,
  wishes: lenient(z.array(lenient(z.nullable(Wish), null)), []),
})
export type ModelNeed = z.infer<typeof Need>

export const ModelFrame = z.object({
  act: lenient(z.nullable(Intent), null),
  is_new_need: lenient(z.nullable(z.boolean()), null),
  needs: lenient(z.array(Need), []),
  about: texts,
  asked_attribute: text,
  sort: text,
  count: number,
})
export type ModelFrame = z.infer<typeof ModelFrame>

const nullable = (type: string) => ({ type: [type, 'null'] })
const list = (items: object) => ({ type: 'array', items })
function object(properties: Record<string, object>) {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties }
}

/** For strict mode: nothing beside what is named, everything named is there, what is not said is null. */
export const FRAME_SCHEMA = object({
  act: { type: 'string', enum: Object.values(Intent.def.entries) },
  is_new_need: { type: 'boolean' },
  needs: list(
    object({
      kind: nullable('string'),
      words: list({ type: 'string' }),
      brands: list({ type: 'string' }),
      not_brands: list({ type: 'string' }),
      colors: list({ type: 'string' }),
      price_min: nullable('number'),
      price_max: nullable('number'),
      min_rating: nullable('number'),
      wishes: list(
        object({
          attribute: { type: 'string' },
          op: { type: 'string', enum: ['eq', 'gte', 'lte', 'has', 'not'] },
          value: { type: ['string', 'number', 'boolean', 'null'] },
        }),
      ),
    }),
  ),
  about: list({ type: 'string' }),
  asked_attribute: nullable('string'),
  sort: nullable('string'),
  count: nullable('number'),
})
export const FRAME_NAME = 'frame'
