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

/** The others of the words that a word is one of; [] for any other word. */
export function rivalsOf(word: string): string[] {
  return RIVALS.map((values) => values.split('|').map((forms) => forms.split(' ')))
    .filter((values) => values.some((forms) => forms.includes(word)))
    .flatMap((values) => values.filter((forms) => !forms.includes(word)).flat())
}
