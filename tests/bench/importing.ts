import type { Page } from '@playwright/test'
import { projectWithRows } from '../factories/plan'
import { editedWorkbook, proposalOf } from './import'
import { goTo, longestTask, openProjectIn, watchTasks, withPage } from './in-page'

/** What taking a workbook back costs a person, in milliseconds. */
export interface Importing {
  changes: number
  /** From choosing the file until the first of its changes are on the screen. */
  preview: number
  /** From there until all of them are. */
  whole: number
  longestTaskOfPreview: number
  /** From the click until the changes are in the project and the list is gone. */
  taken: number
  longestTaskOfTaking: number
}

interface Moments {
  chosen: number
  first: number
  all: number
  clicked: number
  gone: number
}

/**
 * Takes a workbook of the matrices of so many rows back into the project that it is of.
 * @param every of every so many rows one was edited
 */
export async function measureImporting(address: string, rows: number, every: number): Promise<Importing> {
  const project = projectWithRows(rows)
  const buffer = Buffer.from(await editedWorkbook(project, 'xlsx', every))
  const changes = proposalOf(project, buffer).changes.length
  return withPage(async (page) => {
    await openProjectIn(page, address, project)
    await goTo(page, 'import')
    await page.locator('main input[type=file]').waitFor({ state: 'attached' })
    await page.waitForTimeout(1500)
    await watchTasks(page)
    await page.evaluate(noteMoments, changes)
    await page
      .locator('main input[type=file]')
      .setInputFiles({ name: 'edited.xlsx', mimeType: 'application/octet-stream', buffer })
    const { chosen, first, all } = await momentsOf(page, 'all')
    const longestTaskOfPreview = await longestTask(page)
    await watchTasks(page)
    // Without the browser's help: what is looked for in a page of thousands of rows would itself be a long task.
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main button')].at(-1)?.click())
    const { clicked, gone } = await momentsOf(page, 'gone')
    await page.waitForTimeout(3000)
    return {
      changes,
      preview: first - chosen,
      whole: all - first,
      longestTaskOfPreview,
      taken: gone - clicked,
      longestTaskOfTaking: await longestTask(page),
    }
  })
}

async function momentsOf(page: Page, last: keyof Moments): Promise<Moments> {
  await page.waitForFunction((name) => document.documentElement.dataset[name] !== undefined, last, {
    timeout: 120_000,
    polling: 100,
  })
  const noted = await page.evaluate(() => ({ ...document.documentElement.dataset }))
  return Object.fromEntries(Object.entries(noted).map(([name, value]) => [name, Number(value)])) as unknown as Moments
}

/** In the page: notes the frames in which the changes of a file appear and go. */
function noteMoments(changes: number): void {
  const note = (name: string): void => {
    document.documentElement.dataset[name] ??= String(performance.now())
  }
  const rows = document.getElementsByTagName('li')
  document.addEventListener('change', () => note('chosen'), { capture: true, once: true })
  document.addEventListener('click', () => note('clicked'), { capture: true, once: true })
  const look = (): void => {
    const { dataset } = document.documentElement
    const isThere = document.querySelector('main [data-kind]') !== null
    if (isThere) note('first')
    if (isThere && rows.length >= changes) note('all')
    if (dataset['clicked'] !== undefined && !isThere) note('gone')
    if (dataset['gone'] === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
