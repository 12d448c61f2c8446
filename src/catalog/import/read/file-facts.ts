/** What reading tells of a file beside its rows. */
import type { Decoding } from './read-text.ts'
import type { FileFormat } from './sniff.ts'

/** What reading found out about the file; complete with the first row, the counts at the end. */
export interface FileFacts extends Decoding {
  format: FileFormat
  /** Of a table; null for other formats. */
  delimiter: string | null
  /** The columns of a table in their order; null for other formats. */
  header: string[] | null
  /** Columns that stand in the header twice: the first one counts. */
  doubled: string[]
}
