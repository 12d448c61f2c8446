/** Drop a file, see what would become of it, then bring it in. */
import { useRef, useState } from 'preact/hooks'
import { formatShare } from '../format/figures.ts'
import { forgetFile, importState, lookAgain, lookAt, storeFile } from '../state/import.ts'
import { CurrencyQuestion, ImportLook } from './import-look.tsx'
import { ImportResult } from './import-result.tsx'

const ACCEPT = '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.xml,.rss,.atom,.html,.htm'

export function ImportPanel() {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const state = importState.value
  const isBusy = state.kind === 'sending'
  const take = (file: File | undefined) => {
    if (file !== undefined && !isBusy) lookAt(file)
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
        <button type="button" class="button button--quiet" disabled={isBusy} onClick={() => input.current?.click()}>
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
        {state.kind === 'sending' && <Progress {...state} fileName={state.file.name} />}
        {state.kind === 'failed' && <p class="banner banner--wrong">{`${state.fileName}: ${state.message}`}</p>}
        {state.kind === 'done' && <ImportResult fileName={state.fileName} report={state.report} />}
      </div>
      {state.kind === 'looked' && <ImportLook key={state.file.name} {...state} />}
      {state.kind === 'currency' && (
        <CurrencyQuestion fileName={state.file.name} onSay={(currency) => lookAgain({ currency })} />
      )}
      {state.kind === 'refused' && (
        <div class="banner banner--wrong" role="alert">
          <p>{state.message}</p>
          <button type="button" class="button button--quiet" onClick={() => storeFile({ isConfirmed: true })}>
            Withdraw them all the same
          </button>
          <button type="button" class="link-button" onClick={forgetFile}>
            Leave it
          </button>
        </div>
      )}
    </>
  )
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
