/** Loads the reader of owners' files from its source: in tests and in Node. The deployed Worker has it as a module. */
export type Importer = typeof import('./importer.ts')

export function loadImporter(): Promise<Importer> {
  return import('./importer.ts')
}
