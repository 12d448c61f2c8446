/** Which way is better for an attribute, and how sentences say more or less of it. By name: general to all catalogues. */

import type { Product } from '../../shared/product.ts'

export type Better = 'higher' | 'lower'

export interface Manner {
  /** `is`: "is 120 g lighter"; `has`: "has 8 GB more memory". */
  verb: 'is' | 'has'
  /** Null where it is a matter of taste, such as a screen's size. */
  better: Better | null
  /** What follows the difference: "120 g lighter", "8 GB more memory". */
  more: string
  less: string
  /** Which one of several it is: "the lightest". */
  most: string
  least: string
}

function adjective(better: Better | null, more: string, less: string, most: string, least: string): Manner {
  return { verb: 'is', better, more, less, most, least }
}

/** "more memory", "less memory", "the most memory". */
function amount(better: Better | null, noun: string, isCount = false): Manner {
  return {
    verb: 'has',
    better,
    more: `more ${noun}`,
    less: `${isCount ? 'fewer' : 'less'} ${noun}`,
    most: `most ${noun}`,
    least: `${isCount ? 'fewest' : 'least'} ${noun}`,
  }
}

/** "longer battery life", "shorter battery life". */
function graded(better: Better | null, noun: string, words: readonly [string, string, string, string]): Manner {
  const [more, less, most, least] = words
  return {
    verb: 'has',
    better,
    more: `${more} ${noun}`,
    less: `${less} ${noun}`,
    most: `${most} ${noun}`,
    least: `${least} ${noun}`,
  }
}

const HIGH = ['higher', 'lower', 'highest', 'lowest'] as const
const BIG = ['bigger', 'smaller', 'biggest', 'smallest'] as const

const MANNERS: Readonly<Record<string, Manner>> = {
  weight: adjective('lower', 'heavier', 'lighter', 'heaviest', 'lightest'),
  noiseLevel: adjective('lower', 'louder', 'quieter', 'loudest', 'quietest'),
  setupTime: adjective('lower', 'slower to set up', 'quicker to set up', 'slowest to set up', 'quickest to set up'),
  brightnessNits: adjective('higher', 'brighter', 'dimmer', 'brightest', 'dimmest'),
  luminousFlux: adjective('higher', 'brighter', 'dimmer', 'brightest', 'dimmest'),
  thickness: adjective(null, 'thicker', 'thinner', 'thickest', 'thinnest'),
  height: adjective(null, 'taller', 'lower', 'tallest', 'lowest'),
  width: adjective(null, 'wider', 'narrower', 'widest', 'narrowest'),
  length: adjective(null, 'longer', 'shorter', 'longest', 'shortest'),
  printSpeed: adjective('higher', 'faster', 'slower', 'fastest', 'slowest'),
  capacity: graded('higher', 'capacity', ['more', 'less', 'largest', 'smallest']),
  batteryLife: graded('higher', 'battery life', ['more', 'less', 'longest', 'shortest']),
  batteryCapacity: graded('higher', 'battery', [...BIG]),
  runtime: graded('higher', 'run time', ['more', 'less', 'longest', 'shortest']),
  playTime: graded(null, 'play time', ['more', 'less', 'longest', 'shortest']),
  screenSize: graded(null, 'screen', [...BIG]),
  laptopSize: graded(null, 'laptop sleeve', [...BIG]),
  refreshRate: graded('higher', 'refresh rate', [...HIGH]),
  maxSpeed: graded('higher', 'speed', [...HIGH]),
  readSpeed: graded('higher', 'read speed', [...HIGH]),
  writeSpeed: graded('higher', 'write speed', [...HIGH]),
  dpi: graded('higher', 'sensitivity', [...HIGH]),
  drop: graded(null, 'heel drop', ['more', 'less', 'largest', 'smallest']),
  seatHeight: graded(null, 'seat', [...HIGH]),
  warranty: graded('higher', 'warranty', ['more', 'less', 'longest', 'shortest']),
  trialNights: graded('higher', 'trial', ['more', 'less', 'longest', 'shortest']),
  waterproofRating: graded('higher', 'water column', [...HIGH]),
  ram: amount('higher', 'memory'),
  storage: amount('higher', 'storage'),
  power: amount(null, 'power'),
  suction: amount('higher', 'suction'),
  torque: amount('higher', 'torque'),
  pressure: amount(null, 'pump pressure'),
  coverage: amount('higher', 'coverage'),
  opticalZoom: amount('higher', 'optical zoom'),
  cameraResolution: amount('higher', 'camera resolution'),
  sensorResolution: amount('higher', 'sensor resolution'),
  voltage: amount(null, 'voltage'),
  maxLoad: amount('higher', 'carrying capacity'),
  basketLoad: amount('higher', 'basket capacity'),
  processorCores: amount('higher', 'processor cores', true),
  ethernetPorts: amount('higher', 'Ethernet ports', true),
  hdmiPorts: amount('higher', 'HDMI ports', true),
  ports: amount('higher', 'ports', true),
  buttons: amount(null, 'buttons', true),
  speeds: amount('higher', 'speeds', true),
  modes: amount('higher', 'modes', true),
  presets: amount('higher', 'presets', true),
  heatSettings: amount('higher', 'heat settings', true),
  attachments: amount('higher', 'attachments', true),
  brushHeads: amount('higher', 'brush heads', true),
  batteries: amount('higher', 'batteries in the box', true),
  kitSize: amount('higher', 'parts in the box', true),
  ventilation: amount('higher', 'vents', true),
  paperTray: graded('higher', 'paper tray', ['more', 'less', 'largest', 'smallest']),
}

/** How sentences compare an attribute; null for one that is not known here. */
export function mannerOf(name: string): Manner | null {
  // Catalogues name attributes as they like: "constructor" is no entry of the table.
  return Object.hasOwn(MANNERS, name) ? (MANNERS[name] ?? null) : null
}

/** Grams from which a thing stays where it stands, so that its weight is no reason to choose it. */
const CARRIED_MAX_GRAMS = 8000
/** Kinds of light things that stay where they stand all the same. */
const STANDING =
  /game|puzzle|book|coffee|kettle|blender|fryer|toaster|purifier|router|printer|monitor|television|lamp|ssd/

/** Whether a product's figure is one that shoppers compare: the weight of a mattress or a board game is not. */
export function matters({ category, attributes }: Pick<Product, 'category' | 'attributes'>, name: string): boolean {
  if (name !== 'weight') return true
  const value = attributes.find((attribute) => attribute.name === name)?.value
  return typeof value === 'number' && value <= CARRIED_MAX_GRAMS && !STANDING.test(category)
}

/** Whether more or less of an attribute is better; null when that is not known or a matter of taste. */
export function betterOf(name: string): Better | null {
  return mannerOf(name)?.better ?? null
}
