import type { AnswerEdit } from '../../src/domain/assessment/answers'
import type { PartAnswer } from '../../src/domain/project/schema'

const letters: Record<string, PartAnswer> = { y: 'yes', n: 'no', u: 'unknown' }

/** Answers to the parts of a question, a letter each: `yn` is a yes, b no. */
function parts(given: string): AnswerEdit {
  return {
    parts: Object.fromEntries([...given].map((letter, index) => ['abcdef'[index] ?? '', letters[letter] ?? 'unknown'])),
  }
}

const yes: AnswerEdit = { value: 'yes' }
const no: AnswerEdit = { value: 'no' }
const unknown: AnswerEdit = { value: 'unknown' }
const notApplicable: AnswerEdit = { value: 'notApplicable' }

/** The invented answers of the illustrative assessment, in the handbook's order: all 82 questions. */
export const illustrativeAnswers: Readonly<Record<string, AnswerEdit>> = {
  '4.1.1': {
    ...parts('yn'),
    note: { lo: 'ວິໄສທັດໄດ້ຮັບການເຫັນດີແລ້ວ ແຕ່ຍັງບໍ່ທັນເປັນກົດໝາຍ.', en: 'The vision is agreed, but it is not law yet.' },
    evidence: { lo: 'ມະຕິກອງປະຊຸມລັດຖະບານ, ມີນາ 2025', en: 'Resolution of the Government meeting, March 2025' },
  },
  '4.1.2': no,
  '4.1.3': { ...yes, evidence: { lo: 'ແຜນປະຕິບັດງານ 5 ປີ, ພາກທີ 4', en: 'Five-year action plan, part 4' } },
  '4.1.4': no,
  '4.1.5': { ...unknown, note: { lo: 'ຕ້ອງຖາມຫ້ອງວ່າການ.', en: 'To be asked at the cabinet office.' } },
  '4.1.6': yes,
  '4.1.7': yes,
  '4.1.8': { ...no, note: { lo: 'ມີຄະນະກຳມະການຢູ່ 9 ເມືອງເທົ່ານັ້ນ.', en: 'Only 9 districts have a committee.' } },

  '4.2.1': yes,
  '4.2.2': no,
  '4.2.3': {
    ...no,
    note: {
      lo: 'ສູນສ່ວນຫຼາຍມີພະນັກງານ 3 ຫາ 5 ຄົນ ຕ່ຳກວ່າທີ່ວາງໄວ້ 8 ຄົນ.',
      en: 'Most centres have 3 to 5 staff where 8 are planned.',
    },
  },
  '4.2.4': no,
  '4.2.5': yes,
  '4.2.6': {
    ...no,
    note: { lo: 'ຝຶກອົບຮົມແຕ່ດ້ານຈັນຍາບັນ ແລະ ການຄຸ້ມຄອງເວລາ.', en: 'Training covers only ethics and time management.' },
  },
  '4.2.7': unknown,
  '4.2.8': no,

  '4.3.1': {
    ...yes,
    evidence: {
      lo: 'ລະບຽບການດຳເນີນງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ, 2024',
      en: 'Operational regulation of the one-door service centres, 2024',
    },
  },
  '4.3.2': no,
  '4.3.3': yes,
  '4.3.4': no,
  '4.3.5': no,
  '4.3.6': no,

  '4.4.1': yes,
  '4.4.2': yes,
  '4.4.3': no,
  '4.4.4': no,
  '4.4.5': {
    ...no,
    note: {
      lo: 'ກອງເລຂາມີພະນັກງານ 2 ຄົນ ແລະ ບໍ່ມີງົບປະມານຂອງຕົນເອງ.',
      en: 'The secretariat has two staff and no budget of its own.',
    },
  },
  '4.4.6': yes,
  '4.4.7': yes,
  '4.4.8': no,
  '4.4.9': {
    ...yes,
    evidence: { lo: 'ຮູບຖ່າຍກະດານແຈ້ງການ ຂອງ 12 ສູນ', en: 'Photographs of the notice boards of 12 centres' },
  },
  '4.4.10': yes,
  '4.4.11': no,
  '4.4.12': no,
  '4.4.13': {
    ...notApplicable,
    note: { lo: 'ສູນມີພະນັກງານຕ້ອນຮັບຂອງຕົນເອງ ເຮັດໜ້າທີ່ນີ້.', en: 'The centres’ own reception staff do this work.' },
  },
  '4.4.14': parts('yn'),

  '4.5.1': {
    ...yes,
    description: {
      lo: 'ກະຊວງການເງິນ ເປັນສະມາຊິກຂອງຄະນະຊີ້ນຳ ແລະ ອະນຸມັດອັດຕາຄ່າທຳນຽມ.',
      en: 'The Ministry of Finance sits on the steering committee and approves the fee rates.',
    },
  },
  '4.5.2': no,
  '4.5.3': no,
  '4.5.4': yes,
  '4.5.5': unknown,
  '4.5.6': {
    ratio: { domestic: 1_200_000_000, external: 1_850_000_000 },
    note: { lo: 'ເປັນກີບ, ສົກປີງົບປະມານ 2025.', en: 'In kip, fiscal year 2025.' },
    evidence: { lo: 'ບົດລາຍງານງົບປະມານ 2025', en: 'Budget report 2025' },
  },
  '4.5.7': { ...notApplicable, note: { lo: 'ແຕ່ລະສູນຂຶ້ນກັບອົງການດຽວ.', en: 'Each centre belongs to one organization.' } },
  '4.5.8': yes,
  '4.5.9': unknown,

  '4.6.1': {
    ...parts('ynu'),
    note: { lo: 'ຍຸດທະສາດຂໍ້ມູນແຫ່ງຊາດ ອາດກຳລັງຮ່າງຢູ່.', en: 'A national data strategy may be in drafting.' },
  },
  '4.6.2': no,
  '4.6.3': {
    ...parts('ynyn'),
    evidence: {
      lo: 'ກົດໝາຍວ່າດ້ວຍລາຍເຊັນເອເລັກໂຕຣນິກ; ກົດໝາຍວ່າດ້ວຍການປົກປ້ອງຂໍ້ມູນ',
      en: 'Law on electronic signature; law on data protection',
    },
  },
  '4.6.4': no,
  '4.6.5': { ...no, note: { lo: 'ເອກະສານຍັງສົ່ງດ້ວຍລົດຈັກ.', en: 'Documents still travel by motorbike.' } },
  '4.6.6': parts('nn'),
  '4.6.7': no,
  '4.6.8': {
    ...unknown,
    note: { lo: 'ລໍຖ້າຄຳຕອບຈາກບໍລິສັດໂທລະຄົມ.', en: 'Waiting for an answer from the telecom company.' },
  },
  '4.6.9': no,
  '4.6.10': no,
  '4.6.11': no,
  '4.6.12': no,
  '4.6.14': no,
  '4.6.15': no,

  '4.7.1': yes,
  '4.7.2': no,
  '4.7.3': no,
  '4.7.4': yes,

  '4.8.1': yes,
  '4.8.2': unknown,
  '4.8.3': no,
  '4.8.4': {
    ...parts('yn'),
    description: { lo: 'ບັນທຶກໄວ້ໃນປຶ້ມຂອງສູນ ແຕ່ບໍ່ໄດ້ເຜີຍແຜ່.', en: 'It is noted in the centre’s book, but not made public.' },
  },
  '4.8.5': no,
  '4.8.6': yes,
  '4.8.7': no,
  '4.8.8': no,
  '4.8.9': {
    ...yes,
    evidence: { lo: 'ແຜນໂຄສະນາທາງວິທະຍຸ ແລະ ໂທລະພາບ 2025', en: 'Radio and television campaign plan 2025' },
  },

  '4.9.1': no,
  '4.9.2': no,
  '4.9.3': unknown,
  '4.9.4': parts('nnyy'),
  '4.9.5': no,
  '4.9.6': no,
  '4.9.7': yes,
  '4.9.8': no,
  '4.9.9': yes,
  '4.9.10': {
    ...parts('yynnun'),
    note: { lo: 'ແບບຟອມມີແຕ່ເພດ ແລະ ຊົນເຜົ່າ.', en: 'The forms ask only for gender and ethnicity.' },
  },
}
