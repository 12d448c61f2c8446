/** Writes the reader's word tables as a file of the site: part of `npm run build:ui`. */
import { join } from 'node:path'
import { ENGLISH } from '../src/domain/conversation/lexicon/english.ts'
import { PROJECT } from './project.ts'
import { writeChanged } from './write-changed.ts'

writeChanged(join(PROJECT, 'public/assets/words-en.json'), JSON.stringify(ENGLISH))
