/** Words around amounts of money. */

/** A bare number after one of these is a price. */
export const PRICE_WORDS = new Set(
  'price priced pricing cost costs costing budget spend spending pay paying afford money cash'.split(' '),
)
/** With one of these an amount is the most that may be paid. */
export const CEILING_WORDS = new Set(
  'budget spend spending pay paying afford have got with for max maximum limit top tops most within'.split(' '),
)
/** A bare number after one of these measures something else. */
export const NOT_MONEY_BEFORE = new Set(
  `usage voltage speed weight page wattage capacity size dpi model year version number series generation level age aged
  power rating rated star screen display resolution temperature width height length depth diameter thickness rpm volume`.split(
    /\s+/,
  ),
)
