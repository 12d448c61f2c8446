/** Loads the reader of owners' files from the module beside the Worker: `wrangler.toml` puts this file in the place of the other. */
import type { Importer } from './load-importer.ts'

/** A name in a variable is left alone by the bundler. */
const MODULE = './importer.js'

export async function loadImporter(): Promise<Importer> {
  return (await import(MODULE)) as Importer
}
