/** Headphones, earbuds and speakers. */
import { inKilograms, titleCase, type DemoBrand, type DemoCategory } from '../category.ts'
import { BRIGHT_COLORS, TECH_COLORS } from '../colors.ts'

const BRANDS: readonly DemoBrand[] = [
  ['Sonveil', 1.22, 'Aria', 'Hush'],
  ['Harkwell', 1.1, 'Cadenza', 'Echo Bay'],
  ['Vocanto', 1, 'Tempo', 'Motif'],
  ['Bassendale', 0.92, 'Rumble', 'Deep'],
  ['Pulsaro', 0.78, 'Beatline', 'Go'],
  ['Tonefjord', 1.04, 'Nord', 'Still'],
]

const HEADPHONE_USES = {
  travel: 'Made for travel: comfortable on long flights and folds into its case.',
  office: 'Made for the office, with a clear microphone for calls.',
  studio: 'Made for mixing and listening closely, with an even, honest sound.',
  gaming: 'A gaming headset with a boom microphone and positional sound.',
  everyday: 'Everyday headphones for music, podcasts and video.',
  sport: 'Made for sport, with a firm hold and wipe-clean pads.',
} as const

export const headphones: DemoCategory = {
  slug: 'headphones',
  label: 'Headphones',
  path: ['Electronics'],
  floorUsd: 15,
  brands: BRANDS,
  make(d) {
    const useCase = d.kind(['everyday', 'travel', 'office', 'gaming', 'studio', 'travel', 'sport', 'everyday'] as const)
    const type =
      useCase === 'sport'
        ? 'on-ear'
        : useCase === 'studio' || useCase === 'gaming'
          ? 'over-ear'
          : d.pick(['over-ear', 'over-ear', 'on-ear'])
    const wireless = useCase === 'studio' ? d.chance(0.25) : useCase === 'gaming' ? d.chance(0.5) : d.chance(0.85)
    const noiseCancelling =
      useCase === 'travel' ||
      (useCase !== 'studio' && useCase !== 'gaming' && wireless && d.chance(0.45 + d.quality * 0.5))
    const batteryLife = wireless ? d.maybe(d.graded(15, 70, 1)) : null
    const foldable = useCase === 'travel' || d.chance(0.4)
    const weight = d.maybe(type === 'over-ear' ? d.between(210, 360, 1) : d.between(120, 200, 1))
    const microphone = useCase === 'office' || useCase === 'gaming' || (useCase !== 'studio' && d.chance(0.9))
    const lead = useCase === 'gaming' ? 'Gaming Headset' : useCase === 'studio' ? 'Studio Headphones' : 'Headphones'
    return {
      descriptor: `${wireless ? 'Wireless' : 'Wired'} ${noiseCancelling ? 'Noise Cancelling ' : ''}${titleCase(type)} ${lead}`,
      attributes: {
        type,
        useCase,
        wireless,
        bluetooth: wireless && (useCase !== 'gaming' || d.chance(0.5)),
        noiseCancelling,
        batteryLife,
        weight,
        microphone,
        foldable,
        waterproof: useCase === 'sport' ? d.chance(0.6) : null,
        usbC: wireless && d.chance(0.85),
        color: d.pick(TECH_COLORS),
      },
      features: [
        noiseCancelling
          ? 'Active noise cancelling hushes engines and offices'
          : `${titleCase(type)} cushions keep some noise out`,
        wireless ? 'Wireless' : 'Wired with a detachable cable',
        batteryLife !== null && `${batteryLife} hours of playback on a charge`,
        microphone && (useCase === 'gaming' ? 'Boom microphone' : 'Microphone for calls'),
        foldable && 'Folds flat',
      ],
      description: [HEADPHONE_USES[useCase], weight !== null && `They weigh ${inKilograms(weight)}.`],
      priceUsd:
        14 +
        d.quality * 150 +
        (noiseCancelling ? 20 + d.quality * 70 : 0) +
        (wireless ? 16 : 0) +
        (type === 'over-ear' ? 12 : 0) +
        (useCase === 'studio' ? 25 : 0),
    }
  },
}

const EARBUD_USES = {
  sport: 'Made for running and the gym: they hold in place and shrug off sweat.',
  commuting: 'Made for commuting, small enough to live in a pocket.',
  calls: 'Made for calls, with microphones that pick out the voice.',
  everyday: 'Everyday earbuds for music, podcasts and video.',
} as const

export const earbuds: DemoCategory = {
  slug: 'earbuds',
  label: 'Earbuds',
  path: ['Electronics'],
  floorUsd: 9,
  brands: BRANDS,
  make(d) {
    const useCase = d.kind(['everyday', 'sport', 'commuting', 'calls', 'sport'] as const)
    const wireless = d.chance(0.7 + d.quality * 0.3)
    const noiseCancelling = wireless && d.chance(0.1 + d.quality * 0.85)
    const waterproof = useCase === 'sport' || (wireless && d.chance(0.3))
    const batteryLife = wireless ? d.maybe(d.graded(4, 12, 0.5)) : null
    const wirelessCharging = wireless && d.chance(d.quality * 0.8)
    const lead = useCase === 'sport' ? 'Sport Earbuds' : 'Earbuds'
    return {
      descriptor: `${wireless ? 'Wireless' : 'Wired'} ${noiseCancelling ? 'Noise Cancelling ' : ''}${lead}`,
      attributes: {
        useCase,
        wireless,
        bluetooth: wireless,
        noiseCancelling,
        waterproof,
        batteryLife,
        wirelessCharging,
        microphone: true,
        usbC: d.chance(0.8),
        weight: d.maybe(wireless ? d.between(4, 8, 0.1) : d.between(12, 18, 1)),
        color: d.pick(BRIGHT_COLORS),
      },
      features: [
        noiseCancelling
          ? 'Active noise cancelling with a transparency mode'
          : 'Three sizes of ear tips for a close fit',
        batteryLife !== null && `${batteryLife} hours in the ear, more from the case`,
        waterproof && 'Waterproof against rain and sweat',
        wirelessCharging && 'Case charges without a cable',
        wireless ? 'Wireless over Bluetooth' : 'Wired: nothing to charge',
      ],
      description: [EARBUD_USES[useCase]],
      priceUsd:
        8 +
        d.quality * 105 +
        (wireless ? 12 : 0) +
        (noiseCancelling ? 30 : 0) +
        (waterproof ? 6 : 0) +
        (wirelessCharging ? 14 : 0),
    }
  },
}

const SPEAKER_TYPES = {
  portable: ['Portable Bluetooth Speaker', 'A portable speaker for parks, kitchens and weekends away.'],
  shower: ['Shower Bluetooth Speaker', 'A small speaker with a loop that hangs in the shower.'],
  bookshelf: ['Bookshelf Speakers', 'A pair of bookshelf speakers for the living room.'],
  party: ['Party Bluetooth Speaker', 'A loud party speaker with lights and a handle.'],
  soundbar: ['Soundbar', 'A soundbar that gives a television a fuller sound.'],
} as const

export const speakers: DemoCategory = {
  slug: 'speakers',
  label: 'Speakers',
  path: ['Electronics'],
  floorUsd: 14,
  brands: BRANDS,
  make(d) {
    const type = d.kind(['portable', 'portable', 'party', 'soundbar', 'portable', 'bookshelf', 'shower'] as const)
    const mobile = type === 'portable' || type === 'shower' || type === 'party'
    const bluetooth = mobile || d.chance(0.75)
    const waterproof = type === 'shower' || (type === 'portable' ? d.chance(0.75) : type === 'party' && d.chance(0.4))
    const watts = {
      portable: [5, 10, 16, 20, 30, 40],
      shower: [3, 5, 8, 10],
      party: [60, 80, 120, 160, 240],
      bookshelf: [30, 50, 80, 120],
      soundbar: [60, 100, 160, 240, 320],
    }
    const power = d.grade(watts[type])
    const batteryLife = mobile ? d.maybe(d.graded(6, 28, 1)) : null
    const weight = d.maybe(
      Math.round(
        {
          portable: 180 + power * 26,
          shower: 200 + power * 14,
          party: 2600 + power * 42,
          bookshelf: 4200 + power * 40,
          soundbar: 1500 + power * 14,
        }[type] / 10,
      ) * 10,
    )
    const [descriptor, opening] = SPEAKER_TYPES[type]
    return {
      descriptor: `${waterproof && type !== 'shower' ? 'Waterproof ' : ''}${descriptor}`,
      attributes: {
        type,
        bluetooth,
        wireless: bluetooth,
        waterproof,
        portableUse: mobile,
        power,
        batteryLife,
        microphone: d.chance(0.5),
        usbC: mobile && d.chance(0.85),
        weight,
        color: d.pick(mobile ? BRIGHT_COLORS : (['black', 'white', 'walnut', 'grey'] as const)),
      },
      features: [
        `${power} watts of output`,
        waterproof
          ? 'Waterproof: a splash or a dip does no harm'
          : mobile
            ? 'For dry places: not sealed against water'
            : 'For indoor use',
        batteryLife !== null && `Plays ${batteryLife} hours on a charge`,
        bluetooth ? 'Bluetooth from any phone' : 'Wired inputs',
        type === 'soundbar' && 'One cable to the television',
      ],
      description: [opening, weight !== null && `It weighs ${inKilograms(weight)}.`],
      priceUsd:
        10 +
        power * (mobile ? 0.85 : 0.75) +
        d.quality * (mobile ? 55 : 150) +
        (waterproof ? 10 : 0) +
        (type === 'bookshelf' ? 60 : 0),
    }
  },
}
