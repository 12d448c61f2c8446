/** Where the focus goes when what had it is gone. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * For what comes in answer to something that was pressed or chosen: it takes the focus over, unless whoever pressed has
 * gone elsewhere meanwhile. `origin` is where they may still be.
 */
export function useNextFocus<T extends HTMLElement>(origin: string): RefObject<T | null> {
  const next = useRef<T>(null)
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body || activeElement.closest(origin)) {
      next.current?.focus()
    }
  }, [])
  return next
}
