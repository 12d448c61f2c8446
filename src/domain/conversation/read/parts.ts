/** The parts of a message that are about one thing each: "a printer under $250 and a router under $120". */
import type { KindMention } from './kinds.ts'
import type { Scan } from './scan.ts'

export interface Part {
  from: number
  to: number
  /** What this part is about; null where no kind is named. */
  kind: KindMention | null
}

const CONNECTORS = new Set(['and', 'plus', 'also', '&', ',', ';', '.', 'or', 'then', 'with', 'n', 'to', '/'])

/** One part for each thing that is wanted, in order; the whole message where there is one or none. */
export function splitParts({ tokens }: Scan, kinds: readonly KindMention[]): Part[] {
  const wanted = kinds
    .filter(({ role }) => role === 'wanted')
    // A word that may only be a word parts no message.
    .filter(({ isSure }, _, all) => isSure || all.every((kind) => !kind.isSure))
    .slice(0, kinds.some(({ isSure, role }) => isSure && role === 'wanted') ? undefined : 1)
    .filter((kind, i, all) => all.findIndex(({ slug }) => slug === kind.slug) === i)
  const [first] = wanted
  if (first === undefined) return [{ from: 0, to: tokens.length, kind: null }]
  const starts = [0]
  const heads = [first]
  for (const next of wanted.slice(1)) {
    const before = heads.at(-1) ?? first
    const at = connectorBetween(tokens, before.to, next.from)
    if (at === null) continue
    starts.push(at)
    heads.push(next)
  }
  return heads.map((kind, i) => ({ from: starts[i] ?? 0, to: starts[i + 1] ?? tokens.length, kind }))
}

/** The connector that a further thing starts with; the last one before it. */
function connectorBetween(tokens: Scan['tokens'], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (CONNECTORS.has(tokens[at]?.base ?? '')) return at
  return null
}
