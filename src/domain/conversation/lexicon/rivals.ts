/** Words for what a thing is one of: the one that is said last stands in the place of those before. */
const RIVALS: readonly string[] = [
  'twin|full|queen|king',
  'xs|s|m|l|xl|xxl|xxxl',
  'men mens|women womens|boys|girls',
  'manual|electric|gas',
  'wired|wireless',
  'left|right',
  'matte|glossy',
  'round|square|rectangular|oval',
  'sweetened|unsweetened',
  'scented|unscented',
]

/** By word, the others of those that it is one of. */
const RIVALS_OF = new Map(
  RIVALS.map((values) => values.split('|').map((forms) => forms.split(' '))).flatMap((values) =>
    values.flatMap((forms) => {
      const others = values.filter((other) => other !== forms).flat()
      return forms.map((word) => [word, others] as const)
    }),
  ),
)

/** The others of the words that a word is one of; [] for any other word. */
export function rivalsOf(word: string): readonly string[] {
  return RIVALS_OF.get(word) ?? []
}
