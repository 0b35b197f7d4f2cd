import { projectWithRows } from '../factories/plan'
import { goTo, longestTask, openProjectIn, watchTasks, withPage } from './in-page'

export interface Exporting {
  /** From the click until the file is handed over, in milliseconds. */
  milliseconds: number
  /** The longest task of the page, from its opening until then, the pictures of first pages among it. */
  longestTask: number
}

/**
 * How long the documents of a plan of so many rows take as one .zip (PDF and workbook), and whether the page answers
 * meanwhile ([EP2], [EP5]).
 */
export function measureExporting(address: string, rows: number): Promise<Exporting> {
  return withPage(async (page) => {
    await openProjectIn(page, address, projectWithRows(rows))
    await page.waitForTimeout(2000)
    await watchTasks(page)
    await goTo(page, 'documents')
    await page.locator('main input[value="xlsx"]').check()
    await page.locator('svg[data-preview="sheet"]').waitFor({ timeout: 120_000 })
    const begun = performance.now()
    const download = page.waitForEvent('download', { timeout: 300_000 })
    await page.locator('main button').filter({ hasText: '.zip' }).click()
    await download
    return { milliseconds: performance.now() - begun, longestTask: await longestTask(page) }
  })
}
