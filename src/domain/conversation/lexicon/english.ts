/**
 * Every large word table as one value. The Worker's script does not hold them: `npm run build:ui` writes them beside the
 * page's files (scripts/build-words.ts), and the Worker reads that file once (adapters/talk/word-tables.ts).
 */
import { ATTRIBUTE_ALIASES, VALUE_ALIASES } from './attribute-names.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { ENGLISH_WORDS } from './english-words.ts'
import { FILLER } from './filler.ts'
import { GLUE, POLARITY_WORDS, SENTENCE_WORDS } from './glue.ts'
import { LIMITS } from './limits.ts'
import { USES } from './uses.ts'
import { EVERY_KIND_NAME } from './kind-names.ts'
import { KIND_WITH_WISH, SITUATIONS } from './kinds.ts'
import { KIND_NAMES_ABROAD } from './kinds-abroad.ts'
import { MEANINGS } from './meanings.ts'
import { ORDINARY_WORDS } from './ordinary.ts'
import { KNOWLEDGE } from '../knowledge/table.ts'
import { LANGUAGE_LINES, SMALL_WORDS } from './languages.ts'
import { learnStories } from '../read/stories.ts'
import { OPPOSITES } from './opposites.ts'
import { AMOUNTS, QUALITIES, SORT_FIELDS, SORT_WAYS } from './qualities.ts'
import { VAGUE_PRAISE } from './ratings.ts'
import { STORIES } from './stories/stories.ts'
import type { WordTables } from './tables.ts'
import { TALK_PHRASES } from './talk-phrases.ts'
import { ACTS, POLARITIES, TALK_GLUE } from './talk-roles.ts'
import { UNDO_TARGETS } from './undo-targets.ts'

export const ENGLISH: WordTables = {
  meanings: [...MEANINGS, ...OPPOSITES],
  amounts: AMOUNTS,
  sortFields: SORT_FIELDS,
  sortWays: SORT_WAYS,
  kindNames: EVERY_KIND_NAME,
  kindsAbroad: Object.values(KIND_NAMES_ABROAD).join('|'),
  kindsWithWish: KIND_WITH_WISH,
  situations: SITUATIONS,
  stories: learnStories(STORIES),
  talk: TALK_PHRASES,
  acts: ACTS.map(([list, intent, talk]) => [list, intent, talk ?? '']),
  talkPolarities: POLARITIES,
  talkGlue: TALK_GLUE,
  undoTargets: UNDO_TARGETS,
  ordinary: ORDINARY_WORDS,
  everyday: [...EVERYDAY_WORDS].join(' '),
  english: ENGLISH_WORDS.replaceAll(/\s+/g, ' '),
  attributes: ATTRIBUTE_ALIASES,
  values: VALUE_ALIASES,
  uses: USES,
  glue: { ...GLUE, praise: VAGUE_PRAISE },
  polarities: POLARITY_WORDS,
  limits: LIMITS,
  sentence: [...SENTENCE_WORDS.split('|'), ...FILLER].join('|'),
  qualities: QUALITIES.map(({ positive, comparative, superlative, direction, fields }) => [
    positive,
    comparative,
    superlative,
    direction,
    fields.join(' '),
  ]),
  knowledge: KNOWLEDGE,
  languages: SMALL_WORDS,
  languageLines: LANGUAGE_LINES,
}
