import type { ListName } from './model'
import type { WorkbookWordKey } from './workbook-words'

/** What a spreadsheet program says when something else is typed, and whether it then takes it. */
export const warnings: Readonly<Record<ListName, { word: WorkbookWordKey; errorStyle: 'stop' | 'warning' }>> = {
  answer: { word: 'chooseAnswer', errorStyle: 'stop' },
  partAnswer: { word: 'chooseAnswer', errorStyle: 'stop' },
  status: { word: 'chooseStatus', errorStyle: 'stop' },
  agency: { word: 'chooseAgency', errorStyle: 'warning' },
}

/** The texts of a list as a drop-down offers them: on one line each. */
export function listTexts(texts: readonly string[]): string[] {
  return texts.map((text) => text.replaceAll('\n', ' · '))
}
