/** Colours that shoppers name, besides those that the catalogue's own products come in. Base forms. */

const COLORS = `black white red blue green yellow orange purple pink brown gray silver gold beige navy teal turquoise
  maroon burgundy olive magenta cyan violet lavender indigo khaki tan ivory charcoal copper bronze cream graphite mint
  coral peach lilac fuchsia aqua champagne transparent multicolor multicolored taupe mustard crimson scarlet emerald
  mauve`

/** Names of two words whose parts alone would say less. */
const PAIRS = [
  'rose gold',
  'navy blue',
  'sky blue',
  'royal blue',
  'baby blue',
  'light blue',
  'dark blue',
  'light gray',
  'dark gray',
  'space gray',
  'dark green',
  'light green',
  'light pink',
  'hot pink',
  'off white',
  'jet black',
  'matte black',
  'wine red',
  'army green',
  'multi color',
]

export const COLOR_NAMES: readonly string[] = [...PAIRS, ...COLORS.split(/\s+/)]

/** Colours that are also foods, metals, flowers: they count only where something says that a colour is meant. */
export const AMBIGUOUS_COLORS: ReadonlySet<string> = new Set(
  'orange copper bronze cream mint peach coral olive rose champagne ivory graphite mustard tan oak walnut natural lavender'.split(
    ' ',
  ),
)
/** Words before or after an ambiguous colour with which it is none: "gold plated", "orange juice". */
export const NO_COLOR_AFTER: ReadonlySet<string> = new Set(
  `plated plate placed tone toned filled juice cheese oil pan tea soda extract flavor flavored flavour flavoured scented scent
  wire tube pipe award medal tooth cable crystal vegetable paper ray tooth light label chocolate`.split(/\s+/),
)
