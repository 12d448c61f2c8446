/** What the shop says of itself, for the page's head and its first words. Without it the page is SmartShelf's own. */
import { signal } from '@preact/signals'
import type { PublicProfile } from '../../shared/shop-profile.ts'
import { readShop } from './api.ts'

export type Shop = PublicProfile & { examples: readonly string[] }

/** Null until it was read. */
export const shop = signal<Shop | null>(null)

/** How light a color may be so that white text on it, and it on paper, keep the contrast of 4.5 : 1. */
const LUMINANCE_MAX = 0.18

/** Whether the accent is a color that the page can be read in. */
function isReadable(accent: string): boolean {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(accent) ?? []
  if (red === undefined || green === undefined || blue === undefined) return false
  const [r = 1, g = 1, b = 1] = [red, green, blue].map((pair) => linear(Number.parseInt(pair, 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b <= LUMINANCE_MAX
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** The shop's own color in the light scheme; the dark one keeps its own, which is made for it. */
function paint(accent: string): void {
  const { style } = document.documentElement
  style.setProperty('--pine', `light-dark(${accent}, #8fd3b6)`)
  style.setProperty('--pine-deep', `light-dark(${accent}, #a9e2c9)`)
}

/** Reads it once; a page that cannot is complete without. */
export async function followShop(): Promise<void> {
  try {
    const read = await readShop()
    shop.value = read
    if (read.name !== '') document.title = document.title.replace('SmartShelf AI', read.name)
    if (isReadable(read.accent)) paint(read.accent)
  } catch {
    // The name and the greeting are decoration: shopping works without.
  }
}
