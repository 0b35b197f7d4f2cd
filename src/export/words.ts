import { columnHeadings } from '../domain/planning/matrix-columns'
import type { Language } from '../domain/text/language'
import type { DocumentKind } from './request'

/** A word or sentence that a document prints, in both languages. */
export type Word = Readonly<Record<Language, string>>

/** What stands in the place of a word's `{placeholders}`, by their names. */
export type Values = Readonly<Record<string, string | number>>

/** Headings and words of the documents, those of the matrices' columns among them. */
export const words = {
  actionMatrices: { lo: 'ຕາຕະລາງແຜນປະຕິບັດງານ', en: 'Action matrices' },
  systemMatrix: {
    lo: 'ຕາຕະລາງແຜນປະຕິບັດງານ ການບໍລິການຂອງລັດຜ່ານປະຕູດຽວ: ທົ່ວລະບົບ',
    en: 'Action matrix for one-stop shop (OSS) public service delivery: system-wide',
  },
  frontOfficeMatrix: {
    lo: 'ຕາຕະລາງແຜນປະຕິບັດງານ ການບໍລິການຂອງລັດຜ່ານປະຕູດຽວ: ພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ)',
    en: 'Action matrix for one-stop shop (OSS) public service delivery: front-office',
  },
  systemWide: { lo: 'ທົ່ວລະບົບ', en: 'System-wide' },
  frontOffice: { lo: 'ພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ)', en: 'Front-office' },
  ...columnHeadings,
  emptyMatrix: { lo: 'ຕາຕະລາງນີ້ຍັງບໍ່ມີກິດຈະກຳ.', en: 'This matrix has no rows yet.' },
  continued: { lo: '(ຕໍ່)', en: '(cont.)' },
  mdaMeaning: { lo: 'ອົງການ: ກະຊວງ, ກົມ ແລະ ອົງການຂອງລັດ', en: 'MDA: ministry, department or agency' },
  succeededBy: { lo: 'ປັດຈຸບັນ: {name}', en: 'now: {name}' },
  endedAgencies: { lo: '† ອົງການທີ່ບໍ່ມີແລ້ວ ໃນວັນທີ {date}', en: '† Agencies that no longer exist on {date}' },
  endedAgency: { lo: '{name}: ຮອດເດືອນ {month}', en: '{name}: until {month}' },
  workTakenOver: { lo: 'ວຽກງານໂອນໃຫ້ {names}', en: 'work taken over by {names}' },
  successorUnknown: { lo: 'ຍັງບໍ່ຮູ້ວ່າອົງການໃດສືບຕໍ່ວຽກງານ', en: 'not known who took over its work' },

  page: { lo: 'ໜ້າ {page} ຈາກ {pages}', en: 'Page {page} of {pages}' },
  date: { lo: 'ວັນທີ', en: 'Date' },
  round: { lo: 'ຮອບການປະເມີນ', en: 'Assessment round' },
  country: { lo: 'ປະເທດ', en: 'Country' },
  laoPdr: { lo: 'ສປປ ລາວ', en: 'Lao PDR' },
  level: { lo: 'ລະດັບ', en: 'Level' },
  levelSystem: { lo: 'ທົ່ວລະບົບ (ຂັ້ນຊາດ ຫຼື ຂັ້ນທ້ອງຖິ່ນ)', en: 'System (national, state or local government)' },
  levelOrganization: { lo: 'ອົງການ (ກະຊວງ, ກົມ ຫຼື ອົງການທ້ອງຖິ່ນ)', en: 'Organization (ministry, department or local body)' },
  source: { lo: 'ແຫຼ່ງຂໍ້ມູນ', en: 'Source' },
  actionCount: { lo: '{count} ກິດຈະກຳ', en: '{count} actions' },
  oneAction: { lo: '1 ກິດຈະກຳ', en: '1 action' },
  illustrative: { lo: 'ຕົວຢ່າງສົມມຸດ: ບໍ່ແມ່ນຂໍ້ມູນຈິງ', en: 'Illustrative example: not real data' },
  draft: { lo: 'ສະບັບຮ່າງ', en: 'Draft' },
  final: { lo: 'ສະບັບສົມບູນ', en: 'Final' },
  onlyInLao: { lo: '[LO] ມີແຕ່ພາສາລາວ', en: '[LO] given in Lao only' },
  onlyInEnglish: { lo: '[EN] ມີແຕ່ພາສາອັງກິດ', en: '[EN] given in English only' },
  missingGlyphs: { lo: '□ ແທນຕົວອັກສອນທີ່ເອກະສານນີ້ພິມບໍ່ໄດ້', en: '□ stands for a character that this document cannot print' },
  madeWith: { lo: 'ຈັດທຳດ້ວຍ OneDoor (ປະຕູດຽວ)', en: 'Made with OneDoor' },

  assessmentReport: { lo: 'ບົດລາຍງານການປະເມີນຄວາມພ້ອມ', en: 'Readiness assessment report' },
  assessmentSubject: { lo: 'ການບໍລິການຂອງລັດຜ່ານປະຕູດຽວ', en: 'One-stop shop (OSS) public service delivery' },
  blankForm: { lo: 'ແບບສອບຖາມ ແລະ ລາຍການກວດສອບ', en: 'Questionnaire and checklist' },
  brief: { lo: 'ບົດສະຫຼຸບຫຍໍ້ສຳລັບລັດຖະມົນຕີ', en: 'Brief for the minister' },
  summary: { lo: 'ສະຫຼຸບ', en: 'Summary' },
  overallReadiness: { lo: 'ຄວາມພ້ອມລວມ', en: 'Overall readiness' },
  readiness: { lo: 'ຄວາມພ້ອມ', en: 'Readiness' },
  readinessAndRange: { lo: 'ຄວາມພ້ອມ (ຊ່ວງ)', en: 'Readiness (range)' },
  range: { lo: 'ຊ່ວງ', en: 'Range' },
  rangeFromTo: { lo: '{low} ຫາ {high}', en: '{low} to {high}' },
  completeness: { lo: 'ຄວາມຄົບຖ້ວນ', en: 'Completeness' },
  answeredOf: { lo: 'ຕອບແລ້ວ {answered} ໃນ {applicable} ຄຳຖາມ', en: '{answered} of {applicable} questions answered' },
  provisional: { lo: 'ຊົ່ວຄາວ: ຍັງຕອບບໍ່ຄົບ', en: 'Provisional: not every question is answered' },
  provisionalShort: { lo: 'ຊົ່ວຄາວ', en: 'provisional' },
  noScore: { lo: 'ຍັງບໍ່ມີຄະແນນ', en: 'No score yet' },
  notCounted: { lo: 'ບໍ່ນັບ: ບໍ່ມີຄຳຖາມທີ່ກ່ຽວຂ້ອງ', en: 'Not counted: nothing is applicable' },
  band: { lo: 'ລະດັບຄວາມພ້ອມ', en: 'Band' },
  weight: { lo: 'ນ້ຳໜັກ', en: 'Weight' },
  profile: { lo: 'ຄວາມພ້ອມຕາມອົງປະກອບພື້ນຖານ', en: 'Readiness by building block' },
  profileLegend: {
    lo: 'ແທ່ງເຂັ້ມ: ຄວາມພ້ອມ. ແທ່ງລາຍຂີດ: ຊ່ວງທີ່ຄວາມພ້ອມອາດປ່ຽນໄດ້ ຍ້ອນຄຳຖາມທີ່ຍັງບໍ່ໄດ້ຕອບ.',
    en: 'Solid bar: readiness. Hatched bar: the range within which unanswered questions can still move it.',
  },
  scaleLegend: {
    lo: 'ຂີດໃນແທ່ງ: {marks}, ບ່ອນທີ່ລະດັບຄວາມພ້ອມປ່ຽນ.',
    en: 'Lines across the bars: {marks}, where the bands begin.',
  },
  scoringNote: {
    lo:
      'ວິທີຄິດຄະແນນເປັນຂອງ OneDoor: ຄູ່ມືບໍ່ໄດ້ກຳນົດໄວ້. ຄວາມພ້ອມຂອງອົງປະກອບພື້ນຖານໜຶ່ງ: ສິ່ງທີ່ມີແລ້ວ ຫານດ້ວຍ ຄຳຖາມທີ່ກ່ຽວຂ້ອງ ແລະ ຕອບແລ້ວ. ' +
      'ຄວາມພ້ອມລວມ: ຄ່າສະເລ່ຍຂອງ 9 ອົງປະກອບພື້ນຖານ ຕາມນ້ຳໜັກຂອງແຕ່ລະອົງປະກອບ.',
    en:
      'The scoring is OneDoor’s own: the handbook gives none. Readiness of a building block: what is in place, ' +
      'divided by the applicable questions that are answered. Overall readiness: the mean of the nine, each with ' +
      'its weight.',
  },
  answers: { lo: 'ຄຳຕອບ', en: 'Answers' },
  number: { lo: 'ເລກທີ', en: 'No.' },
  question: { lo: 'ຄຳຖາມ', en: 'Question' },
  answer: { lo: 'ຄຳຕອບ', en: 'Answer' },
  note: { lo: 'ໝາຍເຫດ', en: 'Note' },
  noteAndEvidence: { lo: 'ໝາຍເຫດ ແລະ ຫຼັກຖານ', en: 'Note and evidence' },
  evidence: { lo: 'ຫຼັກຖານ', en: 'Evidence' },
  description: { lo: 'ຄຳອະທິບາຍ', en: 'Description' },
  ratio: { lo: 'ແຫຼ່ງທຶນພາຍໃນ {domestic}, ແຫຼ່ງທຶນຕ່າງປະເທດ {external}', en: 'Domestic {domestic}, external {external}' },
  answerYes: { lo: 'ມີ/ແມ່ນ', en: 'Yes' },
  answerNo: { lo: 'ບໍ່ມີ/ບໍ່ແມ່ນ', en: 'No' },
  answerPartly: { lo: 'ບາງສ່ວນ', en: 'Partly' },
  answerNotApplicable: { lo: 'ບໍ່ກ່ຽວຂ້ອງ', en: 'Not applicable' },
  answerUnknown: { lo: 'ບໍ່ຮູ້', en: 'Not known' },
  answerOpen: { lo: 'ຍັງບໍ່ຕອບ', en: 'Not answered' },
  answerBlank: { lo: 'ບໍ່ມີຄຳຖາມ', en: 'No question' },
  followsParent: { lo: 'ຕາມຄຳຕອບຂອງຄຳຖາມ {number}', en: 'follows from {number}' },
  gaps: { lo: 'ຊ່ອງວ່າງ', en: 'Gaps' },
  gapsByWeight: { lo: 'ຊ່ອງວ່າງ ຕາມນ້ຳໜັກ', en: 'Gaps by weight' },
  gapsFirst: { lo: '{count} ຊ່ອງວ່າງ ທີ່ມີນ້ຳໜັກຫຼາຍທີ່ສຸດ', en: 'The {count} gaps that weigh most' },
  rank: { lo: 'ລຳດັບຕາມນ້ຳໜັກ', en: 'Rank by weight' },
  gapsInOrder: { lo: 'ຊ່ອງວ່າງ ຕາມລຳດັບຂອງຄູ່ມື', en: 'Gaps in the handbook’s order' },
  nothingAnswered: {
    lo: 'ຍັງບໍ່ທັນມີຄຳຕອບ: ຈະເຫັນເມື່ອກຸ່ມເລີ່ມຕອບຄຳຖາມ.',
    en: 'There are no answers yet: this fills as the group answers.',
  },
  noGaps: { lo: 'ຄຳຕອບທີ່ມີຢູ່ ບໍ່ສະແດງຊ່ອງວ່າງ.', en: 'The answers show no gap.' },
  gapKind: { lo: 'ສະຖານະ', en: 'Status' },
  gapMissing: { lo: 'ຍັງບໍ່ມີ', en: 'Missing' },
  gapPartly: { lo: 'ມີບາງສ່ວນ', en: 'Partly in place' },
  gapFindOut: { lo: 'ຕ້ອງຊອກຮູ້', en: 'To find out' },
  gain: { lo: 'ຄວາມພ້ອມລວມຈະເພີ່ມຂຶ້ນ (ຈຸດສ່ວນຮ້ອຍ)', en: 'Adds to overall (percentage points)' },
  crossChecks: { lo: 'ການກວດທຽບ', en: 'Cross-checks' },
  contradictions: { lo: 'ບ່ອນທີ່ລາຍການກວດສອບ ແລະ ຄຳຕອບ ບໍ່ກົງກັນ', en: 'Where the checklist and the answers differ' },
  noContradictions: { lo: 'ລາຍການກວດສອບທຸກຂໍ້ ກົງກັບຄຳຕອບ.', en: 'The checklist agrees with all answers.' },
  actionPoint: { lo: 'ລາຍການກວດສອບຂໍ້', en: 'Checklist item' },
  fromAnswer: { lo: 'ຕາມຄຳຕອບ', en: 'From the answer' },
  checkYes: { lo: 'ມີແລ້ວ', en: 'In place' },
  checkNo: { lo: 'ຍັງບໍ່ມີ', en: 'Not in place' },
  checkOpen: { lo: 'ຍັງບໍ່ໄດ້ຕອບ', en: 'Not answered yet' },
  setByGroup: { lo: 'ຕາມທີ່ກຸ່ມກຳນົດ', en: 'Set by the group' },
  reason: { lo: 'ເຫດຜົນ', en: 'Reason' },
  findOut: { lo: 'ສິ່ງທີ່ຕ້ອງຊອກຮູ້', en: 'What to find out' },
  nothingToFindOut: { lo: 'ບໍ່ມີຄຳຖາມໃດທີ່ຕອບວ່າ “ບໍ່ຮູ້”.', en: 'No question is answered “not known”.' },
} as const satisfies Record<string, Word>

export type WordKey = keyof typeof words

/** The title of each document. */
export const titleWords: Record<DocumentKind, WordKey> = {
  blank: 'blankForm',
  'action-matrices': 'actionMatrices',
  assessment: 'assessmentReport',
  brief: 'brief',
}

/** A word in one language, with `{placeholders}` filled in. */
export function word(key: WordKey, language: Language, values: Values = {}): string {
  return filledIn(words[key][language], values)
}

/** A text with its `{placeholders}` filled in; one that has no value stays as it is. */
export function filledIn(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
}
