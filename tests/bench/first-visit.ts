import type { CDPSession, Page } from '@playwright/test'
import { goTo, slowFourTimes, withPage } from './in-page'

/**
 * What a first visit costs, over a slow mobile connection on a slow laptop. Times in milliseconds from the navigation.
 */
export interface FirstVisit {
  kibibytes: number
  questionVisible: number
  questionAnswerable: number
}

const KILOBIT = 1000 / 8

/** 400 kbit/s, 400 ms round trip, a quarter of this machine's speed. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400 * KILOBIT,
    uploadThroughput: 400 * KILOBIT,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Opens the start page with nothing cached and waits until a click on an answer counts. */
export function measureFirstVisit(address: string): Promise<FirstVisit> {
  return withPage(async (page) => {
    const session = await page.context().newCDPSession(page)
    let bytes = 0
    session.on('Network.loadingFinished', (event) => {
      bytes += event.encodedDataLength
    })
    await slowDown(session)
    await page.addInitScript(watchFirstQuestion)
    await page.goto(address, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.documentElement.dataset['answerable'] !== undefined, undefined, {
      timeout: 60_000,
      polling: 50,
    })
    const kibibytes = bytes / 1024
    const times = await page.evaluate(() => ({ ...document.documentElement.dataset }))
    return { kibibytes, questionVisible: Number(times['visible']), questionAnswerable: Number(times['answerable']) }
  })
}

/** In the page: notes when the first question is painted, and when a listener is behind its answers. */
function watchFirstQuestion(): void {
  const note = (name: string): void => {
    document.documentElement.dataset[name] ??= String(Math.round(performance.now()))
  }
  const look = (): void => {
    const button = document.querySelector('[data-answer="1"]')
    if (button) note('visible')
    // React marks the elements that it has brought to life.
    if (button && Object.keys(button).some((key) => key.startsWith('__reactProps'))) note('answerable')
    if (document.documentElement?.dataset['answerable'] === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/**
 * From the click on an answer to the frame that shows it, in milliseconds, for each of the 82 questions on one page.
 */
export async function measureAnswers(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const durations: number[] = []
    const frame = (): Promise<void> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => resolve()
          channel.port2.postMessage(null)
        })
      })
    for (const card of document.querySelectorAll('[data-question]')) {
      const button = card.querySelector<HTMLButtonElement>('[data-answer="1"], [data-answer="3"]')
      if (!button) continue
      await new Promise((resolve) => setTimeout(resolve, 250))
      const start = performance.now()
      button.click()
      await frame()
      durations.push(performance.now() - start)
    }
    return durations
  })
}

export function measureAnswerFrames(address: string): Promise<number[]> {
  return withPage(async (page) => {
    await page.goto(address)
    await page.locator('[data-answer="1"]').first().click()
    await page.waitForURL(/assessment/u)
    await goTo(page, 'assessment/all')
    await page.locator('[data-question="4.9.10"]').waitFor()
    await slowFourTimes(page)
    return measureAnswers(page)
  })
}
