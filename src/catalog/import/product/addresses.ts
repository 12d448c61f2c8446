/** Addresses of pages and pictures. Only what a browser can be sent to over HTTPS comes through. */
import type { Profile } from '../profiles/profile.ts'
import { isRecord, toList, toText } from './cells.ts'
import type { Warnings } from './warnings.ts'

export interface AddressContext {
  profile: Profile
  warnings: Warnings
  allowsOwnPaths: boolean
}

const IMAGES_MAX = 30

/** The address of a page; null for anything that is none. */
export function toUrl(value: unknown): string | null {
  const [entry] = toList(value)
  const text = toText(isRecord(entry) ? (entry['url'] ?? entry['src'] ?? entry['href']) : entry)?.trim() ?? ''
  return absolute(text.split(/[|,]\s*(?=https?:)/)[0] ?? '')
}

/** The pictures that a cell names, parted in any of the usual ways, without those that nobody else can open. */
export function toImages(value: unknown, { profile, warnings, allowsOwnPaths }: AddressContext): string[] {
  const texts = toList(value).flatMap((entry) => {
    const text = toText(
      isRecord(entry) ? (entry['url'] ?? entry['src'] ?? entry['href'] ?? entry['link']) : entry,
    )?.trim()
    return text === undefined ? [] : splitAddresses(text)
  })
  const images = texts.slice(0, IMAGES_MAX).flatMap((text) => {
    // A browser reads `/\\host` as `//host`, which is another site.
    if (allowsOwnPaths && /^\/[^/\\\s"'<>][^\\\s"'<>]{0,500}$/.test(text)) return text
    const address = absolute(profile.quirks?.image?.(text) ?? text)
    if (address === null || isLocal(address)) {
      warnings.add('image_left_out', 'imageUrl')
      return []
    }
    if (/^http:/i.test(address)) warnings.add('image_made_https', 'imageUrl')
    return address.replace(/^http:/i, 'https:')
  })
  return [...new Set(images)]
}

/** Commas may stand inside of an address: only those before another one part it. */
function splitAddresses(text: string): string[] {
  return (
    text
      // "stool.jpg (https://…)" is how tables in a browser name what is attached.
      .replaceAll(/[^,;|()]*\((https?:\/\/[^\s()]+)\)/gi, '$1')
      .split(/\s*;\s*|\s*[|,]\s*(?=(?:https?:)?\/\/)|\s+(?=https?:\/\/)/i)
      .map((part) => part.replace(/[\s,;|]+$/, ''))
      .filter(Boolean)
  )
}

function absolute(text: string): string | null {
  const address = text.startsWith('//') ? `https:${text}` : text
  const encoded = address.trim().replaceAll(' ', '%20')
  return /^https?:\/\/[^\s"'<>\\]{3,2000}$/i.test(encoded) && URL.canParse(encoded) ? encoded : null
}

function isLocal(address: string): boolean {
  const { hostname } = new URL(address)
  return (
    /^(?:localhost|127\.|10\.|192\.168\.|0\.0\.0\.0|\[)|\.(?:local|test\.local|localhost|internal)$/.test(hostname) ||
    !hostname.includes('.')
  )
}
