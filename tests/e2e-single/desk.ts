import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core'
import { chromiumArguments, chromiumPath } from '../../scripts/chromium'
import { firefoxPath, firefoxPreferences } from '../../scripts/firefox'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

/** As long as a document may take on a busy machine. */
const PATIENCE_MS = 120_000

/**
 * A person's desk: one browser with a profile of its own that outlives its closing, and a folder for downloads. It
 * writes down what no page may do: errors on the console, and requests to anything but the file and what it holds.
 */
export class Desk {
  readonly errors: string[] = []
  readonly requests: string[] = []
  private browser: Browser | undefined

  constructor(
    private readonly name: BrowserName,
    private readonly folder: string,
  ) {
    mkdirSync(this.downloads, { recursive: true })
  }

  /** Starts the browser with this desk's profile and opens a file by its address. */
  async open(address: string): Promise<Page> {
    await this.close()
    this.browser = await puppeteer.launch({
      headless: true,
      userDataDir: join(this.folder, 'profile'),
      ...this.launchOptions(),
    })
    const page = await this.browser.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') this.errors.push(message.text())
    })
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('request', (request) => this.requests.push(request.url()))
    await page.goto(address)
    await page.waitForSelector('h1')
    return page
  }

  async close(): Promise<void> {
    await this.browser?.close()
    this.browser = undefined
  }

  /** Does something that ends in a download, and gives the file that came. */
  async download(ending: string, start: () => Promise<void>): Promise<{ name: string; path: string; bytes: Buffer }> {
    const before = new Set(readdirSync(this.downloads))
    await start()
    const until = Date.now() + PATIENCE_MS
    while (Date.now() < until) {
      const name = readdirSync(this.downloads).find((one) => one.endsWith(ending) && !before.has(one))
      const bytes = name ? readFileSync(join(this.downloads, name)) : undefined
      if (
        name &&
        bytes &&
        bytes.byteLength > 0 &&
        !readdirSync(this.downloads).some((one) => /\.(?:part|crdownload)$/u.test(one))
      )
        return { name, path: join(this.downloads, name), bytes }
      await new Promise((resolve) => {
        setTimeout(resolve, 100)
      })
    }
    throw new Error(`no file “…${ending}” came; on the console: ${this.errors.join('\n') || 'nothing'}`)
  }

  private get downloads(): string {
    return join(this.folder, 'downloads')
  }

  private launchOptions(): LaunchOptions {
    if (this.name === 'chromium') {
      return {
        browser: 'chrome',
        executablePath: chromiumPath(),
        args: chromiumArguments,
        downloadBehavior: { policy: 'allow', downloadPath: this.downloads },
      }
    }
    return {
      browser: 'firefox',
      executablePath: firefoxPath(),
      extraPrefsFirefox: { ...firefoxPreferences, 'browser.download.dir': this.downloads },
    }
  }
}
