/** Columns that state a fact of the thing itself by their names, whatever file they stand in. */
import { isKnownAttribute } from '../product/to-attributes.ts'
import { headerWords, whyPrivate } from './private-words.ts'

/** What a thing has or is: a column whose name ends in one of these is a fact ("frame color", "strap material"). */
const FACTS = new Set(
  (
    'color colour colors colours size sizes material materials fabric style pattern finish shape fit scent flavor flavour taste tone ' +
    'shade gender season theme weight width height length depth diameter thickness dimensions capacity volume ' +
    'power wattage voltage current frequency speed torque pressure suction brightness lumens resolution zoom ' +
    'temperature ram memory storage processor cpu gpu graphics display screen panel battery connectivity bluetooth wifi ' +
    'wireless waterproof waterproofing resistance compatibility interface ports sensor sensors lens aperture layout backlight ' +
    'switch capsules pages format edition platform genre ingredients allergens nutrition calories caffeine ' +
    'sole compartment zipper closure collar sleeve neck neckline heel lining cushioning terrain frame armrest armrests ' +
    'headrest backrest headband deck design mechanism stovetop filter bristles difficulty level pieces players ' +
    'coverage ventilation insulation light bulb certification warranty origin certifications age output input ' +
    'rating energy efficiency noise modes settings presets attachments features'
  ).split(' '),
)
/** "Type" says what kind only beside a noun of the thing: "filter type", not "customer type". */
const TYPED =
  /^(?:(?:battery|bulb|closure|coat|collar|connector|cover|display|engine|fabric|fastening|filter|fit|fuel|gem|hair|heel|lens|material|metal|motor|mount|neck|panel|plug|screen|sensor|set|skin|sleeve|strap|switch|tea|toe|wood|bed|chair|lamp) )?type$/
const COUNTED =
  /^(?:number|count|no) of (?:items|pieces|pages|players|shelves|doors|drawers|ports|settings|speeds|packs?|lights|blades)$/
const MEASURED =
  /^(?:kit size|set size|piece count|pack size|unit count|room size|weight range|field of view|scent family|flavou?r name|pattern name|item shape|power source|warranty information)$/
const GROUPED = /^(?:dimensions?|attributes?|specs?|specifications?|properties|features)$/

/** Whether a column of that name is a product's attribute by its name alone. Private words win. */
export function isAttributeHeader(name: string): boolean {
  const words = headerWords(name)
  if (isKnownAttribute(words)) return true
  if (whyPrivate(name) !== null) return false
  const bare = words.replace(
    / (?:kg|g|gr|lbs?|oz|mm|cm|m|in|inch|inches|ft|l|ml|cl|w|kw|v|hz|ghz|mhz|gb|tb|mb|mah|wh|h|min|db|rpm|nm|bar|pa|lm)$/,
    '',
  )
  if (TYPED.test(bare) || COUNTED.test(bare) || MEASURED.test(bare)) return true
  return FACTS.has(bare.split(' ').at(-1) ?? '')
}

/** Whether an object under that name holds attributes by name: `dimensions: {width, height}`. */
export function isAttributeGroup(name: string): boolean {
  return GROUPED.test(headerWords(name))
}
