/** Bringing a catalogue in: one file at a time, with its progress. */
import { signal } from '@preact/signals'
import { IMPORT_MAX_BYTES } from '../../../shared/limits.ts'
import { toFailure } from './api.ts'
import { authorization, signOut } from './sign-in.ts'

export interface ImportReport {
  accepted: number
  updated: number
  unchanged: number
  rejectedTotal?: number
  rejected: { line: number; reason: string }[]
}

export type ImportState =
  | { kind: 'idle' }
  /** `share` is 0 to 1 of the upload; at 1 the site is reading it. */
  | { kind: 'sending'; fileName: string; share: number }
  | { kind: 'done'; fileName: string; report: ImportReport }
  | { kind: 'failed'; fileName: string; message: string }

export const importState = signal<ImportState>({ kind: 'idle' })

const FORMATS: Record<string, string> = {
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  html: 'html',
  htm: 'html',
}
const MEGABYTE = 1024 * 1024

export function importFile(file: File): void {
  const fileName = file.name
  const format = FORMATS[fileName.split('.').at(-1)?.toLowerCase() ?? '']
  const fail = (message: string) => (importState.value = { kind: 'failed', fileName, message })
  if (format === undefined) return void fail('This is no CSV, JSON, NDJSON or HTML file.')
  if (file.size === 0) return void fail('The file is empty.')
  if (file.size > IMPORT_MAX_BYTES) {
    return void fail(`The file is larger than ${IMPORT_MAX_BYTES / MEGABYTE} MB. Split it into several.`)
  }
  // Only this older interface tells how much of an upload has gone.
  const upload = new XMLHttpRequest()
  upload.open('POST', `/api/v1/admin/catalog/import?format=${format}`)
  for (const [name, value] of Object.entries(authorization())) upload.setRequestHeader(name, value)
  upload.setRequestHeader('Content-Type', 'application/octet-stream')
  upload.upload.addEventListener('progress', ({ loaded, total }) => {
    importState.value = { kind: 'sending', fileName, share: total > 0 ? loaded / total : 0 }
  })
  upload.addEventListener('error', () => fail('The site cannot be reached. Nothing is lost: try again.'))
  upload.addEventListener('load', () => {
    if (upload.status === 401) signOut('You were signed out. Sign in again.')
    if (upload.status !== 200) return void fail(toFailure(upload.responseText).message)
    importState.value = { kind: 'done', fileName, report: JSON.parse(upload.responseText) as ImportReport }
  })
  importState.value = { kind: 'sending', fileName, share: 0 }
  upload.send(file)
}
