import type { FrontOfficeArea } from './schema'

/** The 17 priority areas of annex 2. Actions are ours throughout: the handbook leaves them to the core group. */
export const frontOfficeAreas: FrontOfficeArea[] = [
  {
    id: 'operation-and-management',
    number: 1,
    name: { en: 'Operation and management', lo: 'ການດຳເນີນງານ ແລະ ການຄຸ້ມຄອງ', review: 'draft' },
    description: {
      en:
        'What a centre needs in order to run: an organizational structure, a workflow, job descriptions and the ' +
        'like. It also covers how posts are filled, for example by recruiting or by seconding staff.',
      lo:
        'ສິ່ງທີ່ສູນຈຳເປັນຕ້ອງມີເພື່ອດຳເນີນງານ ເຊັ່ນ: ໂຄງປະກອບການຈັດຕັ້ງ, ຂັ້ນຕອນການເຮັດວຽກ, ໃບກຳນົດໜ້າທີ່ຮັບຜິດຊອບຂອງແຕ່ລະຕຳແໜ່ງ ແລະ ອື່ນໆ. ' +
        'ລວມທັງວິທີບັນຈຸຄົນເຂົ້າຕຳແໜ່ງ ເຊັ່ນ: ການຮັບສະໝັກ ຫຼື ການສົ່ງພະນັກງານມາປະຈຳການ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'The mechanism for running and managing the one-stop shop centres is in place',
      lo: 'ມີກົນໄກດຳເນີນງານ ແລະ ຄຸ້ມຄອງສູນບໍລິການຜ່ານປະຕູດຽວແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'Draw up the organizational structure, the workflow and the job descriptions of a centre',
          lo: 'ສ້າງໂຄງປະກອບການຈັດຕັ້ງ, ຂັ້ນຕອນການເຮັດວຽກ ແລະ ໃບກຳນົດໜ້າທີ່ຮັບຜິດຊອບຂອງແຕ່ລະຕຳແໜ່ງຢູ່ສູນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Agree with the participating agencies which posts are recruited and which are seconded',
          lo: 'ຕົກລົງກັບອົງການທີ່ເຂົ້າຮ່ວມ ວ່າຕຳແໜ່ງໃດຈະຮັບສະໝັກ ແລະ ຕຳແໜ່ງໃດຈະໃຫ້ສົ່ງພະນັກງານມາປະຈຳການ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Issue operating rules for the centres, with quality standards for handling documents and services',
          lo: 'ອອກລະບຽບການດຳເນີນງານຂອງສູນ ພ້ອມທັງມາດຕະຖານຄຸນນະພາບໃນການດຳເນີນເອກະສານ ແລະ ການໃຫ້ບໍລິການ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 4 },
      },
      {
        text: {
          en: 'Try the mechanism out at a pilot centre, and correct it before other centres follow',
          lo: 'ທົດລອງນຳໃຊ້ກົນໄກດັ່ງກ່າວຢູ່ສູນທົດລອງແຫ່ງໜຶ່ງ ແລະ ປັບປຸງ ກ່ອນນຳໃຊ້ຢູ່ສູນອື່ນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 6 },
      },
    ],
    addresses: ['4.3.1', '4.4.6', '4.4.8'],
  },
  {
    id: 'spatial-arrangement',
    number: 2,
    name: { en: 'Spatial arrangement', lo: 'ການຈັດສັນສະຖານທີ່', review: 'draft' },
    description: {
      en:
        'For physical centres: whether to put up a new building and, if so, where and how. ' +
        'If an existing building is given this new use: finding the premises, negotiating for them and taking them ' +
        'over.',
      lo:
        'ສຳລັບສູນແບບມີສະຖານທີ່ຕັ້ງ: ຈະກໍ່ສ້າງອາຄານໃໝ່ ຫຼືບໍ່ ແລະ ຖ້າກໍ່ສ້າງ ຈະສ້າງຢູ່ໃສ ແລະ ສ້າງແນວໃດ. ຖ້າດັດແປງອາຄານທີ່ມີຢູ່ແລ້ວ: ' +
        'ການຊອກຫາ, ການເຈລະຈາ ແລະ ການຮັບມອບສະຖານທີ່.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'Premises for the physical one-stop shop centres have been arranged',
      lo: 'ໄດ້ຈັດສັນສະຖານທີ່ໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ແບບມີສະຖານທີ່ຕັ້ງແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'Compare a new building with the reuse of an existing one: cost, location and access',
          lo: 'ສົມທຽບການກໍ່ສ້າງອາຄານໃໝ່ກັບການດັດແປງອາຄານທີ່ມີຢູ່ແລ້ວ: ຄ່າໃຊ້ຈ່າຍ, ທີ່ຕັ້ງ ແລະ ການເຂົ້າເຖິງ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Choose the site or building and secure the right to use it',
          lo: 'ເລືອກທີ່ດິນ ຫຼື ອາຄານ ແລະ ດຳເນີນການໃຫ້ໄດ້ສິດນຳໃຊ້',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 6 },
      },
      {
        text: {
          en: 'Design the premises, then build or refit them',
          lo: 'ອອກແບບສະຖານທີ່ ແລ້ວກໍ່ສ້າງ ຫຼື ດັດແປງ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 18 },
      },
      {
        text: {
          en: 'Take over the premises, and check before opening that they are safe and accessible',
          lo: 'ຮັບມອບສະຖານທີ່ ແລະ ກວດກາຄວາມປອດໄພ ແລະ ການເຂົ້າເຖິງ ກ່ອນເປີດບໍລິການ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
    ],
    addresses: [],
  },
  {
    id: 'financial-management',
    number: 3,
    name: { en: 'Financial management', lo: 'ການຄຸ້ມຄອງການເງິນ', review: 'draft' },
    description: {
      en: 'How the grants that come in and the revenue that is earned are managed.',
      lo: 'ການຄຸ້ມຄອງເງິນອຸດໜູນທີ່ໄດ້ຮັບ ແລະ ລາຍຮັບທີ່ສ້າງໄດ້.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'A financial management system is in place',
      lo: 'ມີລະບົບຄຸ້ມຄອງການເງິນແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'Set rules for recording and reporting grants, revenue and spending at a centre',
          lo: 'ກຳນົດລະບຽບການບັນທຶກ ແລະ ລາຍງານເງິນອຸດໜູນ, ລາຍຮັບ ແລະ ລາຍຈ່າຍຂອງສູນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Obtain a budget code, and prepare and follow a yearly budget plan for each centre',
          lo: 'ຂໍໃຫ້ໄດ້ລະຫັດງົບປະມານ ພ້ອມທັງສ້າງ ແລະ ປະຕິບັດແຜນງົບປະມານປະຈຳປີຂອງແຕ່ລະສູນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 6 },
      },
      {
        text: {
          en: 'Arrange internal and external audits of the centres',
          lo: 'ຈັດໃຫ້ມີການກວດສອບພາຍໃນ ແລະ ການກວດສອບຈາກພາຍນອກຕໍ່ສູນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 12 },
      },
    ],
    addresses: ['4.5.3', '4.5.8', '4.5.9'],
  },
  {
    id: 'service-fees',
    number: 4,
    name: { en: 'Service fees', lo: 'ຄ່າບໍລິການ', review: 'draft' },
    description: {
      en:
        'Where a local authority has been given the power: deciding what services cost, and how the money is ' +
        'collected and paid out.',
      lo: 'ໃນກໍລະນີທີ່ອົງການປົກຄອງທ້ອງຖິ່ນໄດ້ຮັບສິດອຳນາດ: ການກຳນົດຄ່າບໍລິການ ພ້ອມທັງວິທີເກັບ ແລະ ວິທີເບີກຈ່າຍເງິນຄ່າບໍລິການ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'Service fee rates, and the way fees are collected and paid out, have been worked out and are applied',
      lo: 'ອັດຕາຄ່າບໍລິການ ພ້ອມທັງວິທີເກັບ ແລະ ວິທີເບີກຈ່າຍ ໄດ້ຖືກສ້າງຂຶ້ນ ແລະ ນຳໃຊ້ແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'List the fees charged today and the rules they rest on',
          lo: 'ສັງລວມຄ່າບໍລິການທີ່ເກັບໃນປັດຈຸບັນ ແລະ ລະບຽບການທີ່ອີງໃສ່',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Draft uniform fee rates and rules for collecting, sharing and using the money',
          lo: 'ຮ່າງອັດຕາຄ່າບໍລິການທີ່ເປັນມາດຕະຖານດຽວກັນ ແລະ ລະບຽບການເກັບ, ການແບ່ງປັນ ແລະ ການນຳໃຊ້ເງິນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Have the rates and rules approved, and display the fees at every centre',
          lo: 'ສະເໜີອັດຕາ ແລະ ລະບຽບການ ຈົນໄດ້ຮັບການອະນຸມັດ ແລະ ຕິດປະກາດຄ່າບໍລິການຢູ່ທຸກສູນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
    ],
    addresses: ['4.4.9', '4.5.4'],
  },
  {
    id: 'human-resources',
    number: 5,
    name: { en: 'Human resources', lo: 'ຊັບພະຍາກອນມະນຸດ', review: 'draft' },
    description: {
      en: 'Recruiting staff, or screening the staff who are seconded.',
      lo: 'ການຮັບສະໝັກພະນັກງານ ຫຼື ການຄັດເລືອກພະນັກງານທີ່ຖືກສົ່ງມາປະຈຳການ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'Enough staff are at work in the one-stop shop centres',
      lo: 'ມີພະນັກງານພຽງພໍ ປະຈຳການຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'Estimate how many staff each centre needs, by post and by expected number of users',
          lo: 'ຄິດໄລ່ຈຳນວນພະນັກງານທີ່ແຕ່ລະສູນຕ້ອງການ ຕາມຕຳແໜ່ງ ແລະ ຕາມຈຳນວນຜູ້ໃຊ້ບໍລິການທີ່ຄາດຄະເນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Set criteria for recruiting new staff and for screening seconded staff',
          lo: 'ກຳນົດເກນສຳລັບການຮັບສະໝັກພະນັກງານໃໝ່ ແລະ ການຄັດເລືອກພະນັກງານທີ່ຖືກສົ່ງມາປະຈຳການ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Recruit or screen the staff and place them in the centres',
          lo: 'ຮັບສະໝັກ ຫຼື ຄັດເລືອກພະນັກງານ ແລະ ຈັດໃຫ້ປະຈຳການຢູ່ສູນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 6 },
      },
    ],
    addresses: ['4.2.3'],
  },
  {
    id: 'training',
    number: 6,
    name: { en: 'Training', lo: 'ການຝຶກອົບຮົມ', review: 'draft' },
    description: {
      en: 'Training that gives newly recruited or seconded staff the competencies and the positive mindset they need.',
      lo: 'ການຝຶກອົບຮົມເພື່ອສ້າງຄວາມສາມາດ ແລະ ແນວຄິດໃນທາງບວກ ໃຫ້ພະນັກງານທີ່ຫາກໍຮັບສະໝັກ ຫຼື ຖືກສົ່ງມາປະຈຳການ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'The staff of the centres have been trained',
      lo: 'ພະນັກງານຂອງສູນໄດ້ຮັບການຝຶກອົບຮົມແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'Find out which skills and attitudes each post asks for, and what the staff still lack',
          lo: 'ກຳນົດທັກສະ ແລະ ທັດສະນະຄະຕິທີ່ແຕ່ລະຕຳແໜ່ງຕ້ອງການ ແລະ ສິ່ງທີ່ພະນັກງານຍັງຂາດ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en:
            'Prepare a training programme on service values and ethics, dealing with citizens, and data and digital ' +
            'skills',
          lo: 'ສ້າງຫຼັກສູດຝຶກອົບຮົມກ່ຽວກັບຄຸນຄ່າ ແລະ ຈັນຍາບັນໃນການບໍລິການ, ການພົວພັນກັບພົນລະເມືອງ ແລະ ທັກສະດ້ານຂໍ້ມູນ ແລະ ທັກສະດິຈິຕອນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 4 },
      },
      {
        text: {
          en: 'Train all staff before they serve at a counter',
          lo: 'ຝຶກອົບຮົມພະນັກງານທຸກຄົນ ກ່ອນໃຫ້ບໍລິການຢູ່ປ່ອງບໍລິການ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Hold refresher courses and check what has changed at work',
          lo: 'ຈັດຝຶກອົບຮົມຄືນໃໝ່ເປັນໄລຍະ ແລະ ຕິດຕາມການປ່ຽນແປງໃນການເຮັດວຽກ',
          review: 'draft',
        },
        timeline: { kind: 'continuous' },
      },
    ],
    addresses: ['4.2.4', '4.2.6', '4.6.4'],
  },
  {
    id: 'information-services',
    number: 7,
    name: { en: 'Information services', lo: 'ການບໍລິການຂໍ້ມູນຂ່າວສານ', review: 'draft' },
    description: {
      en:
        'Telling people that a centre exists, which services it offers, what they cost and which papers each one ' +
        'needs. Several channels may be used: call centre, website, FM radio, kiosk, information desk, outreach ' +
        'campaign and others.',
      lo:
        'ການເຜີຍແຜ່ໃຫ້ປະຊາຊົນຮູ້ວ່າມີສູນ, ສູນໃຫ້ບໍລິການຫຍັງແດ່, ຄ່າບໍລິການເທົ່າໃດ ແລະ ແຕ່ລະການບໍລິການຕ້ອງໃຊ້ເອກະສານຫຍັງ. ສາມາດໃຊ້ຫຼາຍຊ່ອງທາງ ເຊັ່ນ: ' +
        'ສູນບໍລິການທາງໂທລະສັບ, ເວັບໄຊ, ວິທະຍຸ (FM), ຕູ້ບໍລິການຂໍ້ມູນຂ່າວສານ, ໂຕະໃຫ້ຂໍ້ມູນຂ່າວສານ, ການລົງໄປໂຄສະນາເຜີຍແຜ່ເຖິງຊຸມຊົນ ແລະ ອື່ນໆ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'A mechanism that spreads information about the one-stop shop centres has been developed and is in use',
      lo: 'ກົນໄກເຜີຍແຜ່ຂໍ້ມູນຂ່າວສານກ່ຽວກັບສູນບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຖືກສ້າງຂຶ້ນ ແລະ ນຳໃຊ້ແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'Write a plain guide to every service: papers needed, steps, time and fee',
          lo: 'ສ້າງຄູ່ມືທີ່ເຂົ້າໃຈງ່າຍສຳລັບທຸກການບໍລິການ: ເອກະສານທີ່ຕ້ອງການ, ຂັ້ນຕອນ, ໄລຍະເວລາ ແລະ ຄ່າບໍລິການ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Put up a notice board and staff an information desk at each centre',
          lo: 'ຕິດຕັ້ງກະດານແຈ້ງການ ແລະ ຈັດພະນັກງານປະຈຳໂຕະໃຫ້ຂໍ້ມູນຂ່າວສານຢູ່ແຕ່ລະສູນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Publish the same information on a web portal and over a hotline',
          lo: 'ເຜີຍແຜ່ຂໍ້ມູນຂ່າວສານອັນດຽວກັນຜ່ານເວັບທ່າ ແລະ ສາຍດ່ວນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 6 },
      },
      {
        text: {
          en: 'Make the centres known over the radio, through village authorities and at community meetings',
          lo: 'ໂຄສະນາສູນຜ່ານວິທະຍຸ, ອົງການປົກຄອງບ້ານ ແລະ ກອງປະຊຸມຊຸມຊົນ',
          review: 'draft',
        },
        timeline: { kind: 'continuous' },
      },
    ],
    addresses: ['4.4.9', '4.4.10', '4.6.11', '4.8.9'],
  },
  {
    id: 'service-types',
    number: 8,
    name: { en: 'Service types', lo: 'ປະເພດການບໍລິການ', review: 'draft' },
    description: {
      en:
        'One-stop shop centres may offer services that are decided nationally, services that are decided locally, or ' +
        'both.',
      lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ອາດໃຫ້ບໍລິການທີ່ຂັ້ນສູນກາງກຳນົດ, ການບໍລິການທີ່ຂັ້ນທ້ອງຖິ່ນກຳນົດ ຫຼື ທັງສອງປະເພດ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'It has been decided which types of services the one-stop shop centres provide',
      lo: 'ໄດ້ຕົກລົງປະເພດການບໍລິການທີ່ຈະໃຫ້ບໍລິການຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'List the services of all agencies, and how often people ask for each one',
          lo: 'ສັງລວມການບໍລິການຂອງທຸກອົງການ ແລະ ຄວາມຖີ່ທີ່ປະຊາຊົນຂໍໃຊ້ແຕ່ລະການບໍລິການ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Decide which services every centre offers and which ones a locality may add',
          lo: 'ຕົກລົງວ່າການບໍລິການໃດທີ່ທຸກສູນຕ້ອງມີ ແລະ ການບໍລິການໃດທີ່ທ້ອງຖິ່ນສາມາດເພີ່ມໄດ້',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Publish the approved list of services and bring it up to date once a year',
          lo: 'ເຜີຍແຜ່ລາຍຊື່ການບໍລິການ ສະບັບທີ່ໄດ້ຮັບການອະນຸມັດ ແລະ ປັບປຸງລາຍຊື່ນັ້ນປີລະເທື່ອ',
          review: 'draft',
        },
        timeline: { kind: 'continuous' },
      },
    ],
    addresses: ['4.4.9', '4.7.3'],
  },
  {
    id: 'traffic-management',
    number: 9,
    name: { en: 'Traffic management', lo: 'ການຈັດລະບຽບການສັນຈອນຂອງຜູ້ມາໃຊ້ບໍລິການ', review: 'draft' },
    description: {
      en:
        'Guiding people to the counter they need. With digital means this may be an online queue system; ' +
        'without them, direction signs, or guides and volunteers who show the way.',
      lo:
        'ການນຳພາປະຊາຊົນໄປຫາປ່ອງບໍລິການທີ່ຕ້ອງການ. ຖ້າມີເຄື່ອງມືດິຈິຕອນ ອາດແມ່ນລະບົບຄິວອອນລາຍ; ' +
        'ຖ້າບໍ່ມີ ອາດແມ່ນປ້າຍບອກທາງ ຫຼື ຜູ້ແນະນຳ ແລະ ອາສາສະໝັກ ທີ່ຊ່ວຍນຳທາງ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'A system that manages the traffic of visitors has been developed and is in use',
      lo: 'ລະບົບຈັດລະບຽບການສັນຈອນຂອງຜູ້ມາໃຊ້ບໍລິການ ໄດ້ຖືກສ້າງຂຶ້ນ ແລະ ນຳໃຊ້ແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'Plan how visitors move from the entrance to the counters, and put up clear signs',
          lo: 'ວາງແຜນເສັ້ນທາງຂອງຜູ້ມາໃຊ້ບໍລິການ ຈາກທາງເຂົ້າໄປຫາປ່ອງບໍລິການ ແລະ ຕິດຕັ້ງປ້າຍທີ່ຊັດເຈນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Select and train volunteers who help people find their way',
          lo: 'ຄັດເລືອກ ແລະ ຝຶກອົບຮົມອາສາສະໝັກ ເພື່ອຊ່ວຍນຳທາງປະຊາຊົນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Install an electronic queue system in the busiest centres first',
          lo: 'ຕິດຕັ້ງລະບົບຄິວແບບເອເລັກໂຕຣນິກ ເລີ່ມຈາກສູນທີ່ມີຜູ້ມາໃຊ້ບໍລິການຫຼາຍທີ່ສຸດ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 9 },
      },
    ],
    addresses: ['4.4.11', '4.4.12', '4.4.13'],
  },
  {
    id: 'document-exchange-mechanism',
    number: 10,
    name: { en: 'Document exchange mechanism', lo: 'ກົນໄກແລກປ່ຽນເອກະສານ', review: 'draft' },
    description: {
      en:
        'How papers travel from the front office to the back office and back again. ' +
        'With digital means this might be a protocol for sending files electronically; ' +
        'without them, the way is decided on and the system is set up.',
      lo:
        'ວິທີຮັບ-ສົ່ງເອກະສານລະຫວ່າງພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ) ກັບພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ). ' +
        'ຖ້າມີເຄື່ອງມືດິຈິຕອນ ອາດແມ່ນລະບຽບວິທີການສົ່ງໄຟລ໌ທາງເອເລັກໂຕຣນິກ; ຖ້າບໍ່ມີ ຕ້ອງຕົກລົງວິທີຮັບ-ສົ່ງ ແລະ ສ້າງລະບົບດັ່ງກ່າວ.',
      review: 'draft',
    },
    keyOutcome: {
      en:
        'A mechanism that carries documents by hand or transmits them electronically to ministries, departments and ' +
        'agencies has been developed and is in use',
      lo: 'ກົນໄກສົ່ງເອກະສານ (ນຳສົ່ງດ້ວຍມື ຫຼື ສົ່ງທາງເອເລັກໂຕຣນິກ) ໃຫ້ກະຊວງ, ກົມ ແລະ ອົງການ ໄດ້ຖືກສ້າງຂຶ້ນ ແລະ ນຳໃຊ້ແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'Map the route of the documents for each service, and cut the stops that are not needed',
          lo: 'ສ້າງແຜນຜັງເສັ້ນທາງເອກະສານຂອງແຕ່ລະການບໍລິການ ແລະ ຕັດຮອນຂອດຂັ້ນທີ່ບໍ່ຈຳເປັນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Agree on registers, couriers and time limits for papers carried by hand',
          lo: 'ຕົກລົງກ່ຽວກັບປຶ້ມທະບຽນ, ຜູ້ນຳສົ່ງ ແລະ ກຳນົດເວລາ ສຳລັບເອກະສານທີ່ນຳສົ່ງດ້ວຍມື',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Introduce electronic transmission of requests and documents, one agency after another',
          lo: 'ນຳໃຊ້ການສົ່ງຄຳຮ້ອງ ແລະ ເອກະສານທາງເອເລັກໂຕຣນິກ ເທື່ອລະອົງການ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 18 },
      },
    ],
    addresses: ['4.6.5'],
  },
  {
    id: 'physical-layout',
    number: 11,
    name: { en: 'Physical layout', lo: 'ແຜນຜັງສະຖານທີ່', review: 'draft' },
    description: {
      en:
        'In an advanced centre, a visitor may come first to a self-service area, then to a waiting area with an ' +
        'information desk. After these come the area for quick services and the area for complex ones; ' +
        'management sits at the back.',
      lo:
        'ຢູ່ສູນທີ່ກ້າວໜ້າ ເມື່ອເຂົ້າມາອາດພົບບ່ອນບໍລິການຕົນເອງກ່ອນ, ຕໍ່ມາແມ່ນບ່ອນລໍຖ້າທີ່ມີໂຕະໃຫ້ຂໍ້ມູນຂ່າວສານ. ' +
        'ຈາກນັ້ນ ແມ່ນບ່ອນໃຫ້ບໍລິການແບບໄວ ແລະ ບ່ອນໃຫ້ບໍລິການທີ່ຊັບຊ້ອນ; ສ່ວນບ່ອນບໍລິຫານຢູ່ດ້ານຫຼັງສຸດ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'The plan of the centre’s physical layout has been drawn up',
      lo: 'ໄດ້ສ້າງແຜນຜັງສະຖານທີ່ຂອງສູນບໍລິການຜ່ານປະຕູດຽວແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'Draw a standard layout plan, in a version for large and one for small centres',
          lo: 'ແຕ້ມແຜນຜັງມາດຕະຖານ ເປັນແບບສຳລັບສູນຂະໜາດໃຫຍ່ ແລະ ແບບສຳລັບສູນຂະໜາດນ້ອຍ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Walk through the plan with staff, users and persons with disabilities, and correct it',
          lo: 'ທົດສອບແຜນຜັງຮ່ວມກັບພະນັກງານ, ຜູ້ໃຊ້ບໍລິການ ແລະ ຄົນພິການ ແລ້ວປັບປຸງ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 1 },
      },
      {
        text: {
          en: 'Arrange each centre according to the plan',
          lo: 'ຈັດສະຖານທີ່ຂອງແຕ່ລະສູນຕາມແຜນຜັງ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 12 },
      },
    ],
    addresses: ['4.4.14'],
  },
  {
    id: 'equipment-and-furniture',
    number: 12,
    name: { en: 'Equipment and furniture', lo: 'ອຸປະກອນ ແລະ ເຟີນີເຈີ', review: 'draft' },
    description: {
      en:
        'The kinds of furniture and fixtures to use, and the hardware and software for workstations, for connections ' +
        'and for monitoring by camera (CCTV).',
      lo:
        'ປະເພດເຟີນີເຈີ ແລະ ອຸປະກອນຕິດຕັ້ງທີ່ຈະນຳໃຊ້ ພ້ອມທັງຮາດແວ ແລະ ຊອບແວ ສຳລັບບ່ອນເຮັດວຽກ, ການເຊື່ອມຕໍ່ ແລະ ການຕິດຕາມດ້ວຍກ້ອງວົງຈອນປິດ ' +
        '(CCTV).',
      review: 'draft',
    },
    keyOutcome: {
      en: 'Furniture and equipment have been listed, procured and installed',
      lo: 'ໄດ້ສ້າງລາຍການ, ຈັດຊື້ ແລະ ຕິດຕັ້ງເຟີນີເຈີ ແລະ ອຸປະກອນແລ້ວ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'handbook',
    actions: [
      {
        text: {
          en: 'List what each type of centre needs, with technical specifications and costs',
          lo: 'ສ້າງລາຍການສິ່ງທີ່ສູນແຕ່ລະປະເພດຕ້ອງການ ພ້ອມທັງຄຸນລັກສະນະທາງເຕັກນິກ ແລະ ລາຄາ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Procure and install the furniture, computers, self-service kiosks and cameras',
          lo: 'ຈັດຊື້ ແລະ ຕິດຕັ້ງເຟີນີເຈີ, ຄອມພິວເຕີ, ຕູ້ບໍລິການຕົນເອງ ແລະ ກ້ອງວົງຈອນປິດ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 8 },
      },
      {
        text: {
          en: 'Provide dedicated broadband and back-up power',
          lo: 'ຈັດໃຫ້ມີອິນເຕີເນັດຄວາມໄວສູງສະເພາະສູນ ແລະ ໄຟຟ້າສຳຮອງ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 12 },
      },
      {
        text: {
          en: 'Arrange maintenance, and keep a register of the equipment',
          lo: 'ຈັດໃຫ້ມີການບຳລຸງຮັກສາ ແລະ ບັນທຶກທະບຽນອຸປະກອນ',
          review: 'draft',
        },
        timeline: { kind: 'continuous' },
      },
    ],
    addresses: ['4.6.7', '4.6.8', '4.6.10'],
  },
  {
    id: 'customer-feedback-and-grievances',
    number: 13,
    name: {
      en: 'Customer feedback and grievances',
      lo: 'ຄຳຄິດເຫັນ ແລະ ຄຳຮ້ອງທຸກຂອງຜູ້ໃຊ້ບໍລິການ',
      review: 'draft',
    },
    description: {
      en:
        'Tools for hearing from users: feedback tablets or exit-poll screens, a handwritten complaints book, an app ' +
        'for rating the service, an ombudsman’s counter, Facebook and Twitter, a call centre and others.',
      lo:
        'ເຄື່ອງມືຮັບຟັງຜູ້ໃຊ້ບໍລິການ ເຊັ່ນ: ແທັບເລັດຮັບຄຳຄິດເຫັນ ຫຼື ໜ້າຈໍສອບຖາມຢູ່ທາງອອກ, ປຶ້ມບັນທຶກຄຳຮ້ອງທຸກດ້ວຍມື, ແອັບໃຫ້ຄະແນນການບໍລິການ, ' +
        'ປ່ອງບໍລິການຂອງອົງການຮັບຄຳຮ້ອງທຸກທີ່ເປັນເອກະລາດ, ເຟສບຸກ ແລະ ທະວິດເຕີ, ສູນບໍລິການທາງໂທລະສັບ ແລະ ອື່ນໆ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'Users can give feedback and complain with ease, and every complaint is answered within a set time',
      lo: 'ຜູ້ໃຊ້ບໍລິການສາມາດໃຫ້ຄຳຄິດເຫັນ ແລະ ຍື່ນຄຳຮ້ອງທຸກໄດ້ງ່າຍ ແລະ ທຸກຄຳຮ້ອງທຸກໄດ້ຮັບຄຳຕອບພາຍໃນກຳນົດເວລາ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'onedoor',
    actions: [
      {
        text: {
          en: 'Place a complaints book and a suggestion box at every centre',
          lo: 'ວາງປຶ້ມບັນທຶກຄຳຮ້ອງທຸກ ແລະ ຕູ້ຮັບຂໍ້ສະເໜີ ຢູ່ທຸກສູນ',
          review: 'draft',
        },
        timeline: { kind: 'immediately' },
      },
      {
        text: {
          en: 'Set out who handles a complaint, in what time, and how the answer is recorded',
          lo: 'ກຳນົດຜູ້ຮັບຜິດຊອບແກ້ໄຂຄຳຮ້ອງທຸກ, ກຳນົດເວລາ ແລະ ວິທີບັນທຶກຄຳຕອບ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Open further channels: hotline, social media, rating app or tablet',
          lo: 'ເປີດຊ່ອງທາງເພີ່ມເຕີມ: ສາຍດ່ວນ, ສື່ສັງຄົມອອນລາຍ, ແອັບ ຫຼື ແທັບເລັດໃຫ້ຄະແນນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 6 },
      },
      {
        text: {
          en: 'Publish every quarter what users said and what was done about it',
          lo: 'ເຜີຍແຜ່ທຸກໄຕມາດ ວ່າຜູ້ໃຊ້ບໍລິການໄດ້ມີຄຳຄິດເຫັນຫຍັງແດ່ ແລະ ໄດ້ດຳເນີນການແນວໃດ',
          review: 'draft',
        },
        timeline: { kind: 'continuous' },
      },
    ],
    addresses: ['4.8.3', '4.8.4'],
  },
  {
    id: 'accessibility-and-inclusiveness',
    number: 14,
    name: { en: 'Accessibility and inclusiveness', lo: 'ການເຂົ້າເຖິງ ແລະ ຄວາມທົ່ວເຖິງ', review: 'draft' },
    description: {
      en:
        'May include centres where most people find them convenient, centres at community level, mobile centres for ' +
        'rural areas, staff or volunteers who give special help to people in need, provisions for persons with ' +
        'disabilities, and other measures.',
      lo:
        'ອາດລວມມີ: ການຕັ້ງສູນໃນບ່ອນທີ່ສະດວກສຳລັບຄົນສ່ວນໃຫຍ່, ສູນຂັ້ນຊຸມຊົນ, ສູນເຄື່ອນທີ່ສຳລັບເຂດຊົນນະບົດ, ພະນັກງານ ຫຼື ອາສາສະໝັກ ' +
        'ທີ່ຊ່ວຍເຫຼືອເປັນພິເສດແກ່ຜູ້ທີ່ຕ້ອງການ, ສິ່ງຮອງຮັບຄົນພິການ ແລະ ມາດຕະການອື່ນໆ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'Everyone can reach and use the services, wherever they live and whatever help they need',
      lo: 'ທຸກຄົນສາມາດເຂົ້າເຖິງ ແລະ ນຳໃຊ້ການບໍລິການໄດ້ ບໍ່ວ່າຈະຢູ່ໃສ ແລະ ຕ້ອງການຄວາມຊ່ວຍເຫຼືອແບບໃດ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'onedoor',
    actions: [
      {
        text: {
          en: 'Find out, together with vulnerable groups, who cannot reach or use the centres and why',
          lo: 'ສຳຫຼວດຮ່ວມກັບກຸ່ມດ້ອຍໂອກາດ ວ່າໃຜບໍ່ສາມາດເຂົ້າເຖິງ ຫຼື ນຳໃຊ້ສູນໄດ້ ແລະ ຍ້ອນຫຍັງ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Assign staff or volunteers at every centre to help those who need it',
          lo: 'ມອບໝາຍພະນັກງານ ຫຼື ອາສາສະໝັກຢູ່ທຸກສູນ ໃຫ້ຊ່ວຍເຫຼືອຜູ້ທີ່ຕ້ອງການ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Fit ramps, signs and counters that persons with disabilities can use',
          lo: 'ຕິດຕັ້ງທາງລາດ, ປ້າຍ ແລະ ປ່ອງບໍລິການ ທີ່ຄົນພິການສາມາດນຳໃຊ້ໄດ້',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 9 },
      },
      {
        text: {
          en: 'Bring services to remote villages with mobile teams or community-level centres',
          lo: 'ນຳການບໍລິການໄປເຖິງບ້ານຫ່າງໄກ ດ້ວຍໜ່ວຍງານເຄື່ອນທີ່ ຫຼື ສູນຂັ້ນຊຸມຊົນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 18 },
      },
    ],
    addresses: ['4.4.13', '4.7.3', '4.8.7'],
  },
  {
    id: 'amenities',
    number: 15,
    name: { en: 'Amenities', lo: 'ສິ່ງອຳນວຍຄວາມສະດວກ', review: 'draft' },
    description: {
      en:
        'May include parking, a playground for children, a room for baby care, a café or coffee machines, free ' +
        'wi-fi, computers with free internet, landline telephones, a small library, aids for persons with ' +
        'disabilities (wheelchairs, trails and Braille), and others.',
      lo:
        'ອາດລວມມີ: ບ່ອນຈອດລົດ, ສະໜາມເດັກຫຼິ້ນ, ຫ້ອງເບິ່ງແຍງແອນ້ອຍ, ຮ້ານກາເຟ ຫຼື ຕູ້ກາເຟ, ໄວໄຟຟຣີ, ຄອມພິວເຕີທີ່ໃຊ້ອິນເຕີເນັດຟຣີ, ໂທລະສັບຕັ້ງໂຕະ, ' +
        'ຫໍສະໝຸດຂະໜາດນ້ອຍ, ສິ່ງຊ່ວຍຄົນພິການ (ລົດລໍ້ນັ່ງຄົນພິການ, ທາງຍ່າງ ແລະ ອັກສອນນູນສຳລັບຄົນຕາບອດ) ແລະ ອື່ນໆ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'Centres have the amenities that their users need most',
      lo: 'ສູນມີສິ່ງອຳນວຍຄວາມສະດວກທີ່ຜູ້ໃຊ້ບໍລິການຕ້ອງການຫຼາຍທີ່ສຸດ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'onedoor',
    actions: [
      {
        text: {
          en: 'Ask users which amenities they miss, and set priorities that fit the budget',
          lo: 'ສອບຖາມຜູ້ໃຊ້ບໍລິການວ່າຍັງຂາດສິ່ງອຳນວຍຄວາມສະດວກຫຍັງ ແລະ ຈັດບຸລິມະສິດຕາມງົບປະມານ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Provide the basics at every centre: seats, drinking water, clean toilets, parking',
          lo: 'ຈັດໃຫ້ທຸກສູນມີສິ່ງພື້ນຖານ: ບ່ອນນັ່ງ, ນ້ຳດື່ມ, ຫ້ອງນ້ຳສະອາດ ແລະ ບ່ອນຈອດລົດ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 6 },
      },
      {
        text: {
          en: 'Add further amenities at large centres, with partners where possible',
          lo: 'ເພີ່ມສິ່ງອຳນວຍຄວາມສະດວກອື່ນຢູ່ສູນຂະໜາດໃຫຍ່ ໂດຍຮ່ວມມືກັບຄູ່ຮ່ວມງານຖ້າເປັນໄປໄດ້',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 18 },
      },
    ],
    addresses: [],
  },
  {
    id: 'monitoring-and-reporting',
    number: 16,
    name: { en: 'Monitoring and reporting', lo: 'ການຕິດຕາມ ແລະ ການລາຍງານ', review: 'draft' },
    description: {
      en:
        'Might include surveillance cameras, supervisors present at the centre, surveys of citizens (spoken, on ' +
        'paper or online), technology that captures data as work happens, daily, weekly and monthly reports, and ' +
        'others.',
      lo:
        'ອາດລວມມີ: ກ້ອງວົງຈອນປິດ, ຜູ້ຕິດຕາມກວດກາທີ່ປະຈຳຢູ່ສູນ, ການສຳຫຼວດຄວາມເຫັນພົນລະເມືອງ (ປາກເປົ່າ, ເຈ້ຍ ຫຼື ອອນລາຍ), ' +
        'ເຕັກໂນໂລຊີເກັບຂໍ້ມູນທັນທີໃນເວລາເຮັດວຽກ, ການລາຍງານປະຈຳວັນ, ປະຈຳອາທິດ ແລະ ປະຈຳເດືອນ ແລະ ອື່ນໆ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'The work of every centre is monitored and reported on regularly, and problems are acted on',
      lo: 'ວຽກງານຂອງທຸກສູນໄດ້ຮັບການຕິດຕາມ ແລະ ລາຍງານເປັນປະຈຳ ແລະ ມີການປະຕິບັດມາດຕະການແກ້ໄຂບັນຫາ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'onedoor',
    actions: [
      {
        text: {
          en:
            'Define a few key performance indicators for centres and their staff, such as waiting time and requests ' +
            'completed',
          lo: 'ກຳນົດຕົວຊີ້ວັດຜົນງານຫຼັກຈຳນວນໜຶ່ງສຳລັບສູນ ແລະ ພະນັກງານຂອງສູນ ເຊັ່ນ: ເວລາລໍຖ້າ ແລະ ຄຳຮ້ອງທີ່ສຳເລັດ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Introduce simple daily, weekly and monthly reporting forms',
          lo: 'ນຳໃຊ້ແບບຟອມລາຍງານປະຈຳວັນ, ປະຈຳອາທິດ ແລະ ປະຈຳເດືອນ ທີ່ງ່າຍດາຍ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en:
            'Install cameras and automatic recording of transactions, both connected to the headquarters that ' +
            'manages the centres',
          lo: 'ຕິດຕັ້ງກ້ອງວົງຈອນປິດ ແລະ ລະບົບບັນທຶກການໃຫ້ບໍລິການແບບອັດຕະໂນມັດ ໂດຍທັງສອງຢ່າງເຊື່ອມຕໍ່ກັບສຳນັກງານໃຫຍ່ທີ່ຄຸ້ມຄອງສູນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 12 },
      },
      {
        text: {
          en: 'Discuss the reports every month and record what is done about each problem',
          lo: 'ປຶກສາຫາລືບົດລາຍງານທຸກເດືອນ ແລະ ບັນທຶກມາດຕະການແກ້ໄຂຂອງແຕ່ລະບັນຫາ',
          review: 'draft',
        },
        timeline: { kind: 'continuous' },
      },
    ],
    addresses: ['4.9.9'],
  },
  {
    id: 'evaluation',
    number: 17,
    name: { en: 'Evaluation', lo: 'ການປະເມີນຜົນ', review: 'draft' },
    description: {
      en:
        'The services of ministries, departments and agencies may be judged by: ' +
        'what information about them is available, how people can apply, how long delivery takes, whether databases ' +
        'are electronic and joined to the systems of others, training in service management, mechanisms for feedback ' +
        'and monitoring, and tools that measure public satisfaction.',
      lo:
        'ການບໍລິການຂອງກະຊວງ, ກົມ ແລະ ອົງການ ອາດປະເມີນຕາມ: ຂໍ້ມູນຂ່າວສານກ່ຽວກັບການບໍລິການທີ່ມີໃຫ້, ວິທີຍື່ນຄຳຮ້ອງ, ໄລຍະເວລາໃຫ້ບໍລິການ, ' +
        'ຖານຂໍ້ມູນເປັນເອເລັກໂຕຣນິກ ແລະ ເຊື່ອມໂຍງກັບລະບົບຂອງອົງການອື່ນ ຫຼືບໍ່, ການຝຶກອົບຮົມກ່ຽວກັບການຄຸ້ມຄອງການບໍລິການ, ກົນໄກຮັບຄຳຄິດເຫັນ ແລະ ' +
        'ກົນໄກຕິດຕາມ ແລະ ເຄື່ອງມືວັດແທກຄວາມເພິ່ງພໍໃຈຂອງປະຊາຊົນ.',
      review: 'draft',
    },
    keyOutcome: {
      en: 'Services are evaluated regularly against agreed parameters, and the results are used to improve them',
      lo: 'ການບໍລິການໄດ້ຮັບການປະເມີນຜົນເປັນປະຈຳຕາມເກນທີ່ໄດ້ຕົກລົງກັນ ແລະ ຜົນການປະເມີນຖືກນຳໃຊ້ເພື່ອປັບປຸງການບໍລິການ',
      review: 'draft',
    },
    keyOutcomeOrigin: 'onedoor',
    actions: [
      {
        text: {
          en: 'Agree on parameters and benchmarks with the participating agencies',
          lo: 'ຕົກລົງເກນການປະເມີນ ແລະ ມາດຕະຖານທຽບຖານ ກັບອົງການທີ່ເຂົ້າຮ່ວມ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 3 },
      },
      {
        text: {
          en: 'Decide who evaluates, how independent they are and how often they do it',
          lo: 'ຕົກລົງວ່າໃຜເປັນຜູ້ປະເມີນ, ຄວາມເປັນເອກະລາດຂອງຜູ້ປະເມີນ ແລະ ຈະປະເມີນເລື້ອຍປານໃດ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 2 },
      },
      {
        text: {
          en: 'Carry out the first evaluation, including a survey of citizen satisfaction',
          lo: 'ດຳເນີນການປະເມີນຜົນຄັ້ງທຳອິດ ລວມທັງການສຳຫຼວດຄວາມເພິ່ງພໍໃຈຂອງປະຊາຊົນ',
          review: 'draft',
        },
        timeline: { kind: 'months', months: 6 },
      },
      {
        text: {
          en: 'Publish the results every year and agree on improvements',
          lo: 'ເຜີຍແຜ່ຜົນການປະເມີນທຸກປີ ແລະ ຕົກລົງກ່ຽວກັບການປັບປຸງ',
          review: 'draft',
        },
        timeline: { kind: 'continuous' },
      },
    ],
    addresses: ['4.9.2', '4.9.4', '4.9.5'],
  },
]
