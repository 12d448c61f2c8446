/** An understanding that says nothing yet: what every part of the reading starts from. */
import type { Intent } from '../../../shared/chat.ts'
import type { Talk, Understanding } from '../types.ts'

/** Nothing but an intent. */
export function nothing(intent: Intent, confidence: number): Understanding {
  return {
    intent,
    confidence,
    entities: [],
    stated: {},
    relative: [],
    undo: [],
    referencedIds: [],
    unresolved: [],
    lookups: [],
    than: null,
    codes: null,
    question: null,
    likeId: null,
    count: null,
    askedAbout: null,
    topic: { kind: 'continue' },
    isOpen: false,
    isAddition: false,
    alsoStated: [],
    corrections: [],
    contradictions: [],
    notUnderstood: [],
    untold: [],
    totalMax: null,
    isEither: false,
    talk: null,
  }
}

/** Talk besides the shopping: what kind, for the wording. */
export function talking(intent: Intent, talk: Talk | null, confidence: number): Understanding {
  return { ...nothing(intent, confidence), talk }
}
