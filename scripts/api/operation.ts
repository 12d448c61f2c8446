/** One operation of the HTTP interface. */
import type * as z from 'zod/mini'
import type { ErrorCode } from '../../src/shared/errors.ts'

type Schema = z.core.$ZodType

export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As routes are written: `:id` for a part that varies. */
  path: string
  summary: string
  /** Who may: anyone, a visitor (a token is issued on first contact), the owner. */
  by: 'anyone' | 'visitor' | 'owner'
  query?: Schema
  body?: Schema
  /** Of a body that is no JSON. */
  bodyType?: string
  status?: number
  answer?: Schema
  /** Of an answer that is no JSON. */
  answerType?: string
  errors?: readonly ErrorCode[]
}
