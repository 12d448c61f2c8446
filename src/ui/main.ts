/** The chat at its own address. */
import { start } from './start.tsx'

start()
