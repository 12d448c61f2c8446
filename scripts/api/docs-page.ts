/** The HTTP interface as a page to read: `/docs`, without a script. */
import { ERRORS } from '../../src/shared/errors.ts'
import { escapeHtml, readingPage, tableOf } from '../write-public.ts'
import { parametersOf, toPath } from './openapi.ts'
import type { Operation } from './operation.ts'
import { OPERATIONS } from './operations.ts'

const WHO: Record<Operation['by'], string> = { anyone: 'anyone', visitor: 'a visitor', owner: 'the owner' }

export function docsPage(): string {
  const sections = Object.entries(OPERATIONS).map(
    ([heading, operations]) =>
      `      <h2>${heading}</h2>\n${tableOf(['Request', 'What it does', 'For'], operations.map(rowOf))}`,
  )
  const errors = Object.entries(ERRORS).map(([code, { status, message }]) => [
    `<code>${code}</code>`,
    String(status),
    withCode(message),
  ])
  return readingPage({
    title: 'SmartShelf AI: the interface for programs',
    main: `      <h1>The interface for programs</h1>
      <p>
        Everything the page does goes through these requests. <a href="/openapi.json">openapi.json</a> has every field of
        them, for tools that make clients. Agents that speak the Model Context Protocol use <code>/mcp</code>.
      </p>
      <p>
        A visitor needs no account: the first answer carries a <code>visitorToken</code>, to be sent back as
        <code>Authorization: Bearer …</code>. The owner sends the admin token in the same place.
      </p>
${sections.join('\n')}
      <h2>Errors</h2>
${tableOf(['Code', 'Status', 'What it says'], errors)}`,
  })
}

function rowOf(operation: Operation): string[] {
  const { method, path, summary, by, body, bodyType } = operation
  const query = parametersOf(operation).filter((parameter) => parameter.in === 'query')
  const takes = [
    ...(query.length > 0 ? [`query ${query.map(({ name }) => `<code>${name}</code>`).join(', ')}`] : []),
    ...(body === undefined ? [] : ['a JSON body']),
    ...(bodyType === undefined ? [] : ['a file']),
  ]
  const taken = takes.length === 0 ? '' : `<br /><small>Takes ${takes.join('; ')}.</small>`
  return [`<code>${method.toUpperCase()} ${escapeHtml(toPath(path))}</code>`, `${withCode(summary)}${taken}`, WHO[by]]
}

/** Text with `code` in it, as HTML. */
function withCode(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}
