/** What an import has done. */
import type { ImportReport } from '../../../shared/import-report.ts'
import { formatCount } from '../format/figures.ts'
import { useNextFocus } from './next-focus.ts'
import { LeftOut } from './import-left-out.tsx'

export function ImportResult({ fileName, report }: { fileName: string; report: ImportReport }) {
  const lead = useNextFocus<HTMLParagraphElement>('.drop')
  const { accepted, updated, unchanged, withdrawn, rejectedTotal, warnings } = report
  return (
    <>
      <p ref={lead} class="lead" tabIndex={-1}>
        {`${fileName}: ${formatCount(accepted)} new, ${formatCount(updated)} changed, ` +
          `${formatCount(unchanged)} as before, ${formatCount(withdrawn)} withdrawn, ` +
          `${formatCount(rejectedTotal)} not taken.`}
      </p>
      <p>
        <a href="/">Ask the chat for one of them</a>, as a shopper would.
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
