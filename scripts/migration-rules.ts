/**
 * What a migration may not contain. D1 ignores `PRAGMA foreign_keys=OFF` inside a migration, so that a rebuilt table
 * loses what hangs on it, and splits trigger bodies wrongly when it applies them remotely: changes only add.
 */

const FORBIDDEN: readonly [RegExp, string][] = [
  [/\bDROP\s+(TABLE|COLUMN)\b/i, 'drops what may hold data'],
  [/__new_/i, 'rebuilds a table'],
  [/\bRENAME\s+(TO|COLUMN)\b/i, 'renames what running code still uses'],
  [/\bON\s+DELETE\s+CASCADE\b/i, 'deletes in cascade'],
  [/\bCREATE\s+(TEMP\w*\s+)?TRIGGER\b/i, 'creates a trigger'],
]

/** Why the migration is not additive, one line each with the line number; empty when it is. */
export function findBreakingChanges(sql: string): string[] {
  return sql.split('\n').flatMap((line, index) => {
    if (line.trimStart().startsWith('--')) return []
    return FORBIDDEN.filter(([pattern]) => pattern.test(line)).map(([, why]) => `line ${index + 1} ${why}`)
  })
}
