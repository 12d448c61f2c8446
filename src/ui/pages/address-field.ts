/** A field that somebody writes in, and the address too: by going back, or when a filter is taken away. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Has the field say `value` whenever that changes. The field stays the same one, so that it keeps the focus. */
export function useAddressField(value: string): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current !== null) field.current.value = value
  }, [value])
  return field
}
