/** What is known of the file while its rows are read. */
import type { DecimalMark } from '../../../domain/catalog/number-marks.ts'
import type { Profile } from '../profiles/profile.ts'
import type { MoneyRules } from './to-price.ts'
import type { Warnings } from './warnings.ts'

export interface ReadContext {
  profile: Profile
  money: MoneyRules
  /** Of measures; prices may be written otherwise. */
  decimal: DecimalMark
  warnings: Warnings
  /** Epoch ms: the age that prices and ratings get. */
  now: number
  /** Whether paths without a host are pictures of this site. */
  allowsOwnPaths: boolean
}
