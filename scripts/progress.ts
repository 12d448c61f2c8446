/** Progress of a long command: a bar that redraws itself on a terminal, a plain line now and then elsewhere. */

const BAR_CHARACTERS = 24
/** A log needs no more than this many lines. */
const PLAIN_STEPS = 10

/** `update` takes the share that is done, 0 to 1, and words for it. `finish` ends the bar's line. */
export function createProgress(): { update: (share: number, words: string) => void; finish: () => void } {
  const isTerminal = process.stdout.isTTY
  let step = 0
  const update = (share: number, words: string) => {
    const percent = Math.min(100, Math.floor(share * 100))
    if (isTerminal) {
      const filled = Math.round((percent / 100) * BAR_CHARACTERS)
      process.stdout.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(BAR_CHARACTERS - filled)} ${percent}%  ${words}\u001b[K`,
      )
    } else if (Math.floor((percent / 100) * PLAIN_STEPS) > step) {
      step = Math.floor((percent / 100) * PLAIN_STEPS)
      console.log(`${percent}%  ${words}`)
    }
  }
  return { update, finish: () => (isTerminal ? void process.stdout.write('\n') : undefined) }
}
