import type { Page } from '@playwright/test'
import { projectWithRows } from '../factories/plan'
import { goTo, openProjectIn, slowFourTimes, withPage } from './in-page'

export interface Saving {
  /** From the click on an answer until the database has written it. */
  answers: number[]
  /** From a keystroke in a row of the plan until the database has written it. */
  keystrokes: number[]
}

/**
 * How long it takes until a change of a project with many plan rows is on the disk, in milliseconds, at a quarter of
 * this machine's speed.
 */
export function measureSaving(address: string, rows: number): Promise<Saving> {
  return withPage(async (page) => {
    await page.addInitScript(noteWrites)
    // As text: a function does not travel into a page, whose policy lets none be made there either.
    await page.addInitScript({
      content: `globalThis.benchDeeds = { answer: ${answer.toString()}, type: ${type.toString()} }`,
    })
    await openProjectIn(page, address, projectWithRows(rows))
    await goTo(page, 'assessment/1')
    await page.locator('[data-question="4.1.2"]').waitFor()
    await slowFourTimes(page)
    const answers = await measure(
      page,
      30,
      '[data-question] [data-answer="1"], [data-question] [data-answer="2"]',
      'answer',
    )
    await goTo(page, 'plan/system')
    await page.locator('main textarea').first().waitFor()
    return { answers, keystrokes: await measure(page, 30, 'main textarea', 'type') }
  })
}

/** In the page: notes when a transaction that writes is done. */
function noteWrites(): void {
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function noted(...args: Parameters<typeof transaction>): IDBTransaction {
    const made = transaction.apply(this, args)
    if (args[1] === 'readwrite') made.addEventListener('complete', () => document.dispatchEvent(new Event('written')))
    return made
  }
}

type Deed = (element: HTMLElement) => void

function answer(element: HTMLElement): void {
  element.click()
}

function type(element: HTMLElement): void {
  const box = element as HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, `${box.value}ກ`)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Does one thing after the other to the elements that match, and waits each time until it is written. */
async function measure(page: Page, times: number, selector: string, deed: 'answer' | 'type'): Promise<number[]> {
  return page.evaluate(
    async ({ count, match, name }) => {
      const change = (globalThis as unknown as { benchDeeds: Record<string, Deed> }).benchDeeds[name]
      const durations: number[] = []
      const elements = [...document.querySelectorAll<HTMLElement>(match)]
      for (let index = 0; index < count; index += 1) {
        const element = elements[index % elements.length]
        if (!element) break
        await new Promise((resolve) => {
          setTimeout(resolve, 250)
        })
        const start = performance.now()
        const written = new Promise((resolve) => {
          document.addEventListener('written', resolve, { once: true })
        })
        change?.(element)
        await written
        durations.push(performance.now() - start)
      }
      return durations
    },
    { count: times, match: selector, name: deed },
  )
}
