import type { Language } from '../../domain/text/language'
import { filledIn, type Word } from '../words'

/** Words of the sheet that a translator fills in. It always speaks both languages: its reader knows both. */
export const translationWords = {
  title: { lo: 'ຂໍ້ຄວາມທີ່ຕ້ອງແປ', en: 'Texts to be translated' },
  sheet: { lo: 'ການແປ', en: 'Translation' },
  readMeSheet: { lo: 'ອ່ານກ່ອນ', en: 'Read me' },
  number: { lo: 'ລຳດັບ', en: 'No.' },
  place: { lo: 'ຢູ່ບ່ອນໃດ', en: 'Where it stands' },
  original: { lo: 'ຕົ້ນສະບັບ', en: 'Original' },
  into: { lo: 'ແປເປັນ', en: 'Into' },
  translation: { lo: 'ຄຳແປ', en: 'Translation' },
  lao: { lo: 'ພາສາລາວ', en: 'Lao' },
  english: { lo: 'ພາສາອັງກິດ', en: 'English' },
  project: { lo: 'ໂຄງການ', en: 'Project' },
  howLabel: { lo: 'ວິທີໃຊ້', en: 'What to do' },
  how: {
    lo: 'ຂຽນຄຳແປໃສ່ຖັນ “ຄຳແປ”. ຂໍ້ໃດທີ່ບໍ່ແປ ໃຫ້ປະໄວ້ຫວ່າງ. ຢ່າປ່ຽນຕົ້ນສະບັບ ແລະ ຢ່າລຶບຖັນ A ທີ່ຖືກເຊື່ອງໄວ້: ທັງສອງຢ່າງໃຊ້ເພື່ອຮູ້ວ່າຄຳແປແມ່ນສຳລັບຂໍ້ຄວາມໃດ.',
    en:
      'Write the translation into the column “Translation”. Leave it empty where you do not translate. Leave the ' +
      'original as it is, and do not delete the hidden column A: both show which text a translation is for.',
  },
  nothing: {
    lo: 'ຂໍ້ຄວາມທັງໝົດມີສອງພາສາແລ້ວ: ບໍ່ມີຫຍັງຕ້ອງແປ.',
    en: 'Every text is in both languages already: there is nothing to translate.',
  },
  backLabel: { lo: 'ສົ່ງຄືນ', en: 'Sending it back' },
  back: {
    lo: 'ບັນທຶກເປັນ .xlsx ຫຼື .ods ແລ້ວສົ່ງຄືນ. ໃນປະຕູດຽວ ໃຫ້ເປີດໜ້າ “ແປຂໍ້ຄວາມທີ່ພິມໄວ້” ແລ້ວເລືອກໄຟລ໌ນີ້: ທ່ານຈະເຫັນກ່ອນວ່າມີຫຍັງຈະປ່ຽນແປງ.',
    en:
      'Save it as .xlsx or .ods and send it back. In OneDoor, open the page “Translating what was typed” and ' +
      'choose this file: what will change is shown first.',
  },
  question: { lo: 'ຄຳຖາມ {value}', en: 'question {value}' },
  actionPoint: { lo: 'ລາຍການກວດສອບຂໍ້ {value}', en: 'checklist item {value}' },
  system: { lo: 'ອົງປະກອບພື້ນຖານ {value}', en: 'building block {value}' },
  'front-office': { lo: 'ດ້ານໜ້າ, ຂົງເຂດ {value}', en: 'front office, area {value}' },
  round: { lo: 'ຮອບ: {value}', en: 'round: {value}' },
  areaPlace: { lo: 'ຂົງເຂດບຸລິມະສິດ {value}', en: 'priority area {value}' },
  outcomePlace: { lo: 'ຜົນໄດ້ຮັບຫຼັກ {value}', en: 'key outcome {value}' },
  actionPlace: { lo: 'ກິດຈະກຳ {value}', en: 'action {value}' },
} as const satisfies Record<string, Word>

export type TranslationWord = keyof typeof translationWords

export function translationWord(key: TranslationWord, language: Language, value = ''): string {
  return filledIn(translationWords[key][language], { value })
}

/** A word in both languages, a line each, as a cell holds it. */
export function bothLines(key: TranslationWord): string {
  return `${translationWords[key].lo}\n${translationWords[key].en}`
}
