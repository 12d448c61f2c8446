/** What the readers of wishes and limits write into. */
import type { Entity } from '../../../shared/chat.ts'
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { RelativeRequest, UndoTarget } from '../types.ts'
import { textOf, type Scan } from './scan.ts'
import type { Span } from './spans.ts'

/** What one part of a message wants. */
export interface Wants {
  constraints: Constraints
  relative: Omit<RelativeRequest, 'thanId'>[]
  undo: UndoTarget[]
  /** Values of attributes that are not wanted any more: "Kestrix is okay again". */
  entities: Entity[]
  /** Tokens that a limit, a polarity or an order explains: no search words. */
  spoken: ReadonlySet<number>
  /** Tokens that something explains at all. */
  explained: ReadonlySet<number>
  /** A price named for each of several things, or for all together. */
  share: 'each' | 'total' | null
}

export interface Builder extends Wants {
  kind: string | null
  vocabulary: Vocabulary
  scan: Scan
  attributes: AttributeConstraint[]
  prefer: AttributeConstraint[]
  spoken: Set<number>
  explained: Set<number>
}

/** Notes that something explains the tokens of a span; spoken ones are no search words. */
export function mark(builder: Builder, { from, to }: Span, isSpoken: boolean): void {
  for (let at = from; at < to; at++) {
    builder.explained.add(at)
    if (isSpoken) builder.spoken.add(at)
  }
}

/** Notes what was read, for the answer. */
export function record(builder: Builder, span: Span, type: string, value: Entity['value']): void {
  builder.entities.push({ type, text: textOf(builder.scan, span.from, span.to), value })
}
