import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, pageBrowserPath } from './scripts/chromium'
import { enterTestEnvironment } from './scripts/test-environment'

enterTestEnvironment()

const clock = './tests/setup/clock.ts'
const failOnConsole = './tests/setup/fail-on-console.ts'
const propertySeed = './tests/setup/property-seed.ts'
/** Where code keeps something from one call to the next, in a module or in the browser that a test pretends to be. */
const stateful = 'src/{app,features,import,service-worker,session,storage}/**/*.test.{ts,tsx}'

export default defineConfig({
  test: {
    provide: { testDate: process.env['ONEDOOR_TEST_DATE'] ?? '' },
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          include: [stateful],
          // A property may take seconds; on a busy machine many. What has to be quick is measured by the bench.
          testTimeout: 60_000,
          setupFiles: [clock, failOnConsole, propertySeed],
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'pure',
          environment: 'node',
          include: ['{src,content-lint,scripts,build}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: [stateful],
          // Functions without a memory: their files share one load of the content and the libraries, half of the work.
          isolate: false,
          testTimeout: 60_000,
          setupFiles: [clock, failOnConsole, propertySeed],
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'documents',
          environment: 'node',
          isolate: false,
          include: ['tests/documents/**/*.test.{ts,tsx}'],
          setupFiles: [clock, failOnConsole, propertySeed],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: './vite.config.ts',
        plugins: [storybookTest({ configDir: '.storybook' })],
        // Named here, because a library that is found only while stories run makes Vite reload them, and fail.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-hook-form',
            'react-i18next',
            'i18next',
            'wouter',
            'wouter/use-hash-location',
            'zustand',
            'idb',
            'fractional-indexing',
            'zod/mini',
            'axe-core',
          ],
        },
        test: {
          name: 'stories',
          isolate: false,
          testTimeout: 60_000,
          setupFiles: [clock, failOnConsole],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: pageBrowserPath(), args: chromiumArguments } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
