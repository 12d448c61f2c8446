/** Tells once when an element has come into view by at least half. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

export function useSeen(element: RefObject<Element | null>, whenSeen: () => void): void {
  useEffect(() => {
    if (element.current === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        whenSeen()
      },
      { threshold: 0.5 },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
}
