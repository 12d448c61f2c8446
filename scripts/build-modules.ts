/** `npm run build:modules`: what the Worker loads only when it is needed, each as one module in build/. */
import { join } from 'node:path'
import { buildScript } from './build-script.ts'
import { MODULES } from './modules.ts'
import { PROJECT } from './project.ts'

/** As wrangler does it: an imported query is its text. */
const TEXT_OF_SQL = {
  name: 'text-of-sql',
  transform: (text: string, id: string) => (id.endsWith('.sql') ? `export default ${JSON.stringify(text)}` : null),
}

for (const [name, entry] of Object.entries(MODULES)) {
  await buildScript(
    join(PROJECT, 'src'),
    join(PROJECT, 'build'),
    {
      target: 'es2024',
      minify: true,
      // Of a library in this format the builder leaves the spaces otherwise.
      rolldownOptions: { output: { minify: true } },
      lib: { entry: join(PROJECT, 'src', entry), formats: ['es'], fileName: () => `${name}.js` },
    },
    { plugins: [TEXT_OF_SQL], resolve: { alias: { '#modules': join(PROJECT, 'src/built-modules.ts') } } },
  )
}
