import type { TypedText } from '../../src/domain/text/typed-text'

/** Which suggestion the invented group took, and whom it named. */
export interface TakenSuggestion {
  suggestion: string
  hosts: string[]
  lead: string[]
  supporting: string[]
  comment?: TypedText
}

/** The invented plan, one chain a building block and two for the front office, with agencies of today. */
export const takenSuggestions: readonly TakenSuggestion[] = [
  {
    suggestion: 'b1-vision-strategy-plan',
    hosts: ['prime-ministers-office'],
    lead: ['prime-ministers-office'],
    supporting: ['ministry-of-justice', 'ministry-of-finance', 'national-assembly'],
  },
  {
    suggestion: 'b2-handbook',
    hosts: ['prime-ministers-office', 'national-academy-of-politics-and-public-administration'],
    lead: ['national-academy-of-politics-and-public-administration'],
    supporting: ['prime-ministers-office', 'ministry-of-education-and-sports'],
  },
  {
    suggestion: 'b3-handbook',
    hosts: ['ministry-of-justice'],
    lead: ['ministry-of-justice'],
    supporting: ['prime-ministers-office', 'ministry-of-industry-and-commerce', 'ministry-of-public-security'],
  },
  {
    suggestion: 'b4-handbook',
    hosts: ['prime-ministers-office'],
    lead: ['prime-ministers-office'],
    supporting: ['ministry-of-finance', 'ministry-of-justice'],
  },
  {
    suggestion: 'b5-handbook',
    hosts: ['ministry-of-finance'],
    lead: ['ministry-of-finance'],
    supporting: ['prime-ministers-office', 'state-audit-organization'],
    comment: { lo: 'ເລີ່ມນຳໃຊ້ໃນສົກປີງົບປະມານ 2027.', en: 'To be used from fiscal year 2027.' },
  },
  {
    suggestion: 'b6-electronic-processing',
    hosts: ['ministry-of-technology-and-communications'],
    lead: ['ministry-of-technology-and-communications'],
    supporting: ['prime-ministers-office', 'ministry-of-public-security', 'ministry-of-justice'],
    comment: { lo: 'ທົດລອງກ່ອນຢູ່ 3 ສູນ.', en: 'To be piloted in three centres first.' },
  },
  {
    suggestion: 'b7-handbook',
    hosts: ['prime-ministers-office'],
    lead: ['prime-ministers-office'],
    supporting: ['ministry-of-finance', 'provincial-peoples-assembly'],
  },
  {
    suggestion: 'b8-handbook',
    hosts: ['prime-ministers-office'],
    lead: ['prime-ministers-office'],
    supporting: ['lao-womens-union', 'lao-peoples-revolutionary-youth-union', 'lao-front-for-national-development'],
  },
  {
    suggestion: 'b9-handbook',
    hosts: ['prime-ministers-office', 'state-inspection-authority'],
    lead: ['prime-ministers-office'],
    supporting: ['state-inspection-authority', 'ministry-of-technology-and-communications'],
  },
  {
    suggestion: 'front-office-information-services',
    hosts: ['prime-ministers-office'],
    lead: ['prime-ministers-office'],
    supporting: ['ministry-of-technology-and-communications', 'ministry-of-culture-and-tourism'],
  },
  {
    suggestion: 'front-office-customer-feedback-and-grievances',
    hosts: ['prime-ministers-office'],
    lead: ['prime-ministers-office'],
    supporting: ['state-inspection-authority', 'lao-womens-union'],
  },
]

/** Two checklist statuses that the invented group set otherwise than its answers say. */
export const overriddenChecks: readonly { actionPoint: string; status: 'yes' | 'no'; reason: TypedText }[] = [
  {
    actionPoint: '4.10',
    status: 'no',
    reason: {
      lo: 'ມີໂຕະຕ້ອນຮັບແຕ່ຢູ່ສູນໃຫຍ່ 4 ແຫ່ງ ຈຶ່ງຖືວ່າຍັງບໍ່ທັນສຳເລັດ.',
      en: 'Only the four large centres have a reception desk, so we do not count it as done.',
    },
  },
  {
    actionPoint: '6.8',
    status: 'yes',
    reason: {
      lo: 'ບໍລິສັດໂທລະຄົມ ຢືນຢັນເປັນລາຍລັກອັກສອນ ຫຼັງກອງປະຊຸມ ວ່າທຸກສູນເຊື່ອມຕໍ່ແລ້ວ.',
      en: 'After the meeting the telecom company confirmed in writing that every centre is connected.',
    },
  },
]
