/** `npm run restore -- FILE`: what `npm run backup` wrote, into a database that has its tables. */
import { readCommand, runCommand, WHERE_USAGE } from './backup/command.ts'
import { restoreBackup } from './backup/run.ts'

const USAGE = `npm run restore -- FILE [options]

  --replace          put it in the place of what is there
${WHERE_USAGE}`

await runCommand(async () => {
  const command = readCommand()
  if (command?.file === undefined) return console.log(USAGE)
  console.log(`${await restoreBackup(command.db, command.file, command)} rows restored`)
})
