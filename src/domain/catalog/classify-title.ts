/** Which of our categories a product belongs to, from its title and from what was asked for when it was found. */
import { CATEGORY_WORDS } from './category-names.ts'

/** What is made for a thing is not that thing. */
const ACCESSORY =
  /\b(?:cases?|covers?|sleeves?|bags?|stands?|mounts?|holders?|chargers?|cables?|adapters?|replacements?|refills?|filters?|straps?|protectors?|skins?|ink|cartridges?|kit for|compatible with|parts?|accessor(?:y|ies)|docks?|hubs?|brackets?|for (?:the |your )?(?:laptop|notebook|macbook|iphone|ipad|galaxy|phone|tablet)s?)\b/i

/**
 * A known category's slug, or null when the title names none. `asked` is the category that was searched for: it holds
 * unless the title names another or speaks of an accessory.
 */
export function classifyTitle(title: string, asked: string | null): string | null {
  const named = namedCategory(title)
  if (ACCESSORY.test(title)) return named !== null && standsFirst(title, named) ? named : null
  return named ?? asked
}

/** The category whose name stands last: "laptop backpack" is a backpack. */
function namedCategory(title: string): string | null {
  const head = headOf(title)
  let best: { slug: string; end: number; length: number } | null = null
  for (const [words, slug] of CATEGORY_WORDS) {
    const end = endOf(head, words)
    if (end < 0) continue
    if (best === null || end > best.end || (end === best.end && words.length > best.length)) {
      best = { slug, end, length: words.length }
    }
  }
  return best?.slug ?? null
}

/** Whether an accessory word comes after the category: "Wireless Mouse with USB hub" is a mouse. */
function standsFirst(title: string, slug: string): boolean {
  const head = headOf(title)
  const accessoryAt = head.search(ACCESSORY)
  if (accessoryAt < 0) return true
  return CATEGORY_WORDS.some(([words, of]) => {
    const end = of === slug ? endOf(head, words) : -1
    return end >= 0 && end <= accessoryAt && /\b(?:with|incl|including|and|\+|,)\b|,/.test(head.slice(end, accessoryAt))
  })
}

/** What a thing has is not what it is: a phone with "dual back cameras". */
const PARTS =
  /\b(?:(?:back|rear|front|selfie|main|dual|triple|quad|two|three|four|\d+ ?mp|ai|hd|built in) )+(?:cameras?|speakers?|monitors?|keyboards?)\b/g

/** What the thing is stands before the first "for", "with" or bracket of a long title. */
function headOf(title: string): string {
  const words = title.toLowerCase().replace(/[^\p{L}\p{N},]+/gu, ' ')
  return ` ${words.replace(PARTS, ' ')} `
}

/** Where the words end in the text, as whole words in singular or plural; -1 when they are not there. */
function endOf(text: string, words: string): number {
  const singular = words.replace(/(?:(?<=sh|ch|ss)es|s)$/, '')
  let end = -1
  for (const form of new Set([words, singular, `${singular}s`, `${singular}es`])) {
    const at = text.search(new RegExp(` ${form}(?=[ ,])`))
    if (at >= 0) end = Math.max(end, at + form.length + 1)
  }
  return end
}
