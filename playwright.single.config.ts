import { defineConfig } from '@playwright/test'
import { enterTestEnvironment } from './scripts/test-environment'

enterTestEnvironment()

/**
 * The app as one file, opened from the disk. The tests start their browsers themselves: the same steps in two of them.
 */
export default defineConfig({
  testDir: 'tests/e2e-single',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/single',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list']],
  timeout: 300_000,
  expect: { timeout: 20_000 },
})
