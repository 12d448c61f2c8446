/** What an import has done. */
import type { ImportReport } from '../../../shared/import-report.ts'
import { countsText } from '../format/import-words.ts'
import { useNextFocus } from './next-focus.ts'
import { LeftOut } from './import-left-out.tsx'

export function ImportResult({ fileName, report }: { fileName: string; report: ImportReport }) {
  const lead = useNextFocus<HTMLParagraphElement>('.drop')
  return (
    <>
      <p ref={lead} class="lead" tabIndex={-1}>
        {`${fileName}: ${countsText(report)}.`}
      </p>
      <p>
        <a href="/">Ask the chat for one of them</a>, as a shopper would.
      </p>
      {report.warnings.map(({ code, field, text }) => (
        <p key={`${code} ${field}`} class="fine">
          {text}
        </p>
      ))}
      <LeftOut report={report} />
    </>
  )
}
