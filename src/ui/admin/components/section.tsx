/** A titled part of the dashboard, and what a part shows while its figures are on the way or not to be had. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Resource } from '../state/resource.ts'

interface SectionProps {
  title: string
  note?: string
  /** Buttons beside the title. */
  tools?: ComponentChildren
  isWide?: boolean
  children: ComponentChildren
}

export function Section({ title, note, tools, isWide = false, children }: SectionProps) {
  const titleId = useId()
  return (
    <section class={isWide ? 'part part--wide' : 'part'} aria-labelledby={titleId}>
      <header class="part-head">
        <h2 id={titleId}>{title}</h2>
        {tools}
      </header>
      {note && <p class="fine">{note}</p>}
      {children}
    </section>
  )
}

interface LoadedProps<T> {
  resource: Resource<T>
  children: (value: T) => ComponentChildren
}

/** What was read stays where reading it again fails. */
export function Loaded<T>({ resource, children }: LoadedProps<T>) {
  const reading = resource.reading.value
  const isThere = reading.kind === 'ready' || reading.value !== null
  if (reading.kind === 'loading' && !isThere) return <p class="empty">Reading…</p>
  return (
    <>
      {reading.kind === 'failed' && (
        <div class="banner banner--wrong" role="alert">
          {reading.message}
          <button type="button" class="link-button" onClick={() => void resource.load()}>
            Try again
          </button>
        </div>
      )}
      {isThere && <div aria-busy={reading.kind === 'loading'}>{children(reading.value as T)}</div>}
    </>
  )
}
