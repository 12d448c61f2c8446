/** Where a message turns from what was talked about, or from what it began with itself. */
import type { Scan } from './scan.ts'

/** "something to grind, never mind, show me kettles": what was taken back in the same breath was never said. */
export function withoutWithdrawn(all: Scan): Scan {
  const withdrawn =
    all.spans
      .filter(
        ({ item, from, cost }) => item.type === 'polarity' && item.polarity === 'withdraw' && from > 0 && cost === 0,
      )
      .at(-1) ?? droppedThing(all)
  if (withdrawn === undefined || withdrawn.to + 1 >= all.tokens.length) return all
  const next = all.tokens[withdrawn.to]
  const goesOn =
    next?.kind === 'symbol' ||
    all.spans.some(({ item, from }) => from === withdrawn.to && item.type === 'glue' && item.glue === 'opener')
  if (!goesOn) return all
  return {
    ...all,
    spans: all.spans.filter(({ from }) => from >= withdrawn.to),
    tokens: all.tokens.map((token, i) =>
      i < withdrawn.to ? { ...token, kind: 'symbol' as const, base: '', text: '', value: null } : token,
    ),
  }
}

/** "forget kettles, what toasters do you have": a thing that is let go before another one is asked for. */
function droppedThing({ spans, tokens }: Scan): Scan['spans'][number] | undefined {
  const opens = (at: number) =>
    spans.some(({ item, from, cost }) => from === at && cost === 0 && item.type === 'glue' && item.glue === 'opener')
  const isDropped = ({ item, from, cost }: Scan['spans'][number]) =>
    item.type === 'kind' &&
    from <= FORGET_WORDS_MAX &&
    cost === 0 &&
    FORGET.test(
      tokens
        .slice(0, from)
        .map(({ text }) => text)
        .join(' '),
    )
  const isLetGo = (at: number) =>
    tokens[at]?.kind === 'symbol' && (opens(at + 1) || ASKS_WHAT.has(tokens[at + 1]?.text ?? ''))
  return spans.find((span) => isDropped(span) && isLetGo(span.to))
}

/** So many words open it at most. */
const FORGET_WORDS_MAX = 8
const FORGET =
  /^(?:(?:ok|okay|so|well|no|actually) )*(?:forget|scrap|drop|enough of|no more)(?: about)?(?: the| these| those)?$/
const ASKS_WHAT = new Set(['what', 'which', 'how'])

/** "Next up: my husband cycles to work", "I want hot coffee at six": what is told now is another need than the last one. */
export function turnsAway({ spans, tokens }: Scan, current: string | null): boolean {
  if (current === null) return false
  if (spans.some(({ item, from }) => item.type === 'glue' && item.glue === 'turnTo' && from <= 1)) return true
  const told = spans.filter(({ item, cost }) => item.type === 'situation' && cost === 0)
  const wants = spans.some(
    ({ item, from, to, cost }) =>
      item.type === 'glue' &&
      item.glue === 'opener' &&
      cost === 0 &&
      to - from > 1 &&
      !['what', 'how'].includes(tokens[from]?.base ?? ''),
  )
  const goesOn = tokens.some(({ base }, at) =>
    base === 'it' ? ['want', 'need'].includes(tokens[at - 1]?.base ?? '') : GOES_ON.has(base),
  )
  return (
    wants &&
    !goesOn &&
    told.length > 0 &&
    told.every(({ item }) => item.type === 'situation' && !item.slugs.includes(current)) &&
    !spans.some(({ item }) => item.type === 'kind' && item.isSure)
  )
}

const GOES_ON = new Set(['one', 'them', 'they', 'these', 'those', 'that', 'also'])
