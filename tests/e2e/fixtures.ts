import { test as base, expect } from '@playwright/test'
import { setClock } from './clock'

interface Watch {
  /** Console errors that a test provokes on purpose. Everything else on the console's error level fails the test. */
  expectedErrors: RegExp[]
  watch: void
}

/**
 * The test that every end-to-end file uses. Besides what the test itself says, it fails when a page writes an error to
 * the console, when an exception is not caught, or when anything is asked of another origin: nothing leaves the device.
 */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors }, use) => {
      await setClock(context)
      const errors: string[] = []
      const strangers: string[] = []
      const home = new URL(baseURL ?? '').origin
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      context.on('weberror', (error) => errors.push(String(error.error())))
      context.on('request', (request) => {
        if (leaves(request.url(), home)) strangers.push(request.url())
      })
      await use()
      expect
        .soft(
          errors.filter((error) => !expectedErrors.some((expected) => expected.test(error))),
          'errors on the console',
        )
        .toEqual([])
      expect.soft(strangers, 'requests to other origins').toEqual([])
    },
    { auto: true },
  ],
})

function leaves(address: string, home: string): boolean {
  const { protocol, origin } = new URL(address)
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== home
}

export { expect }
