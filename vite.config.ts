import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstVisitGroup } from './build/first-visit'
import { licencePlugin } from './build/licence-plugin'
import { methodPlugin } from './build/method-plugin'

export default defineConfig(({ isSsrBuild }) => ({
  // Relative addresses: the app is served from any folder of any static host.
  base: './',
  plugins: [react(), methodPlugin(), licencePlugin()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Where each file of the source went: build/finish.ts needs to know.
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    ...(!isSsrBuild && {
      rolldownOptions: { output: { codeSplitting: { groups: [firstVisitGroup] } } },
    }),
  },
  worker: { format: 'es', plugins: () => [methodPlugin(), licencePlugin({ isWorker: true })] },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
}))
