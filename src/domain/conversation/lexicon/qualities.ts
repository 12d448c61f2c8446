/** Adjectives that ask for more or less of something: "lighter", "cheapest", "a quiet one". Base forms. */

export interface Quality {
  direction: 'less' | 'more'
  /** `price`, `rating`, `popularity` or attribute names; the first that the category states counts. */
  fields: readonly string[]
}

interface Row extends Quality {
  /** "a quiet kettle": an order, without a limit. */
  positive: string
  comparative: string
  superlative: string
}

const SIZE_FIELDS = [
  'screenSize',
  'capacity',
  'sleeps',
  'storage',
  'coverage',
  'batteryCapacity',
  'width',
  'length',
  'height',
]
const SPEED_FIELDS = ['maxSpeed', 'printSpeed', 'readSpeed', 'processorCores', 'refreshRate', 'power']
const POWER_FIELDS = ['torque', 'suction', 'power', 'processorCores', 'batteryCapacity', 'maxSpeed', 'ram']
const BATTERY_FIELDS = ['batteryLife', 'batteryCapacity', 'runtime']

export const QUALITIES: readonly Row[] = [
  {
    positive:
      'cheap|dont cost a fortune|doesnt cost a fortune|not cost a fortune|wont break the bank|not break the bank|reasonably priced|affordable|inexpensive|low cost|low priced|budget friendly|economical|low budget|on a budget',
    comparative:
      'cheaper|too much for me|still too much|way too much|thats too much|far too much|little too much|down in price|next down in price|next * down in price|next price down|bit steep|too steep|rather steep|bit dear|too dear|bit much|too much money|too rich|lot of money|alot of money|over my budget|out of my budget|less expensive|more affordable|lower priced|lower price|less pricey|less costly|cost less|costs less',
    superlative:
      'cheapest|least expensive|most affordable|lowest price|lowest priced|lowest cost|cheapest price|least money|most economical',
    direction: 'less',
    fields: ['price'],
  },
  {
    positive: 'expensive|pricey|high end|luxury',
    comparative:
      'more expensive|dearer|costlier|posher|pricier|higher priced|up in price|next up in price|next * up in price|next one up|next price up|step up in price|fancier|more premium|higher end|more upscale|better quality',
    superlative: 'most expensive|dearest|costliest|poshest|priciest|highest priced|highest price|most premium',
    direction: 'more',
    fields: ['price'],
  },
  {
    positive: '',
    comparative:
      'better rated|higher rated|rated better|reviewed better|score better|scores better|score higher|scores higher|rate higher|rates higher|rated higher|like more|like better|happier with|better reviewed|better rating|higher rating|better review',
    superlative:
      'best rated|top rated|highest rated|best reviewed|best rating|highest rating|top reviewed|best review|most loved|rate highest|rated best|rated highest|people like best|like most|happiest with',
    direction: 'more',
    fields: ['rating'],
  },
  {
    positive: 'popular|bestselling|best seller|bestseller|trending',
    comparative: 'more popular',
    superlative:
      'most popular|best selling|top selling|most reviewed|most bought|most sold|most common|most review|most rating',
    direction: 'more',
    fields: ['popularity'],
  },
  {
    positive: '',
    comparative: 'more review|more rating|better known|reviewed more',
    superlative: '',
    direction: 'more',
    fields: ['ratingCount'],
  },
  {
    positive: 'lightweight|light weight|ultralight|light|super light',
    comparative: 'lighter|less heavy|more lightweight|weigh less|weighs less',
    superlative: 'lightest|least heavy|most lightweight|lowest weight|weighs least|weighs the least',
    direction: 'less',
    fields: ['weight'],
  },
  { positive: 'heavy|bulky', comparative: 'heavier', superlative: 'heaviest', direction: 'more', fields: ['weight'] },
  {
    positive: 'big|large|huge|roomy|spacious|high capacity',
    comparative:
      'bigger|larger|roomier|more spacious|more room|size up|up in size|next * up in size|next size up|next one up in size',
    superlative: 'biggest|largest|roomiest|most spacious|highest capacity',
    direction: 'more',
    fields: SIZE_FIELDS,
  },
  {
    positive: 'small|tiny|mini|compact',
    comparative:
      'smaller|more compact|tinier|size down|down in size|next * down in size|next size down|next one down in size',
    superlative: 'smallest|most compact|tiniest',
    direction: 'less',
    fields: ['screenSize', 'capacity', 'sleeps', 'width', 'weight', 'height'],
  },
  {
    positive: 'quiet|low noise',
    comparative: 'quieter|less noisy|less loud|more silent',
    superlative: 'quietest|least noisy|least loud|most silent',
    direction: 'less',
    fields: ['noiseLevel'],
  },
  { positive: 'loud|noisy', comparative: 'louder', superlative: 'loudest', direction: 'more', fields: ['noiseLevel'] },
  {
    positive: 'fast|quick|speedy|high speed',
    comparative: 'faster|quicker|speedier',
    superlative: 'fastest|quickest|speediest',
    direction: 'more',
    fields: SPEED_FIELDS,
  },
  {
    positive: 'powerful|strong',
    comparative: 'more powerful|stronger|more power',
    superlative: 'most powerful|strongest|most power',
    direction: 'more',
    fields: POWER_FIELDS,
  },
  {
    positive: 'bright',
    comparative: 'brighter',
    superlative: 'brightest',
    direction: 'more',
    fields: ['luminousFlux', 'brightnessNits'],
  },
  {
    positive: 'thin|slim',
    comparative: 'thinner|slimmer',
    superlative: 'thinnest|slimmest',
    direction: 'less',
    fields: ['thickness', 'weight'],
  },
  {
    positive: 'thick',
    comparative: 'thicker',
    superlative: 'thickest',
    direction: 'more',
    fields: ['thickness', 'height'],
  },
  {
    positive: 'tall',
    comparative: 'taller|higher',
    superlative: 'tallest|highest',
    direction: 'more',
    fields: ['height', 'seatHeight'],
  },
  {
    positive: '',
    comparative: 'covers more|cover more',
    superlative: 'covers most|cover most|covers biggest area|covers largest area',
    direction: 'more',
    fields: ['coverage'],
  },
  {
    positive: '',
    comparative: 'holds more|hold more|fits more|fit more',
    superlative: 'holds most|hold most|fits most in|fit most in',
    direction: 'more',
    fields: ['capacity', 'storage', 'sleeps'],
  },
  {
    positive: 'quick to set up|easy to set up|quick to pitch|easy to pitch|quick to put up|easy to put up',
    comparative:
      'goes up quicker|goes up faster|quicker to set up|faster to set up|easier to set up|easier to pitch|quicker to pitch|faster to pitch|quicker to put up|faster to put up|easier to put up|less time to set up|less time to put up',
    superlative:
      'goes up quickest|goes up fastest|go up quickest|go up fastest|quickest to set up|fastest to set up|quickest to pitch|fastest to pitch|easiest to pitch|quickest to put up|fastest to put up',
    direction: 'less',
    fields: ['setupTime'],
  },
  {
    positive: '',
    comparative: 'carries more|carry more|takes more weight|supports more weight',
    superlative: 'carries most|carry most|takes most weight|supports most weight|strongest',
    direction: 'more',
    fields: ['maxLoad'],
  },
  {
    positive: '',
    comparative: 'cheaper to run|less power hungry|uses less power|uses less electricity',
    superlative: 'cheapest to run|cheapest to use|least power hungry|uses least power|uses least electricity',
    direction: 'less',
    fields: ['power'],
  },
  {
    positive: 'short',
    comparative: 'shorter',
    superlative: 'shortest',
    direction: 'less',
    fields: ['playTime', 'length', 'height'],
  },
  {
    positive: '',
    comparative: 'longer',
    superlative: 'longest',
    direction: 'more',
    fields: ['length', 'batteryLife', 'runtime', 'playTime'],
  },
  { positive: 'wide', comparative: 'wider', superlative: 'widest', direction: 'more', fields: ['width'] },
  {
    positive: 'long lasting|long battery',
    comparative:
      'longer lasting|last longer|lasts longer|run longer|runs longer|keep going longer|keeps going longer|more battery|better battery',
    superlative:
      'longest lasting|lasts longest|last longest|run longest|runs longest|go longest|goes longest|keep going longest|keeps going longest|best battery|longest battery|most battery',
    direction: 'more',
    fields: BATTERY_FIELDS,
  },
]

/** Words that, before an attribute, ask for more or less of it: "bigger screen", "good battery life". */
export const AMOUNTS: readonly (readonly [words: string, degree: Degree, direction: 'less' | 'more'])[] = [
  [
    'more|bigger|larger|longer|higher|better|greater|stronger|faster|wider|extra|not enough|too little|too few',
    'comparative',
    'more',
  ],
  ['less|smaller|shorter|lower|fewer|reduced|too much|too many', 'comparative', 'less'],
  ['most|biggest|largest|longest|highest|best|greatest|strongest|fastest|widest|maximum', 'superlative', 'more'],
  ['least|smallest|shortest|lowest|fewest|minimum', 'superlative', 'less'],
  ['good|great|long|big|large|high|strong|lots|plenty|decent|excellent|huge', 'positive', 'more'],
  ['low|little|short|small|minimal', 'positive', 'less'],
]
export type Degree = 'positive' | 'comparative' | 'superlative'

/** "sort by …", "low to high". Base forms. */
export const SORT_FIELDS: readonly (readonly [phrases: string, field: 'price' | 'rating' | 'popularity'])[] = [
  ['price|cost', 'price'],
  ['rating|star|customer rating|score', 'rating'],
  ['popularity|review|number of review|review count', 'popularity'],
]
export const SORT_WAYS: readonly (readonly [phrases: string, direction: 'less' | 'more'])[] = [
  ['low to high|lowest to highest|lowest first|cheapest first|smallest first|lightest first|ascending', 'less'],
  [
    'high to low|highest to lowest|highest first|most expensive first|biggest first|heaviest first|best first|descending',
    'more',
  ],
]
