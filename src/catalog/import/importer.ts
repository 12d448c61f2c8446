/**
 * Everything that reads an owner's files. A module of its own in the deployed Worker, loaded with the first import: no
 * shopper waits for it.
 */
export { PAGE_REASONS, readPage } from './html/read-page.ts'
export { CatalogFile } from './read-catalog.ts'
