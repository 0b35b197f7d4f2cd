import type { Timeline } from '../../src/domain/project/schema'
import type { TypedText } from '../../src/domain/text/typed-text'

/** A key outcome as a table has it. One timeline, where the table gives one, holds for each of its actions. */
export interface WorkshopOutcome {
  text: TypedText
  lead?: string[]
  supporting?: string[]
  comment?: TypedText
  timeline?: Timeline
  actions: TypedText[]
}

interface WorkshopGroup {
  /** The number of the building block that the group worked on. */
  block: string
  areas: { name: TypedText; outcomes: WorkshopOutcome[] }[]
}

const immediately: Timeline = { kind: 'immediately' }

/** Table 1: organizational structures and processes. */
const structures: WorkshopGroup = {
  block: '4',
  areas: [
    {
      name: {
        en:
          'Establish a mechanism that is relevant and up to date in order to facilitate coordination among all the ' +
          'different government agencies – to promote investment',
        lo: 'ສ້າງຕັ້ງກົນໄກທີ່ເໝາະສົມ ແລະ ທັນສະໄໝ ເພື່ອອຳນວຍຄວາມສະດວກໃນການປະສານງານລະຫວ່າງທຸກອົງການຂອງລັດຖະບານ – ເພື່ອສົ່ງເສີມການລົງທຶນ',
      },
      outcomes: [
        {
          text: {
            en:
              'Effective and responding to the Presidential Decree 02 – to provide effective services to businesses ' +
              'and citizens',
            lo: 'ມີປະສິດທິຜົນ ແລະ ຕອບສະໜອງຕໍ່ລັດຖະດຳລັດ ເລກທີ 02 – ເພື່ອໃຫ້ບໍລິການຢ່າງມີປະສິດທິຜົນ ແກ່ພາກທຸລະກິດ ແລະ ພົນລະເມືອງ',
          },
          lead: ['ministry-of-planning-and-investment'],
          supporting: ['ministry-of-home-affairs'],
          timeline: immediately,
          actions: [
            {
              en:
                'Clear budget allocation from the Ministry of Finance and development partners (MOF/DPs) to support ' +
                'the ministries',
              lo: 'ຈັດສັນງົບປະມານໃຫ້ຈະແຈ້ງ ຈາກກະຊວງການເງິນ ແລະ ຄູ່ຮ່ວມພັດທະນາ ເພື່ອສະໜັບສະໜູນບັນດາກະຊວງ',
            },
            {
              en: 'Enhancing the capacity of officials across all levels',
              lo: 'ຍົກລະດັບຄວາມອາດສາມາດຂອງພະນັກງານ-ລັດຖະກອນໃນທຸກຂັ້ນ',
            },
            { en: 'Mindset of the officials', lo: 'ແນວຄິດຂອງພະນັກງານ-ລັດຖະກອນ' },
          ],
        },
      ],
    },
    {
      name: {
        en: 'Awareness and accessibility of information on ODSC',
        lo: 'ການຮັບຮູ້ ແລະ ການເຂົ້າເຖິງຂໍ້ມູນຂ່າວສານກ່ຽວກັບສູນບໍລິການຜ່ານປະຕູດຽວ',
      },
      outcomes: [
        {
          text: {
            en:
              'Transparent and effective service delivery to citizens – minimize corruption and increase revenue and ' +
              'accountability',
            lo: 'ການໃຫ້ບໍລິການແກ່ພົນລະເມືອງ ມີຄວາມໂປ່ງໃສ ແລະ ມີປະສິດທິຜົນ – ຫຼຸດຜ່ອນການສໍ້ລາດບັງຫຼວງໃຫ້ໜ້ອຍທີ່ສຸດ, ເພີ່ມລາຍຮັບ ແລະ ຄວາມຮັບຜິດຊອບ',
          },
          lead: ['ministry-of-home-affairs'],
          supporting: ['all-ministries'],
          timeline: immediately,
          actions: [
            { en: 'Mainstream into the sectoral and national plans', lo: 'ເຊື່ອມສານເຂົ້າໃນແຜນຂອງຂະແໜງການ ແລະ ແຜນແຫ່ງຊາດ' },
            { en: 'Campaign – both online and traditional campaign', lo: 'ໂຄສະນາເຜີຍແຜ່ – ທັງທາງອອນລາຍ ແລະ ຕາມແບບດັ້ງເດີມ' },
          ],
        },
      ],
    },
  ],
}

/** Table 2: digital government transformation and data governance. */
const digital: WorkshopGroup = {
  block: '6',
  areas: [
    {
      name: {
        en: 'Create ICT infrastructure for ODSCs',
        lo: 'ສ້າງໂຄງລ່າງພື້ນຖານດ້ານເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ (ICT) ໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ',
      },
      outcomes: [
        {
          text: {
            en: 'Enabling environment for ODSCs to operate in the digital world',
            lo: 'ສະພາບແວດລ້ອມທີ່ເອື້ອອຳນວຍໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ດຳເນີນງານໃນໂລກດິຈິຕອນ',
          },
          lead: ['ministry-of-technology-and-communications'],
          actions: [
            {
              en: 'Provide a data centre with back-up created for ODSCs, connecting to the national data centre',
              lo: 'ຈັດໃຫ້ມີສູນຂໍ້ມູນພ້ອມລະບົບສຳຮອງ ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວ ໂດຍເຊື່ອມຕໍ່ກັບສູນຂໍ້ມູນແຫ່ງຊາດ',
            },
            {
              en: 'Encourage line ministries to invest in ICT infrastructure',
              lo: 'ຊຸກຍູ້ກະຊວງ-ຂະແໜງການ ໃຫ້ລົງທຶນໃສ່ໂຄງລ່າງພື້ນຖານດ້ານເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ (ICT)',
            },
            {
              en: 'Provide capacity training to officials on digitalization',
              lo: 'ຝຶກອົບຮົມພະນັກງານ-ລັດຖະກອນ ເພື່ອສ້າງຄວາມອາດສາມາດດ້ານການຫັນເປັນດິຈິຕອນ',
            },
          ],
        },
      ],
    },
  ],
}

/** Table 3: people-centered approach to service delivery and stakeholders' engagement processes. */
const engagement: WorkshopGroup = {
  block: '8',
  areas: [
    {
      name: { en: 'Example: Reach out to citizens/businesses', lo: 'ຕົວຢ່າງ: ເຂົ້າເຖິງພົນລະເມືອງ/ພາກທຸລະກິດ' },
      outcomes: [
        {
          text: {
            en: 'Example: Established a mechanism to reach out to citizens/businesses',
            lo: 'ຕົວຢ່າງ: ໄດ້ສ້າງກົນໄກເຂົ້າເຖິງພົນລະເມືອງ/ພາກທຸລະກິດ ແລ້ວ',
          },
          comment: {
            en: 'This row is the handbook’s example; it stood in the group’s table, marked “Example”.',
            lo: 'ແຖວນີ້ແມ່ນຕົວຢ່າງຈາກຄູ່ມື ເຊິ່ງມີຢູ່ໃນຕາຕະລາງຂອງກຸ່ມ ໂດຍໝາຍໄວ້ວ່າ “ຕົວຢ່າງ”.',
          },
          timeline: { kind: 'months', months: 3 },
          actions: [
            {
              en: 'Develop a mechanism to get instant feedback from service recipients',
              lo: 'ສ້າງກົນໄກຮັບຄຳຄິດເຫັນແບບທັນທີ ຈາກຜູ້ຮັບການບໍລິການ',
            },
            {
              en: 'Set up a drop-box at the OSS centres/websites to receive suggestions for improvement',
              lo: 'ຕັ້ງຕູ້ຮັບຄຳຄິດເຫັນ ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ/ເວັບໄຊ ເພື່ອຮັບເອົາຂໍ້ສະເໜີໃນການປັບປຸງ',
            },
          ],
        },
      ],
    },
    {
      name: { en: 'Share remedial actions (two-way communication)', lo: 'ແຈ້ງມາດຕະການແກ້ໄຂໃຫ້ຮູ້ນຳກັນ (ການສື່ສານສອງທາງ)' },
      outcomes: [
        {
          text: {
            en: 'A mechanism established to disseminate information to the public',
            lo: 'ໄດ້ສ້າງກົນໄກເຜີຍແຜ່ຂໍ້ມູນຂ່າວສານໃຫ້ປະຊາຊົນ ແລ້ວ',
          },
          actions: [
            {
              en:
                'Consolidate feedback or grievances, report and consult internally (produce FAQ), collect weekly ' +
                'comments from the comment box',
              lo:
                'ສັງລວມຄຳຄິດເຫັນ ຫຼື ຄຳຮ້ອງທຸກ, ລາຍງານ ແລະ ປຶກສາຫາລືພາຍໃນ (ຈັດທຳຄຳຖາມທີ່ຖາມເລື້ອຍໆ (FAQ)), ' +
                'ເກັບກຳຄຳເຫັນຈາກຕູ້ຮັບຄຳເຫັນທຸກອາທິດ',
            },
            { en: 'Set up a responsible committee', lo: 'ແຕ່ງຕັ້ງຄະນະກຳມະການຮັບຜິດຊອບ' },
          ],
        },
      ],
    },
    {
      name: { en: 'Increase diverse services and features', lo: 'ເພີ່ມການບໍລິການ ແລະ ຄຸນສົມບັດໃຫ້ຫຼາກຫຼາຍ' },
      outcomes: [
        {
          text: {
            en: 'An inclusive platform or mechanism established to co-create and enhance the services',
            lo: 'ໄດ້ສ້າງເວທີ ຫຼື ກົນໄກທີ່ທຸກຄົນມີສ່ວນຮ່ວມ ເພື່ອຮ່ວມກັນສ້າງ ແລະ ຍົກລະດັບການບໍລິການ',
          },
          actions: [
            {
              en:
                'Invite citizen groups, youth, women etc. to participate in a workshop/meeting to co-design, test ' +
                'and be involved at various stages, especially in the development of new products or services',
              lo:
                'ເຊີນກຸ່ມພົນລະເມືອງ, ຊາວໜຸ່ມ, ແມ່ຍິງ ແລະ ອື່ນໆ ເຂົ້າຮ່ວມກອງປະຊຸມສຳມະນາ/ກອງປະຊຸມ ເພື່ອຮ່ວມອອກແບບ, ທົດລອງ ແລະ ' +
                'ມີສ່ວນຮ່ວມໃນຂັ້ນຕອນຕ່າງໆ ໂດຍສະເພາະໃນການພັດທະນາຜະລິດຕະພັນ ຫຼື ການບໍລິການໃໝ່',
            },
          ],
        },
      ],
    },
    {
      name: { en: 'Increase the access or use of ODSC', lo: 'ເພີ່ມການເຂົ້າເຖິງ ຫຼື ການນຳໃຊ້ສູນບໍລິການຜ່ານປະຕູດຽວ' },
      outcomes: [
        {
          text: {
            en: 'Citizens and relevant officials are aware of and understand ODSC',
            lo: 'ພົນລະເມືອງ ແລະ ພະນັກງານ-ລັດຖະກອນທີ່ກ່ຽວຂ້ອງ ຮັບຮູ້ ແລະ ເຂົ້າໃຈ ກ່ຽວກັບສູນບໍລິການຜ່ານປະຕູດຽວ',
          },
          actions: [
            {
              en: 'Promote ODSCs using various channels such as billboards, Facebook, YouTube, newspapers, radio, etc.',
              lo: 'ໂຄສະນາສູນບໍລິການຜ່ານປະຕູດຽວ ຜ່ານຊ່ອງທາງຕ່າງໆ ເຊັ່ນ: ປ້າຍໂຄສະນາ, ເຟສບຸກ, ຢູທູບ, ໜັງສືພິມ, ວິທະຍຸ ແລະ ອື່ນໆ',
            },
          ],
        },
      ],
    },
  ],
}

/** The three tables of section 8.2, group 1 to group 3. */
export const groups: readonly WorkshopGroup[] = [structures, digital, engagement]
