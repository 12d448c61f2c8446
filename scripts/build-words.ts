/** Writes the reader's word tables as a file of the site: part of `npm run build:ui`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGLISH } from '../src/domain/conversation/lexicon/english.ts'
import { PROJECT } from './project.ts'

const folder = join(PROJECT, 'public/assets')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'words-en.json'), JSON.stringify(ENGLISH))
