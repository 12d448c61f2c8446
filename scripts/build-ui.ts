/**
 * `npm run build:ui`: every script that a browser loads, each with its styles, under fixed names that the pages in
 * public/ refer to. A page loads its own script and no other.
 */
import { join } from 'node:path'
import './build-words.ts'
import { docsPage } from './api/docs-page.ts'
import { openApi } from './api/openapi.ts'
import { buildScript } from './build-script.ts'
import { privacyPage } from './privacy-page.ts'
import { PROJECT } from './project.ts'
import { writePublic } from './write-public.ts'

interface Script {
  /** Under src/ui. */
  entry: string
  /** Under public/, without its ending; its styles stand beside it. */
  to: string
  /** A plain script runs on pages of other sites, which need not know modules. */
  isPlain?: boolean
  /** Parts that are loaded when they are needed. */
  isSplit?: boolean
}

const SCRIPTS: readonly Script[] = [
  { entry: 'main.ts', to: 'assets/app' },
  { entry: 'embed/main.ts', to: 'assets/embed' },
  { entry: 'pages/browse.tsx', to: 'assets/browse' },
  { entry: 'pages/product.ts', to: 'assets/product' },
  { entry: 'admin/main.tsx', to: 'assets/admin', isSplit: true },
  { entry: 'widget/widget.ts', to: 'widget', isPlain: true },
]

writePublic('privacy.html', privacyPage())
writePublic('docs.html', docsPage())
writePublic('openapi.json', JSON.stringify(openApi()))
for (const { entry, to, isPlain = false, isSplit = false } of SCRIPTS) {
  await buildScript(join(PROJECT, 'src/ui'), join(PROJECT, 'public'), {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    cssCodeSplit: false,
    modulePreload: false,
    rollupOptions: {
      input: join(PROJECT, 'src/ui', entry),
      output: {
        entryFileNames: `${to}.js`,
        assetFileNames: `${to}[extname]`,
        chunkFileNames: `${to}-[name].js`,
        codeSplitting: isSplit,
        ...(isPlain ? { format: 'iife' } : {}),
      },
    },
  })
}
