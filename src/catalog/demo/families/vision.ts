/** Televisions and cameras. */
import { inKilograms, type DemoCategory } from '../category.ts'

export const televisions: DemoCategory = {
  slug: 'televisions',
  label: 'Televisions',
  path: ['Electronics'],
  floorUsd: 99,
  brands: [
    ['Vistorel', 1.18, 'Lumina', 'Galeria'],
    ['Lumetra', 1.02, 'Scene', 'Cine'],
    ['Panoriq', 0.86, 'Wide', 'Homeview'],
    ['Ovanta', 0.78, 'Basix', 'View'],
    ['Kestrix', 1, 'Tempo', 'Frame'],
    ['Okulane', 1.08, 'Iris', 'Stage'],
  ],
  make(d) {
    const useCase = d.kind(['films', 'bedroom', 'gaming', 'sport', 'films', 'everyday'] as const)
    const screenSize = useCase === 'bedroom' ? d.pick([24, 32, 40, 43]) : d.grade([40, 43, 50, 55, 55, 65, 65, 75, 85])
    const small = screenSize <= 32
    const panelType = small ? 'LED' : d.grade(['LED', 'LED', 'QLED', 'QLED', 'Mini LED', 'OLED'])
    const resolution = small ? d.pick(['1280 × 720', '1920 × 1080']) : '3840 × 2160'
    const refreshRate = useCase === 'gaming' ? d.grade([120, 120, 144]) : d.grade([50, 60, 60, 100, 120])
    const smartTv = d.chance(0.8 + d.quality * 0.2)
    const hdr = !small && d.chance(0.5 + d.quality * 0.5)
    const power = Math.round(screenSize * screenSize * 0.032 + 18)
    const weight = d.maybe(Math.round((screenSize * screenSize * 5.4 + 600) / 100) * 100)
    const sharpness = { '1280 × 720': 'HD', '1920 × 1080': 'Full HD', '3840 × 2160': '4K' }[resolution] ?? '4K'
    const openings = {
      films: 'A television for films, with deep contrast for dark rooms.',
      bedroom: 'A television for the bedroom, kitchen or study.',
      gaming: 'A television for gaming with low input lag on a fast panel.',
      sport: 'A television for sport, bright enough for the afternoon.',
      everyday: 'An everyday television for the living room.',
    }
    return {
      descriptor: `${screenSize}-inch ${sharpness} ${panelType} ${smartTv ? 'Smart TV' : 'TV'}${useCase === 'gaming' ? ' for Gaming' : ''}`,
      attributes: {
        useCase,
        screenSize,
        resolution,
        panelType,
        refreshRate,
        hdr,
        smartTv,
        hdmiPorts: d.grade([2, 3, 3, 4]),
        bluetooth: smartTv && d.chance(0.7),
        power: d.maybe(power),
        weight,
        color: d.pick(['black', 'black', 'silver', 'graphite'] as const),
      },
      features: [
        `${screenSize}-inch ${panelType} screen in ${sharpness}`,
        `${refreshRate} Hz panel`,
        smartTv ? 'Streaming apps built in' : 'No apps: bring your own streaming stick',
        hdr && 'HDR for brighter highlights',
        useCase === 'gaming' && 'Game mode with low input lag',
      ],
      description: [openings[useCase], weight !== null && `It weighs ${inKilograms(weight)} without its stand.`],
      priceUsd:
        40 +
        screenSize * screenSize * 0.115 +
        ({ LED: 0, QLED: 110, 'Mini LED': 290, OLED: 560 }[panelType] ?? 0) +
        (refreshRate >= 100 ? 80 : 0) +
        d.quality * 120,
    }
  },
}

const CAMERA_TYPES = {
  mirrorless: ['Mirrorless Camera', 'A mirrorless camera with interchangeable lenses for travel and portraits.'],
  compact: ['Compact Camera', 'A compact camera for pockets, parties and holidays.'],
  action: ['Action Camera', 'An action camera for helmets, boards and handlebars.'],
  instant: ['Instant Camera', 'An instant camera that prints each picture on the spot.'],
  bridge: ['Superzoom Camera', 'A superzoom camera that reaches birds and stages far away.'],
  vlogging: ['Vlogging Camera', 'A camera for vlogging with a screen that turns to the front.'],
} as const

export const cameras: DemoCategory = {
  slug: 'cameras',
  label: 'Cameras',
  path: ['Electronics'],
  floorUsd: 49,
  brands: [
    ['Okulane', 1.15, 'Focal', 'Iris'],
    ['Framelle', 1.04, 'Lucid', 'Petit'],
    ['Vistorel', 1.1, 'Vantage', 'Optima'],
    ['Snaphollow', 0.86, 'Pocket', 'Trail'],
    ['Ovanta', 0.76, 'Basix', 'Snap'],
  ],
  make(d) {
    const type = d.kind(['mirrorless', 'compact', 'action', 'instant', 'mirrorless', 'bridge', 'vlogging'] as const)
    const instant = type === 'instant'
    const sensorResolution = instant
      ? null
      : d.grade(type === 'mirrorless' ? [20, 24, 24, 26, 33, 45] : [12, 16, 20, 20, 24])
    const videoResolution = instant ? null : d.grade(['Full HD', '4K', '4K', '4K', '5.3K'])
    const stabilisation = !instant && d.chance(0.4 + d.quality * 0.6)
    const opticalZoom =
      type === 'bridge' ? d.grade([30, 42, 50, 65]) : type === 'compact' ? d.grade([3, 5, 8, 15]) : null
    const waterproof = type === 'action' ? d.chance(0.9) : type === 'compact' && d.chance(0.3)
    const grams = { mirrorless: 480, compact: 240, action: 140, instant: 330, bridge: 690, vlogging: 310 }[type]
    const weight = d.maybe(grams + d.between(-60, 60, 5))
    const [descriptor, opening] = CAMERA_TYPES[type]
    const base = { mirrorless: 420, compact: 110, action: 90, instant: 45, bridge: 260, vlogging: 240 }[type]
    const span = { mirrorless: 1500, compact: 480, action: 330, instant: 90, bridge: 560, vlogging: 520 }[type]
    return {
      descriptor: `${waterproof && type === 'compact' ? 'Waterproof ' : ''}${videoResolution !== null && videoResolution !== 'Full HD' ? `${videoResolution} ` : ''}${descriptor}`,
      attributes: {
        type,
        sensorResolution,
        videoResolution,
        opticalZoom,
        stabilisation,
        screenSize: instant ? null : d.pick([2, 2.7, 3, 3]),
        waterproof,
        wifi: d.chance(0.8),
        bluetooth: d.chance(0.6),
        usbC: d.chance(0.5 + d.quality * 0.5),
        weight,
        color: d.pick(
          instant
            ? (['pink', 'blue', 'white', 'green', 'black'] as const)
            : (['black', 'black', 'silver', 'graphite'] as const),
        ),
      },
      features: [
        sensorResolution !== null && `${sensorResolution} MP sensor`,
        videoResolution !== null && `Films in ${videoResolution}`,
        opticalZoom !== null && `${opticalZoom}× optical zoom`,
        stabilisation ? 'Image stabilisation against shake' : !instant && 'Light body without stabilisation',
        waterproof && 'Waterproof without a case',
        instant && 'Prints the picture in about a minute',
        instant && 'Built-in flash and a mirror for selfies',
      ],
      description: [opening, weight !== null && `It weighs ${weight} g.`],
      priceUsd: base + span * d.quality * d.quality + (stabilisation ? 30 : 0),
    }
  },
}
