/** Prints what an import found in a file and what became of it. */
import type { ImportReport } from '../src/shared/import-report.ts'
import { REJECTED_SHOWN, type ImportTotals } from './import-client.ts'

export type FoundInFile = Pick<ImportReport, 'detected' | 'columns' | 'skipped' | 'warnings' | 'preview' | 'variants'>

const LINES_SHOWN = 8

/** What was recognised: platform, columns with their use, what is left out, and the first products as shoppers see them. */
export function describeFile({ detected, columns, skipped, warnings, preview, variants }: FoundInFile): string[] {
  const { platform, format, encoding, delimiter, currency } = detected
  const parts = [
    platform ?? 'no known platform',
    format,
    encoding,
    ...(delimiter === null ? [] : [`parted by ${delimiter === '\t' ? 'tabs' : delimiter}`]),
    currency === null ? 'no one currency' : `prices in ${currency}`,
    ...(variants === 0 ? [] : [`${variants} variants`]),
  ]
  return [
    `Recognised: ${parts.join(', ')}`,
    ...(columns.length === 0 ? [] : ['Columns:']),
    ...columns.map(({ name, use, reason }) => `  ${use === 'ignored' ? '-' : '+'} ${name}: ${use} (${reason})`),
    ...skipped.map(({ reason, count, lines }) => `Left out: ${count} ${reason.replaceAll('_', ' ')}, ${at(lines)}`),
    ...warnings.map(({ text, lines }) => `Note: ${text}${lines.length === 0 ? '' : ` (${at(lines)})`}`),
    ...(preview.length === 0 ? [] : ['As shoppers will see them:']),
    ...preview.map((product) => `  ${describeProduct(product)}`),
  ]
}

/** The counts at the end, and the first rows that could not be used. */
export function describeTotals(
  totals: ImportTotals,
  { seconds, dryRun }: { seconds: number; dryRun: boolean },
): string[] {
  const { accepted, updated, unchanged, withdrawn, rejectedTotal, rejected } = totals
  const counts = `${accepted} new, ${updated} updated, ${unchanged} unchanged, ${withdrawn} withdrawn, ${rejectedTotal} rejected`
  return [
    dryRun ? `${counts}: nothing was written` : `${counts} in ${seconds} s`,
    ...rejected.slice(0, REJECTED_SHOWN).map(({ line, reason }) => `  line ${line}: ${reason}`),
    ...(rejectedTotal > REJECTED_SHOWN ? [`  … and ${rejectedTotal - REJECTED_SHOWN} more`] : []),
  ]
}

function at(lines: readonly number[]): string {
  const shown = lines.slice(0, LINES_SHOWN).join(', ')
  return `line${lines.length === 1 ? '' : 's'} ${shown}${lines.length > LINES_SHOWN ? ', …' : ''}`
}

function describeProduct({
  title,
  brand,
  price,
  availability,
  categoryPath,
  variantCount,
}: ImportReport['preview'][number]): string {
  const parts = [
    title,
    ...(brand === null ? [] : [brand]),
    price === null ? 'no price' : priceText(price),
    availability.replaceAll('_', ' '),
    categoryPath.join(' > '),
    ...(variantCount === undefined ? [] : [`${variantCount} variants`]),
  ]
  return parts.join(' · ')
}

function priceText({ amountMinor, currency }: { amountMinor: number; currency: string }): string {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency })
  return money.format(amountMinor / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2))
}
