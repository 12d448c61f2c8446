/** One run of Vite whose files are written only where they changed. */
import { join } from 'node:path'
import { build, type BuildOptions, type UserConfig } from 'vite'
import { writeChanged } from './write-changed.ts'

/** Builds what `options` say from the sources under `root` into the folder `to`; `more` is Vite's other configuration. */
export async function buildScript(
  root: string,
  to: string,
  options: BuildOptions,
  more: Pick<UserConfig, 'plugins' | 'resolve'> = {},
): Promise<void> {
  const built = await build({
    ...more,
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: { ...options, write: false, reportCompressedSize: false },
  })
  for (const part of [built].flat()) {
    if (!('output' in part)) throw new Error('invariant: Vite watches nothing here')
    for (const file of part.output) {
      writeChanged(join(to, file.fileName), file.type === 'chunk' ? file.code : file.source)
    }
  }
}
