import 'vitest'

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test does not run here; told at the end of `npm test`. */
    skipReason?: string
  }
}
