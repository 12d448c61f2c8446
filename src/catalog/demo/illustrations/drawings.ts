/** The drawing of each demo category. */
import * as computers from './computers.ts'
import * as livingAndOutdoors from './living-and-outdoors.ts'
import * as soundAndKitchen from './sound-and-kitchen.ts'
import type { Drawing } from './shapes.ts'

/** By category slug. */
export const DRAWINGS: Record<string, Drawing> = {
  laptops: computers.laptops,
  tablets: computers.tablets,
  smartphones: computers.smartphones,
  smartwatches: computers.smartwatches,
  headphones: soundAndKitchen.headphones,
  earbuds: soundAndKitchen.earbuds,
  speakers: soundAndKitchen.speakers,
  televisions: computers.televisions,
  monitors: computers.monitors,
  keyboards: computers.keyboards,
  mice: computers.mice,
  printers: computers.printers,
  routers: computers.routers,
  'power-banks': computers.powerBanks,
  ssds: computers.ssds,
  cameras: computers.cameras,
  'coffee-makers': soundAndKitchen.coffeeMakers,
  kettles: soundAndKitchen.kettles,
  blenders: soundAndKitchen.blenders,
  'air-fryers': soundAndKitchen.airFryers,
  'vacuum-cleaners': soundAndKitchen.vacuumCleaners,
  'air-purifiers': soundAndKitchen.airPurifiers,
  'hair-dryers': soundAndKitchen.hairDryers,
  'electric-toothbrushes': soundAndKitchen.electricToothbrushes,
  'office-chairs': livingAndOutdoors.officeChairs,
  'desk-lamps': soundAndKitchen.deskLamps,
  mattresses: livingAndOutdoors.mattresses,
  backpacks: livingAndOutdoors.backpacks,
  'water-bottles': livingAndOutdoors.waterBottles,
  'running-shoes': livingAndOutdoors.runningShoes,
  tents: livingAndOutdoors.tents,
  'yoga-mats': livingAndOutdoors.yogaMats,
  drills: livingAndOutdoors.drills,
  strollers: livingAndOutdoors.strollers,
  'board-games': livingAndOutdoors.boardGames,
  'bike-helmets': livingAndOutdoors.bikeHelmets,
}
