import { defineConfig } from '@playwright/test'
import { chromiumArguments, chromiumPath, pageBrowserPath } from './scripts/chromium'
import { enterTestEnvironment, pagePlace } from './scripts/test-environment'

enterTestEnvironment()

/** Another port lets two work trees be checked side by side. */
const port = process.env['ONEDOOR_PORT'] ?? '4173'
const address = `http://localhost:${port}/`

/** What a browser does around its pages: it installs them, keeps them for offline use, and is closed and killed. */
const aroundPages = '**/{offline,offline-*}.spec.ts'

/** End-to-end tests drive the built app, as `npm run serve` serves it, in the system's Chromium. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A journey waits now and then, for a frame or for the database: three keep two cores at work.
  workers: 3,
  reporter: [['list']],
  timeout: 120_000,
  // A busy machine may stand still for seconds. How fast the toolkit is, the bench says.
  expect: { timeout: 20_000 },
  use: {
    baseURL: address,
    ...pagePlace,
    // What a test does to the network has to reach the app: offline.spec.ts alone has service workers.
    serviceWorkers: 'block',
    browserName: 'chromium',
    // Recording every step costs a third of the time; it is wanted when one test is looked into: ONEDOOR_TRACE=1.
    trace: process.env['ONEDOOR_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    viewport: { width: 1366, height: 768 },
  },
  // What takes long comes first: two cores are then both at work until the end.
  projects: [
    {
      name: 'browser',
      testMatch: aroundPages,
      use: { launchOptions: { executablePath: chromiumPath(), args: chromiumArguments } },
    },
    {
      name: 'pages',
      testIgnore: aroundPages,
      use: { launchOptions: { executablePath: pageBrowserPath(), args: chromiumArguments } },
    },
  ],
  webServer: {
    command: `npx sirv dist --brotli --gzip --quiet --port ${port}`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
