import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { PNG } from 'pngjs'
import { chromiumArguments, chromiumPath } from '../../scripts/chromium'
import { pagePlace } from '../../scripts/test-environment'
import { expect, test } from './offline/fixtures'
import { doTheJob, visitUntilReady } from './offline/job'
import { dist } from './offline/other-build'
import { RecordingProxy } from './offline/recording-proxy'

// Nothing leaves the origin, and nothing that was not built runs.

/** A browser all of whose requests go through a proxy that writes them down. */
function browserThrough(server: string): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: chromiumArguments,
    proxy: { server, bypass: '<-loopback>' },
  })
}

test('[OF7] over the whole job every request of pages, workers and the service worker stays with the host', async ({
  site,
}, testInfo) => {
  test.setTimeout(240_000)
  const proxy = new RecordingProxy(new URL(site.address).host)
  const browser = await browserThrough(await proxy.open())
  const page = await browser.newPage({ ...pagePlace, baseURL: site.address })
  await visitUntilReady(page, 'lo')
  await doTheJob(page, 'lo', testInfo)
  await page.reload()
  await browser.close()
  proxy.close()
  expect(proxy.strangers()).toEqual([])
  // The recorder sees the service worker: it alone asks for these on a first visit.
  expect(proxy.asked.some((address) => address.endsWith('/service-worker.js'))).toBe(true)
  expect(proxy.asked.some((address) => address.includes('/assets/dejavu'))).toBe(true)
})

test.describe('asking elsewhere', () => {
  test.use({ expectedErrors: /Content Security Policy|^policy: |ERR_FAILED|status of 404/u })

  test('[OF7] the page cannot ask another host, and without the page’s policy the service worker still refuses', async ({
    site,
  }) => {
    const proxy = new RecordingProxy(new URL(site.address).host)
    const browser = await browserThrough(await proxy.open())
    for (const bypassCSP of [false, true]) {
      const page = await browser.newPage({ ...pagePlace, baseURL: site.address, bypassCSP })
      await visitUntilReady(page, 'en')
      expect(
        await page.evaluate(() =>
          fetch('http://elsewhere.example/?a=1', { mode: 'no-cors' }).then(
            () => 'sent',
            () => 'refused',
          ),
        ),
      ).toBe('refused')
      await page.close()
    }
    await browser.close()
    proxy.close()
    expect(proxy.strangers()).toEqual([])
  })

  test('[OF7] a script or style that somebody puts into the page does not run', async ({ page, site }) => {
    await page.goto('./')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.documentElement.dataset.injected = "yes"'
      document.head.append(script)
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(style)
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x" onerror="document.documentElement.dataset.injected = 1"><form action="./stolen"><button id="send"></button></form>',
      )
      document.getElementById('send')?.click()
    })
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => document.documentElement.dataset['injected'])).toBeUndefined()
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).not.toBe('none')
    expect(site.asked.filter((path) => path.includes('stolen'))).toEqual([])
  })
})

test('[OF8] the app can be installed: its manifest is whole, Lao first, and its icons are of their sizes', async ({
  page,
  context,
}) => {
  await visitUntilReady(page, 'lo')
  const session = await context.newCDPSession(page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([])
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
    name: string
    start_url: string
    scope: string
    icons: { src: string; sizes: string; purpose: string }[]
  }
  expect(manifest.name).toMatch(/^\p{Script=Lao}/u)
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
    const { width, height } = PNG.sync.read(readFileSync(join(dist, src)))
    expect(`${width}x${height}`).toBe(sizes)
  }
  expect(manifest.icons.map((icon) => icon.purpose)).toContain('maskable')
})
