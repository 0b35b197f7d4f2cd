import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { licencePlugin } from './build/licence-plugin'
import { methodPlugin } from './build/method-plugin'

/** The libraries and shared parts that the start page stands on. */
const startModules =
  /node_modules\/(?:react|react-dom|scheduler|i18next|react-i18next|wouter|zustand|idb|regexparam|use-sync-external-store)\/|src\/(?:domain\/text\/(?:format|language|typed-text)|domain\/assessment\/answers|domain\/project\/(?:bin|change|create|collections|version)|session\/(?:open|undo-steps)|storage\/(?:method\/(?:method|own-method)|files\/altered-file|tabs\/(?:page-hiding|tabs)|database\/(?:connection|projects|versions)|small-storage\/(?:device|preferences))|ui\/(?:button|icon|class-names|answer-pad|notice|language-text)|i18n\/[a-z-]+\.ts)|rolldown\/runtime/u

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
    // What the start page needs comes in one file: each further one costs a round trip, and compresses worse.
    ...(!isSsrBuild && {
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', test: startModules }] } } },
    }),
  },
  worker: { format: 'es', plugins: () => [methodPlugin(), licencePlugin({ isWorker: true })] },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
}))
