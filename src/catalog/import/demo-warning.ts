/** What the owner is told when the demo products make room for the first own ones. */
import type { ImportReport } from '../../shared/import-report.ts'

/** Nothing while no demo product goes. */
export function demoWarnings(count: number, isDryRun: boolean): ImportReport['warnings'] {
  if (count === 0) return []
  const products = `${count.toLocaleString('en-US')} demo product${count === 1 ? '' : 's'}`
  const text = isDryRun
    ? `The ${products} will leave the catalogue when your own products come in.`
    : `The ${products} have left the catalogue: it now holds your own products.`
  return [{ code: 'demo_removed', field: 'source', count, text, lines: [] }]
}
