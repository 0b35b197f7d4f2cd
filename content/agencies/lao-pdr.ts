import type { Agency } from '../schema'

/**
 * The agencies of Lao PDR: the 17 ministries of 2021, the 13 of today, and the other bodies that the workshops name.
 * In March 2025 the Government was restructured; whoever was dissolved keeps its entry, with its successors, the main
 * one first. Without a `validFrom`, its beginning was not looked up. A Lao abbreviation that was not found is left
 * empty.
 */
export const laoAgencies: Agency[] = [
  {
    id: 'ministry-of-agriculture-and-forestry',
    name: { en: 'Ministry of Agriculture and Forestry', lo: 'ກະຊວງກະສິກຳ ແລະ ປ່າໄມ້', review: 'draft' },
    abbreviation: { en: 'MAF', lo: '' },
    kind: 'ministry',
    validTo: '2025-03',
    successors: ['ministry-of-agriculture-and-environment'],
    note: {
      en:
        'Merged with the Ministry of Natural Resources and Environment in March 2025 to form the Ministry of ' +
        'Agriculture and Environment.',
      lo: 'ລວມເຂົ້າກັບກະຊວງຊັບພະຍາກອນທຳມະຊາດ ແລະ ສິ່ງແວດລ້ອມ ໃນເດືອນມີນາ 2025 ເປັນກະຊວງກະສິກຳ ແລະ ສິ່ງແວດລ້ອມ.',
      review: 'draft',
    },
  },
  {
    id: 'ministry-of-education-and-sports',
    name: { en: 'Ministry of Education and Sports', lo: 'ກະຊວງສຶກສາທິການ ແລະ ກິລາ', review: 'draft' },
    abbreviation: { en: 'MOES', lo: 'ສສກ' },
    kind: 'ministry',
    successors: [],
  },
  {
    id: 'ministry-of-energy-and-mines',
    name: { en: 'Ministry of Energy and Mines', lo: 'ກະຊວງພະລັງງານ ແລະ ບໍ່ແຮ່', review: 'draft' },
    abbreviation: { en: 'MEM', lo: '' },
    kind: 'ministry',
    validTo: '2025-03',
    successors: ['ministry-of-industry-and-commerce'],
    note: {
      en: 'Merged into the Ministry of Industry and Commerce in March 2025.',
      lo: 'ລວມເຂົ້າກັບກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ ໃນເດືອນມີນາ 2025.',
      review: 'draft',
    },
  },
  {
    id: 'ministry-of-finance',
    name: { en: 'Ministry of Finance', lo: 'ກະຊວງການເງິນ', review: 'draft' },
    abbreviation: { en: 'MOF', lo: 'ກງ' },
    kind: 'ministry',
    successors: [],
    note: {
      en: 'Took over the work of the Ministry of Planning and Investment in March 2025.',
      lo: 'ຮັບເອົາວຽກງານຂອງກະຊວງແຜນການ ແລະ ການລົງທຶນ ໃນເດືອນມີນາ 2025.',
      review: 'draft',
    },
  },
  {
    id: 'ministry-of-foreign-affairs',
    name: { en: 'Ministry of Foreign Affairs', lo: 'ກະຊວງການຕ່າງປະເທດ', review: 'draft' },
    abbreviation: { en: 'MOFA', lo: '' },
    kind: 'ministry',
    successors: [],
  },
  {
    id: 'ministry-of-health',
    name: { en: 'Ministry of Health', lo: 'ກະຊວງສາທາລະນະສຸກ', review: 'draft' },
    abbreviation: { en: 'MOH', lo: '' },
    kind: 'ministry',
    successors: [],
  },
  {
    id: 'ministry-of-home-affairs',
    name: { en: 'Ministry of Home Affairs', lo: 'ກະຊວງພາຍໃນ', review: 'draft' },
    abbreviation: { en: 'MOHA', lo: 'ພນ' },
    kind: 'ministry',
    validTo: '2025-03',
    successors: ['prime-ministers-office', 'party-central-organisation-committee'],
    note: {
      en:
        'Dissolved in March 2025. There is no single successor: ' +
        'governance, mapping, religion and other work went to the Prime Minister’s Office and other ministries, ' +
        'civil-service work to the Party Central Organization Committee. ' +
        'Check which body now does the work that is meant.',
      lo:
        'ຍຸບເລີກໃນເດືອນມີນາ 2025. ບໍ່ມີອົງການດຽວທີ່ຮັບວຽກທັງໝົດ: ວຽກງານການປົກຄອງ, ແຜນທີ່, ສາສະໜາ ແລະ ວຽກງານອື່ນໆ ' +
        'ໂອນໃຫ້ສຳນັກງານນາຍົກລັດຖະມົນຕີ ແລະ ກະຊວງອື່ນ, ວຽກງານລັດຖະກອນ ໂອນໃຫ້ຄະນະຈັດຕັ້ງສູນກາງພັກ. ' +
        'ກະລຸນາກວດກາຄືນວ່າ ປັດຈຸບັນອົງການໃດຮັບຜິດຊອບວຽກງານທີ່ກ່າວເຖິງ.',
      review: 'draft',
    },
  },
  {
    id: 'ministry-of-industry-and-commerce',
    name: { en: 'Ministry of Industry and Commerce', lo: 'ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ', review: 'draft' },
    abbreviation: { en: 'MOIC', lo: '' },
    kind: 'ministry',
    successors: [],
    note: {
      en: 'Took over the work of the Ministry of Energy and Mines in March 2025.',
      lo: 'ຮັບເອົາວຽກງານຂອງກະຊວງພະລັງງານ ແລະ ບໍ່ແຮ່ ໃນເດືອນມີນາ 2025.',
      review: 'draft',
    },
  },
  {
    id: 'ministry-of-information-culture-and-tourism',
    name: {
      en: 'Ministry of Information, Culture and Tourism',
      lo: 'ກະຊວງຖະແຫຼງຂ່າວ, ວັດທະນະທຳ ແລະ ທ່ອງທ່ຽວ',
      review: 'draft',
    },
    abbreviation: { en: 'MICT', lo: 'ຖວທ' },
    kind: 'ministry',
    validTo: '2025-03',
    successors: ['ministry-of-culture-and-tourism', 'party-central-propaganda-and-training-board'],
    note: {
      en:
        'Became the Ministry of Culture and Tourism in March 2025; ' +
        'media work went to the Party Central Propaganda and Training Board.',
      lo: 'ກາຍເປັນກະຊວງວັດທະນະທຳ ແລະ ການທ່ອງທ່ຽວ ໃນເດືອນມີນາ 2025; ວຽກງານສື່ມວນຊົນ ໂອນໃຫ້ຄະນະໂຄສະນາອົບຮົມສູນກາງພັກ.',
      review: 'draft',
    },
  },
  {
    id: 'ministry-of-justice',
    name: { en: 'Ministry of Justice', lo: 'ກະຊວງຍຸຕິທຳ', review: 'draft' },
    abbreviation: { en: 'MOJ', lo: 'ກຍ' },
    kind: 'ministry',
    successors: [],
  },
  {
    id: 'ministry-of-labour-and-social-welfare',
    name: { en: 'Ministry of Labour and Social Welfare', lo: 'ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ', review: 'draft' },
    abbreviation: { en: 'MLSW', lo: 'ຮສສ' },
    kind: 'ministry',
    successors: [],
  },
  {
    id: 'ministry-of-national-defence',
    name: { en: 'Ministry of National Defence', lo: 'ກະຊວງປ້ອງກັນປະເທດ', review: 'draft' },
    abbreviation: { en: 'MND', lo: '' },
    kind: 'ministry',
    successors: [],
  },
  {
    id: 'ministry-of-natural-resources-and-environment',
    name: {
      en: 'Ministry of Natural Resources and Environment',
      lo: 'ກະຊວງຊັບພະຍາກອນທຳມະຊາດ ແລະ ສິ່ງແວດລ້ອມ',
      review: 'draft',
    },
    abbreviation: { en: 'MONRE', lo: 'ຊສ' },
    kind: 'ministry',
    validTo: '2025-03',
    successors: ['ministry-of-agriculture-and-environment'],
    note: {
      en:
        'Merged with the Ministry of Agriculture and Forestry in March 2025 to form the Ministry of Agriculture and ' +
        'Environment.',
      lo: 'ລວມເຂົ້າກັບກະຊວງກະສິກຳ ແລະ ປ່າໄມ້ ໃນເດືອນມີນາ 2025 ເປັນກະຊວງກະສິກຳ ແລະ ສິ່ງແວດລ້ອມ.',
      review: 'draft',
    },
  },
  {
    id: 'ministry-of-planning-and-investment',
    name: { en: 'Ministry of Planning and Investment', lo: 'ກະຊວງແຜນການ ແລະ ການລົງທຶນ', review: 'draft' },
    abbreviation: { en: 'MPI', lo: 'ຜທ' },
    kind: 'ministry',
    validTo: '2025-03',
    successors: ['ministry-of-finance'],
    note: {
      en: 'Merged into the Ministry of Finance in March 2025.',
      lo: 'ລວມເຂົ້າກັບກະຊວງການເງິນ ໃນເດືອນມີນາ 2025.',
      review: 'draft',
    },
  },
  {
    id: 'ministry-of-public-security',
    name: { en: 'Ministry of Public Security', lo: 'ກະຊວງປ້ອງກັນຄວາມສະຫງົບ', review: 'draft' },
    abbreviation: { en: 'MPS', lo: '' },
    kind: 'ministry',
    successors: [],
  },
  {
    id: 'ministry-of-technology-and-communications',
    name: { en: 'Ministry of Technology and Communications', lo: 'ກະຊວງເຕັກໂນໂລຊີ ແລະ ການສື່ສານ', review: 'draft' },
    abbreviation: { en: 'MTC', lo: 'ຕສ' },
    kind: 'ministry',
    successors: [],
  },
  {
    id: 'ministry-of-public-works-and-transport',
    name: { en: 'Ministry of Public Works and Transport', lo: 'ກະຊວງໂຍທາທິການ ແລະ ຂົນສົ່ງ', review: 'draft' },
    abbreviation: { en: 'MPWT', lo: 'ຍທຂ' },
    kind: 'ministry',
    successors: [],
  },
  {
    id: 'ministry-of-agriculture-and-environment',
    name: { en: 'Ministry of Agriculture and Environment', lo: 'ກະຊວງກະສິກຳ ແລະ ສິ່ງແວດລ້ອມ', review: 'draft' },
    abbreviation: { en: 'MAE', lo: '' },
    kind: 'ministry',
    validFrom: '2025-03',
    successors: [],
  },
  {
    id: 'ministry-of-culture-and-tourism',
    name: { en: 'Ministry of Culture and Tourism', lo: 'ກະຊວງວັດທະນະທຳ ແລະ ການທ່ອງທ່ຽວ', review: 'draft' },
    abbreviation: { en: 'MCT', lo: '' },
    kind: 'ministry',
    validFrom: '2025-03',
    successors: [],
  },
  {
    id: 'prime-ministers-office',
    name: { en: 'Prime Minister’s Office', lo: 'ສຳນັກງານນາຍົກລັດຖະມົນຕີ', review: 'draft' },
    abbreviation: { en: 'PMO', lo: '' },
    kind: 'ministry-equivalent',
    successors: [],
    note: {
      en: 'Took over governance, mapping and religion work of the Ministry of Home Affairs in March 2025.',
      lo: 'ຮັບເອົາວຽກງານການປົກຄອງ, ແຜນທີ່ ແລະ ສາສະໜາ ຂອງກະຊວງພາຍໃນ ໃນເດືອນມີນາ 2025.',
      review: 'draft',
    },
  },
  {
    id: 'state-inspection-authority',
    name: { en: 'State Inspection Authority', lo: 'ອົງການກວດກາແຫ່ງລັດ', review: 'draft' },
    abbreviation: { en: 'SIA', lo: '' },
    kind: 'ministry-equivalent',
    successors: [],
  },
  {
    id: 'bank-of-the-lao-pdr',
    name: { en: 'Bank of the Lao PDR', lo: 'ທະນາຄານແຫ່ງ ສປປ ລາວ', review: 'draft' },
    abbreviation: { en: 'BOL', lo: '' },
    kind: 'ministry-equivalent',
    successors: [],
  },
  {
    id: 'national-assembly',
    name: { en: 'National Assembly', lo: 'ສະພາແຫ່ງຊາດ', review: 'draft' },
    abbreviation: { en: 'NA', lo: 'ສພຊ' },
    kind: 'state-body',
    successors: [],
  },
  {
    id: 'provincial-peoples-assembly',
    name: { en: 'Provincial People’s Assembly', lo: 'ສະພາປະຊາຊົນແຂວງ', review: 'draft' },
    abbreviation: { en: 'PPA', lo: 'ສພຂ' },
    kind: 'state-body',
    successors: [],
  },
  {
    id: 'state-audit-organization',
    name: { en: 'State Audit Organization', lo: 'ອົງການກວດສອບແຫ່ງລັດ', review: 'draft' },
    abbreviation: { en: 'SAO', lo: 'ອກສລ' },
    kind: 'state-body',
    successors: [],
  },
  {
    id: 'national-academy-of-politics-and-public-administration',
    name: {
      en: 'National Academy of Politics and Public Administration',
      lo: 'ສະຖາບັນການເມືອງ ແລະ ການປົກຄອງແຫ່ງຊາດ',
      review: 'draft',
    },
    abbreviation: { en: 'NAPPA', lo: 'ສມປຊ' },
    kind: 'state-body',
    successors: [],
  },
  {
    id: 'lao-womens-union',
    name: { en: 'Lao Women’s Union', lo: 'ສະຫະພັນແມ່ຍິງລາວ', review: 'draft' },
    abbreviation: { en: 'LWU', lo: 'ສສຍລ' },
    kind: 'mass-organization',
    successors: [],
  },
  {
    id: 'lao-peoples-revolutionary-youth-union',
    name: { en: 'Lao People’s Revolutionary Youth Union', lo: 'ຊາວໜຸ່ມປະຊາຊົນປະຕິວັດລາວ', review: 'draft' },
    abbreviation: { en: 'LYU', lo: '' },
    kind: 'mass-organization',
    successors: [],
  },
  {
    id: 'lao-front-for-national-development',
    name: { en: 'Lao Front for National Development', lo: 'ແນວລາວສ້າງຊາດ', review: 'draft' },
    abbreviation: { en: 'LFND', lo: 'ສນຊ' },
    kind: 'mass-organization',
    successors: [],
  },
  {
    id: 'lao-federation-of-trade-unions',
    name: { en: 'Lao Federation of Trade Unions', lo: 'ສະຫະພັນກຳມະບານລາວ', review: 'draft' },
    abbreviation: { en: 'LFTU', lo: '' },
    kind: 'mass-organization',
    successors: [],
  },
  {
    id: 'party-central-organisation-committee',
    name: { en: 'Party Central Organization Committee', lo: 'ຄະນະຈັດຕັ້ງສູນກາງພັກ', review: 'draft' },
    abbreviation: { en: '', lo: 'ຄຈສພ' },
    kind: 'party',
    successors: [],
    note: {
      en: 'Took over civil-service work of the Ministry of Home Affairs in March 2025.',
      lo: 'ຮັບເອົາວຽກງານລັດຖະກອນຂອງກະຊວງພາຍໃນ ໃນເດືອນມີນາ 2025.',
      review: 'draft',
    },
  },
  {
    id: 'party-central-propaganda-and-training-board',
    name: { en: 'Party Central Propaganda and Training Board', lo: 'ຄະນະໂຄສະນາອົບຮົມສູນກາງພັກ', review: 'draft' },
    abbreviation: { en: '', lo: 'ຄອສພ' },
    kind: 'party',
    successors: [],
    note: {
      en: 'Took over media work of the Ministry of Information, Culture and Tourism in March 2025.',
      lo: 'ຮັບເອົາວຽກງານສື່ມວນຊົນຂອງກະຊວງຖະແຫຼງຂ່າວ, ວັດທະນະທຳ ແລະ ທ່ອງທ່ຽວ ໃນເດືອນມີນາ 2025.',
      review: 'draft',
    },
  },
  {
    id: 'department-of-local-administration',
    name: {
      en: 'Department of Local Administration (Ministry of Home Affairs)',
      lo: 'ກົມປົກຄອງທ້ອງຖິ່ນ (ກະຊວງພາຍໃນ)',
      review: 'draft',
    },
    abbreviation: { en: 'DLA', lo: '' },
    kind: 'department',
    validTo: '2025-03',
    successors: [],
    note: {
      en:
        'Was part of the Ministry of Home Affairs, which was dissolved in March 2025. ' +
        'Where its work went was not found: please check.',
      lo: 'ເຄີຍຂຶ້ນກັບກະຊວງພາຍໃນ ເຊິ່ງຍຸບເລີກໃນເດືອນມີນາ 2025. ຍັງບໍ່ພົບຂໍ້ມູນວ່າວຽກງານໂອນໄປໃສ: ກະລຸນາກວດກາຄືນ.',
      review: 'draft',
    },
  },
  {
    id: 'provincial-departments-of-home-affairs',
    name: {
      en: 'Provincial (Capital) Departments of Home Affairs',
      lo: 'ພະແນກພາຍໃນ ແຂວງ ແລະ ນະຄອນຫຼວງ',
      review: 'draft',
    },
    abbreviation: { en: '', lo: '' },
    kind: 'local',
    validTo: '2025-03',
    successors: [],
    note: {
      en:
        'Were the local line of the Ministry of Home Affairs, which was dissolved in March 2025. ' +
        'What became of them was not found: please check.',
      lo: 'ເຄີຍເປັນສາຍຕັ້ງຂັ້ນທ້ອງຖິ່ນຂອງກະຊວງພາຍໃນ ເຊິ່ງຍຸບເລີກໃນເດືອນມີນາ 2025. ຍັງບໍ່ພົບຂໍ້ມູນວ່າມີການປ່ຽນແປງແນວໃດ: ກະລຸນາກວດກາຄືນ.',
      review: 'draft',
    },
  },
  {
    id: 'digital-government-centre',
    name: { en: 'Digital Government Centre', lo: 'ສູນບໍລິຫານລັດດິຈິຕອນ', review: 'draft' },
    abbreviation: { en: 'DGC', lo: '' },
    kind: 'department',
    successors: [],
    note: {
      en: 'Under the Ministry of Technology and Communications in 2022. The English name is a rendering of the Lao.',
      lo: 'ຂຶ້ນກັບກະຊວງເຕັກໂນໂລຊີ ແລະ ການສື່ສານ ໃນປີ 2022. ຊື່ພາສາອັງກິດແປມາຈາກພາສາລາວ.',
      review: 'draft',
    },
  },
  {
    id: 'national-committee-for-digital-transformation',
    name: {
      en: 'National Committee for Digital Transformation',
      lo: 'ຄະນະກຳມະການລະດັບຊາດ ເພື່ອການຫັນເປັນດິຈິຕອນ',
      review: 'draft',
    },
    abbreviation: { en: '', lo: 'ຄຊດລ' },
    kind: 'committee',
    successors: [],
    note: {
      en: 'Chaired by the Prime Minister (January 2026). The English name is a rendering of the Lao.',
      lo: 'ໂດຍການເປັນປະທານຂອງນາຍົກລັດຖະມົນຕີ (ເດືອນມັງກອນ 2026). ຊື່ພາສາອັງກິດແປມາຈາກພາສາລາວ.',
      review: 'draft',
    },
  },
  {
    id: 'lao-statistics-bureau',
    name: { en: 'Lao Statistics Bureau', lo: 'ສູນສະຖິຕິແຫ່ງຊາດ', review: 'draft' },
    abbreviation: { en: 'LSB', lo: '' },
    kind: 'department',
    successors: [],
    note: {
      en: 'The Lao name is the one in use from 2017 to 2019: please check.',
      lo: 'ຊື່ພາສາລາວແມ່ນຊື່ທີ່ໃຊ້ໃນປີ 2017-2019: ກະລຸນາກວດກາຄືນ.',
      review: 'draft',
    },
  },
  {
    id: 'united-nations-development-programme',
    name: { en: 'United Nations Development Programme', lo: 'ອົງການສະຫະປະຊາຊາດເພື່ອການພັດທະນາ', review: 'draft' },
    abbreviation: { en: 'UNDP', lo: '' },
    kind: 'partner',
    successors: [],
  },
  {
    id: 'un-department-of-economic-and-social-affairs',
    name: {
      en: 'UN Department of Economic and Social Affairs',
      lo: 'ອົງການສະຫະປະຊາຊາດເພື່ອເສດຖະກິດ ແລະ ສັງຄົມ',
      review: 'draft',
    },
    abbreviation: { en: 'UN DESA', lo: '' },
    kind: 'partner',
    successors: [],
  },
  {
    id: 'un-resident-coordinators-office',
    name: {
      en: 'UN Resident Coordinator’s Office in Lao PDR',
      lo: 'ຫ້ອງການຜູ້ປະສານງານແຫ່ງສະຫະປະຊາຊາດປະຈຳ ສປປ ລາວ',
      review: 'draft',
    },
    abbreviation: { en: 'RCO', lo: '' },
    kind: 'partner',
    successors: [],
  },
]
