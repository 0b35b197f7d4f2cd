import type { BrowserContext } from '@playwright/test'
import { moveClock } from '../setup/move-clock'

/** Moves the clock of a browser's pages to the date that ONEDOOR_TEST_DATE names. Their workers keep the machine's. */
export async function setClock(context: BrowserContext): Promise<void> {
  const wanted = process.env['ONEDOOR_TEST_DATE']
  if (wanted) await context.addInitScript(moveClock, wanted)
}
