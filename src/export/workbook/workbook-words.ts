import type { Language } from '../../domain/text/language'
import type { Line } from '../view/lines'
import { linesIn } from '../view/lines'
import type { Word } from '../words'

/** Words that only workbooks print. Names of sheets stay below 15 characters a language, so that both fit in a tab. */
const workbookWords = {
  systemSheet: { lo: 'ທົ່ວລະບົບ', en: 'System-wide' },
  frontOfficeSheet: { lo: 'ດ້ານໜ້າ', en: 'Front-office' },
  summarySheet: { lo: 'ສະຫຼຸບ', en: 'Summary' },
  answersSheet: { lo: 'ຄຳຕອບ', en: 'Answers' },
  gapsSheet: { lo: 'ຊ່ອງວ່າງ', en: 'Gaps' },
  crossChecksSheet: { lo: 'ການກວດທຽບ', en: 'Cross-checks' },
  readMeSheet: { lo: 'ອ່ານກ່ອນ', en: 'Read me' },
  project: { lo: 'ໂຄງການ', en: 'Project' },
  sheets: { lo: 'ແຜ່ນງານ', en: 'Sheets' },
  notes: { lo: 'ໝາຍເຫດ', en: 'Notes' },
  rank: { lo: 'ອັນດັບຕາມນ້ຳໜັກ', en: 'Rank by weight' },
  overall: { lo: 'ລວມ', en: 'Overall' },
  hiddenColumn: {
    lo: 'ຖັນ A ຖືກເຊື່ອງໄວ້ ແລະ ເກັບລະຫັດຂອງແຕ່ລະແຖວ: ກະລຸນາຢ່າລຶບ ຫຼື ປ່ຽນ.',
    en: 'Column A is hidden and holds the id of each row: please do not delete or change it.',
  },
  rowTooLow: {
    lo: 'ບາງຊ່ອງມີຂໍ້ຄວາມຍາວກວ່າແຖວທີ່ສູງທີ່ສຸດ: ຂໍ້ຄວາມຍັງຢູ່ຄົບໃນຊ່ອງ ແຕ່ເຫັນ ແລະ ພິມໄດ້ພຽງສ່ວນຕົ້ນ.',
    en: 'Some cells hold more text than the highest row can show: the text is complete in its cell, but only its beginning is seen and printed.',
  },
  clippedNote: {
    lo: 'ບາງຊ່ອງມີຂໍ້ຄວາມຍາວເກີນ 32.767 ຕົວອັກສອນ ທີ່ຊ່ອງໜຶ່ງຮັບໄດ້ ແລະ ຖືກຕັດ: ຂໍ້ຄວາມຄົບຖ້ວນຢູ່ໃນໄຟລ໌ໂຄງການ.',
    en: 'Some cells held more than the 32,767 characters that a cell can hold and were cut: the full text is in the project file.',
  },
  clipped: { lo: 'ຕັດຢູ່ທີ່ 32.767 ຕົວອັກສອນ', en: 'cut at 32,767 characters' },
} as const satisfies Record<string, Word>

export type WorkbookWordKey = keyof typeof workbookWords

export function workbookWord(key: WorkbookWordKey, language: Language): string {
  return workbookWords[key][language]
}

/** A word of the workbook in each language. */
export function workbookLines(key: WorkbookWordKey, languages: readonly Language[]): Line[] {
  return linesIn(languages, (language) => workbookWord(key, language))
}
