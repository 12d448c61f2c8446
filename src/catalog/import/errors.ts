/**
 * Why a file is not imported at all. The reader is a module of its own that is loaded when it is needed, with its own
 * copies of these classes: they are told by their names.
 */

/** A file is larger than an import may be. */
export class ImportTooLargeError extends Error {
  constructor() {
    super('the file is larger than an import may be')
    this.name = 'ImportTooLargeError'
  }
}

/** Prices whose currency nothing tells. Nothing of the file was used yet. */
export class CurrencyNeededError extends Error {
  constructor() {
    super('The file has prices but names no currency')
    this.name = 'CurrencyNeededError'
  }
}

export function isImportTooLarge(error: unknown): boolean {
  return error instanceof Error && error.name === 'ImportTooLargeError'
}

export function isCurrencyNeeded(error: unknown): boolean {
  return error instanceof Error && error.name === 'CurrencyNeededError'
}
