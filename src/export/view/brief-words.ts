import type { Language } from '../../domain/text/language'
import { filledIn, type Values, type Word } from '../words'
import { linesIn, type Line } from './lines'

/** Words that only the brief for the minister prints. Short, and without any term that needs a handbook. */
const briefWords = {
  whereWeStand: { lo: 'ສະພາບໃນປັດຈຸບັນ', en: 'Where we stand' },
  inPlace: {
    lo: 'ໂດຍສະເລ່ຍຂອງບັນດາອົງປະກອບພື້ນຖານ ມີແລ້ວ {share} ຂອງສິ່ງທີ່ການບໍລິການຜ່ານປະຕູດຽວຕ້ອງມີ.',
    en: 'On average over the building blocks, {share} of what one-stop shop services need is in place.',
  },
  level: {
    lo: 'ລະດັບຄວາມພ້ອມ: {band} (ຕັ້ງແຕ່ {from} ຫາ ຕ່ຳກວ່າ {to}).',
    en: 'Level of readiness: {band} (from {from} to below {to}).',
  },
  highestLevel: { lo: 'ລະດັບຄວາມພ້ອມ: {band} (ຕັ້ງແຕ່ {from} ຂຶ້ນໄປ).', en: 'Level of readiness: {band} ({from} or more).' },
  allAnswered: { lo: 'ຕອບຄົບທັງ {count} ຄຳຖາມທີ່ກ່ຽວຂ້ອງແລ້ວ.', en: 'All {count} applicable questions are answered.' },
  stillProvisional: {
    lo: 'ຜົນຊົ່ວຄາວ: ຕອບແລ້ວ {answered} ໃນ {applicable} ຄຳຖາມ. ເມື່ອຕອບຄົບ ຄວາມພ້ອມລວມຈະຢູ່ລະຫວ່າງ {low} ແລະ {high}.',
    en: 'Provisional: {answered} of {applicable} questions are answered. Once all are, overall readiness will lie between {low} and {high}.',
  },
  nothingAnswered: {
    lo: 'ຍັງບໍ່ທັນໄດ້ຕອບຄຳຖາມ: ຍັງບອກຄວາມພ້ອມບໍ່ໄດ້.',
    en: 'No question is answered yet: readiness cannot be told.',
  },
  howToRead: {
    lo: 'ສ່ວນຮ້ອຍ ບອກວ່າ ສິ່ງທີ່ການປະເມີນຖາມຫາ ມີແລ້ວຫຼາຍປານໃດ.',
    en: 'The percentages say how much of what the assessment asks for is in place.',
  },
  barMarks: { lo: 'ຂີດໃນແທ່ງ: {marks}.', en: 'Lines across the bars: {marks}.' },
  barRange: {
    lo: 'ສ່ວນລາຍຂີດ: ອາດເພີ່ມຂຶ້ນໄດ້ ຖ້າຄຳຖາມທີ່ຍັງເຫຼືອ ຕອບວ່າມີ.',
    en: 'Hatched: what the open questions could still add.',
  },
  strong: { lo: 'ຂອດດີ', en: 'What is strong' },
  halfOrMore: { lo: 'ມີແລ້ວເຄິ່ງໜຶ່ງ ຫຼື ຫຼາຍກວ່າ:', en: 'Half or more is in place:' },
  noneIsHalf: {
    lo: 'ຍັງບໍ່ມີອົງປະກອບພື້ນຖານໃດ ທີ່ມີແລ້ວເຖິງເຄິ່ງໜຶ່ງ. ທີ່ກ້າວໜ້າກວ່າໝູ່:',
    en: 'No building block is half in place yet. Furthest along:',
  },
  nothingInPlace: { lo: 'ຄຳຕອບທີ່ມີຢູ່ ຍັງບໍ່ສະແດງສິ່ງທີ່ມີແລ້ວ.', en: 'The answers show nothing that is in place yet.' },
  missing: { lo: 'ສິ່ງທີ່ຍັງຂາດຫຼາຍທີ່ສຸດ', en: 'What is missing most' },
  missingOrder: { lo: 'ຂໍ້ທີ່ຈະເພີ່ມຄວາມພ້ອມລວມຫຼາຍທີ່ສຸດ ຢູ່ກ່ອນ.', en: 'What would raise overall readiness most comes first.' },
  shouldBe: { lo: 'ສິ່ງທີ່ຄວນມີ', en: 'What should be in place' },
  today: { lo: 'ປັດຈຸບັນ', en: 'Today' },
  moreMissing: {
    lo: 'ແລະ ອີກ {count} ຂໍ້ ຢູ່ໃນບົດລາຍງານການປະເມີນຄວາມພ້ອມ.',
    en: 'And {count} more, in the readiness assessment report.',
  },
  toDecide: { lo: 'ສິ່ງທີ່ສະເໜີໃຫ້ທ່ານຕົກລົງ', en: 'What we ask you to decide' },
  toDecideLead: {
    lo: 'ສະເໜີໃຫ້ຮັບຮອງຂົງເຂດບຸລິມະສິດ, ອົງການຮັບຜິດຊອບ ແລະ ກິດຈະກຳທຳອິດ ລຸ່ມນີ້. ຂົງເຂດທີ່ເລີ່ມໄວທີ່ສຸດ ຢູ່ກ່ອນ.',
    en: 'We ask you to endorse the priority areas, lead agencies and first actions below. Those that start soonest come first.',
  },
  firstAction: { lo: 'ກິດຈະກຳທຳອິດ', en: 'First action' },
  leadAgency: { lo: 'ອົງການຮັບຜິດຊອບ', en: 'Lead agency' },
  noAction: { lo: 'ຍັງບໍ່ມີກິດຈະກຳ', en: 'No action yet' },
  noLead: { lo: 'ຍັງບໍ່ໄດ້ກຳນົດ', en: 'Not decided yet' },
  noName: { lo: 'ຍັງບໍ່ມີຊື່', en: 'Without a name' },
  moreAreas: {
    lo: 'ແລະ ອີກ {count} ຂົງເຂດບຸລິມະສິດ ຢູ່ໃນຕາຕະລາງແຜນປະຕິບັດງານ.',
    en: 'And {count} more, in the action matrices.',
  },
  emptyPlan: {
    lo: 'ແຜນປະຕິບັດງານຍັງບໍ່ມີຂົງເຂດບຸລິມະສິດ. ຂັ້ນຕອນຕໍ່ໄປ ແມ່ນເລືອກຂົງເຂດບຸລິມະສິດ ຈາກສິ່ງທີ່ຍັງຂາດ.',
    en: 'The action plan holds no priority area yet. The next step is to choose priority areas from what is missing.',
  },
  whoIsResponsible: { lo: 'ໃຜຮັບຜິດຊອບ', en: 'Who is responsible' },
  outcomesLed: { lo: 'ຜົນໄດ້ຮັບຫຼັກທີ່ຮັບຜິດຊອບ', en: 'Key outcomes it leads' },
  moreAgencies: { lo: 'ແລະ ອີກ {count} ອົງການ ຢູ່ໃນຕາຕະລາງແຜນປະຕິບັດງານ.', en: 'And {count} more, in the action matrices.' },
  withoutLead: {
    lo: 'ຜົນໄດ້ຮັບຫຼັກ ທີ່ຍັງບໍ່ມີອົງການຮັບຜິດຊອບ: {count}.',
    en: 'Key outcomes that have no lead agency yet: {count}.',
  },
  whatNext: { lo: 'ຈະດຳເນີນຫຍັງຕໍ່ໄປ ແລະ ເມື່ອໃດ', en: 'What happens next, and when' },
  when: { lo: 'ໄລຍະເວລາ', en: 'When' },
  actions: { lo: 'ຈຳນວນກິດຈະກຳ', en: 'Number of actions' },
  firstOfThem: { lo: 'ເລີ່ມດ້ວຍ', en: 'Beginning with' },
  untilMonth: { lo: '{name} (ພາຍໃນ {to} ເດືອນ)', en: '{name} (within {to} months)' },
  betweenMonths: { lo: '{name} ({from} ຫາ {to} ເດືອນ)', en: '{name} ({from} to {to} months)' },
  afterMonth: { lo: '{name} (ຫຼັງຈາກ {from} ເດືອນ)', en: '{name} (after {from} months)' },
  continuous: { lo: 'ຕໍ່ເນື່ອງ', en: 'Continuous' },
  noExactDate: { lo: 'ບໍ່ມີກຳນົດເວລາແນ່ນອນ', en: 'No exact date' },
  shortened: {
    lo: '… ໝາຍເຖິງຂໍ້ຄວາມທີ່ຫຍໍ້ໃຫ້ສັ້ນ: ຂໍ້ຄວາມເຕັມຢູ່ໃນບົດລາຍງານການປະເມີນຄວາມພ້ອມ ແລະ ຕາຕະລາງແຜນປະຕິບັດງານ.',
    en: '… stands where a text was shortened: it is whole in the readiness assessment report and the action matrices.',
  },
} as const satisfies Record<string, Word>

export type BriefWordKey = keyof typeof briefWords

/** A word of the brief in one language, with `{placeholders}` filled in. */
export function briefWord(key: BriefWordKey, language: Language, values: Values = {}): string {
  return filledIn(briefWords[key][language], values)
}

/** A word of the brief in each language. */
export function briefLines(key: BriefWordKey, languages: readonly Language[], values: Values = {}): Line[] {
  return linesIn(languages, (language) => briefWord(key, language, values))
}
