/** Questions of what no attribute is called: the words that tell what is asked, to be looked for in what the product says. */
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { Asked } from '../types.ts'
import type { Piece } from './asked-piece.ts'
import { asksDuration } from './asked-values.ts'
import { phraseAt, withManner } from './asked-words.ts'
import { textOf, type Scan } from './scan.ts'
import { range } from './tokens.ts'
import { isTalkWord } from './word-classes.ts'
import { toBase } from './word-forms.ts'

const INCLUDING = /\b(come|came|include|included)\b/
/** What only a figure answers. */
const MEASURED = / how (?:long|tall|high|wide|deep|thick|heavy|big|large) (?:is|are|was) /
const ARTICLES = new Set(['a', 'an', 'the', 'any'])

/** What can be asked of anything, stated or not. */
const MEASURE =
  /\b(weigh|weight|heavy|tall|height|wide|width|deep|depth|long|length|big|size|resolution|fast|loud|bright|thick|strong)\b/

/** What is asked in words of its own; null where there is none. */
export function askedInWords(piece: Piece): Asked | null {
  const { scan, taken, bases, count, unit, from } = piece
  const told = tellingWords(piece)
  const telling = told.length === 1 ? withManner(scan, told[0] ?? from, from) : told
  const words = telling.map((at) => withFigure(scan, at))
  if ((asksDuration(piece) || LASTS.test(bases)) && words.every((word) => /^long$/i.test(word))) {
    return { attribute: null, text: 'hours', noun: 'how long it lasts' }
  }
  const spoken = range(from, piece.to).flatMap((at) =>
    scan.tokens[at]?.kind === 'symbol' ? [] : (scan.tokens[at]?.text ?? []),
  )
  const [, how = '', verb = '', rest = ''] = HOW_IT_DOES.exec(spoken.join(' ')) ?? []
  if (how !== '' && words.every((word) => word === how)) {
    return {
      attribute: null,
      text: rest.trim() || verb,
      noun: `how ${how} it ${verb}${/(?:ch|sh|s|x|o)$/.test(verb) ? 'es' : 's'}${rest}`,
      isMeasured: true,
    }
  }
  if (words.length > 0) {
    const noun = unit.counted && count !== null ? textOf(scan, count.from, count.to) : phraseAt(scan, telling, taken)
    const isMeasured = MEASURED.test(bases) || asksDuration(piece) ? { isMeasured: true } : {}
    const isOpen = NO_YES.test(bases) ? { isOpen: true } : {}
    return { attribute: null, text: words.slice(0, WORDS_MAX).join(' '), noun, ...unit, ...isMeasured, ...isOpen }
  }
  const measure = MEASURE.exec(bases)?.[0]
  if (measure !== undefined) return { attribute: null, text: measure, noun: measure, ...unit }
  return Object.keys(unit).length > 0 ? { attribute: null, text: '', ...unit } : null
}

/** "how long until it boils", which is no length of the thing; null where it is not asked. */
export function askedUntil({ scan: { tokens }, from, to }: Piece): Asked | null {
  const words = tokens.slice(from, to).flatMap(({ kind, text }) => (kind === 'symbol' ? [] : [text]))
  const [noun, done] = UNTIL_IT_DOES.exec(words.join(' ')) ?? []
  return noun === undefined || done === undefined ? null : { attribute: null, text: done, noun, isMeasured: true }
}

const UNTIL_IT_DOES = /\bhow (?:long|soon) (?:till|til|until|before) (?:it|they|this|that)(?: is| are)? (\w+)$/

/** "how long does it take to boil" */
const HOW_IT_DOES = /\bhow (long|often|far|fast|quickly) (?:do|does) (?:it|they|this|that) (\w+)((?: \w+){0,3})$/
const LASTS = / (?:last|run|go) (?:very )?long /
const WORDS_MAX = 6
const NO_YES = / (?:need|require) |^ (?:(?:and|so|ok) )?(?:what|which|how) /

/** The places of the words that tell what is asked. */
function tellingWords({ scan, cover, taken, kind, vocabulary, bases, from, to }: Piece): number[] {
  const isJoiner = (at: number) =>
    cover.some((span) => span.item.type === 'glue' && span.item.glue === 'joiner' && span.from <= at && at < span.to)
  const named = new Set(
    scan.spans.flatMap((span) =>
      span.item.type === 'attribute' && span.cost === 0 && span.to - span.from === 1 ? [span.from] : [],
    ),
  )
  // Words of talk elsewhere ("head", "lid") are parts of the thing where a label of its kind has them.
  const labels = new Set(
    vocabulary.attributes
      .filter(({ categories }) => kind !== null && categories.includes(kind))
      .map(({ label }) => toBase(label.toLowerCase().split(' ').at(-1) ?? '')),
  )
  const isTelling = (at: number): boolean => {
    const token = scan.tokens[at]
    // "4k"
    if (token?.kind === 'number') return /\d\p{L}/u.test(token.raw) && !taken.has(at)
    if (token?.kind !== 'word' || taken.has(at) || STOP_WORDS.has(token.text) || isJoiner(at)) return false
    // "gluten free"
    if (token.text === 'free' && at > from && isTelling(at - 1)) return true
    return !isTalkWord(token.base) || named.has(at) || labels.has(token.base)
  }
  const isRead = (at: number) => scan.spans.some((span) => span.from <= at && at < span.to && span.cost === 0)
  // "come with a repair kit", "take a car seat": all of the thing's name, whatever its first word is elsewhere.
  const isNamedThing = (at: number) =>
    (INCLUDING.test(bases) || !isRead(at)) &&
    isTelling(at + 1) &&
    ARTICLES.has(scan.tokens[at - 1]?.base ?? '') &&
    scan.tokens[at]?.kind === 'word' &&
    !taken.has(at)
  // "how often do I change the filter": what is done tells as much as the thing.
  const often = / how often /.test(bases) ? scan.tokens.findIndex(({ base }) => base === 'often') : to
  const isDone = (at: number) =>
    at > often && scan.tokens[at]?.kind === 'word' && !taken.has(at) && !STOP_WORDS.has(scan.tokens[at]?.text ?? '')
  return range(from, to).filter((at) => isTelling(at) || isNamedThing(at) || isDone(at))
}

/** "60hz", "usb 3.2": a word with the figure that it has. */
function withFigure({ tokens }: Scan, at: number): string {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined) return ''
  if (token.glued && before?.kind === 'number') return `${before.raw}${token.raw}`
  const isVersion = token.kind === 'word' && after?.kind === 'number' && /^\d+(?:\.\d+)?$/.test(after.raw)
  return isVersion && tokens[at + 2]?.glued !== true ? `${token.raw} ${after.raw}` : token.raw
}
