/** What an import has done. */
import type { ImportReport } from '../../../shared/import-report.ts'
import { formatCount } from '../format/figures.ts'
import { LeftOut } from './import-look.tsx'

export function ImportResult({ fileName, report }: { fileName: string; report: ImportReport }) {
  const { accepted, updated, unchanged, withdrawn, rejectedTotal, warnings } = report
  return (
    <>
      <p class="lead">
        {`${fileName}: ${formatCount(accepted)} new, ${formatCount(updated)} changed, ` +
          `${formatCount(unchanged)} as before, ${formatCount(withdrawn)} withdrawn, ` +
          `${formatCount(rejectedTotal)} not taken.`}
      </p>
      {warnings.map(({ code, field, text }) => (
        <p key={`${code} ${field}`} class="fine">
          {text}
        </p>
      ))}
      <LeftOut report={report} />
    </>
  )
}
