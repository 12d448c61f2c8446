/** `npm run build:modules`: what the Worker loads only when it is needed, each as one module in build/. */
import { join } from 'node:path'
import { buildScript } from './build-script.ts'
import { PROJECT } from './project.ts'

/** Under src/, by the name of the module. */
const MODULES = {
  assistant: 'adapters/assistant/assistant-module.ts',
  importer: 'catalog/import/importer.ts',
  sentry: 'adapters/observe/sentry.ts',
}

for (const [name, entry] of Object.entries(MODULES)) {
  await buildScript(join(PROJECT, 'src'), join(PROJECT, 'build'), {
    target: 'es2024',
    minify: true,
    lib: { entry: join(PROJECT, 'src', entry), formats: ['es'], fileName: () => `${name}.js` },
  })
}
