/** When a file may take products away. */

/** A file that holds less than this share of what it held is more likely cut than meant. */
const LOST_SHARE_MAX = 0.5

/** Whether withdrawing `gone` of `offered` products is too much to do without asking. */
export function needsConfirmation(gone: number, offered: number): boolean {
  return gone > offered * LOST_SHARE_MAX
}
