/** Smartphones, smartwatches and power banks. */
import { inKilograms, inStorage, type DemoBrand, type DemoCategory } from '../category.ts'
import { BRIGHT_COLORS, TECH_COLORS } from '../colors.ts'

const BRANDS: readonly DemoBrand[] = [
  ['Meridax', 1.2, 'Nova Line', 'Zenit'],
  ['Kestrix', 1.02, 'Tempo', 'Prime'],
  ['Halyra', 0.94, 'Breeze', 'Glow'],
  ['Ovanta', 0.8, 'Basix', 'One'],
  ['Tavion', 0.9, 'Echo', 'Dayline'],
  ['Junova', 0.74, 'Spark', 'Lite'],
]

const PHONE_USES = {
  photography: 'A phone for people who take many photos, with a large main sensor and a steady picture.',
  gaming: 'A gaming phone with a fast screen and cooling that lasts.',
  everyday: 'An everyday phone for messages, maps, music and video.',
  seniors: 'An easy phone with large letters, loud sound and an emergency key.',
  compact: 'A compact phone that works with one hand.',
  outdoor: 'A rugged phone for building sites and trails.',
} as const

export const smartphones: DemoCategory = {
  slug: 'smartphones',
  label: 'Smartphones',
  path: ['Electronics'],
  floorUsd: 79,
  brands: BRANDS,
  make(d) {
    const useCase = d.kind(['everyday', 'photography', 'gaming', 'compact', 'everyday', 'outdoor', 'seniors'] as const)
    const screenSize = useCase === 'compact' ? d.pick([5.4, 5.9, 6.1]) : d.pick([6.1, 6.4, 6.5, 6.7, 6.8])
    const ram = d.grade([3, 4, 6, 8, 8, 12, 16])
    const storage = d.grade([64, 128, 128, 256, 256, 512, 1000])
    const refreshRate = useCase === 'gaming' ? d.grade([120, 144, 165]) : d.grade([60, 60, 90, 120, 120])
    const batteryCapacity = useCase === 'compact' ? d.between(3400, 4200, 100) : d.between(4300, 6000, 100)
    const waterproof = useCase === 'outdoor' || d.chance(d.quality)
    const wirelessCharging = d.chance(d.quality * 0.9)
    const cameraResolution = useCase === 'photography' ? d.grade([50, 64, 108, 200]) : d.grade([13, 16, 48, 50, 64])
    const weight = d.maybe(Math.round(screenSize * 29 + (useCase === 'outdoor' ? 90 : 0) + d.between(-8, 12, 1)))
    const names = {
      photography: 'Camera Smartphone',
      gaming: 'Gaming Smartphone',
      everyday: 'Smartphone',
      seniors: 'Easy Smartphone',
      compact: 'Compact Smartphone',
      outdoor: 'Rugged Outdoor Smartphone',
    }
    return {
      descriptor: `${inStorage(storage)} ${names[useCase]}`,
      attributes: {
        useCase,
        screenSize,
        ram,
        storage,
        batteryCapacity: d.maybe(batteryCapacity),
        cameraResolution,
        refreshRate,
        waterproof,
        wirelessCharging,
        usbC: d.chance(0.8 + d.quality * 0.2),
        weight,
        color: d.pick(BRIGHT_COLORS),
      },
      features: [
        `${inStorage(storage)} of storage and ${ram} GB of memory`,
        `${cameraResolution} MP main camera`,
        `${screenSize}-inch screen at ${refreshRate} Hz`,
        waterproof ? 'Waterproof to a metre' : 'Not sealed against water',
        wirelessCharging && 'Charges wirelessly',
      ],
      description: [PHONE_USES[useCase], weight !== null && `It weighs ${weight} g.`],
      priceUsd:
        40 +
        ram * 22 +
        storage * 0.28 +
        d.quality * 340 +
        (refreshRate > 100 ? 30 : 0) +
        (useCase === 'photography' ? 70 : 0) +
        (wirelessCharging ? 30 : 0),
    }
  },
}

const WATCH_USES = {
  running: ['Running Watch', 'A running watch that tracks pace, route and recovery.'],
  everyday: ['Smartwatch', 'A smartwatch for messages, steps and the calendar.'],
  swimming: ['Swim Smartwatch', 'A watch that counts laps and reads your pulse under water.'],
  kids: ['Kids Smartwatch', 'A watch for kids with location sharing and a call key.'],
  hiking: ['Hiking Watch', 'A watch for hiking with maps, altitude and a long battery life.'],
} as const

export const smartwatches: DemoCategory = {
  slug: 'smartwatches',
  label: 'Smartwatches',
  path: ['Electronics'],
  floorUsd: 29,
  brands: [
    ['Meridax', 1.2, 'Orbit', 'Chrona'],
    ['Fitmoor', 1.02, 'Stride', 'Summit'],
    ['Halyra', 0.92, 'Band', 'Pulse'],
    ['Ovanta', 0.76, 'Basix', 'Tick'],
    ['Altivane', 1.12, 'Ridge', 'Contour'],
    ['Junova', 0.72, 'Spark', 'Lite'],
  ],
  make(d) {
    const useCase = d.kind(['everyday', 'running', 'swimming', 'hiking', 'everyday', 'kids'] as const)
    const gps = useCase === 'running' || useCase === 'hiking' || useCase === 'kids' || d.chance(d.quality)
    const waterproof = useCase === 'swimming' || d.chance(0.4 + d.quality * 0.6)
    const heartRate = useCase === 'swimming' || (useCase !== 'kids' && d.chance(0.7 + d.quality * 0.3))
    const days =
      useCase === 'hiking' ? d.graded(8, 28, 1) : useCase === 'kids' ? d.between(1, 3, 1) : d.graded(2, 14, 1)
    const batteryLife = d.maybe(days * 24)
    const screenSize = d.between(1.2, 1.9, 0.1)
    const cellular = useCase === 'kids' || d.chance(d.quality * 0.4)
    const [descriptor, opening] = WATCH_USES[useCase]
    return {
      descriptor: `${gps ? 'GPS ' : ''}${descriptor}`,
      attributes: {
        useCase,
        screenSize,
        batteryLife,
        gps,
        heartRate,
        waterproof,
        bluetooth: true,
        cellular,
        material: d.grade(['plastic', 'aluminium', 'stainless steel', 'titanium']),
        weight: d.maybe(d.between(26, 62, 1)),
        color: d.pick(BRIGHT_COLORS),
      },
      features: [
        batteryLife !== null && `${days} day${days === 1 ? '' : 's'} on a charge`,
        gps ? 'Built-in GPS' : 'Uses the phone for location',
        heartRate && 'Measures heart rate day and night',
        waterproof ? 'Waterproof: swim with it' : 'Resists splashes; not for swimming',
        cellular && 'Calls without a phone nearby',
      ],
      description: [opening, `The screen measures ${screenSize} inches.`],
      priceUsd:
        24 +
        d.quality * 230 +
        (gps ? 22 : 0) +
        (cellular ? 40 : 0) +
        (useCase === 'hiking' ? 50 : 0) +
        (useCase === 'running' ? 25 : 0) -
        (useCase === 'kids' ? 30 : 0),
    }
  },
}

export const powerBanks: DemoCategory = {
  slug: 'power-banks',
  label: 'Power Banks',
  path: ['Electronics'],
  floorUsd: 9,
  brands: [
    ['Chargely', 1.1, 'Reserve', 'Core'],
    ['Voltara', 1, 'Tank', 'Pocket'],
    ['Ovanta', 0.8, 'Basix', 'Boost'],
    ['Ampelle', 0.95, 'Slim', 'Duo'],
    ['Joulep', 0.88, 'Brick', 'Mini'],
  ],
  make(d) {
    const batteryCapacity = d.grade([5000, 5000, 10000, 10000, 20000, 20000, 26800, 27000, 30000])
    const type = batteryCapacity <= 5000 ? 'pocket' : d.kind(['standard', 'laptop', 'solar', 'standard'] as const)
    const power = type === 'laptop' ? d.grade([45, 65, 100, 140]) : d.grade([10, 12, 18, 22.5, 30])
    const wirelessCharging = d.chance(0.3)
    const usbC = type === 'laptop' || d.chance(0.6 + d.quality * 0.4)
    const weight = d.maybe(Math.round(batteryCapacity * 0.0175 + 30 + (type === 'solar' ? 90 : 0)))
    const names = {
      pocket: 'Pocket Power Bank',
      standard: 'Power Bank',
      laptop: 'Laptop Power Bank',
      solar: 'Solar Power Bank',
    }
    const openings = {
      pocket: 'A pocket power bank for one more full charge of a phone.',
      standard: 'A power bank for phones, earbuds and watches on long days.',
      laptop: 'A power bank strong enough to charge a laptop on the train.',
      solar: 'An outdoor power bank with a solar panel for hikes and camping.',
    }
    return {
      descriptor: `${batteryCapacity} mAh ${names[type]}`,
      attributes: {
        type,
        batteryCapacity,
        power,
        ports: d.pick([1, 2, 2, 3, 4]),
        usbC,
        fastCharging: power >= 18,
        wirelessCharging,
        waterproof: type === 'solar' ? d.chance(0.7) : false,
        weight,
        carryOn: batteryCapacity <= 27000,
        color: d.pick(TECH_COLORS),
      },
      features: [
        `${batteryCapacity} mAh battery`,
        `Up to ${power} W output`,
        usbC ? 'USB-C in and out' : 'USB-A output',
        wirelessCharging && 'Charges phones wirelessly',
        batteryCapacity <= 27000
          ? 'Small enough for hand luggage on flights'
          : 'Too large for hand luggage on most flights',
      ],
      description: [openings[type], weight !== null && `It weighs ${inKilograms(weight)}.`],
      priceUsd:
        6 +
        batteryCapacity * 0.00125 +
        power * 0.42 +
        d.quality * 12 +
        (wirelessCharging ? 8 : 0) +
        (type === 'solar' ? 10 : 0),
    }
  },
}
