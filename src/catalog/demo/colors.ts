/** Product colours of the demo catalogue and the few tints its drawings come in. */

export const TINTS = ['black', 'silver', 'blue', 'green', 'red', 'pink', 'orange', 'sand'] as const
export type Tint = (typeof TINTS)[number]

const TINT_OF_COLOR: Record<string, Tint> = {
  black: 'black',
  graphite: 'black',
  grey: 'silver',
  silver: 'silver',
  white: 'silver',
  blue: 'blue',
  navy: 'blue',
  teal: 'green',
  green: 'green',
  olive: 'green',
  red: 'red',
  burgundy: 'red',
  pink: 'pink',
  purple: 'pink',
  orange: 'orange',
  yellow: 'orange',
  copper: 'orange',
  beige: 'sand',
  brown: 'sand',
  oak: 'sand',
  walnut: 'sand',
}

/** The tint nearest to a product colour; blue where the colour is unknown. */
export function tintOf(color: unknown): Tint {
  return typeof color === 'string' ? (TINT_OF_COLOR[color] ?? 'blue') : 'blue'
}

/** Colours that products of a kind come in; common ones more than once. */
export const TECH_COLORS = ['black', 'black', 'silver', 'white', 'graphite', 'blue', 'grey'] as const
export const BRIGHT_COLORS = ['black', 'white', 'blue', 'red', 'green', 'pink', 'purple', 'teal', 'grey'] as const
export const KITCHEN_COLORS = ['black', 'silver', 'white', 'red', 'copper', 'black', 'silver'] as const
export const OUTDOOR_COLORS = ['green', 'orange', 'blue', 'grey', 'red', 'olive', 'black', 'yellow', 'navy'] as const
export const HOME_COLORS = ['white', 'grey', 'black', 'beige', 'blue', 'green'] as const
