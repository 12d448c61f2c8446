/** Something that the owner sets off: what is told of it while it runs, and what came of it. */
import { useRef, useState } from 'preact/hooks'
import { messageOf } from '../state/api.ts'

export interface Action {
  isBusy: boolean
  /** Null before the first time. */
  told: { text: string; isWrong: boolean } | null
  /** Does it, unless the time before still runs. What it resolves to is told, and what it fails with. */
  run: (begun: string, act: () => Promise<string>) => void
  /** Says why it is not done. */
  refuse: (why: string) => void
}

export function useAction(): Action {
  const [told, setTold] = useState<Action['told']>(null)
  const [isBusy, setBusy] = useState(false)
  const runs = useRef(false)
  const end = (text: string, isWrong: boolean) => {
    runs.current = false
    setBusy(false)
    setTold({ text, isWrong })
  }
  return {
    isBusy,
    told,
    run: (begun, act) => {
      if (runs.current) return
      runs.current = true
      setBusy(true)
      setTold({ text: begun, isWrong: false })
      act().then(
        (text) => end(text, false),
        (error: unknown) => end(messageOf(error), true),
      )
    },
    refuse: (why) => setTold({ text: why, isWrong: true }),
  }
}

/** Always there, so that what comes to stand in it is read out. */
export function Told({ of: { told } }: { of: Action }) {
  return (
    <p class={told?.isWrong ? 'refusal' : 'fine'} role="status">
      {told?.text}
    </p>
  )
}

/**
 * Does something to what `button` stands in. Where the button is gone afterwards, the row that it was in takes the focus,
 * or the one beside it, or the part of the page.
 */
export async function keepFocus(button: HTMLElement, act: () => Promise<void>): Promise<void> {
  const row = button.closest('li, tr')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const part = button.closest<HTMLElement>('section')
  await act()
  // What was read anew is drawn by then.
  await new Promise(requestAnimationFrame)
  if (button.isConnected) return
  const next = [row, beside].find((one) => one?.isConnected)?.querySelector('button')
  if (part !== null) part.tabIndex = -1
  ;(next ?? part)?.focus()
}
