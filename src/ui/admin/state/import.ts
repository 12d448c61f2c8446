/** Bringing a file in: looked at first, with the owner's choices, then stored, with its progress. */
import { signal } from '@preact/signals'
import type { ImportReport } from '../../../shared/import-report.ts'
import { ACT_NAME_MAX, IMPORT_MAX_BYTES } from '../../../shared/limits.ts'
import { type AdminRequestFailed, toFailure } from './api.ts'
import { reloadCatalogue } from './catalogue.ts'
import { authorization, signOut } from './sign-in.ts'

/** What the owner says of a file that it does not say itself. */
export interface ImportChoices {
  /** ISO code; empty while nothing was said. */
  currency: string
  /** Uses of columns by their name, where the owner has changed them. */
  columns: Readonly<Record<string, string>>
  /** Withdraws what the file does not hold. */
  isSync: boolean
  isConfirmed: boolean
  /** Leaves demo products beside the first own ones. */
  keepsDemo: boolean
}

export type ImportState =
  | { kind: 'idle' }
  /** `share` is 0 to 1 of the upload; at 1 the site is reading it. */
  | { kind: 'sending'; file: File; share: number; choices: ImportChoices; report: ImportReport | null; isLook: boolean }
  | { kind: 'looked'; file: File; choices: ImportChoices; report: ImportReport }
  /** The file has prices and names no currency. */
  | { kind: 'currency'; file: File; choices: ImportChoices }
  /** A sync would withdraw more than half; `howMany` is "5 of 8 products". */
  | { kind: 'refused'; file: File; choices: ImportChoices; report: ImportReport; howMany: string }
  | { kind: 'done'; fileName: string; report: ImportReport }
  /** `again` sends the same file with the same choices; null where that cannot help. */
  | { kind: 'failed'; fileName: string; message: string; again: (() => void) | null }

export const importState = signal<ImportState>({ kind: 'idle' })

const NO_CHOICES: ImportChoices = { currency: '', columns: {}, isSync: false, isConfirmed: false, keepsDemo: false }
const MEGABYTE = 1024 * 1024

let sending: XMLHttpRequest | null = null

/** Looks at a file without storing anything. */
export function lookAt(file: File): void {
  const fail = (message: string) => (importState.value = { kind: 'failed', fileName: file.name, message, again: null })
  if (file.size === 0) return void fail('The file is empty.')
  if (file.size > IMPORT_MAX_BYTES) {
    return void fail(
      `The file is larger than ${IMPORT_MAX_BYTES / MEGABYTE} MB. Import it with \`npm run catalog:import\`, which takes any size.`,
    )
  }
  send(file, NO_CHOICES, null, true)
}

/** Looks at the file again with other choices. */
export function lookAgain(choices: Partial<ImportChoices>): void {
  const state = importState.peek()
  const isOpen = state.kind === 'looked' || state.kind === 'currency' || (state.kind === 'sending' && state.isLook)
  if (isOpen) send(state.file, { ...state.choices, ...choices }, state.kind === 'currency' ? null : state.report, true)
}

/** Stores the file that was looked at. */
export function storeFile({ isConfirmed = false } = {}): void {
  const state = importState.peek()
  if (state.kind !== 'looked' && state.kind !== 'refused') return
  send(state.file, { ...state.choices, isConfirmed }, state.report, false)
}

/** From what was refused back to what was looked at. */
export function goBack(): void {
  const state = importState.peek()
  if (state.kind === 'refused') importState.value = { ...state, kind: 'looked' }
}

export function forgetFile(): void {
  sending?.abort()
  importState.value = { kind: 'idle' }
}

function send(file: File, choices: ImportChoices, report: ImportReport | null, isLook: boolean): void {
  sending?.abort()
  // Only this older interface tells how much of an upload has gone.
  const upload = new XMLHttpRequest()
  sending = upload
  upload.open('POST', `/api/v1/admin/catalog/import?${toQuery(file, choices, isLook)}`)
  for (const [name, value] of Object.entries(authorization())) upload.setRequestHeader(name, value)
  upload.setRequestHeader('Content-Type', 'application/octet-stream')
  const progress = (share: number) => {
    importState.value = { kind: 'sending', file, share, choices, report, isLook }
  }
  upload.upload.addEventListener('progress', ({ loaded, total }) => progress(total > 0 ? loaded / total : 0))
  const again = () => send(file, choices, report, isLook)
  upload.addEventListener('error', () => {
    const message = 'The site cannot be reached. Check your connection and try again.'
    importState.value = { kind: 'failed', fileName: file.name, message, again }
  })
  upload.addEventListener('load', () => {
    if (upload.status === 401) signOut('You were signed out. Sign in again.')
    importState.value =
      upload.status === 200
        ? toReported(file, choices, JSON.parse(upload.responseText) as ImportReport, isLook)
        : toRefused(file, choices, report, toFailure(upload.responseText), again)
    if (!isLook) reloadCatalogue()
  })
  progress(0)
  upload.send(file)
}

function toQuery(
  { name, lastModified }: File,
  { currency, columns, isSync, isConfirmed, keepsDemo }: ImportChoices,
  isLook: boolean,
): string {
  return new URLSearchParams({
    name: name.slice(-ACT_NAME_MAX),
    ...(isLook ? { dryRun: '1' } : {}),
    ...(isSync ? { mode: 'sync' } : {}),
    ...(isConfirmed ? { confirm: '1' } : {}),
    ...(keepsDemo ? { keepDemo: '1' } : {}),
    ...(currency === '' ? {} : { currency }),
    ...(Object.keys(columns).length === 0 ? {} : { columns: JSON.stringify(columns) }),
    // How old the prices of a saved page are.
    ...(/\.html?$/i.test(name) ? { format: 'html', savedAt: String(Math.floor(lastModified)) } : {}),
  }).toString()
}

function toReported(file: File, choices: ImportChoices, report: ImportReport, isLook: boolean): ImportState {
  return isLook ? { kind: 'looked', file, choices, report } : { kind: 'done', fileName: file.name, report }
}

function toRefused(
  file: File,
  choices: ImportChoices,
  report: ImportReport | null,
  { code, message, issues }: AdminRequestFailed,
  again: () => void,
): ImportState {
  if (code === 'currency_needed') return { kind: 'currency', file, choices }
  if (code === 'sync_would_withdraw' && report !== null) {
    return { kind: 'refused', file, choices, report, howMany: issues[0]?.message ?? 'Most products' }
  }
  return { kind: 'failed', fileName: file.name, message, again }
}
