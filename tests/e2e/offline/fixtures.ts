import { test as base, expect } from '@playwright/test'
import { setClock } from '../clock'
import { dist } from './other-build'
import { StaticSite } from './static-site'

interface Offline {
  /** The folder of the host that the app is put in. */
  folder: string
  /** The app on a host that the test can change and close. */
  site: StaticSite
  /** Console errors that a test provokes on purpose. */
  expectedErrors: RegExp
  watch: void
}

/** What the browser says by itself when a server is not there; nobody has asked a page for it. */
const noServer = /net::ERR_(?:CONNECTION_REFUSED|INTERNET_DISCONNECTED)/u

/**
 * A test of the app on a host of its own, with service workers. It fails when a page writes an error to the console,
 * and when anything is asked of another origin.
 */
export const test = base.extend<Offline>({
  folder: ['/', { option: true }],
  expectedErrors: [/^no error$/u, { option: true }],
  serviceWorkers: 'allow',
  site: async ({ folder }, use) => {
    const site = await new StaticSite(dist, folder).open()
    await use(site)
    await site.close()
  },
  baseURL: async ({ site }, use) => use(site.address),
  watch: [
    async ({ context, site, expectedErrors }, use) => {
      await setClock(context)
      const errors: string[] = []
      const strangers: string[] = []
      const home = new URL(site.address).origin
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      context.on('weberror', (error) => errors.push(String(error.error())))
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== home) strangers.push(request.url())
      })
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        )
      })
      await use()
      expect
        .soft(
          errors.filter((error) => !noServer.test(error) && !expectedErrors.test(error)),
          'errors on the console',
        )
        .toEqual([])
      expect.soft(strangers, 'requests to other origins').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
