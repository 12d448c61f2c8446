/** What writes the pages of the site, and a conversation as a file: a module of its own in the deployed Worker. */
export { EXPORT_TYPES, exportTranscript } from '../../domain/conversation/export-transcript.ts'
export { listPage } from './list-page.ts'
export { productPage } from './product-page.ts'
export { nothingHere } from './shell.ts'
