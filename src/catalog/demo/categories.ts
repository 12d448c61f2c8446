/** All categories of the demo catalogue. The order is part of the generator's promise: append, never insert. */
import type { DemoCategory } from './category.ts'
import { earbuds, headphones, speakers } from './families/audio.ts'
import { keyboards, laptops, mice, monitors, tablets } from './families/computing.ts'
import { boardGames, strollers } from './families/family.ts'
import { mattresses, officeChairs } from './families/furniture.ts'
import { airPurifiers, deskLamps, electricToothbrushes, hairDryers, vacuumCleaners } from './families/household.ts'
import { airFryers, blenders, coffeeMakers, kettles } from './families/kitchen.ts'
import { powerBanks, smartphones, smartwatches } from './families/mobile.ts'
import { printers, routers, ssds } from './families/office-tech.ts'
import { backpacks, bikeHelmets, tents, waterBottles } from './families/outdoor.ts'
import { drills, runningShoes, yogaMats } from './families/sport.ts'
import { cameras, televisions } from './families/vision.ts'

export const DEMO_CATEGORIES: readonly DemoCategory[] = [
  laptops,
  tablets,
  smartphones,
  smartwatches,
  headphones,
  earbuds,
  speakers,
  televisions,
  monitors,
  keyboards,
  mice,
  printers,
  routers,
  powerBanks,
  ssds,
  cameras,
  coffeeMakers,
  kettles,
  blenders,
  airFryers,
  vacuumCleaners,
  airPurifiers,
  hairDryers,
  electricToothbrushes,
  officeChairs,
  deskLamps,
  mattresses,
  backpacks,
  waterBottles,
  runningShoes,
  tents,
  yogaMats,
  drills,
  strollers,
  boardGames,
  bikeHelmets,
]
