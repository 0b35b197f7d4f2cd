import type { ContentKind, ContentText } from '../../domain/method/content-texts'
import type { Language } from '../../domain/text/language'
import { linesIn, type Line } from '../view/lines'
import type { Word } from '../words'

/**
 * Words of the workbook in which others check the method. It always speaks both languages: its readers compare them.
 */
const methodWords = {
  title: { lo: 'ວິທີການຂອງປະຕູດຽວ: ຂໍ້ຄວາມທັງໝົດ ເພື່ອກວດທຽບ', en: 'The method of OneDoor: all its texts, to be checked' },
  readMeSheet: { lo: 'ອ່ານກ່ອນ', en: 'Read me' },
  blockSheet: { lo: 'ອົງປະກອບ', en: 'Block' },
  frontOfficeSheet: { lo: 'ດ້ານໜ້າ', en: 'Front-office' },
  contextSheet: { lo: 'ສະພາບລວມ', en: 'Context' },
  goodPracticesSheet: { lo: 'ປະເທດອື່ນ', en: 'Countries' },
  scaleSheet: { lo: 'ລະດັບ', en: 'Scale' },
  matricesSheet: { lo: 'ຕາຕະລາງແຜນ', en: 'Matrices' },
  frontOffice: { lo: 'ຂົງເຂດບຸລິມະສິດ ດ້ານໜ້າ (ເອກະສານຊ້ອນທ້າຍ 2)', en: 'Front-office priority areas (annex 2)' },
  context: { lo: 'ສະພາບລວມ: ສິ່ງທີ່ຕ້ອງຕົກລົງກັນກ່ອນການປະເມີນ', en: 'Context: what is settled before the assessment' },
  goodPractices: { lo: 'ປະເທດອື່ນເຮັດແນວໃດ', en: 'How other countries do it' },
  scale: { lo: 'ລະດັບຄວາມພ້ອມ ແລະ ໄລຍະເວລາຂອງແຜນ', en: 'Bands of readiness and horizons of the plan' },
  matrices: {
    lo: 'ຖັນຂອງຕາຕະລາງແຜນປະຕິບັດງານ (ເອກະສານຊ້ອນທ້າຍ 1 ແລະ 2)',
    en: 'Columns of the action matrices (annexes 1 and 2)',
  },
  number: { lo: 'ເລກທີ', en: 'No.' },
  kind: { lo: 'ແມ່ນຫຍັງ', en: 'What it is' },
  english: { lo: 'ພາສາອັງກິດ', en: 'English' },
  lao: { lo: 'ພາສາລາວ', en: 'Lao' },
  review: { lo: 'ສະຖານະພາສາລາວ', en: 'State of the Lao' },
  proposalEnglish: { lo: 'ຂໍ້ສະເໜີ ພາສາອັງກິດ', en: 'Proposed English' },
  proposalLao: { lo: 'ຂໍ້ສະເໜີ ພາສາລາວ', en: 'Proposed Lao' },
  remark: { lo: 'ໝາຍເຫດ', en: 'Remark' },
  draft: { lo: 'ສະບັບຮ່າງ', en: 'Draft' },
  reviewed: { lo: 'ກວດແລ້ວ', en: 'Reviewed' },
  purposeLabel: { lo: 'ເພື່ອຫຍັງ', en: 'What it is for' },
  purpose: {
    lo: 'ໄຟລ໌ຕາຕະລາງນີ້ ມີທຸກຄຳຖາມ, ລາຍການກວດສອບ, ຂໍ້ສະເໜີ ແລະ ຄຳອະທິບາຍ ເປັນສອງພາສາ ເພື່ອໃຫ້ຜູ້ອື່ນທຽບຂໍ້ຄວາມກັບຄູ່ມື ແລະ ທຽບພາສາລາວກັບພາສາອັງກິດ.',
    en:
      'This workbook holds every question, checklist item, suggestion and explanation in both languages, so that ' +
      'others can compare the wording with the handbook, and the Lao with the English.',
  },
  howLabel: { lo: 'ວິທີໃຊ້', en: 'What to do' },
  howRead: {
    lo: 'ແຕ່ລະອົງປະກອບພື້ນຖານມີໜຶ່ງແຜ່ນງານ. ເລກທີແມ່ນເລກຂໍ້ຂອງຄູ່ມື: ເປີດຄູ່ມືຢູ່ຂໍ້ດຽວກັນ ແລ້ວທຽບຄວາມໝາຍ. ຖ້າຂໍ້ຄວາມຖືກຕ້ອງແລ້ວ ບໍ່ຕ້ອງຂຽນຫຍັງ.',
    en:
      'Each building block has one sheet. The numbers are those of the handbook: open it at the same number and ' +
      'compare the meaning. Where a text is right, write nothing.',
  },
  howWrite: {
    lo: 'ຖ້າຂໍ້ຄວາມຄວນປ່ຽນ ໃຫ້ຂຽນຂໍ້ຄວາມໃໝ່ທັງຂໍ້ ໃສ່ຖັນ “ຂໍ້ສະເໜີ” ຂອງພາສານັ້ນ ແລະ ຂຽນເຫດຜົນໃສ່ຖັນ “ໝາຍເຫດ”. ຢ່າປ່ຽນຂໍ້ຄວາມເດີມ ເພາະໃຊ້ເພື່ອຮູ້ວ່າຂໍ້ສະເໜີແມ່ນສຳລັບຂໍ້ຄວາມໃດ.',
    en:
      'Where a text should change, write the whole new text into the column “Proposed” of that language, and the ' +
      'reason into “Remark”. Leave the text itself as it is: it shows what the proposal was made for.',
  },
  howReturn: {
    lo: 'ສົ່ງໄຟລ໌ຄືນໃຫ້ຜູ້ທີ່ສົ່ງໃຫ້ທ່ານ. ຂໍ້ສະເໜີສາມາດນຳໃຊ້ກັບໂຄງການດຽວ ຫຼື ນຳໃຊ້ເພື່ອແກ້ໄຂປະຕູດຽວສຳລັບທຸກຄົນ.',
    en: 'Send the file back to whoever sent it to you. The proposals can be used in one project, or to correct OneDoor for everybody.',
  },
  idLabel: { lo: 'ຖັນ A', en: 'Column A' },
  idNote: {
    lo: 'ຖັນ A ຖືກເຊື່ອງໄວ້ ແລະ ເກັບລະຫັດຂອງແຕ່ລະຂໍ້ຄວາມ: ກະລຸນາຢ່າລຶບ ຫຼື ປ່ຽນ. ຈະຈັດລຽງ ຫຼື ກັ່ນຕອງແຖວກໍໄດ້.',
    en: 'Column A is hidden and holds the name of each text: please do not delete or change it. Rows may be sorted and filtered.',
  },
  originLabel: { lo: 'ທີ່ມາ', en: 'Origin' },
  origin: {
    lo: 'ຂໍ້ຄວາມແມ່ນພວກເຮົາຂຽນເອງ ໂດຍອີງຕາມຄູ່ມືຂອງ UN DESA (ນິວຢອກ 2022); ຂໍ້ທີ່ເປັນຂໍ້ສະເໜີຂອງປະຕູດຽວ ແມ່ນບໍ່ມີໃນຄູ່ມື. ທຸກຂໍ້ຄວາມພາສາລາວ ແມ່ນສະບັບຮ່າງ ຈົນກວ່າຜູ້ອ່ານຄົນລາວຈະກວດຮັບຮອງ.',
    en:
      'The wording is our own and follows the handbook of UN DESA (New York 2022); what is OneDoor’s suggestion is ' +
      'not in the handbook. Every Lao text is a draft until a Lao reader has signed it off.',
  },
  sheets: { lo: 'ແຜ່ນງານ', en: 'Sheets' },
} as const satisfies Record<string, Word>

export type MethodWordKey = keyof typeof methodWords

const kindWords: Readonly<Record<ContentKind | 'column', Word>> = {
  blockName: { lo: 'ຊື່ອົງປະກອບພື້ນຖານ', en: 'Name of the building block' },
  blockAbout: { lo: 'ກ່ຽວກັບຫຍັງ', en: 'What it is about' },
  question: { lo: 'ຄຳຖາມ', en: 'Question' },
  help: { lo: 'ຄຳອະທິບາຍຄຳຖາມ', en: 'Explanation of the question' },
  part: { lo: 'ຂໍ້ຍ່ອຍຂອງຄຳຖາມ', en: 'Part of the question' },
  openPrompt: { lo: 'ສິ່ງທີ່ໃຫ້ອະທິບາຍເພີ່ມ', en: 'What else is asked for' },
  blankNote: { lo: 'ເລກຂໍ້ທີ່ບໍ່ມີຄຳຖາມ', en: 'Number without a question' },
  actionPoint: { lo: 'ລາຍການກວດສອບ', en: 'Checklist item' },
  suggestedArea: { lo: 'ຂໍ້ສະເໜີ: ຂົງເຂດບຸລິມະສິດ', en: 'Suggestion: priority area' },
  suggestedOutcome: { lo: 'ຂໍ້ສະເໜີ: ຜົນໄດ້ຮັບຫຼັກ', en: 'Suggestion: key outcome' },
  suggestedAction: { lo: 'ຂໍ້ສະເໜີ: ກິດຈະກຳ', en: 'Suggestion: action' },
  leadHint: { lo: 'ຂໍ້ສະເໜີ: ໃຜຮັບຜິດຊອບ', en: 'Suggestion: who leads' },
  supportHint: { lo: 'ຂໍ້ສະເໜີ: ໃຜປະສານສົມທົບ', en: 'Suggestion: who supports' },
  areaName: { lo: 'ຂົງເຂດບຸລິມະສິດ', en: 'Priority area' },
  areaDescription: { lo: 'ຄຳອະທິບາຍຂົງເຂດ', en: 'Explanation of the area' },
  study: { lo: 'ການສຶກສາ', en: 'Study' },
  coreGroupBody: { lo: 'ສະມາຊິກກຸ່ມຫຼັກ', en: 'Body in the core group' },
  decision: { lo: 'ການຕັດສິນໃຈ', en: 'Decision' },
  choice: { lo: 'ທາງເລືອກ', en: 'Choice' },
  principle: { lo: 'ຫຼັກການ', en: 'Principle' },
  challenge: { lo: 'ສິ່ງທ້າທາຍ', en: 'Challenge' },
  strategy: { lo: 'ຍຸດທະສາດ', en: 'Strategy' },
  complaints: { lo: 'ການຈັດການຄຳຮ້ອງທຸກ', en: 'Handling of complaints' },
  explanation: { lo: 'ຄຳອະທິບາຍ', en: 'Explanation' },
  country: { lo: 'ປະເທດ', en: 'Country' },
  practice: { lo: 'ປະເທດນັ້ນເຮັດແນວໃດ', en: 'What the country did' },
  band: { lo: 'ລະດັບຄວາມພ້ອມ', en: 'Band of readiness' },
  horizon: { lo: 'ໄລຍະເວລາ', en: 'Horizon' },
  column: { lo: 'ຫົວຖັນ', en: 'Column heading' },
}

export function methodWord(key: MethodWordKey, language: Language): string {
  return methodWords[key][language]
}

/** A word of the method's workbook, Lao first. */
export function methodLines(key: MethodWordKey): Line[] {
  return linesIn(['lo', 'en'], (language) => methodWords[key][language])
}

/** What a text of the method is, Lao first. */
export function kindLines(kind: ContentKind | 'column'): Line[] {
  return linesIn(['lo', 'en'], (language) => kindWords[kind][language])
}

/** What a text of the method is, in one language. */
export function kindWord(kind: ContentKind, language: Language): string {
  return kindWords[kind][language]
}

/**
 * How a text of the method is called on a screen: the sheet that it stands in when the method is handed over, its
 * number, and what it is.
 */
export function textName(
  { part, number, kind }: Pick<ContentText, 'part' | 'number' | 'kind'>,
  language: Language,
): string {
  const sheet =
    typeof part === 'number' ? `${methodWord('blockSheet', language)} ${part}` : methodWord(`${part}Sheet`, language)
  return [sheet, number, kindWord(kind, language)].join(' · ')
}
