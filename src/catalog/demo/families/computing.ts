/** Laptops, tablets and monitors. */
import { capitalise, inKilograms, inStorage, titleCase, type DemoBrand, type DemoCategory } from '../category.ts'
import { TECH_COLORS } from '../colors.ts'

const BRANDS: readonly DemoBrand[] = [
  ['Norvel', 1.14, 'Aerobook', 'Summa'],
  ['Kestrix', 1.02, 'Tempo', 'Vertex'],
  ['Tavion', 0.95, 'Flexline', 'Dayline'],
  ['Ovanta', 0.84, 'Basix', 'Nimbus'],
  ['Zelkor', 1.06, 'Rift', 'Onyx'],
  ['Brindal', 0.9, 'Folio', 'Slate'],
]

const LAPTOP_USES = {
  gaming: 'Made for gaming, with the graphics and cooling to keep frame rates up.',
  business: 'A business laptop built for long days of calls, documents and travel.',
  everyday: 'An everyday laptop for browsing, films, mail and household paperwork.',
  student: 'A student laptop for lectures, essays and the library.',
  creative: 'A laptop for photo and video editing, with a colour-accurate screen.',
  travel: 'A slim laptop for travel that hardly shows in a bag.',
} as const

const LAPTOP_TITLES = {
  gaming: 'Gaming Laptop',
  business: 'Business Laptop',
  everyday: 'Everyday Laptop',
  student: 'Student Laptop',
  creative: 'Creator Laptop',
  travel: 'Ultralight Laptop',
} as const

export const laptops: DemoCategory = {
  slug: 'laptops',
  label: 'Laptops',
  path: ['Computers'],
  floorUsd: 199,
  brands: BRANDS,
  make(d) {
    const useCase = d.kind(['everyday', 'gaming', 'business', 'student', 'creative', 'travel'] as const)
    const demanding = useCase === 'gaming' || useCase === 'creative'
    const screenSize =
      useCase === 'travel' ? d.pick([13.3, 14]) : d.pick(demanding ? [15.6, 16, 17.3] : [14, 15.6, 15.6, 16])
    const ram = d.grade(demanding ? [8, 16, 16, 32, 32, 64] : [4, 8, 8, 16, 16, 32])
    const storage = d.grade(demanding ? [512, 512, 1000, 1000, 2000] : [128, 256, 512, 512, 1000])
    const processorCores = d.grade([4, 6, 8, 8, 10, 12])
    const dedicated = useCase === 'gaming' || (useCase === 'creative' && d.quality > 0.4)
    const resolution = d.grade(['1920 × 1080', '1920 × 1200', '2560 × 1600', '2880 × 1800'])
    const weight =
      Math.round((screenSize * (dedicated ? 138 : useCase === 'travel' ? 84 : 108) - d.quality * 160) / 10) * 10
    const batteryLife = dedicated ? d.graded(4, 9, 0.5) : d.graded(7, 19, 0.5)
    const touchscreen = !dedicated && d.chance(0.35)
    const usbC = d.chance(0.5 + d.quality / 2)
    const a = {
      useCase,
      screenSize,
      resolution,
      ram,
      storage,
      processorCores,
      graphics: dedicated ? 'dedicated' : 'integrated',
      batteryLife: d.maybe(batteryLife),
      weight: d.maybe(weight),
      touchscreen,
      usbC,
      color: d.pick(TECH_COLORS),
    }
    return {
      modelPrefix: String(Math.floor(screenSize)),
      descriptor: LAPTOP_TITLES[useCase],
      attributes: a,
      features: [
        `${ram} GB of memory and ${inStorage(storage)} of solid-state storage`,
        `${screenSize}-inch screen with ${resolution} pixels`,
        dedicated ? 'Dedicated graphics for games and editing' : `${processorCores}-core processor`,
        a.batteryLife !== null && `Up to ${a.batteryLife} hours on battery`,
        usbC ? 'Charges and connects over USB-C' : touchscreen && 'Touchscreen',
      ],
      description: [
        LAPTOP_USES[useCase],
        a.weight !== null && `It weighs ${inKilograms(a.weight)} and comes in ${a.color}.`,
      ],
      priceUsd:
        90 +
        ram * 11 +
        storage * 0.2 +
        processorCores * 20 +
        (dedicated ? 170 + d.quality * 650 : 0) +
        (useCase === 'travel' ? 130 : 0) +
        d.quality * 420 +
        (touchscreen ? 45 : 0),
    }
  },
}

const TABLET_USES = {
  drawing: ['Drawing Tablet', 'Made for drawing and handwriting, with a pen that senses pressure.'],
  reading: ['Reading Tablet', 'A light tablet for reading books, comics and the news.'],
  kids: ['Kids Tablet', 'A tablet for kids in a soft bumper case, with parental controls.'],
  everyday: ['Tablet', 'An everyday tablet for video, browsing and calls on the sofa.'],
  work: ['Work Tablet', 'A tablet for work that pairs with a keyboard cover.'],
} as const

export const tablets: DemoCategory = {
  slug: 'tablets',
  label: 'Tablets',
  path: ['Computers'],
  floorUsd: 59,
  brands: BRANDS,
  make(d) {
    const useCase = d.kind(['everyday', 'drawing', 'reading', 'work', 'kids', 'drawing'] as const)
    const sizes = {
      kids: [7, 8, 8.7],
      reading: [8, 8.7, 10.1],
      drawing: [10.1, 11, 12.4, 12.9, 14.6],
      work: [10.9, 11, 12.4, 12.9],
      everyday: [8.7, 10.1, 10.9, 11, 12.4],
    }
    const screenSize = d.grade(sizes[useCase])
    const ram = d.grade([3, 4, 6, 8, 12])
    const storage = d.grade([32, 64, 128, 256, 512])
    const penSupport = useCase === 'drawing' || (useCase === 'work' ? d.chance(0.7) : d.chance(0.2))
    const cellular = d.chance(0.25)
    const batteryLife = d.maybe(d.graded(7, 16, 0.5))
    const weight = d.maybe(Math.round((screenSize * screenSize * 3.4 + 90) / 5) * 5)
    const resolution = d.grade(['1280 × 800', '1920 × 1200', '2000 × 1200', '2560 × 1600', '2800 × 1752'])
    const [descriptor, opening] = TABLET_USES[useCase]
    const color = d.pick(TECH_COLORS)
    return {
      descriptor: `${screenSize}-inch ${descriptor}`,
      attributes: {
        useCase,
        screenSize,
        resolution,
        ram,
        storage,
        batteryLife,
        weight,
        penSupport,
        cellular,
        usbC: d.chance(0.6 + d.quality * 0.4),
        color,
      },
      features: [
        `${screenSize}-inch touchscreen, ${resolution} pixels`,
        penSupport && (useCase === 'drawing' ? 'Pressure-sensitive pen for drawing in the box' : 'Works with a pen'),
        `${ram} GB of memory and ${inStorage(storage)} of storage`,
        batteryLife !== null && `Plays video for up to ${batteryLife} hours`,
        cellular ? 'Mobile data beside Wi-Fi' : 'Wi-Fi',
      ],
      description: [opening, weight !== null && `The ${color} tablet weighs ${inKilograms(weight)}.`],
      priceUsd:
        20 +
        screenSize * 9 +
        ram * 14 +
        storage * 0.4 +
        d.quality * 240 +
        (penSupport ? 45 : 0) +
        (cellular ? 60 : 0) -
        (useCase === 'kids' ? 60 : 0),
    }
  },
}

const MONITOR_USES = {
  gaming: 'A gaming monitor with fast response and smooth motion.',
  'home office': 'A monitor for the home office: easy on the eyes for a full working day.',
  creative: 'A monitor for photo and design work with accurate colours.',
  everyday: 'An everyday monitor for browsing, homework and films.',
  portable: 'A portable second screen that runs from a single cable.',
} as const

export const monitors: DemoCategory = {
  slug: 'monitors',
  label: 'Monitors',
  path: ['Computers'],
  floorUsd: 79,
  brands: BRANDS.map(
    ([name, position], index) =>
      [
        name,
        position,
        ...['Panora', 'Clarity', 'Vista', 'Viewline', 'Apex', 'Frame'].slice(index, index + 1),
        'Studio',
      ] as const,
  ),
  make(d) {
    const useCase = d.kind([
      'gaming',
      'home office',
      'creative',
      'gaming',
      'everyday',
      'home office',
      'portable',
    ] as const)
    const portable = useCase === 'portable'
    const screenSize = portable ? d.pick([14, 15.6, 16]) : d.grade([21.5, 24, 24, 27, 27, 27, 32, 34, 38])
    const wide = screenSize >= 34
    const resolution = wide
      ? '3440 × 1440'
      : portable
        ? '1920 × 1080'
        : d.grade(['1920 × 1080', '1920 × 1080', '2560 × 1440', '2560 × 1440', '3840 × 2160'])
    const refreshRate =
      useCase === 'gaming' ? d.grade([144, 165, 165, 180, 240, 280]) : d.grade([60, 60, 75, 75, 100, 120])
    const panelType =
      useCase === 'gaming' ? d.grade(['VA', 'VA', 'IPS', 'IPS', 'OLED']) : d.grade(['VA', 'IPS', 'IPS', 'IPS', 'OLED'])
    const heightAdjustable = !portable && d.chance(0.25 + d.quality * 0.7)
    const usbC = portable || d.chance(useCase === 'gaming' ? 0.2 : 0.2 + d.quality * 0.7)
    const builtInSpeakers = d.chance(0.5)
    const names = { '1920 × 1080': 'Full HD', '2560 × 1440': 'QHD', '3840 × 2160': '4K', '3440 × 1440': 'Ultrawide' }
    const weight = d.maybe(Math.round((portable ? screenSize * 48 : screenSize * screenSize * 6.2 + 1200) / 50) * 50)
    return {
      descriptor: `${screenSize}-inch ${names[resolution as keyof typeof names]} ${titleCase(useCase === 'creative' ? 'design' : useCase)} Monitor`,
      attributes: {
        useCase,
        screenSize,
        resolution,
        refreshRate,
        panelType,
        brightnessNits: d.maybe(d.graded(200, 600, 50)),
        heightAdjustable,
        usbC,
        builtInSpeakers,
        weight,
        color: d.pick(['black', 'black', 'silver', 'white'] as const),
      },
      features: [
        `${screenSize}-inch ${panelType} panel with ${resolution} pixels`,
        `${refreshRate} Hz refresh rate`,
        heightAdjustable ? 'Stand adjusts in height and turns upright' : !portable && 'Stand tilts',
        usbC && 'One USB-C cable carries picture, data and power',
        builtInSpeakers ? 'Built-in speakers' : 'Headphone socket',
      ],
      description: [MONITOR_USES[useCase], weight !== null && `It weighs ${inKilograms(weight)} with its stand.`],
      priceUsd:
        (portable ? 60 : screenSize * screenSize * 0.17) +
        refreshRate * 0.5 +
        ({ VA: 0, IPS: 25, OLED: 330 }[panelType] ?? 0) +
        ({ '1920 × 1080': 0, '2560 × 1440': 60, '3840 × 2160': 160, '3440 × 1440': 120 }[resolution] ?? 0) +
        (usbC ? 40 : 0) +
        (heightAdjustable ? 25 : 0) +
        d.quality * 130,
    }
  },
}

const KEYBOARD_BRANDS: readonly DemoBrand[] = [
  ['Zelkor', 1.1, 'Strike', 'Fang'],
  ['Clackwell', 1.2, 'Tactil', 'Linear'],
  ['Tavion', 0.9, 'Deskline', 'Quiet'],
  ['Ovanta', 0.75, 'Basix', 'Go'],
  ['Norvel', 1.1, 'Curve', 'Aero'],
  ['Gridmark', 1, 'Pivot', 'Arc'],
]

const KEYBOARD_TYPES = {
  gaming: ['Gaming Keyboard', 'A gaming keyboard that registers every press, with keys for macros.'],
  office: ['Office Keyboard', 'A full-working-day office keyboard with a soft, quiet stroke.'],
  ergonomic: ['Ergonomic Keyboard', 'An ergonomic split keyboard that keeps wrists straight.'],
  compact: ['Compact Keyboard', 'A compact keyboard for small desks and bags.'],
} as const

export const keyboards: DemoCategory = {
  slug: 'keyboards',
  label: 'Keyboards',
  path: ['Computers'],
  floorUsd: 12,
  brands: KEYBOARD_BRANDS,
  make(d) {
    const type = d.kind(['gaming', 'office', 'compact', 'ergonomic', 'gaming', 'office'] as const)
    const mechanical = type === 'gaming' ? d.chance(0.85) : d.quality > 0.35 && d.chance(0.6)
    const wireless = d.chance(type === 'gaming' ? 0.45 : 0.65)
    const backlit = type === 'gaming' || d.chance(0.2 + d.quality * 0.6)
    const layout =
      type === 'compact'
        ? d.pick(['60%', '65%', '75%'])
        : type === 'ergonomic'
          ? 'full size'
          : d.pick(['full size', 'full size', 'tenkeyless'])
    const batteryLife = wireless ? d.maybe(d.graded(30, 400, 10)) : null
    const hotSwappable = mechanical && d.chance(0.3 + d.quality * 0.4)
    const [descriptor, opening] = KEYBOARD_TYPES[type]
    const weight = d.maybe(
      Math.round(((layout === 'full size' ? 780 : 560) + (mechanical ? 220 : 0) + d.between(-60, 60, 10)) / 10) * 10,
    )
    return {
      descriptor: `${wireless ? 'Wireless ' : ''}${mechanical ? 'Mechanical ' : ''}${descriptor}`,
      attributes: {
        type,
        keyType: mechanical ? 'mechanical' : 'membrane',
        layout,
        wireless,
        bluetooth: wireless && d.chance(0.8),
        backlit,
        hotSwappable,
        usbC: d.chance(0.5 + d.quality * 0.5),
        batteryLife,
        weight,
        color: d.pick(TECH_COLORS),
      },
      features: [
        `${mechanical ? 'Mechanical' : 'Membrane'} keys, ${layout} layout`,
        wireless ? 'Wireless, with a cable for charging' : 'Wired: nothing to charge',
        backlit && (type === 'gaming' ? 'RGB backlight' : 'White backlight'),
        hotSwappable && 'Switches can be swapped without soldering',
        batteryLife !== null && `Runs up to ${batteryLife} hours on a charge`,
        type === 'ergonomic' && 'Padded wrist rest',
      ],
      description: [opening, weight !== null && `It weighs ${inKilograms(weight)}.`],
      priceUsd:
        11 +
        d.quality * 75 +
        (mechanical ? 32 : 0) +
        (wireless ? 16 : 0) +
        (backlit ? 8 : 0) +
        (type === 'ergonomic' ? 22 : 0) +
        (hotSwappable ? 15 : 0),
    }
  },
}

const MOUSE_TYPES = {
  gaming: ['Gaming Mouse', 'A gaming mouse with a precise sensor and quick buttons.'],
  office: ['Office Mouse', 'A quiet office mouse for everyday work.'],
  travel: ['Travel Mouse', 'A small travel mouse that slips into a laptop bag.'],
  ergonomic: ['Ergonomic Mouse', 'An ergonomic mouse that holds the hand at a natural angle.'],
} as const

export const mice: DemoCategory = {
  slug: 'mice',
  label: 'Mice',
  path: ['Computers'],
  floorUsd: 8,
  brands: KEYBOARD_BRANDS.map(
    ([name, position], index) =>
      [name, position, ['Viper Ray', 'Glide', 'Pebble', 'Dot', 'Curl', 'Orbit'][index] ?? 'Dot', 'Swift'] as const,
  ),
  make(d) {
    const type = d.kind(['gaming', 'office', 'gaming', 'travel', 'ergonomic', 'gaming', 'office'] as const)
    const wireless = type === 'travel' || d.chance(type === 'gaming' ? 0.5 : 0.75)
    const dpi =
      type === 'gaming' ? d.grade([6400, 8000, 12000, 16000, 26000, 32000]) : d.grade([1000, 1200, 1600, 2400, 4000])
    const buttons = type === 'gaming' ? d.grade([5, 6, 6, 8, 11]) : d.grade([3, 3, 4, 5, 6])
    const weight =
      type === 'gaming' ? 118 - d.graded(0, 66, 1) : type === 'travel' ? d.between(55, 80, 1) : d.between(85, 145, 1)
    const batteryLife = wireless ? d.maybe(d.graded(40, 300, 10)) : null
    const silent = type !== 'gaming' && d.chance(0.5)
    const [descriptor, opening] = MOUSE_TYPES[type]
    return {
      descriptor: `${wireless ? 'Wireless' : 'Wired'} ${descriptor}`,
      attributes: {
        type,
        wireless,
        bluetooth: wireless && d.chance(0.65),
        dpi,
        buttons,
        weight: d.maybe(weight),
        batteryLife,
        rgb: type === 'gaming' ? d.chance(0.6) : null,
        silent: type === 'gaming' ? null : silent,
        usbC: d.chance(0.4 + d.quality * 0.5),
        color: d.pick([...TECH_COLORS, 'pink', 'red'] as const),
      },
      features: [
        `${capitalise(type)} shape with ${buttons} buttons`,
        `Sensor with ${dpi} dpi`,
        wireless ? 'Wireless' : 'Wired with a braided cable',
        silent && 'Clicks are nearly silent',
        batteryLife !== null && `Up to ${batteryLife} hours on a charge`,
      ],
      description: [opening, type === 'gaming' && weight < 70 && `At ${weight} g it is among the lightest.`],
      priceUsd:
        7 + d.quality * 52 + (wireless ? 12 : 0) + (type === 'gaming' ? 14 : 0) + (type === 'ergonomic' ? 14 : 0),
    }
  },
}
