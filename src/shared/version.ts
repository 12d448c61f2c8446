/** The release, as in package.json and CHANGELOG.md; `npm run release` writes all three. */
export const VERSION = '0.1.0'
