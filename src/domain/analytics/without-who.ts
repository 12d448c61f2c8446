/** Words of a shopper without what tells who they are: addresses of mail, numbers of phones and of cards. */

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Digits in groups: a phone or a card, unless they are one run such as a number of goods. */
const NUMBER = /[+(]?\d(?:[\d ()/.-]*\d)?/g
/** A price range or a size has fewer. */
const PHONE_DIGITS = 9
const CARD_DIGITS = 13

/** The text with `[mail]`, `[phone]` and `[card]` in the place of those. Numbers of goods, sizes and prices stay. */
export function withoutWho(text: string): string {
  return text.replaceAll(MAIL, '[mail]').replaceAll(NUMBER, (number) => {
    const digits = number.replaceAll(/\D/g, '')
    if (digits.length >= CARD_DIGITS && digits.length <= 19 && isCard(digits)) return '[card]'
    const isGrouped = number.startsWith('+') || number.startsWith('00') || /\d[ ()/.-]+\d/.test(number)
    return isGrouped && digits.length >= PHONE_DIGITS && digits.length <= 15 ? '[phone]' : number
  })
}

/** Whether the digits end with the check digit that cards have. */
function isCard(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0
}
