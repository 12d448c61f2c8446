/** Builds the page's script and styles under fixed names; `public/index.html` is written by hand and refers to them. */
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    outDir: '../../public/assets',
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    rollupOptions: {
      input: { app: `${import.meta.dirname}/main.tsx` },
      output: { entryFileNames: '[name].js', assetFileNames: 'app[extname]', codeSplitting: false },
    },
  },
})
