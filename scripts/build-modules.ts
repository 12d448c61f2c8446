/** `npm run build:modules`: what the Worker loads only when it is needed, each as one module in build/. */
import { join } from 'node:path'
import { build } from 'vite'
import { PROJECT } from './project.ts'

/** Under src/, by the name of the module. */
const MODULES = {
  assistant: 'adapters/assistant/assistant-module.ts',
  importer: 'catalog/import/importer.ts',
  sentry: 'adapters/observe/sentry.ts',
}

let isFirst = true
for (const [name, entry] of Object.entries(MODULES)) {
  await build({
    configFile: false,
    root: join(PROJECT, 'src'),
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: join(PROJECT, 'build'),
      emptyOutDir: isFirst,
      target: 'es2024',
      minify: true,
      // Of a library in this format the builder leaves the spaces otherwise.
      rolldownOptions: { output: { minify: true } },
      reportCompressedSize: false,
      lib: { entry: join(PROJECT, 'src', entry), formats: ['es'], fileName: () => `${name}.js` },
    },
  })
  isFirst = false
}
