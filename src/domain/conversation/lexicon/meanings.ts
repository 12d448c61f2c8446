/** What phrases say about a product besides the labels and values of its own catalogue. */
import { ANY_THING } from './meanings/any-thing.ts'
import { DEVICES } from './meanings/devices.ts'
import { HOUSEHOLD } from './meanings/household.ts'
import { PASTIMES } from './meanings/pastimes.ts'
import { OTHER_SHOPS } from './meanings/other-shops.ts'
import type { Meaning } from './meanings/meaning.ts'

export const MEANINGS: readonly Meaning[] = [...ANY_THING, ...DEVICES, ...HOUSEHOLD, ...PASTIMES, ...OTHER_SHOPS]
