/** Printers, routers and solid-state drives. */
import { capitalise, inKilograms, inStorage, type DemoCategory } from '../category.ts'

const PRINTER_TYPES = {
  'home office': 'A printer for a home office: letters, forms and labels.',
  photo: 'Prints borderless photos with fine gradations.',
  family: 'A printer for homework, tickets and the odd photo.',
  business: 'Made for a busy office with high-yield supplies.',
} as const

export const printers: DemoCategory = {
  slug: 'printers',
  label: 'Printers',
  path: ['Computers'],
  floorUsd: 39,
  brands: [
    ['Papyrix', 1.12, 'Inkwell', 'Officio'],
    ['Kestrix', 1.04, 'Copia', 'Tempo'],
    ['Tavion', 0.94, 'Pagepro', 'Homeprint'],
    ['Ovanta', 0.82, 'Basix', 'Jot'],
    ['Tonerelle', 1.08, 'Laserline', 'Duo'],
    ['Inkmere', 0.96, 'Ecofill', 'Chroma'],
  ],
  make(d) {
    const useCase = d.kind(['home office', 'family', 'photo', 'business', 'home office', 'family'] as const)
    const inkType =
      useCase === 'photo'
        ? 'inkjet'
        : useCase === 'business'
          ? 'laser'
          : d.pick(['inkjet', 'ink tank', 'laser', 'inkjet'])
    const colorPrinting = inkType !== 'laser' || d.quality > 0.45
    const scanner = useCase === 'photo' ? d.chance(0.4) : d.chance(0.8)
    const wifi = d.chance(0.55 + d.quality * 0.5)
    const duplexPrinting = d.chance(0.3 + d.quality * 0.65)
    const printSpeed = inkType === 'laser' ? d.graded(18, 42, 1) : d.graded(7, 24, 1)
    const weight = d.maybe(
      Math.round((inkType === 'laser' ? 7200 + d.quality * 9000 : 3800 + d.quality * 4200) / 100) * 100,
    )
    const name = { inkjet: 'Inkjet', 'ink tank': 'Ink Tank', laser: 'Laser' }[inkType] ?? ''
    return {
      descriptor: `${colorPrinting ? 'Color' : 'Monochrome'} ${name} ${useCase === 'photo' ? 'Photo ' : ''}${scanner ? 'All-in-One Printer' : 'Printer'}`,
      attributes: {
        useCase,
        inkType,
        colorPrinting,
        scanner,
        duplexPrinting,
        wifi,
        printSpeed,
        paperTray: d.maybe(d.grade([60, 100, 150, 250, 500])),
        noiseLevel: d.maybe(d.between(44, 56, 1)),
        weight,
        color: d.pick(['black', 'white', 'grey', 'white'] as const),
      },
      features: [
        colorPrinting ? 'Prints in color and black' : 'Prints in crisp black only',
        scanner ? 'Scans and copies' : 'Prints only, in a small housing',
        duplexPrinting ? 'Prints both sides by itself' : 'One-sided printing',
        wifi ? 'Prints from phones over Wi-Fi' : 'Connects by USB cable',
        `${printSpeed} pages a minute`,
        inkType === 'ink tank' && 'Refillable ink tanks keep the cost of a page low',
      ],
      description: [PRINTER_TYPES[useCase], weight !== null && `It weighs ${inKilograms(weight)}.`],
      priceUsd:
        32 +
        d.quality * 190 +
        printSpeed * 2.4 +
        (inkType === 'laser' && colorPrinting ? 90 : 0) +
        (inkType === 'ink tank' ? 70 : 0) +
        (scanner ? 20 : 0) +
        (useCase === 'business' ? 70 : 0),
    }
  },
}

export const routers: DemoCategory = {
  slug: 'routers',
  label: 'Routers',
  path: ['Computers'],
  floorUsd: 24,
  brands: [
    ['Wavenest', 1.12, 'Mesa', 'Halo'],
    ['Linkora', 1, 'Stream', 'Relay'],
    ['Signalix', 0.9, 'Beacon', 'Dash'],
    ['Ovanta', 0.78, 'Basix', 'Link'],
    ['Zelkor', 1.15, 'Rift', 'Ping'],
    ['Netharbor', 1.03, 'Pier', 'Dock'],
  ],
  make(d) {
    const useCase = d.kind(['home', 'gaming', 'mesh', 'home', 'travel', 'mesh'] as const)
    const standard = d.grade(['Wi-Fi 5', 'Wi-Fi 6', 'Wi-Fi 6', 'Wi-Fi 6E', 'Wi-Fi 7'])
    const maxSpeed = { 'Wi-Fi 5': 1200, 'Wi-Fi 6': 3000, 'Wi-Fi 6E': 5400, 'Wi-Fi 7': 9300 }[standard] ?? 1200
    const packs = useCase === 'mesh' ? d.grade([2, 2, 3]) : 1
    const coverage = useCase === 'travel' ? d.between(40, 80, 10) : d.graded(80, 200, 10) * packs
    const ethernetPorts = useCase === 'travel' ? d.pick([1, 2]) : d.grade([2, 4, 4, 5, 8])
    const names = {
      home: 'Router',
      gaming: 'Gaming Router',
      mesh: `Mesh Router ${packs}-Pack`,
      travel: 'Travel Router',
    }
    const openings = {
      home: 'A router for a household of phones, televisions and laptops.',
      gaming: 'A gaming router that puts game traffic first.',
      mesh: `A mesh system of ${packs} units that covers a whole house without dead corners.`,
      travel: 'A pocket-size travel router for hotel rooms and trains.',
    }
    return {
      descriptor: `${standard} ${names[useCase]}`,
      attributes: {
        useCase,
        wifiStandard: standard,
        maxSpeed,
        coverage: d.maybe(coverage),
        ethernetPorts,
        meshSystem: useCase === 'mesh',
        usbC: useCase === 'travel',
        wifiBands: standard === 'Wi-Fi 5' || standard === 'Wi-Fi 6' ? 'dual band' : 'tri band',
        weight: d.maybe(useCase === 'travel' ? d.between(120, 240, 10) : d.between(380, 900, 10) * packs),
        color: d.pick(['black', 'white', 'white'] as const),
      },
      features: [
        `${standard} with up to ${maxSpeed} Mbit/s`,
        `${ethernetPorts} wired network port${ethernetPorts === 1 ? '' : 's'}`,
        useCase === 'mesh'
          ? `Mesh set of ${packs} units`
          : useCase === 'gaming' && 'Puts game traffic first for low ping',
        'Guest network and parental controls in the app',
      ],
      description: [openings[useCase], d.quality > 0.7 && 'Strong enough for many devices at once.'],
      priceUsd:
        14 +
        d.quality * 95 +
        maxSpeed * 0.017 +
        (packs - 1) * 45 +
        (useCase === 'gaming' ? 35 : 0) -
        (useCase === 'travel' ? 10 : 0),
    }
  },
}

export const ssds: DemoCategory = {
  slug: 'ssds',
  label: 'SSDs',
  path: ['Computers'],
  floorUsd: 19,
  brands: [
    ['Datavault', 1.1, 'Swift', 'Keep'],
    ['Kestrix', 1.03, 'Flashline', 'Tempo'],
    ['Bytemoor', 0.92, 'Quay', 'Tide'],
    ['Ovanta', 0.8, 'Basix', 'Store'],
    ['Zelkor', 1.12, 'Rift', 'Bolt'],
  ],
  make(d) {
    const type = d.kind(['internal', 'portable', 'internal', 'portable', 'internal'] as const)
    const portable = type === 'portable'
    const storage = d.grade([250, 500, 500, 1000, 1000, 2000, 2000, 4000])
    const fast = d.chance(0.35 + d.quality * 0.5)
    const form = portable ? 'pocket case' : fast ? 'M.2 2280' : d.pick(['2.5 inch', 'M.2 2280'])
    const link = portable
      ? fast
        ? 'USB 3.2 Gen 2'
        : 'USB 3.2 Gen 1'
      : form === '2.5 inch'
        ? 'SATA'
        : fast
          ? 'NVMe PCIe 4.0'
          : 'NVMe PCIe 3.0'
    const readSpeed = portable
      ? fast
        ? 1050
        : 540
      : form === '2.5 inch'
        ? 550
        : fast
          ? d.between(5000, 7400, 100)
          : d.between(2400, 3500, 100)
    const waterproof = portable ? d.chance(0.4) : null
    return {
      descriptor: `${inStorage(storage)} ${portable ? 'Portable SSD' : form === '2.5 inch' ? '2.5-inch SATA SSD' : 'NVMe SSD'}`,
      attributes: {
        type,
        storage,
        form,
        interface: link,
        readSpeed,
        writeSpeed: d.maybe(Math.round((readSpeed * 0.88) / 10) * 10),
        usbC: portable ? true : null,
        waterproof,
        weight: d.maybe(portable ? d.between(35, 95, 1) : form === '2.5 inch' ? 45 : 8),
        warranty: d.maybe(d.grade([3, 3, 5, 5])),
        color: d.pick(
          portable ? (['black', 'blue', 'silver', 'red', 'graphite'] as const) : (['black', 'green', 'black'] as const),
        ),
      },
      features: [
        `${inStorage(storage)} of solid-state storage`,
        `Reads up to ${readSpeed} MB/s over ${link}`,
        portable ? 'Plugs into laptops, phones and consoles over USB-C' : `Fits ${form} slots`,
        waterproof === true && 'Sealed against water and dust',
      ],
      description: [
        portable
          ? 'A portable drive for backups and for carrying large projects.'
          : `${capitalise(type)} drive for laptops and desktops, for quick starts and short loading times.`,
        storage >= 2000 && 'Large enough for a whole library of games or videos.',
      ],
      priceUsd:
        12 +
        storage * (fast ? 0.068 : 0.052) +
        (portable ? 14 : 0) +
        (fast ? 10 : 0) +
        (waterproof === true ? 8 : 0) +
        d.quality * 14,
    }
  },
}
