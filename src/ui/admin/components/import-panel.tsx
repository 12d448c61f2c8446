/** Drop a file, see what would become of it, then bring it in. */
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ImportReport } from '../../../shared/import-report.ts'
import { formatShare } from '../format/figures.ts'
import { goBack, importState, type ImportState, lookAgain, lookAt, storeFile } from '../state/import.ts'
import { CurrencyQuestion } from './import-currency.tsx'
import { ImportLook } from './import-look.tsx'
import { useNextFocus } from './next-focus.ts'
import { ImportResult } from './import-result.tsx'

const ACCEPT = '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.xml,.rss,.atom,.html,.htm'

export function ImportPanel() {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const state = importState.value
  const isBusy = state.kind === 'sending'
  const look = state.kind === 'looked' || isCorrected(state) ? state : null
  // Another file takes the place of one that is only looked at.
  const isStoring = state.kind === 'sending' && !state.isLook
  const take = (file: File | undefined) => {
    if (file !== undefined && !isStoring) lookAt(file)
  }
  return (
    <>
      <div
        class={isOver ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer?.files[0])
        }}
      >
        <p>
          Drop the file that your shop exports: <strong>CSV</strong>, <strong>JSON</strong> or <strong>XML</strong>, up
          to 25 MB. Nothing is stored before you have seen what would become of it.
        </p>
        <button
          type="button"
          class="button button--quiet"
          aria-disabled={isStoring}
          onClick={() => isStoring || input.current?.click()}
        >
          Choose a file
        </button>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          tabIndex={-1}
          aria-label="Catalogue file"
          accept={ACCEPT}
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0])
            currentTarget.value = '' // The same file may be chosen again after it was corrected.
          }}
        />
        <p class="fine">
          Exports of Shopify, WooCommerce, Wix, Squarespace and Amazon’s listings reports, feeds made for Google and
          Meta, your own columns, and pages saved from Amazon.
        </p>
      </div>
      <div role="status">
        {state.kind === 'sending' && look === null && <Progress {...state} fileName={state.file.name} />}
        {state.kind === 'done' && <ImportResult fileName={state.fileName} report={state.report} />}
      </div>
      {state.kind === 'failed' && (
        <Problem text={`${state.fileName}: ${state.message}`}>
          {state.again !== null && (
            <button type="button" class="button button--quiet" onClick={state.again}>
              Try again
            </button>
          )}
        </Problem>
      )}
      {look !== null && <ImportLook key={look.file.name} {...look} isBusy={isBusy} />}
      {state.kind === 'currency' && (
        <CurrencyQuestion fileName={state.file.name} onSay={(currency) => lookAgain({ currency })} />
      )}
      {state.kind === 'refused' && (
        <Problem
          text={
            `${state.file.name} does not hold ${state.howMany} that you offer, so they would be withdrawn. ` +
            'If the file is not your whole catalogue, go back and clear “This file is everything”.'
          }
        >
          <button type="button" class="button button--quiet" onClick={() => storeFile({ isConfirmed: true })}>
            Withdraw them all the same
          </button>
          <button type="button" class="link-button" onClick={goBack}>
            Go back
          </button>
        </Problem>
      )}
    </>
  )
}

/** What stands in the way, and what can be done about it. */
function Problem({ text, children }: { text: string; children: ComponentChildren }) {
  const box = useNextFocus<HTMLDivElement>('.drop')
  return (
    <div ref={box} class="banner banner--wrong" role="alert" tabIndex={-1}>
      <p>{text}</p>
      {children}
    </div>
  )
}

/** The file is looked at again with a correction, beside what is known of it already. */
function isCorrected(
  state: ImportState,
): state is Extract<ImportState, { kind: 'sending' }> & { report: ImportReport } {
  return state.kind === 'sending' && state.isLook && state.report !== null
}

function Progress({ fileName, share, isLook }: { fileName: string; share: number; isLook: boolean }) {
  const reading = isLook ? `Looking at ${fileName}…` : `Bringing in ${fileName}…`
  const text = share < 1 ? `Sending ${fileName}: ${formatShare(share)}` : reading
  return (
    <p class="import-progress">
      <progress max={1} value={share < 1 ? share : undefined} aria-label={text} />
      {text}
    </p>
  )
}
