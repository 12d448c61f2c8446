/** Loads the reader of owners' files from its source: in tests and in Node. The deployed Worker has it as a module. */
import type * as importer from './importer.ts'

export type Importer = typeof importer

export function loadImporter(): Promise<Importer> {
  return import('./importer.ts')
}
