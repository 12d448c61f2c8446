/** Units that shoppers write, and what one of each is in the unit of its kind. To add a unit, add its spellings here. */

export type Quantity =
  | 'mass'
  | 'length'
  | 'volume'
  | 'data'
  | 'time'
  | 'charge'
  | 'power'
  | 'energy'
  | 'frequency'
  | 'sound'
  | 'pixels'
  | 'area'
  | 'voltage'
  | 'speed'
  | 'pressure'
  | 'torque'
  | 'suction'
  | 'light'
  | 'printing'
  | 'temperature'
  | 'people'
  | 'density'
  | 'zoom'
  | 'count'

export interface Unit {
  quantity: Quantity
  /** How many of the quantity's base unit one of these is. */
  factor: number
}

/** Spellings as typed, singular, lower case; the base unit of each quantity has factor 1. */
const UNITS: readonly (readonly [quantity: Quantity, factor: number, spellings: string])[] = [
  ['mass', 1, 'g|gram|gramme|gr|gm'],
  ['mass', 0.001, 'mg|milligram'],
  ['mass', 1000, 'kg|kilo|kilogram|kilogramme|kgs'],
  ['mass', 453.592, 'lb|lbs|pound weight'],
  ['mass', 28.3495, 'oz|ounce'],
  ['mass', 6350.29, 'stone'],
  ['length', 1, 'mm|millimeter|millimetre'],
  ['length', 10, 'cm|centimeter|centimetre'],
  ['length', 1000, 'm|meter|mtr'],
  ['length', 25.4, 'in|inch|inche|incher|"|”|″'],
  ['length', 304.8, 'ft|foot|feet'],
  ['length', 914.4, 'yd|yard'],
  ['length', 1_000_000, 'km|kilometer'],
  ['length', 1_609_344, 'mile'],
  ['volume', 1, 'l|liter|ltr'],
  ['volume', 0.001, 'ml|milliliter'],
  ['volume', 0.01, 'cl|centiliter'],
  ['volume', 0.0295735, 'fl oz|fluid ounce|floz'],
  ['volume', 0.236588, 'cup'],
  ['volume', 0.473176, 'pint'],
  ['volume', 0.946353, 'quart|qt'],
  ['volume', 3.78541, 'gallon|gal'],
  ['volume', 28.3168, 'cubic foot|cubic feet|cu ft|cuft'],
  ['data', 1, 'gb|gig|gigabyte|gigs'],
  ['data', 0.001, 'mb|megabyte'],
  ['data', 1000, 'tb|terabyte|tera'],
  ['time', 1, 'h|hr|hour'],
  ['time', 1 / 60, 'min|minute'],
  ['time', 1 / 3600, 's|sec|second'],
  ['time', 24, 'day|night'],
  ['time', 168, 'week'],
  ['time', 730, 'month'],
  ['time', 8760, 'year|yr|yrs|yo|year old'],
  ['charge', 1, 'mah|milliamp hour'],
  ['charge', 1000, 'ah|amp hour'],
  ['power', 1, 'w|watt'],
  ['power', 1000, 'kw|kilowatt'],
  ['power', 745.7, 'hp|horsepower'],
  ['energy', 1, 'wh|watt hour'],
  ['energy', 1000, 'kwh|kilowatt hour'],
  ['frequency', 1, 'hz|hertz'],
  ['frequency', 1000, 'khz|kilohertz'],
  ['frequency', 1_000_000, 'mhz|megahertz'],
  ['frequency', 1_000_000_000, 'ghz|gigahertz'],
  ['sound', 1, 'db|decibel'],
  ['pixels', 1, 'mp|megapixel'],
  ['area', 1, 'm²|m2|sqm|sq m|sq meter|square m|square meter'],
  ['area', 0.092903, 'sq ft|sqft|sq foot|sq feet|square ft|square foot|square feet'],
  ['voltage', 1, 'v|volt'],
  ['speed', 1, 'mbps|mbit/s|mbit|megabit'],
  ['speed', 1000, 'gbps|gbit/s|gbit|gigabit'],
  ['speed', 8, 'mb/s|mbs'],
  ['pressure', 1, 'bar'],
  ['pressure', 0.0689476, 'psi'],
  ['torque', 1, 'nm|newton meter'],
  ['suction', 1, 'pa|pascal'],
  ['suction', 1000, 'kpa|kilopascal'],
  ['light', 1, 'lumen|lm'],
  ['light', 1, 'nit|cd/m²|cd/m2'],
  ['printing', 1, 'ppm|page per minute|page a minute|page minute'],
  ['temperature', 1, '°c|celsius'],
  ['people', 1, 'people|person|player|adult|sleeper'],
  ['density', 1, 'dpi'],
  ['zoom', 1, '×|x zoom|times'],
]

export const UNIT_OF: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(([quantity, factor, spellings]) =>
    spellings.split('|').map((spelling) => [spelling, { quantity, factor }] as const),
  ),
)

/** Nouns that are counted, so that a number before them is no price. Singular. */
export const COUNTED = new Set(
  `piece pc pcs pack count ct set pair page item unit star review rating port core button speed seat seater tier shelf
  drawer slot thread ply door key blade channel bit size model year bottle bag box roll sheet tablet capsule pill serving
  player people person kid child adult room bed month week day hour minute pixel degree percent stage gear string note
  level layer compartment pocket wheel outlet plug socket light bulb lens camera mode setting light-year times time
  million-pixel fps mph rpm customer buyer user shopper people guest cup can pod slice burner quart point step foot
  btu va cfm gsm lux version generation gen inch block card color style option door pan attachment bar game game`.split(
    /\s+/,
  ),
)

/** Whether letters right behind digits are a unit or a counter ("16gb", "10pcs", "2nd"). */
export function isUnitSuffix(suffix: string): boolean {
  const lower = suffix.toLowerCase().normalize('NFKC')
  return UNIT_OF.has(lower) || UNIT_OF.has(lower.replace(/s$/, '')) || SUFFIXES.has(lower)
}

const SUFFIXES = new Set(
  'pcs pc pack packs sheet sheets cd ct st nd rd th x usd eur gbp inr php aud cad jpy cny rs dollar dollars euro euros pesos peso bucks star stars yo plus'.split(
    ' ',
  ),
)

/** The unit as a catalogue writes it, such as `Mbit/s` or `in`; null when unknown. */
export function unitOf(spelling: string): Unit | null {
  const lower = spelling.toLowerCase()
  return UNIT_OF.get(lower) ?? UNIT_OF.get(lower.replace(/s$/, '')) ?? null
}

/** Units that are not written in small letters. */
const CASED: Readonly<Record<string, string>> = Object.fromEntries(
  'MB GB TB mAh Ah W kW Wh kWh Hz kHz MHz GHz dB MP V L mL'.split(' ').map((unit) => [unit.toLowerCase(), unit]),
)

/** A unit as it is written behind a number: `TB`, `in`. */
export function writtenAs({ quantity, factor }: Unit): string {
  const same = UNITS.find(([other, size]) => other === quantity && size === factor)
  const [first = ''] = same?.[2].split('|') ?? []
  return CASED[first] ?? first
}

/** A value in another unit of the same quantity; null when the two measure different things. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (from.quantity !== to.quantity) return null
  return (value * from.factor) / to.factor
}
