/** Words that say that something is not there, with the attributes that they deny. */
export const OPPOSITES: readonly (readonly [phrases: string, wish: string])[] = [
  ['wired|corded|cabled|with cable|with a cable|with a cord|plug in', '!wireless | !cordless'],
  ['monochrome|black and white printing|mono', '!colorPrinting'],
  ['rigid|non folding', '!foldable'],
]
