import type { Language } from '../../domain/text/language'
import { filledIn, type Values, type Word } from '../words'
import { linesIn, type Line } from './lines'

/** Words of the blank questionnaire and checklist: what a group reads before it writes. */
const blankWords = {
  subject: {
    lo: 'ການປະເມີນຄວາມພ້ອມ ຂອງການບໍລິການຂອງລັດຜ່ານປະຕູດຽວ',
    en: 'Readiness assessment of one-stop shop (OSS) public service delivery',
  },
  filledInBy: { lo: 'ຜູ້ຕື່ມແບບຟອມ', en: 'Filled in by' },
  place: { lo: 'ສະຖານທີ່', en: 'Place' },
  dateFilledIn: { lo: 'ວັນທີຕື່ມ', en: 'Date filled in' },
  groupName: { lo: 'ຊື່ກຸ່ມ', en: 'Name of the group' },
  memberName: { lo: 'ຊື່ ແລະ ນາມສະກຸນ', en: 'Names of the members' },
  memberOffice: { lo: 'ອົງການ ແລະ ຕຳແໜ່ງ', en: 'Organization and position' },
  howTo: { lo: 'ວິທີຕື່ມແບບຟອມ', en: 'How to fill in this form' },
  stepTogether: {
    lo: 'ກຸ່ມຫຼັກຕື່ມແບບຟອມໜຶ່ງສະບັບຮ່ວມກັນ: ປຶກສາຫາລືແຕ່ລະຄຳຖາມ ແລ້ວໝາຍຄຳຕອບທີ່ເຫັນດີຮ່ວມກັນ.',
    en: 'The core group fills in one form together: it discusses each question and marks the answer that it agrees on.',
  },
  stepOneBox: {
    lo: 'ໝາຍພຽງຊ່ອງດຽວ ສຳລັບແຕ່ລະຄຳຖາມ. ຖ້າຄຳຖາມມີຂໍ້ຍ່ອຍ a, b, c ໃຫ້ໝາຍຊ່ອງດຽວ ສຳລັບແຕ່ລະຂໍ້ຍ່ອຍ.',
    en: 'Tick one box for each question. Where a question has parts a, b, c, tick one box for each part.',
  },
  stepNotKnown: {
    lo: '“ບໍ່ຮູ້” ໝາຍຄວາມວ່າ ຕ້ອງມີຜູ້ຊອກຮູ້ຕໍ່: ໃຫ້ຂຽນໃສ່ໝາຍເຫດວ່າ ໃຜຈະຊອກຮູ້ ແລະ ພາຍໃນວັນທີໃດ.',
    en: '“Not known” means that somebody finds out: write in the note who does, and by which date.',
  },
  stepNotApplicable: {
    lo: '“ບໍ່ກ່ຽວຂ້ອງ” ໝາຍຄວາມວ່າ ຄຳຖາມນັ້ນບໍ່ກ່ຽວຂ້ອງກັບລະດັບ ຫຼື ສະຖານທີ່ທີ່ປະເມີນ: ໃຫ້ຂຽນເຫດຜົນໃສ່ໝາຍເຫດ.',
    en: '“Not applicable” means that the question does not concern the level or place that is assessed: write the reason in the note.',
  },
  stepEvidence: {
    lo: 'ຢູ່ບ່ອນ “ຫຼັກຖານ” ໃຫ້ຂຽນສິ່ງທີ່ຢັ້ງຢືນຄຳຕອບ ເຊັ່ນ: ກົດໝາຍ, ດຳລັດ ຫຼື ບົດລາຍງານ ພ້ອມເລກທີ ແລະ ວັນທີ.',
    en: 'Under “Evidence”, name what proves the answer, such as a law, a decree or a report, with its number and date.',
  },
  stepChecklist: {
    lo: 'ທ້າຍແຕ່ລະອົງປະກອບພື້ນຖານ ມີລາຍການກວດສອບ: ຂໍ້ທີ່ຕອບວ່າ ມີ/ແມ່ນ ຖືວ່າມີແລ້ວ. ຖ້າກຸ່ມເຫັນຕ່າງ ໃຫ້ຂຽນເຫດຜົນ.',
    en:
      'After the questions of a building block comes its checklist: an item whose question is answered yes is in ' +
      'place. Where the group sees it otherwise, it writes the reason.',
  },
  stepExplained: {
    lo: 'ຖ້າກຸ່ມບໍ່ແນ່ໃຈວ່າຄຳຖາມໝາຍເຖິງຫຍັງ ໃຫ້ອ່ານ “ຄວາມໝາຍຂອງຄຳຖາມ” ຢູ່ທ້າຍອົງປະກອບພື້ນຖານນັ້ນ.',
    en: 'Where the group is not sure what a question means, it reads “What the questions mean” at the end of that building block.',
  },
  explanations: { lo: 'ຄວາມໝາຍຂອງຄຳຖາມ', en: 'What the questions mean' },
  numbersNote: {
    lo: 'ເລກຂໍ້ແມ່ນເລກຂອງຄູ່ມື; ຖ້ອຍຄຳແມ່ນຂອງ OneDoor.',
    en: 'The numbers are those of the handbook; the wording is OneDoor’s own.',
  },
  contents: { lo: 'ສາລະບານ', en: 'Contents' },
  questionCount: { lo: 'ຄຳຖາມ', en: 'Questions' },
  checklist: { lo: 'ລາຍການກວດສອບ', en: 'Checklist' },
  pageColumn: { lo: 'ໜ້າ', en: 'Page' },
  onlyIf: { lo: 'ຕອບສະເພາະເມື່ອ ຄຳຖາມ {number} ຕອບວ່າ ມີ/ແມ່ນ', en: 'Answer only if question {number} is answered yes' },
  domestic: { lo: 'ແຫຼ່ງທຶນພາຍໃນ', en: 'Domestic finance' },
  external: { lo: 'ແຫຼ່ງທຶນຕ່າງປະເທດ', en: 'External finance' },
  sameUnit: {
    lo: 'ຈຳນວນເງິນ ຫຼື ສ່ວນຮ້ອຍ: ໃສ່ທັງສອງ ໂດຍໃຊ້ຫົວໜ່ວຍດຽວກັນ.',
    en: 'Amounts or shares: give both, in the same unit.',
  },
  reasonIfDifferent: { lo: 'ເຫດຜົນ (ຖ້າຕ່າງຈາກຄຳຕອບ)', en: 'Reason (if it differs from the answer)' },

  stepChoose: {
    lo: 'ເລືອກຄຳຕອບຈາກລາຍການໃນຊ່ອງ. ຖ້າຄຳຖາມມີຂໍ້ຍ່ອຍ a, b, c ໃຫ້ເລືອກສຳລັບແຕ່ລະຂໍ້ຍ່ອຍ; ຢູ່ແຖວຂອງຄຳຖາມ ໃຫ້ເລືອກພຽງແຕ່ເມື່ອທຸກຂໍ້ຍ່ອຍຄືກັນ.',
    en:
      'Choose the answer from the list in the cell. Where a question has parts a, b, c, choose for each part; ' +
      'choose in the row of the question only where it is the same for all of them.',
  },
  stepStatus: {
    lo: 'ສະຖານະລາຍການກວດສອບເປັນໄປຕາມຄຳຕອບ. ໃຫ້ເລືອກສະຖານະພຽງແຕ່ເມື່ອກຸ່ມເຫັນເປັນຢ່າງອື່ນ ແລະ ຂຽນເຫດຜົນ.',
    en: 'The checklist status follows from the answer. Choose a status only where the group sees it otherwise, and write the reason.',
  },
  stepReadBack: {
    lo: 'ເມື່ອຕື່ມແລ້ວ ສາມາດນຳໄຟລ໌ຕາຕະລາງນີ້ເຂົ້າໂຄງການໃນ OneDoor ໄດ້.',
    en: 'When it is filled in, this workbook can be read into the project in OneDoor.',
  },
  howIsThere: { lo: 'ວິທີຕື່ມຢູ່ແຜ່ນງານສຸດທ້າຍ: “{sheet}”.', en: 'How to fill it in is on the last sheet: “{sheet}”.' },
  checklistStatus: { lo: 'ສະຖານະລາຍການກວດສອບ', en: 'Checklist status' },
  statusReason: { lo: 'ເຫດຜົນຂອງສະຖານະ', en: 'Reason for the status' },
} as const satisfies Record<string, Word>

export type BlankWordKey = keyof typeof blankWords

/** A word of the form in each language, with `{placeholders}` filled in. */
export function blankLines(key: BlankWordKey, languages: readonly Language[], values: Values = {}): Line[] {
  return linesIn(languages, (language) => filledIn(blankWords[key][language], values))
}
