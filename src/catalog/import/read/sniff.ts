/** What a file is, told by how its text begins, whatever its name or media type says. */

const FILE_FORMATS = ['csv', 'json', 'ndjson', 'xml', 'html'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** What is no text that could hold products, by how it begins, with what to do about it. */
const BINARIES: readonly (readonly [starts: readonly string[], reason: string])[] = [
  [
    ['PK\u0003', 'PK\u0005'],
    'this is a spreadsheet (.xlsx) or a zip archive: open it and save or export the table as CSV',
  ],
  [['\ufffd\ufffd\u0011', 'ÐÏ\u0011'], 'this is an old spreadsheet (.xls): open it and save the table as CSV'],
  [['%PDF'], 'this is a PDF: export the products as CSV instead'],
  [['\u001f'], 'this file is packed: unpack it first'],
  [['\ufffdPNG', '‰PNG', 'GIF8', 'ÿØ', '\ufffd\ufffd\ufffd'], 'this is a picture: export the products as CSV instead'],
]

/** Why the file cannot hold products; null when it may. */
export function whyBinary(beginning: string): string | null {
  const known = BINARIES.find(([starts]) => starts.some((start) => beginning.startsWith(start)))?.[1]
  if (known !== undefined) return known
  return beginning.slice(0, 2_000).includes('\0') ? 'this is no text: export the products as CSV' : null
}

/** The format that the beginning of a text shows. */
export function sniffFormat(beginning: string): FileFormat {
  const text = beginning.trimStart().slice(0, 4_000)
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text)) return 'html'
  if (/^<\?xml[^>]*>\s*(?:<!doctype html|<html)/i.test(text) || /^<!--[^]*?-->\s*<(?:!doctype html|html)/i.test(text)) {
    return 'html'
  }
  if (/^<[?!a-z]/i.test(text)) return 'xml'
  if (text.startsWith('[')) return 'json'
  if (!text.startsWith('{')) return 'csv'
  return holdsWholeObject(text) ? 'ndjson' : 'json'
}

/** Whether the first line is an object by itself that is no envelope around a list of products. */
function holdsWholeObject(text: string): boolean {
  const end = text.indexOf('\n')
  const line = (end < 0 ? text : text.slice(0, end)).trim()
  if (/"(?:products|items|results|hits|records|data|offers|entries)"\s*:\s*\[\s*(?:\{|$)/.test(line)) return false
  if (end < 0) return line.endsWith('}') || line.length >= 4_000
  try {
    JSON.parse(line)
    return true
  } catch {
    // A long first line may have been cut here; the beginning of a document printed in lines is short.
    return line.length > 200
  }
}
