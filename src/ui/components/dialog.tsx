/** A modal panel. The platform's own dialog keeps the focus inside, closes on Escape and gives the focus back. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { closePanel } from '../state/panels.ts'
import { Icon } from './icon.tsx'

interface DialogProps {
  title: string
  /** A sheet shows one thing, a drawer comes from the side of what opened it, a question wants an answer. */
  kind: 'sheet' | 'drawer' | 'drawer-end' | 'question'
  children: ComponentChildren
}

export function Dialog({ title, kind, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class={`dialog dialog--${kind}`}
      aria-labelledby={titleId}
      onClose={closePanel}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="dialog-inner">
        <div class="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" class="icon-button" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
            <span class="visually-hidden">Close</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
