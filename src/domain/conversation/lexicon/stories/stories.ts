/**
 * Every told situation by the kind that helps with it; `none` where no kind does. The reader learns from them which words
 * tell of what (read/stories.ts).
 */
import { SITUATIONS } from '../kinds.ts'
import { HOME_STORIES } from './home.ts'
import { OUTSIDE_STORIES } from './outside.ts'
import { SCREEN_STORIES } from './screens.ts'

/** The phrases that stand for a situation tell of the first of their kinds. */
const PHRASES = SITUATIONS.map(([phrases, slugs]) => ({
  [slugs.split('|')[0] ?? '']: phrases.replaceAll('*', '').replaceAll('|', '\n'),
}))
const ALL = [HOME_STORIES, OUTSIDE_STORIES, SCREEN_STORIES, ...PHRASES]

export const STORIES: Readonly<Record<string, string>> = Object.fromEntries(
  [...new Set(ALL.flatMap((stories) => Object.keys(stories)))].map((kind) => [
    kind,
    ALL.flatMap((stories) => stories[kind] ?? []).join('\n'),
  ]),
)
