/** Finds what is exported and named in no other file. Reads names, not meanings: a name that two files share hides one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const FOLDERS = ['src', 'durable-objects', 'scripts', 'bench', 'test']
/** Files whose exports others than this project's code read: the platform, a tool, the modules beside the Worker. */
const ENTRIES =
  /^(src\/(index|built-modules)\.ts|src\/adapters\/amazon\/amazon-module\.ts|src\/db\/.*|.*\.d\.ts|.*\/(vitest|playwright|vite)\.config\.ts|.*global-setup\.ts|test\/support\/turnstile\.ts)$/
const VALUE = /^export (?:async )?(?:function\*?|const|let|class|enum|abstract class) (\w+)/gm
const TYPE = /^export (?:interface|type) (\w+)/gm
const WORD = /\w+/g

/**
 * `file: name` of every exported value that no other file of the project names, and of every exported type that is named
 * nowhere else: a type may be exported for the signature that it stands in.
 */
export function findUnusedExports(project: string): string[] {
  const files = FOLDERS.flatMap((folder) => listSources(join(project, folder)))
  const texts = files.map((file) => ({ file: relative(project, file), text: readFileSync(file, 'utf8') }))
  const uses = new Map<string, { files: Set<string>; count: number }>()
  for (const { file, text } of texts) {
    for (const [word] of text.matchAll(WORD)) {
      const use = uses.get(word) ?? { files: new Set(), count: 0 }
      use.files.add(file)
      use.count += 1
      uses.set(word, use)
    }
  }
  return texts.flatMap(({ file, text }) => {
    if (ENTRIES.test(file)) return []
    const types = new Set(namesOf(text, TYPE))
    const values = namesOf(text, VALUE).filter((name) => !types.has(name) && uses.get(name)?.files.size === 1)
    const dead = [...types].filter((name) => uses.get(name)?.count === 1)
    return [...values, ...dead].map((name) => `${file}: ${name}`)
  })
}

function namesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
