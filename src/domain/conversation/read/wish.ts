/**
 * The little language in which word tables say what a phrase wishes of a product (lexicon/meanings.ts): alternatives
 * parted by ` | `, parts of one by ` & `: `name`, `!name`, `name=value`, `name!=value`, `name>=12`, `name<=12`, `name<`,
 * `name>`; `?` before a part makes it a guess, which lifts and never filters.
 */
import { isSize, toSizeValue } from '../../catalog/sizes.ts'
import type { AttributeEntry, Vocabulary } from '../../catalog/vocabulary.ts'
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import { wholeValue } from '../../search/whole-value.ts'

export interface Part {
  name: string
  op: AttributeConstraint['op'] | 'less' | 'more'
  value?: string | number | boolean
  isGuess: boolean
}

/** What a phrase wishes: the first alternative that a kind of product can meet counts. */
export type Wish = readonly (readonly Part[])[]

const PART = /^(\?)?(!)?([A-Za-z][A-Za-z0-9]*)(?:(>=|<=|!=|=|<|>)(.*))?$/

/** Parses one row of a table. Throws on what is no wish: tables are code. */
export function parseWish(text: string): Wish {
  if (text.trim() === '') return []
  return text.split(' | ').map((alternative) => alternative.split(' & ').map(parsePart))
}

function parsePart(text: string): Part {
  const [, guess, not, name, operator, written] = PART.exec(text.trim()) ?? []
  if (name === undefined) throw new Error(`invariant: "${text}" is no wish`)
  const isGuess = guess !== undefined
  if (operator === undefined) {
    return { name, op: not === undefined ? 'has' : 'not', value: true, isGuess }
  }
  if (operator === '<' || operator === '>') return { name, op: operator === '<' ? 'less' : 'more', isGuess }
  const value =
    /^-?\d+(\.\d+)?$/.test(written ?? '') && operator !== '=' && operator !== '!=' ? Number(written) : (written ?? '')
  return {
    name,
    op: operator === '>=' ? 'gte' : operator === '<=' ? 'lte' : operator === '=' ? 'eq' : 'not',
    value,
    isGuess,
  }
}

/** The parts that products of a kind (null: of any) can meet, with the catalogue's own values; null where none can. */
export function resolveWish(
  wish: Wish,
  kind: string | null,
  vocabulary: Vocabulary,
): { part: Part; entry: AttributeEntry }[] | null {
  for (const alternative of wish) {
    const resolved = alternative.map((part) => resolvePart(part, kind, vocabulary))
    if (resolved.every((one) => one !== null)) return resolved
  }
  return null
}

function resolvePart(
  part: Part,
  kind: string | null,
  vocabulary: Vocabulary,
): { part: Part; entry: AttributeEntry } | null {
  const entry = vocabulary.attributes.find(({ name }) => name === part.name)
  if (entry === undefined || (kind !== null && !entry.categories.includes(kind))) return null
  if ((part.op === 'has' || part.value === true) && entry.type !== 'boolean') return null
  if ((part.op === 'less' || part.op === 'more' || part.op === 'gte' || part.op === 'lte') && entry.type !== 'number') {
    return null
  }
  if (typeof part.value !== 'string') return { part, entry }
  if (entry.type === 'number' && !isSize(entry)) return null
  const wanted = part.value
  const exact = entry.values.filter((value) => isOf(entry, value, kind))
  const value =
    exact.find((own) => own.toLowerCase() === wanted.toLowerCase()) ?? exact.find((own) => wholeValue(own, wanted))
  if (value === undefined) return null
  const figure = isSize(entry) ? toSizeValue(entry, value) : wanted
  return { part: { ...part, value: typeof figure === 'number' ? figure : wanted }, entry }
}

function isOf({ valueCategories }: AttributeEntry, value: string, kind: string | null): boolean {
  return kind === null || valueCategories[value] === undefined || valueCategories[value].includes(kind)
}
