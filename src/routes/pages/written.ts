/** What writes the pages of the site: a module of its own in the deployed Worker. */
export { listPage } from './list-page.ts'
export { productPage } from './product-page.ts'
export { nothingHere } from './shell.ts'
