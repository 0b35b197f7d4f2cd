import type { BuildingBlock } from '../schema'

export const financing: BuildingBlock = {
  id: 'financing',
  number: 5,
  name: {
    en: 'Financing',
    lo: 'ການສະໜອງທຶນ',
    review: 'draft',
  },
  about: {
    en: 'Looks at how one-stop shops are funded, and how that money is planned, allocated and audited.',
    lo: 'ພິຈາລະນາການສະໜອງທຶນໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ພ້ອມທັງການວາງແຜນ, ການຈັດສັນ ແລະ ການກວດສອບເງິນທຶນດັ່ງກ່າວ.',
    review: 'draft',
  },
  questions: [
    {
      number: '4.5.1',
      kind: 'yes-no',
      text: {
        en:
          'Does the Ministry of Finance take a proactive part in making and implementing the policy of the one-stop ' +
          'shop programme?',
        lo: 'ກະຊວງການເງິນ ເປັນເຈົ້າການຕັ້ງໜ້າ ໃນຂະບວນການສ້າງ ແລະ ຈັດຕັ້ງປະຕິບັດນະໂຍບາຍ ຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Proactive means that the ministry takes part from the start and makes proposals of its own, and does not ' +
          'only release money on request. Evidence: membership of a committee, or its written proposals.',
        lo:
          'ຕັ້ງໜ້າ ໝາຍເຖິງ ກະຊວງເຂົ້າຮ່ວມແຕ່ຕົ້ນ ແລະ ສະເໜີຄວາມເຫັນດ້ວຍຕົນເອງ, ບໍ່ແມ່ນພຽງແຕ່ຈ່າຍເງິນຕາມການສະເໜີ. ຫຼັກຖານ: ' +
          'ການເປັນກຳມະການໃນຄະນະກຳມະການ ຫຼື ຂໍ້ສະເໜີທີ່ເປັນລາຍລັກອັກສອນຂອງກະຊວງ.',
        review: 'draft',
      },
      openPrompt: {
        en: 'What part does the Ministry of Finance play in the one-stop shop programme?',
        lo: 'ກະຊວງການເງິນ ມີບົດບາດແນວໃດ ໃນວຽກງານບໍລິການຜ່ານປະຕູດຽວ?',
        review: 'draft',
      },
    },
    {
      number: '4.5.2',
      kind: 'yes-no',
      text: {
        en:
          'Has a capital investment plan been drawn up that covers what one-stop shops need immediately, in the ' +
          'medium term and in the long term?',
        lo: 'ມີແຜນລາຍຈ່າຍລົງທຶນ ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວ ທີ່ຕອບສະໜອງຄວາມຕ້ອງການສະເພາະໜ້າ, ໄລຍະກາງ ແລະ ໄລຍະຍາວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Capital investment is money for things that last, such as buildings, equipment and systems. ' +
          'In place when the plan covers all three periods.',
        lo: 'ລາຍຈ່າຍລົງທຶນ ແມ່ນ ເງິນສຳລັບສິ່ງທີ່ໃຊ້ໄດ້ດົນ ເຊັ່ນ: ອາຄານ, ອຸປະກອນ ແລະ ລະບົບ. ຖືວ່າມີແລ້ວ ເມື່ອແຜນກວມເອົາທັງສາມໄລຍະ.',
        review: 'draft',
      },
    },
    {
      number: '4.5.3',
      kind: 'yes-no',
      text: {
        en: 'Has the Ministry of Finance opened a budget code for running one-stop shops at every level of government?',
        lo: 'ກະຊວງການເງິນ ໄດ້ສ້າງລະຫັດງົບປະມານ ສຳລັບການດຳເນີນງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໃນທຸກຂັ້ນຂອງການບໍລິຫານລັດ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A budget code is a line of its own in the State budget, under which money for one-stop shops is planned, ' +
          'spent and counted. In place when every level can use it.',
        lo:
          'ລະຫັດງົບປະມານ ແມ່ນ ລາຍການສະເພາະໃນງົບປະມານແຫ່ງລັດ ເຊິ່ງໃຊ້ວາງແຜນ, ໃຊ້ຈ່າຍ ແລະ ບັນທຶກເງິນຂອງສູນບໍລິການຜ່ານປະຕູດຽວ. ' +
          'ຖືວ່າມີແລ້ວ ເມື່ອທຸກຂັ້ນນຳໃຊ້ໄດ້.',
        review: 'draft',
      },
    },
    {
      number: '4.5.4',
      kind: 'yes-no',
      text: {
        en:
          'Is there a central guideline on how service fees are collected and used, including a standardized fee ' +
          'structure?',
        lo: 'ມີຄຳແນະນຳຈາກຂັ້ນສູນກາງ ກ່ຽວກັບການເກັບ ແລະ ການນຳໃຊ້ຄ່າບໍລິການ, ລວມທັງໂຄງສ້າງຄ່າບໍລິການທີ່ເປັນມາດຕະຖານດຽວກັນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when the guideline covers all three: the structure of the fees, how they are collected, and what ' +
          'the money may be used for.',
        lo: 'ຖືວ່າມີແລ້ວ ເມື່ອຄຳແນະນຳກວມເອົາທັງສາມຢ່າງ: ໂຄງສ້າງຄ່າບໍລິການ, ວິທີເກັບ ແລະ ເງິນດັ່ງກ່າວນຳໃຊ້ເຂົ້າໃນຫຍັງໄດ້.',
        review: 'draft',
      },
    },
    {
      number: '4.5.5',
      kind: 'yes-no',
      text: {
        en: 'Has the Government studied the problems and prospects of one-stop shops that finance themselves?',
        lo: 'ລັດຖະບານ ໄດ້ສຶກສາບັນຫາ ແລະ ໂອກາດໃນຕໍ່ໜ້າ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວທີ່ກຸ້ມຕົນເອງທາງດ້ານການເງິນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A self-financed one-stop shop pays its costs from its own revenue, such as service fees. Evidence: ' +
          'the report of the study.',
        lo:
          'ສູນບໍລິການຜ່ານປະຕູດຽວທີ່ກຸ້ມຕົນເອງທາງດ້ານການເງິນ ແມ່ນ ສູນທີ່ໃຊ້ລາຍຮັບຂອງຕົນ (ເຊັ່ນ: ຄ່າບໍລິການ) ເພື່ອຈ່າຍຄ່າໃຊ້ຈ່າຍຂອງຕົນ. ຫຼັກຖານ: ' +
          'ບົດລາຍງານການສຶກສາ.',
        review: 'draft',
      },
    },
    {
      number: '4.5.6',
      kind: 'ratio',
      text: {
        en:
          'How much of the funding for one-stop shops comes from domestic sources, and how much from external ' +
          'sources?',
        lo: 'ທຶນສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວ ມາຈາກແຫຼ່ງທຶນພາຍໃນເທົ່າໃດ ແລະ ມາຈາກແຫຼ່ງທຶນຕ່າງປະເທດເທົ່າໃດ?',
        review: 'draft',
      },
      help: {
        en:
          'Enter two amounts or two shares for the same period. It counts as in place when domestic funding is ' +
          'higher than external funding.',
        lo: 'ໃຫ້ໃສ່ສອງຈຳນວນເງິນ ຫຼື ສອງສັດສ່ວນ ຂອງໄລຍະເວລາດຽວກັນ. ຖືວ່າບັນລຸແລ້ວ ເມື່ອແຫຼ່ງທຶນພາຍໃນ ສູງກວ່າແຫຼ່ງທຶນຕ່າງປະເທດ.',
        review: 'draft',
      },
    },
    {
      number: '4.5.7',
      kind: 'yes-no',
      text: {
        en:
          'Is there a mechanism by which one-stop shops have a joint budget, or one across organizations, from which ' +
          'the organizations taking part can be financed?',
        lo:
          'ມີກົນໄກ ທີ່ເຮັດໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ມີງົບປະມານຮ່ວມ ຫຼື ງົບປະມານລະຫວ່າງອົງການ ເຊິ່ງອົງການທີ່ເຂົ້າຮ່ວມ ສາມາດໄດ້ຮັບທຶນຈາກງົບປະມານນັ້ນ ' +
          'ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when one budget serves several organizations and its rules say how each of them gets money from ' +
          'it. Separate budgets of each ministry do not count.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອມີງົບປະມານດຽວ ທີ່ໃຊ້ສຳລັບຫຼາຍອົງການ ແລະ ມີລະບຽບການບອກວ່າ ແຕ່ລະອົງການຈະໄດ້ຮັບເງິນແນວໃດ. ' +
          'ງົບປະມານແຍກຂອງແຕ່ລະກະຊວງ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
    {
      number: '4.5.8',
      kind: 'yes-no',
      text: {
        en: 'Is there a system for planning and controlling the budgets of one-stop shops?',
        lo: 'ມີລະບົບການວາງແຜນ ແລະ ຄວບຄຸມງົບປະມານ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when budgets are prepared by set rules and spending is compared with them regularly. Evidence: ' +
          'budget plans and spending reports.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອງົບປະມານໄດ້ຮັບການກະກຽມຕາມລະບຽບການທີ່ກຳນົດໄວ້ ແລະ ມີການທຽບການໃຊ້ຈ່າຍກັບງົບປະມານຢ່າງສະໝ່ຳສະເໝີ. ຫຼັກຖານ: ' +
          'ແຜນງົບປະມານ ແລະ ບົດລາຍງານການໃຊ້ຈ່າຍ.',
        review: 'draft',
      },
    },
    {
      number: '4.5.9',
      kind: 'yes-no',
      text: {
        en: 'Is there a system for auditing the operations of one-stop shops, both internally and externally?',
        lo: 'ມີລະບົບການກວດສອບການດຳເນີນງານ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ທັງການກວດສອບພາຍໃນ ແລະ ການກວດສອບພາຍນອກ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Internal audit is done by the organization itself, external audit by an independent outside body. ' +
          'Both are needed; evidence: audit plans or audit reports.',
        lo:
          'ການກວດສອບພາຍໃນ ແມ່ນ ການກວດສອບທີ່ອົງການນັ້ນດຳເນີນດ້ວຍຕົນເອງ, ການກວດສອບພາຍນອກ ແມ່ນ ' +
          'ການກວດສອບໂດຍອົງການພາຍນອກທີ່ເປັນເອກະລາດ. ຕ້ອງມີທັງສອງຢ່າງ; ຫຼັກຖານ: ແຜນການກວດສອບ ຫຼື ບົດລາຍງານການກວດສອບ.',
        review: 'draft',
      },
    },
  ],
  actionPoints: [
    {
      number: '5.1',
      text: {
        en:
          'The Ministry of Finance takes a proactive part in making and implementing the policy of the one-stop shop ' +
          'programme',
        lo: 'ກະຊວງການເງິນ ເປັນເຈົ້າການຕັ້ງໜ້າ ໃນຂະບວນການສ້າງ ແລະ ຈັດຕັ້ງປະຕິບັດນະໂຍບາຍ ຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '5.2',
      text: {
        en:
          'A capital investment plan covers what one-stop shops need immediately, in the medium term and in the long ' +
          'term',
        lo: 'ມີແຜນລາຍຈ່າຍລົງທຶນ ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວ ທີ່ຕອບສະໜອງຄວາມຕ້ອງການສະເພາະໜ້າ, ໄລຍະກາງ ແລະ ໄລຍະຍາວ',
        review: 'draft',
      },
    },
    {
      number: '5.3',
      text: {
        en: 'The Ministry of Finance has opened a budget code for running one-stop shops at every level of government',
        lo: 'ກະຊວງການເງິນ ໄດ້ສ້າງລະຫັດງົບປະມານ ສຳລັບການດຳເນີນງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໃນທຸກຂັ້ນຂອງການບໍລິຫານລັດ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '5.4',
      text: {
        en:
          'There is a central guideline on how service fees are collected and used, including a standardized fee ' +
          'structure',
        lo: 'ມີຄຳແນະນຳຈາກຂັ້ນສູນກາງ ກ່ຽວກັບການເກັບ ແລະ ການນຳໃຊ້ຄ່າບໍລິການ, ລວມທັງໂຄງສ້າງຄ່າບໍລິການທີ່ເປັນມາດຕະຖານດຽວກັນ',
        review: 'draft',
      },
    },
    {
      number: '5.5',
      text: {
        en: 'The Government has made studies of self-financed one-stop shops, covering their problems and prospects',
        lo: 'ລັດຖະບານ ໄດ້ດຳເນີນການສຶກສາບັນຫາ ແລະ ໂອກາດໃນຕໍ່ໜ້າ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວທີ່ກຸ້ມຕົນເອງທາງດ້ານການເງິນ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '5.6',
      text: {
        en: 'One-stop shops receive more of their funding from domestic than from external sources',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບທຶນຈາກແຫຼ່ງທຶນພາຍໃນ ຫຼາຍກວ່າແຫຼ່ງທຶນຕ່າງປະເທດ',
        review: 'draft',
      },
    },
    {
      number: '5.7',
      text: {
        en:
          'There is a mechanism by which one-stop shops have a joint budget, or one across organizations, from which ' +
          'the organizations taking part can be financed',
        lo: 'ມີກົນໄກ ທີ່ເຮັດໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ມີງົບປະມານຮ່ວມ ຫຼື ງົບປະມານລະຫວ່າງອົງການ ເຊິ່ງອົງການທີ່ເຂົ້າຮ່ວມ ສາມາດໄດ້ຮັບທຶນຈາກງົບປະມານນັ້ນ',
        review: 'draft',
      },
    },
    {
      number: '5.8',
      text: {
        en: 'There is a system for planning and controlling the budgets of one-stop shops',
        lo: 'ມີລະບົບການວາງແຜນ ແລະ ຄວບຄຸມງົບປະມານ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '5.9',
      text: {
        en: 'There is a system for auditing the operations of one-stop shops, both internally and externally',
        lo: 'ມີລະບົບການກວດສອບການດຳເນີນງານ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ທັງການກວດສອບພາຍໃນ ແລະ ການກວດສອບພາຍນອກ',
        review: 'draft',
      },
    },
  ],
  suggestions: [
    {
      id: 'b5-handbook',
      origin: 'handbook',
      addresses: ['4.5.3'],
      priorityArea: {
        en: 'Funding mechanism',
        lo: 'ກົນໄກການສະໜອງທຶນ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'A funding mechanism has been approved',
        lo: 'ກົນໄກການສະໜອງທຶນ ໄດ້ຮັບການຮັບຮອງແລ້ວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body that allocates public funds',
        lo: 'ກະຊວງ ຫຼື ອົງການທີ່ຮັບຜິດຊອບການຈັດສັນທຶນຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries and bodies whose support is needed to reach this outcome',
        lo: 'ບັນດາກະຊວງ ແລະ ອົງການ ທີ່ຕ້ອງໃຫ້ການສະໜັບສະໜູນ ເພື່ອບັນລຸຜົນໄດ້ຮັບນີ້',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Prepare a budget framework for one-stop shops for the medium term and have it approved',
            lo: 'ກະກຽມກອບງົບປະມານໄລຍະກາງ ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວ ແລະ ສະເໜີຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Have the Ministry of Finance approve a budget code',
            lo: 'ສະເໜີລະຫັດງົບປະມານຕໍ່ກະຊວງການເງິນ ຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b5-finance-ministry',
      origin: 'onedoor',
      addresses: ['4.5.1'],
      priorityArea: {
        en: 'Role of the Ministry of Finance',
        lo: 'ບົດບາດຂອງກະຊວງການເງິນ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'The Ministry of Finance takes a proactive part in making and implementing the policy of the one-stop shop ' +
          'programme',
        lo: 'ກະຊວງການເງິນ ເປັນເຈົ້າການຕັ້ງໜ້າ ໃນຂະບວນການສ້າງ ແລະ ຈັດຕັ້ງປະຕິບັດນະໂຍບາຍ ຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of finance',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Make the Ministry of Finance a member of the coordinating committee and have it name a contact person',
            lo: 'ໃຫ້ກະຊວງການເງິນ ເປັນສະມາຊິກຂອງຄະນະກຳມະການປະສານງານ ແລະ ໃຫ້ກະຊວງດັ່ງກ່າວ ແຕ່ງຕັ້ງຜູ້ປະສານງານຂອງຕົນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 1 },
        },
        {
          text: {
            en: 'Agree in writing on the ministry’s role in policy and in implementation',
            lo: 'ຕົກລົງເປັນລາຍລັກອັກສອນ ກ່ຽວກັບບົດບາດຂອງກະຊວງ ໃນດ້ານນະໂຍບາຍ ແລະ ການຈັດຕັ້ງປະຕິບັດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Discuss the costs and funding of the programme with the ministry in every planning round',
            lo: 'ປຶກສາຫາລືກັບກະຊວງ ກ່ຽວກັບຄ່າໃຊ້ຈ່າຍ ແລະ ການສະໜອງທຶນຂອງວຽກງານ ໃນທຸກຮອບການວາງແຜນ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b5-investment-plan',
      origin: 'onedoor',
      addresses: ['4.5.2'],
      priorityArea: {
        en: 'Capital investment plan',
        lo: 'ແຜນລາຍຈ່າຍລົງທຶນ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'A capital investment plan that covers what one-stop shops need immediately, in the medium term and in the ' +
          'long term has been approved',
        lo: 'ແຜນລາຍຈ່າຍລົງທຶນ ທີ່ຕອບສະໜອງຄວາມຕ້ອງການສະເພາະໜ້າ, ໄລຍະກາງ ແລະ ໄລຍະຍາວ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບການຮັບຮອງແລ້ວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries in charge of finance and investment planning; local authorities',
        lo: 'ບັນດາກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ ແລະ ແຜນການລົງທຶນ; ອົງການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Take stock of the buildings, equipment and systems in place and of what is missing',
            lo: 'ສຳຫຼວດອາຄານ, ອຸປະກອນ ແລະ ລະບົບທີ່ມີຢູ່ ພ້ອມທັງສິ່ງທີ່ຍັງຂາດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Estimate the costs and put the needs in order: now, medium term, long term',
            lo: 'ຄາດຄະເນຄ່າໃຊ້ຈ່າຍ ແລະ ຈັດລຳດັບຄວາມຕ້ອງການ: ສະເພາະໜ້າ, ໄລຍະກາງ ແລະ ໄລຍະຍາວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Have the plan approved and included in the public investment plan',
            lo: 'ສະເໜີແຜນດັ່ງກ່າວ ຈົນໄດ້ຮັບການຮັບຮອງ ແລະ ໄດ້ບັນຈຸເຂົ້າໃນແຜນການລົງທຶນຂອງລັດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
      ],
    },
    {
      id: 'b5-fees',
      origin: 'onedoor',
      addresses: ['4.5.4', '4.5.5'],
      priorityArea: {
        en: 'Service fees and self-financing',
        lo: 'ຄ່າບໍລິການ ແລະ ການກຸ້ມຕົນເອງທາງດ້ານການເງິນ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'A central guideline with a standardized fee structure says how service fees are collected and used, and ' +
          'it draws on a study of self-financed one-stop shops',
        lo:
          'ມີຄຳແນະນຳຈາກຂັ້ນສູນກາງ ກ່ຽວກັບການເກັບ ແລະ ການນຳໃຊ້ຄ່າບໍລິການ, ລວມທັງໂຄງສ້າງຄ່າບໍລິການທີ່ເປັນມາດຕະຖານດຽວກັນ ' +
          'ໂດຍອີງໃສ່ການສຶກສາກ່ຽວກັບສູນບໍລິການຜ່ານປະຕູດຽວທີ່ກຸ້ມຕົນເອງທາງດ້ານການເງິນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of finance',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries, departments and agencies that charge service fees; local authorities',
        lo: 'ກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ເກັບຄ່າບໍລິການ; ອົງການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Study the problems and prospects of one-stop shops that finance themselves',
            lo: 'ສຶກສາບັນຫາ ແລະ ໂອກາດໃນຕໍ່ໜ້າ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວທີ່ກຸ້ມຕົນເອງທາງດ້ານການເງິນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Draft the guideline on the structure, collection and use of service fees',
            lo: 'ສ້າງຮ່າງຄຳແນະນຳ ກ່ຽວກັບໂຄງສ້າງ, ການເກັບ ແລະ ການນຳໃຊ້ຄ່າບໍລິການ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Consult ministries, local authorities and service users on the draft',
            lo: 'ທາບທາມຄຳເຫັນຈາກກະຊວງ, ອົງການປົກຄອງທ້ອງຖິ່ນ ແລະ ຜູ້ໃຊ້ບໍລິການ ຕໍ່ຮ່າງດັ່ງກ່າວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Approve the guideline and issue it to all levels to be applied',
            lo: 'ຮັບຮອງຄຳແນະນຳ ແລະ ແຈ້ງໃຫ້ທຸກຂັ້ນປະຕິບັດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
      ],
    },
    {
      id: 'b5-domestic-funding',
      origin: 'onedoor',
      addresses: ['4.5.6'],
      priorityArea: {
        en: 'Domestic share of the funding',
        lo: 'ສັດສ່ວນຂອງແຫຼ່ງທຶນພາຍໃນ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'Domestic funding for one-stop shops is higher than external funding',
        lo: 'ແຫຼ່ງທຶນພາຍໃນ ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວ ສູງກວ່າແຫຼ່ງທຶນຕ່າງປະເທດ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body that allocates public funds',
        lo: 'ກະຊວງ ຫຼື ອົງການທີ່ຮັບຜິດຊອບການຈັດສັນທຶນຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry or body in charge of one-stop shops; development partners',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ; ຄູ່ຮ່ວມພັດທະນາ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Record all funding for one-stop shops by source',
            lo: 'ບັນທຶກທຶນທັງໝົດຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແຍກຕາມແຫຼ່ງທຶນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Plan how domestic funds will take over costs that external funds now pay',
            lo: 'ວາງແຜນວ່າ ແຫຼ່ງທຶນພາຍໃນຈະຮັບຊ່ວງຄ່າໃຊ້ຈ່າຍ ທີ່ປັດຈຸບັນແຫຼ່ງທຶນຕ່າງປະເທດຈ່າຍຢູ່ ແນວໃດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Raise the domestic share in the annual budgets',
            lo: 'ເພີ່ມສັດສ່ວນຂອງແຫຼ່ງທຶນພາຍໃນ ໃນງົບປະມານປະຈຳປີ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 24 },
        },
        {
          text: {
            en: 'Report both amounts every year',
            lo: 'ລາຍງານທັງສອງຈຳນວນທຸກປີ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b5-joint-budget',
      origin: 'onedoor',
      addresses: ['4.5.7'],
      priorityArea: {
        en: 'Joint budget',
        lo: 'ງົບປະມານຮ່ວມ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'The organizations that take part in one-stop shops can be financed from a joint or cross-organizational ' +
          'budget',
        lo: 'ອົງການທີ່ເຂົ້າຮ່ວມໃນສູນບໍລິການຜ່ານປະຕູດຽວ ສາມາດໄດ້ຮັບທຶນຈາກງົບປະມານຮ່ວມ ຫຼື ງົບປະມານລະຫວ່າງອົງການ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of finance',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Participating ministries, departments and agencies',
        lo: 'ກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ເຂົ້າຮ່ວມ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Compare possible forms of a joint or cross-organizational budget',
            lo: 'ປຽບທຽບຮູບແບບທີ່ເປັນໄປໄດ້ ຂອງງົບປະມານຮ່ວມ ຫຼື ງົບປະມານລະຫວ່າງອົງການ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Agree on the rules: who pays in, who may draw on it and who accounts for it',
            lo: 'ຕົກລົງລະບຽບການ: ໃຜເປັນຜູ້ປະກອບທຶນ, ໃຜສາມາດນຳໃຊ້ ແລະ ໃຜຮັບຜິດຊອບບັນຊີ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Have the budget approved and put it to use in the next fiscal year',
            lo: 'ສະເໜີງົບປະມານ ຈົນໄດ້ຮັບການຮັບຮອງ ແລະ ນຳໃຊ້ໃນສົກປີງົບປະມານຕໍ່ໄປ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
      ],
    },
    {
      id: 'b5-control-and-audit',
      origin: 'onedoor',
      addresses: ['4.5.8', '4.5.9'],
      priorityArea: {
        en: 'Budget control and audit',
        lo: 'ການຄວບຄຸມງົບປະມານ ແລະ ການກວດສອບ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'The budgets of one-stop shops are planned and controlled under one system, and their operations are ' +
          'audited internally and externally',
        lo:
          'ງົບປະມານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບການວາງແຜນ ແລະ ຄວບຄຸມຕາມລະບົບດຽວກັນ ແລະ ການດຳເນີນງານຂອງສູນ ໄດ້ຮັບການກວດສອບພາຍໃນ ' +
          'ແລະ ການກວດສອບພາຍນອກ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of finance',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ',
        review: 'draft',
      },
      supportHint: {
        en: 'State audit body; ministries and local authorities that manage the centres',
        lo: 'ອົງການກວດສອບຂອງລັດ; ກະຊວງ ແລະ ອົງການປົກຄອງທ້ອງຖິ່ນ ທີ່ຄຸ້ມຄອງສູນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Issue rules and forms for the centres’ budget plans, spending control and reports',
            lo: 'ອອກລະບຽບການ ແລະ ແບບຟອມ ສຳລັບແຜນງົບປະມານ, ການຄວບຄຸມການໃຊ້ຈ່າຍ ແລະ ການລາຍງານຂອງສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Train the staff who handle money and accounts',
            lo: 'ຝຶກອົບຮົມພະນັກງານທີ່ຮັບຜິດຊອບການເງິນ ແລະ ບັນຊີ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Set up internal audit, and include one-stop shops in the plan of the external auditor',
            lo: 'ສ້າງລະບົບການກວດສອບພາຍໃນ ແລະ ບັນຈຸສູນບໍລິການຜ່ານປະຕູດຽວ ເຂົ້າໃນແຜນຂອງອົງການກວດສອບພາຍນອກ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Act on the findings of every audit',
            lo: 'ແກ້ໄຂຕາມຜົນຂອງການກວດສອບແຕ່ລະຄັ້ງ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
  ],
}
