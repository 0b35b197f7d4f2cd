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
  checkStatus: { lo: 'ລາຍການກວດສອບ', en: 'Checklist' },
  statusReason: { lo: 'ເຫດຜົນຂອງສະຖານະ', en: 'Reason for the status' },
  domestic: { lo: 'ຈຳນວນເງິນ ຫຼື ສ່ວນແບ່ງ ຈາກແຫຼ່ງທຶນພາຍໃນ', en: 'Amount or share from domestic sources' },
  external: { lo: 'ຈຳນວນເງິນ ຫຼື ສ່ວນແບ່ງ ຈາກແຫຼ່ງທຶນຕ່າງປະເທດ', en: 'Amount or share from external sources' },
  chooseAnswer: {
    lo: 'ກະລຸນາເລືອກຄຳຕອບໃດໜຶ່ງ ຈາກລາຍການໃນຊ່ອງ.',
    en: 'Please choose one of the answers in the cell’s list.',
  },
  chooseStatus: {
    lo: 'ກະລຸນາເລືອກສະຖານະໃດໜຶ່ງ ຈາກລາຍການໃນຊ່ອງ.',
    en: 'Please choose one of the statuses in the cell’s list.',
  },
  chooseAgency: {
    lo: 'ລາຍຊື່ຂອງໂຄງການ ບໍ່ມີອົງການນີ້. ຕ້ອງການໃຊ້ຊື່ນີ້ບໍ່?',
    en: 'The project’s list does not have this agency. Do you want to use this name?',
  },
  derivedNote: {
    lo: 'ຄຳຕອບ ແລະ ສະຖານະ ເລືອກຈາກລາຍການໃນຊ່ອງ. ຂໍ້ຄວາມໃນວົງເລັບ [ ] ບໍ່ແມ່ນຄຳຕອບທີ່ກຸ່ມເລືອກ: ມັນຂຶ້ນກັບຊ່ອງອື່ນ ຫຼື ຍັງບໍ່ມີຄຳຕອບ. ສາມາດເລືອກຄຳຕອບແທນໄດ້.',
    en:
      'Answers and statuses are chosen from the list in their cell. A text in square brackets [ ] is no answer ' +
      'that the group chose: it follows from other cells, or there is no answer yet. An answer can be chosen in ' +
      'its place.',
  },
  reasonNote: {
    lo: 'ສະຖານະທີ່ກຸ່ມກຳນົດເອງ ຕ້ອງມີເຫດຜົນ.',
    en: 'A status that the group sets itself needs a reason.',
  },
  agencyNote: {
    lo: 'ອົງການຮັບຜິດຊອບ ເລືອກຈາກລາຍການໃນຊ່ອງ ຫຼື ພິມຊື່ໃໝ່ໄດ້. ຖ້າຊ່ອງໜຶ່ງມີຫຼາຍອົງການ ໃຫ້ຂຽນແຖວລະໜຶ່ງອົງການ.',
    en: 'The lead MDA is chosen from the list in its cell; a new name can be typed. Where a cell names several MDAs, write each on a line of its own.',
  },
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
