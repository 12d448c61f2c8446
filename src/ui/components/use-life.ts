/** Whether something may still be shown, watched while it is on the page: a page may stay open longer than a price lives. */
import { useEffect, useState } from 'preact/hooks'
import { isWithinLife } from '../../shared/disclosures.ts'

/** `at` is when it was read, in epoch ms; `lifeMs` null means without end. */
export function useLife(at: number, lifeMs: number | null): boolean {
  const [, again] = useState(0)
  const now = Date.now()
  const isAlive = lifeMs === null || isWithinLife(at, lifeMs, now)
  useEffect(() => {
    if (lifeMs === null || !isAlive) return undefined
    const timer = setTimeout(() => again((times) => times + 1), at + lifeMs - Date.now())
    return () => clearTimeout(timer)
  }, [at, lifeMs, isAlive])
  return isAlive
}
