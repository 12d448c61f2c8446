/** Messages are read with the word tables in every test, as on the site. */
import { ENGLISH } from '../../src/domain/conversation/lexicon/english.ts'
import { useWordTables } from '../../src/domain/conversation/lexicon/tables.ts'

useWordTables(ENGLISH)
