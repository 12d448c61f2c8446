/** What a category of the demo catalogue is made of, and the wording its families share. */
import type { Attribute } from '../../shared/product.ts'
import type { Draw } from './draw.ts'

/** Name, how its prices stand to the market (1 is average), and its product lines. */
export type DemoBrand = readonly [name: string, position: number, ...lines: string[]]

export interface Draft {
  /** What follows brand, line and model in the title: "Ultralight Laptop". */
  descriptor: string
  /** Stands before the model in the title where the trade does so, such as a screen size. */
  modelPrefix?: string
  /** By name, in the order shown. Null is unknown and left out. */
  attributes: Record<string, Attribute['value'] | null>
  /** Plain sentences; false and null are left out. */
  features: (string | false | null)[]
  description: (string | false | null)[]
  /** Before brand position, noise and a price ending. */
  priceUsd: number
}

export interface DemoCategory {
  slug: string
  label: string
  /** Labels above the category's own, broadest first. */
  path: readonly string[]
  brands: readonly DemoBrand[]
  /** No product is cheaper, whatever its brand. */
  floorUsd: number
  make(draw: Draw): Draft
}

/** "1.2 kg" from 800 g on, "450 g" below. */
export function inKilograms(grams: number): string {
  return grams < 800 ? `${grams} g` : `${Number((grams / 1000).toFixed(1))} kg`
}

/** "512 GB", "2 TB". */
export function inStorage(gigabytes: number): string {
  return gigabytes >= 1000 ? `${Math.round(gigabytes / 1000)} TB` : `${gigabytes} GB`
}

/** "Noise cancelling" from "noise cancelling". */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "Noise Cancelling" from "noise cancelling", for titles. */
export function titleCase(text: string): string {
  return text.replace(/(^|[\s-])[a-z]/g, (match) => match.toUpperCase())
}
