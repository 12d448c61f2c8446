/** What attributes measure and what a bare number of them means. */
import type { Quantity } from './units.ts'

/** Which attribute a bare measure is about, most likely first: "16 GB" of what? */
export const ATTRIBUTES_OF_QUANTITY: Partial<Record<Quantity, readonly string[]>> = {
  mass: ['weight', 'maxLoad', 'basketLoad'],
  length: ['screenSize', 'height', 'width', 'length', 'laptopSize', 'thickness', 'drop', 'waterproofRating'],
  volume: ['capacity'],
  data: ['ram', 'storage'],
  time: ['batteryLife', 'runtime', 'playTime', 'setupTime', 'warranty', 'trialNights', 'age'],
  charge: ['batteryCapacity'],
  power: ['power'],
  frequency: ['refreshRate'],
  sound: ['noiseLevel'],
  pixels: ['cameraResolution', 'sensorResolution'],
  area: ['coverage'],
  voltage: ['voltage'],
  speed: ['maxSpeed'],
  pressure: ['pressure'],
  torque: ['torque'],
  suction: ['suction'],
  light: ['luminousFlux', 'brightnessNits'],
  printing: ['printSpeed'],
  people: ['sleeps', 'maxPlayers'],
  density: ['dpi'],
  zoom: ['opticalZoom'],
}

/** What a measure is called where this shop has no attribute for it. */
export const NAMES_OF_QUANTITY: Partial<Record<Quantity, string>> = {
  mass: 'weight',
  data: 'capacity',
  volume: 'capacity',
  charge: 'batteryCapacity',
  sound: 'noiseLevel',
  pixels: 'resolution',
}

/** Memory up to this many GB is main memory, more is storage, unless the words say. */
export const RAM_MAX_GB = 64

/** "with 16 GB" means at least that much; of other attributes a bare number means that number. */
export const AT_LEAST_BY_NATURE: ReadonlySet<string> = new Set(
  `ram storage batteryLife batteryCapacity refreshRate cameraResolution sensorResolution opticalZoom luminousFlux brightnessNits
  maxSpeed printSpeed readSpeed writeSpeed coverage maxLoad suction torque runtime warranty trialNights processorCores hdmiPorts
  ethernetPorts ports dpi buttons sleeps maxPlayers pressure paperTray presets modes basketLoad waterproofRating brushHeads
  batteries kitSize laptopSize`.split(/\s+/),
)
/** "for a 6 year old" is no more than that. */
export const AT_MOST_BY_NATURE: ReadonlySet<string> = new Set(['age', 'noiseLevel', 'minPlayers', 'setupTime'])

/** The age from which a game may be played: "ages 8 and up" and "for an 8 year old" both allow less. */
export const ALWAYS_AT_MOST: ReadonlySet<string> = new Set(['age'])
