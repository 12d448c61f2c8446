/** What reads a message and writes the answer. The words that it reads with come from outside. */
export { completeTurn, speaksOfShop } from '../../domain/conversation/complete.ts'
export { prepareTurn } from '../../domain/conversation/copilot.ts'
export { useWordTables } from '../../domain/conversation/lexicon/tables.ts'
