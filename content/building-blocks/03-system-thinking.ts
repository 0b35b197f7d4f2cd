import type { BuildingBlock } from '../schema'

/** Building block 3: questionnaire 4.3, checklist 5.3, suggested chains. */
export const systemThinking: BuildingBlock = {
  id: 'system-thinking',
  number: 3,
  name: { en: 'System thinking and policy linkages', lo: 'ການຄິດຢ່າງເປັນລະບົບ ແລະ ການເຊື່ອມໂຍງນະໂຍບາຍ', review: 'draft' },
  about: {
    en:
      'Looks at whether everybody with a part in one-stop shop services works as one system, and whether the ' +
      'policies of different sectors fit together.',
    lo: 'ພິຈາລະນາວ່າ ທຸກພາກສ່ວນທີ່ມີສ່ວນຮ່ວມໃນການບໍລິການຜ່ານປະຕູດຽວ ເຮັດວຽກເປັນລະບົບດຽວກັນ ຫຼືບໍ່ ແລະ ນະໂຍບາຍຂອງຂະແໜງການຕ່າງໆ ສອດຄ່ອງກັນ ຫຼືບໍ່.',
    review: 'draft',
  },
  questions: [
    {
      number: '4.3.1',
      kind: 'yes-no',
      text: {
        en:
          'Has the Government issued an operational regulation under which one-stop shops provide their various ' +
          'services?',
        lo: 'ລັດຖະບານ ໄດ້ອອກລະບຽບການດຳເນີນງານ ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວ ເພື່ອໃຫ້ບໍລິການດ້ານຕ່າງໆ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A regulation that says how centres work in practice: who does what, in which order and in what time. ' +
          'Checklist item 3.1 expects it to apply to every ministry, department and agency that takes part.',
        lo:
          'ໝາຍເຖິງລະບຽບການທີ່ກຳນົດວ່າ ສູນເຮັດວຽກຕົວຈິງແນວໃດ: ໃຜເຮັດຫຍັງ, ຕາມລຳດັບໃດ ແລະ ໃນເວລາເທົ່າໃດ. ' +
          'ລາຍການກວດສອບຂໍ້ 3.1 ຕ້ອງການໃຫ້ລະບຽບການນີ້ນຳໃຊ້ກັບທຸກກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ເຂົ້າຮ່ວມ.',
        review: 'draft',
      },
    },
    {
      number: '4.3.2',
      kind: 'yes-no',
      text: {
        en:
          'Has the Government carried out a study or survey to identify sectoral regulations which go against the ' +
          'principles, values and procedures of one-stop shops?',
        lo:
          'ລັດຖະບານ ໄດ້ດຳເນີນການສຶກສາ ຫຼື ການສຳຫຼວດ ເພື່ອລະບຸລະບຽບການຂອງຂະແໜງການ ທີ່ຂັດກັບຫຼັກການ, ຄຸນຄ່າ ແລະ ຂັ້ນຕອນ ' +
          'ຂອງການບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'For example, a sector’s rule that makes people go to the ministry in person, or hand in a paper that ' +
          'another agency already holds. The study should name such rules.',
        lo:
          'ຕົວຢ່າງ: ລະບຽບການຂອງຂະແໜງການ ທີ່ບັງຄັບໃຫ້ປະຊາຊົນໄປຫາກະຊວງດ້ວຍຕົນເອງ ຫຼື ຍື່ນເອກະສານທີ່ອົງການອື່ນມີຢູ່ແລ້ວ. ' +
          'ການສຶກສາ ຄວນລະບຸລະບຽບການດັ່ງກ່າວ.',
        review: 'draft',
      },
    },
    {
      number: '4.3.3',
      kind: 'yes-no',
      text: {
        en: 'Is it required that business processes are standardized and simplified before one-stop shops offer them?',
        lo: 'ມີຂໍ້ກຳນົດວ່າ ຂະບວນການເຮັດວຽກ ຕ້ອງໄດ້ຮັບການປັບປຸງໃຫ້ເປັນມາດຕະຖານດຽວກັນ ແລະ ງ່າຍຂຶ້ນ ກ່ອນນຳມາໃຫ້ບໍລິການຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A business process is the path of a service from request to result. ' +
          'Standardized means the same steps, forms and time limits everywhere; ' +
          'simplified means without steps, papers or visits that are not needed.',
        lo:
          'ຂະບວນການເຮັດວຽກ ແມ່ນເສັ້ນທາງຂອງການບໍລິການ ນັບແຕ່ຍື່ນຄຳຮ້ອງ ຈົນຮອດໄດ້ຮັບຜົນ. ' +
          'ມາດຕະຖານດຽວກັນ ໝາຍເຖິງ ມີຂັ້ນຕອນ, ແບບຟອມ ແລະ ກຳນົດເວລາ ຄືກັນທຸກແຫ່ງ; ' +
          'ງ່າຍຂຶ້ນ ໝາຍເຖິງ ບໍ່ມີຂັ້ນຕອນ, ເອກະສານ ຫຼື ການໄປມາ ທີ່ບໍ່ຈຳເປັນ.',
        review: 'draft',
      },
    },
    {
      number: '4.3.4',
      kind: 'yes-no',
      text: {
        en: 'Are there consequences when a business process has not been standardized and simplified?',
        lo: 'ມີຜົນຕາມມາ ໃນກໍລະນີທີ່ຂະບວນການເຮັດວຽກ ຍັງບໍ່ທັນໄດ້ຮັບການປັບປຸງໃຫ້ເປັນມາດຕະຖານດຽວກັນ ແລະ ງ່າຍຂຶ້ນ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'For example, the service is not admitted to one-stop shops, or the agency has to explain itself and gets ' +
          'a deadline. The consequence must be written down or have happened in practice.',
        lo:
          'ຕົວຢ່າງ: ການບໍລິການນັ້ນ ບໍ່ໄດ້ຮັບອະນຸຍາດໃຫ້ນຳເຂົ້າສູນບໍລິການຜ່ານປະຕູດຽວ ຫຼື ອົງການດັ່ງກ່າວ ຕ້ອງຊີ້ແຈງ ແລະ ຖືກກຳນົດເວລາໃຫ້ແກ້ໄຂ. ' +
          'ຜົນຕາມມາ ຕ້ອງໄດ້ກຳນົດໄວ້ເປັນລາຍລັກອັກສອນ ຫຼື ໄດ້ເກີດຂຶ້ນຕົວຈິງແລ້ວ.',
        review: 'draft',
      },
    },
    {
      number: '4.3.5',
      kind: 'yes-no',
      text: {
        en: 'Do the agencies that provide services in the back office work as one integrated service ecosystem?',
        lo: 'ບັນດາອົງການ ທີ່ໃຫ້ບໍລິການຢູ່ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ) ນັ້ນ ເຮັດວຽກເປັນລະບົບນິເວດການບໍລິການແບບເຊື່ອມສານອັນດຽວກັນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Agencies form one ecosystem when they pass on data and cases to each other, so that people need not tell ' +
          'each of them the same thing. Sitting in the same building is not enough.',
        lo:
          'ບັນດາອົງການ ປະກອບເປັນລະບົບນິເວດດຽວກັນ ເມື່ອສົ່ງຂໍ້ມູນ ແລະ ເລື່ອງທີ່ດຳເນີນຢູ່ ໃຫ້ກັນ ເພື່ອບໍ່ໃຫ້ປະຊາຊົນຕ້ອງແຈ້ງເລື່ອງດຽວກັນກັບທຸກອົງການ. ' +
          'ພຽງແຕ່ນັ່ງຢູ່ໃນອາຄານດຽວກັນ ແມ່ນບໍ່ພຽງພໍ.',
        review: 'draft',
      },
    },
    {
      number: '4.3.6',
      kind: 'yes-no',
      text: {
        en: 'Is there a plan for integrating the services of all public institutions?',
        lo: 'ມີແຜນການເຊື່ອມໂຍງການບໍລິການ ຂອງທຸກສະຖາບັນຂອງລັດ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'The plan should cover all public institutions that provide services, not only those already at one-stop ' +
          'shops. It may start with some and say when the others follow.',
        lo:
          'ແຜນການ ຄວນກວມເອົາທຸກສະຖາບັນຂອງລັດທີ່ໃຫ້ບໍລິການ ບໍ່ແມ່ນສະເພາະສະຖາບັນທີ່ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວແລ້ວ. ' +
          'ອາດເລີ່ມຈາກບາງສະຖາບັນກ່ອນ ແລະ ກຳນົດວ່າ ສະຖາບັນອື່ນຈະຕາມມາເມື່ອໃດ.',
        review: 'draft',
      },
    },
  ],
  actionPoints: [
    {
      number: '3.1',
      text: {
        en:
          'There are operational regulations, issued by the Government, that apply to every ministry, department and ' +
          'agency that takes part, so that one-stop shops can operate successfully',
        lo:
          'ລັດຖະບານ ໄດ້ອອກລະບຽບການດຳເນີນງານ ທີ່ນຳໃຊ້ກັບທຸກກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ເຂົ້າຮ່ວມ ເພື່ອໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ' +
          'ດຳເນີນງານໄດ້ຢ່າງມີຜົນສຳເລັດ',
        review: 'draft',
      },
    },
    {
      number: '3.2',
      text: {
        en:
          'Studies or surveys have been carried out by the Government to identify sectoral regulations which go ' +
          'against the principles, values and procedures of one-stop shops',
        lo:
          'ລັດຖະບານ ໄດ້ດຳເນີນການສຶກສາ ຫຼື ການສຳຫຼວດ ເພື່ອລະບຸລະບຽບການຂອງຂະແໜງການ ທີ່ຂັດກັບຫຼັກການ, ຄຸນຄ່າ ແລະ ຂັ້ນຕອນ ' +
          'ຂອງການບໍລິການຜ່ານປະຕູດຽວ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '3.3',
      text: {
        en: 'It is required that business processes are standardized and simplified before one-stop shops offer them',
        lo: 'ມີຂໍ້ກຳນົດວ່າ ຂະບວນການເຮັດວຽກ ຕ້ອງໄດ້ຮັບການປັບປຸງໃຫ້ເປັນມາດຕະຖານດຽວກັນ ແລະ ງ່າຍຂຶ້ນ ກ່ອນນຳມາໃຫ້ບໍລິການຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '3.4',
      text: {
        en: 'There are consequences when a business process has not been standardized and simplified',
        lo: 'ມີຜົນຕາມມາ ໃນກໍລະນີທີ່ຂະບວນການເຮັດວຽກ ຍັງບໍ່ທັນໄດ້ຮັບການປັບປຸງໃຫ້ເປັນມາດຕະຖານດຽວກັນ ແລະ ງ່າຍຂຶ້ນ',
        review: 'draft',
      },
    },
    {
      number: '3.5',
      text: {
        en: 'The agencies that provide services in the back office work as one integrated service ecosystem',
        lo: 'ບັນດາອົງການ ທີ່ໃຫ້ບໍລິການຢູ່ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ) ນັ້ນ ເຮັດວຽກເປັນລະບົບນິເວດການບໍລິການແບບເຊື່ອມສານອັນດຽວກັນ',
        review: 'draft',
      },
    },
    {
      number: '3.6',
      text: {
        en: 'There is a plan for integrating the services of all public institutions',
        lo: 'ມີແຜນການເຊື່ອມໂຍງການບໍລິການ ຂອງທຸກສະຖາບັນຂອງລັດ ແລ້ວ',
        review: 'draft',
      },
    },
  ],
  suggestions: [
    {
      id: 'b3-handbook',
      origin: 'handbook',
      addresses: ['4.3.2'],
      priorityArea: { en: 'Coherent service delivery regulation', lo: 'ລະບຽບການໃຫ້ບໍລິການທີ່ສອດຄ່ອງກັນ', review: 'draft' },
      keyOutcome: {
        en:
          'Sectoral regulations which went against the principles, values and procedures of one-stop shop services ' +
          'have been harmonized',
        lo: 'ລະບຽບການຂອງຂະແໜງການ ທີ່ຂັດກັບຫຼັກການ, ຄຸນຄ່າ ແລະ ຂັ້ນຕອນ ຂອງການບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບການປັບປຸງໃຫ້ສອດຄ່ອງກັນແລ້ວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
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
            en: 'Go through the regulations on service delivery of the various ministries, departments and agencies',
            lo: 'ທົບທວນລະບຽບການກ່ຽວກັບການໃຫ້ບໍລິການ ຂອງກະຊວງ, ກົມ ແລະ ອົງການ ຕ່າງໆ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'List the regulations that go against one-stop shop services',
            lo: 'ສ້າງລາຍການລະບຽບການ ທີ່ຂັດກັບການບໍລິການຜ່ານປະຕູດຽວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 1 },
        },
        {
          text: {
            en: 'Have the Government approve the harmonization of all regulations',
            lo: 'ສະເໜີການປັບປຸງລະບຽບການທັງໝົດໃຫ້ສອດຄ່ອງກັນ ຕໍ່ລັດຖະບານ ຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b3-operational-regulation',
      origin: 'onedoor',
      addresses: ['4.3.1'],
      priorityArea: { en: 'Operational regulation', lo: 'ລະບຽບການດຳເນີນງານ', review: 'draft' },
      keyOutcome: {
        en:
          'An operational regulation for one-stop shops is in force in every ministry, department and agency that ' +
          'takes part',
        lo: 'ລະບຽບການດຳເນີນງານ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ມີຜົນບັງຄັບໃຊ້ໃນທຸກກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ເຂົ້າຮ່ວມ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of justice; ministries that provide services; provincial authorities',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານຍຸຕິທຳ; ບັນດາກະຊວງທີ່ໃຫ້ບໍລິການ; ອົງການປົກຄອງຂັ້ນແຂວງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Draft the regulation: services, roles, steps and time limits',
            lo: 'ສ້າງຮ່າງລະບຽບການ: ການບໍລິການ, ພາລະບົດບາດ, ຂັ້ນຕອນ ແລະ ກຳນົດເວລາ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Discuss the draft with the ministries, departments and agencies that take part and with the centres',
            lo: 'ປຶກສາຫາລືກ່ຽວກັບຮ່າງດັ່ງກ່າວ ກັບກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ເຂົ້າຮ່ວມ ພ້ອມທັງກັບສູນຕ່າງໆ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Have the Government issue the regulation, then explain it to all staff',
            lo: 'ສະເໜີຕໍ່ລັດຖະບານ ຈົນໄດ້ອອກລະບຽບການ ແລ້ວນຳລະບຽບການນັ້ນ ໄປຊີ້ແຈງໃຫ້ພະນັກງານທຸກຄົນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b3-standard-processes',
      origin: 'onedoor',
      addresses: ['4.3.3', '4.3.4'],
      priorityArea: {
        en: 'Standard and simple business processes',
        lo: 'ຂະບວນການເຮັດວຽກທີ່ເປັນມາດຕະຖານດຽວກັນ ແລະ ງ່າຍ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'A service enters one-stop shops only after its business process is standardized and simplified, and ' +
          'agencies that fail to do so face consequences',
        lo:
          'ການບໍລິການໜຶ່ງ ຈະນຳເຂົ້າສູນບໍລິການຜ່ານປະຕູດຽວໄດ້ ກໍຕໍ່ເມື່ອຂະບວນການເຮັດວຽກຂອງການບໍລິການນັ້ນ ໄດ້ຮັບການປັບປຸງໃຫ້ເປັນມາດຕະຖານດຽວກັນ ແລະ ' +
          'ງ່າຍຂຶ້ນແລ້ວ ພ້ອມທັງມີຜົນຕາມມາຕໍ່ອົງການທີ່ບໍ່ປະຕິບັດ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      supportHint: {
        en:
          'Ministries that provide services; body in charge of public administration reform; ' +
          'body in charge of inspection',
        lo: 'ບັນດາກະຊວງທີ່ໃຫ້ບໍລິການ; ອົງການທີ່ຮັບຜິດຊອບວຽກງານປະຕິຮູບການບໍລິຫານລັດ; ອົງການທີ່ຮັບຜິດຊອບວຽກງານກວດກາ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Issue the requirement, a method for simplifying, and the consequences of not following them',
            lo: 'ອອກຂໍ້ກຳນົດ, ວິທີເຮັດໃຫ້ຂັ້ນຕອນງ່າຍຂຶ້ນ ແລະ ຜົນຕາມມາໃນກໍລະນີທີ່ບໍ່ປະຕິບັດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Compile the steps, papers, fees and time of the services in most demand',
            lo: 'ສັງລວມຂັ້ນຕອນ, ເອກະສານ, ຄ່າທຳນຽມ ແລະ ເວລາ ຂອງການບໍລິການທີ່ມີຜູ້ໃຊ້ຫຼາຍທີ່ສຸດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Standardize and simplify these services, then the others in turn',
            lo: 'ປັບປຸງການບໍລິການດັ່ງກ່າວ ໃຫ້ເປັນມາດຕະຖານດຽວກັນ ແລະ ງ່າຍຂຶ້ນ ແລ້ວຈຶ່ງສືບຕໍ່ກັບການບໍລິການອື່ນຕາມລຳດັບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 12 },
        },
        {
          text: {
            en: 'Check every year whether the processes are followed, and apply the consequences where they are not',
            lo: 'ກວດກາປະຈຳປີວ່າ ມີການປະຕິບັດຕາມຂະບວນການເຮັດວຽກ ຫຼືບໍ່ ແລະ ນຳໃຊ້ຜົນຕາມມາ ໃນກໍລະນີທີ່ບໍ່ປະຕິບັດ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b3-integrated-services',
      origin: 'onedoor',
      addresses: ['4.3.5', '4.3.6'],
      priorityArea: { en: 'Integrated services', lo: 'ການບໍລິການແບບເຊື່ອມສານ', review: 'draft' },
      keyOutcome: {
        en:
          'A plan to integrate the services of all public institutions is approved, and the first agencies work as ' +
          'one ecosystem in the back office',
        lo:
          'ແຜນການເຊື່ອມໂຍງການບໍລິການ ຂອງທຸກສະຖາບັນຂອງລັດ ໄດ້ຮັບການຮັບຮອງແລ້ວ ແລະ ອົງການກຸ່ມທຳອິດ ເຮັດວຽກເປັນລະບົບນິເວດດຽວກັນ ' +
          'ຢູ່ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ)',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of digital government; ministries that provide services; provincial authorities',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານລັດຖະບານດິຈິຕອນ; ບັນດາກະຊວງທີ່ໃຫ້ບໍລິການ; ອົງການປົກຄອງຂັ້ນແຂວງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Survey which services, data and steps the institutions share or repeat',
            lo: 'ສຳຫຼວດວ່າ ສະຖາບັນຕ່າງໆ ມີການບໍລິການ, ຂໍ້ມູນ ແລະ ຂັ້ນຕອນໃດ ທີ່ໃຊ້ຮ່ວມກັນ ຫຼື ຊ້ຳຊ້ອນກັນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Prepare an integration plan in phases, and have the Government approve it',
            lo: 'ກະກຽມແຜນການເຊື່ອມໂຍງ ໂດຍແບ່ງເປັນໄລຍະ ແລະ ສະເໜີຕໍ່ລັດຖະບານ ຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Sign agreements between agencies on sharing data and passing on cases',
            lo: 'ເຊັນຂໍ້ຕົກລົງລະຫວ່າງອົງການ ກ່ຽວກັບການແບ່ງປັນຂໍ້ມູນ ແລະ ການສົ່ງຕໍ່ເລື່ອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Integrate a first group of services, review the result and extend it',
            lo: 'ເຊື່ອມໂຍງການບໍລິການກຸ່ມທຳອິດ, ທົບທວນຜົນ ແລະ ຂະຫຍາຍຕື່ມ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 24 },
        },
      ],
    },
  ],
}
