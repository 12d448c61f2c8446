import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** The reader of owners' files as one module, which the Worker loads when it is needed. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: resolve(import.meta.dirname, '../../../build'),
    emptyOutDir: true,
    target: 'es2024',
    minify: true,
    lib: { entry: resolve(import.meta.dirname, 'importer.ts'), formats: ['es'], fileName: () => 'importer.js' },
  },
})
