/** What readers of every format give. */

/**
 * A row that was read, or why it could not be. `line` is where it starts in the file, from 1; `isCut` says that the file
 * ends inside of it.
 */
export type ReadRow = { line: number; row: unknown } | { line: number; reason: string; isCut?: true }

/** A longer row is no product; it is skipped so that it cannot fill the memory. */
export const ROW_MAX_CHARACTERS = 1_000_000
