/** `npm run backup`: catalogue, settings and figures of a site into a file. Nothing of a visitor is in it. */
import { join } from 'node:path'
import { readCommand, runCommand, WHERE_USAGE } from './backup/command.ts'
import { takeBackup } from './backup/run.ts'
import { PROJECT } from './project.ts'

const USAGE = `npm run backup -- [FILE] [options]

FILE is smartshelf-DATE.ndjson.gz unless it is named.

${WHERE_USAGE}`

await runCommand(async () => {
  const command = readCommand()
  if (command === null) return console.log(USAGE)
  const now = new Date()
  const file = command.file ?? join(PROJECT, `smartshelf-${now.toISOString().slice(0, 10)}.ndjson.gz`)
  console.log(`${await takeBackup(command.db, file, now)} rows in ${file}`)
})
