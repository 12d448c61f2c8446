/** Builds the owner's dashboard apart from the shopper's page, which must not carry it. The chart comes when it is drawn. */
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  base: '/assets/',
  build: {
    outDir: '../../../public/assets',
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    cssCodeSplit: false,
    modulePreload: false,
    rollupOptions: {
      input: { admin: `${import.meta.dirname}/main.tsx` },
      output: { entryFileNames: '[name].js', chunkFileNames: 'admin-[name].js', assetFileNames: 'admin[extname]' },
    },
  },
})
