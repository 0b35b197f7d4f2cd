import type { BuildingBlock } from '../schema'

export const stakeholderEngagement: BuildingBlock = {
  id: 'stakeholder-engagement',
  number: 8,
  name: { en: 'Stakeholders’ engagement', lo: 'ການມີສ່ວນຮ່ວມຂອງພາກສ່ວນກ່ຽວຂ້ອງ', review: 'draft' },
  about: {
    en:
      'Looks at whether the people concerned by one-stop shops are informed, heard and involved, and learn what ' +
      'became of their views.',
    lo: 'ພິຈາລະນາວ່າ ຜູ້ທີ່ກ່ຽວຂ້ອງກັບສູນບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບຂໍ້ມູນ, ໄດ້ຮັບການຮັບຟັງ, ໄດ້ມີສ່ວນຮ່ວມ ແລະ ໄດ້ຮູ້ຜົນຂອງຄຳຄິດເຫັນທີ່ຕົນສະເໜີ ຫຼືບໍ່.',
    review: 'draft',
  },
  questions: [
    {
      number: '4.8.1',
      kind: 'yes-no',
      text: {
        en:
          'Are there binding or legal frameworks, such as the constitution, laws or regulations, that promote ' +
          'participatory processes at the different stages of making policies, plans and programmes (planning, ' +
          'design, decision, evaluation or revision)?',
        lo:
          'ມີກອບທີ່ມີຜົນບັງຄັບ ຫຼື ກອບກົດໝາຍ ເຊັ່ນ: ລັດຖະທຳມະນູນ, ກົດໝາຍ ຫຼື ລະບຽບການ ທີ່ສົ່ງເສີມຂະບວນການມີສ່ວນຮ່ວມ ' +
          'ໃນຂັ້ນຕອນຕ່າງໆຂອງການສ້າງນະໂຍບາຍ, ແຜນການ ແລະ ແຜນງານ (ການວາງແຜນ, ການອອກແບບ, ການຕັດສິນໃຈ, ການປະເມີນຜົນ ຫຼື ການປັບປຸງ) ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when a law or another binding rule says that people are to take part when public policies, plans ' +
          'and programmes are made. It need not be about one-stop shops: the next question asks about those.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອກົດໝາຍ ຫຼື ລະບຽບການອື່ນທີ່ມີຜົນບັງຄັບ ກຳນົດໃຫ້ປະຊາຊົນມີສ່ວນຮ່ວມ ໃນເວລາສ້າງນະໂຍບາຍ, ແຜນການ ແລະ ແຜນງານຂອງລັດ. ' +
          'ບໍ່ຈຳເປັນຕ້ອງເວົ້າເຖິງສູນບໍລິການຜ່ານປະຕູດຽວ ເພາະຄຳຖາມຕໍ່ໄປຈະຖາມເລື່ອງນັ້ນ.',
        review: 'draft',
      },
    },
    {
      number: '4.8.2',
      kind: 'yes-no',
      text: {
        en:
          'If so, have one-stop shop stakeholders been informed, asked for their views and involved when one-stop ' +
          'shop policies, plans and programmes were planned, designed, decided on and evaluated?',
        lo:
          'ຖ້າມີ, ພາກສ່ວນກ່ຽວຂ້ອງກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບຂໍ້ມູນ, ໄດ້ຮັບການທາບທາມຄຳເຫັນ ແລະ ໄດ້ມີສ່ວນຮ່ວມ ໃນການວາງແຜນ, ການອອກແບບ, ' +
          'ການຕັດສິນໃຈ ແລະ ການປະເມີນຜົນ ກ່ຽວກັບນະໂຍບາຍ, ແຜນການ ແລະ ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Stakeholders are, for example, citizens, businesses, ministries, local authorities and centre staff. ' +
          'Evidence: lists of participants, minutes of consultations, comments received.',
        lo:
          'ພາກສ່ວນກ່ຽວຂ້ອງ ເຊັ່ນ: ພົນລະເມືອງ, ພາກທຸລະກິດ, ກະຊວງ, ອົງການປົກຄອງທ້ອງຖິ່ນ ແລະ ພະນັກງານຂອງສູນ. ຫຼັກຖານ: ' +
          'ລາຍຊື່ຜູ້ເຂົ້າຮ່ວມ, ບົດບັນທຶກກອງປະຊຸມປຶກສາຫາລື, ຄຳເຫັນທີ່ໄດ້ຮັບ.',
        review: 'draft',
      },
      dependsOn: '4.8.1',
    },
    {
      number: '4.8.3',
      kind: 'yes-no',
      text: {
        en: 'Is there a mechanism that collects citizens’ feedback and grievances, whether online, offline or both?',
        lo: 'ມີກົນໄກເກັບກຳຄຳຄິດເຫັນ ແລະ ຄຳຮ້ອງທຸກຂອງພົນລະເມືອງ ທາງອອນລາຍ, ທາງອອບລາຍ ຫຼື ທັງສອງທາງ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when citizens can say what they think or complain through at least one channel, and what they ' +
          'say is recorded. Examples: a suggestion box, a complaints book, a hotline, a form on a website.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອພົນລະເມືອງສາມາດສະແດງຄຳຄິດເຫັນ ຫຼື ຮ້ອງທຸກ ໄດ້ຢ່າງໜ້ອຍໜຶ່ງຊ່ອງທາງ ແລະ ມີການບັນທຶກໄວ້. ຕົວຢ່າງ: ' +
          'ຕູ້ຮັບຂໍ້ສະເໜີ, ປຶ້ມບັນທຶກຄຳຮ້ອງທຸກ, ສາຍດ່ວນ, ແບບຟອມໃນເວັບໄຊ.',
        review: 'draft',
      },
    },
    {
      number: '4.8.4',
      kind: 'parts',
      text: {
        en:
          'Do one-stop shops act on the feedback that users give them and follow it up, and is this documented and ' +
          'made public?',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ດຳເນີນການ ແລະ ຕິດຕາມຜົນ ຕໍ່ຄຳຄິດເຫັນທີ່ໄດ້ຮັບຈາກຜູ້ໃຊ້ບໍລິການ ພ້ອມທັງບັນທຶກເປັນເອກະສານ ແລະ ເຜີຍແຜ່ໃຫ້ປະຊາຊົນຮູ້ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'The first part is in place when all feedback is looked at and somebody sees to it that something is done. ' +
          'The second is in place when people can read what was done, for example on a notice board, on a website or ' +
          'in an annual report.',
        lo:
          'ສ່ວນທີໜຶ່ງ ຖືວ່າມີແລ້ວ ເມື່ອທຸກຄຳຄິດເຫັນໄດ້ຮັບການພິຈາລະນາ ແລະ ມີຜູ້ຕິດຕາມໃຫ້ມີການດຳເນີນການ. ' +
          'ສ່ວນທີສອງ ຖືວ່າມີແລ້ວ ເມື່ອປະຊາຊົນສາມາດອ່ານໄດ້ວ່າໄດ້ດຳເນີນການຫຍັງແດ່ ເຊັ່ນ: ຢູ່ກະດານແຈ້ງການ, ໃນເວັບໄຊ ຫຼື ໃນບົດລາຍງານປະຈຳປີ.',
        review: 'draft',
      },
      parts: [
        {
          id: 'a',
          text: {
            en: 'One-stop shops act on the feedback that users give them and follow it up',
            lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ດຳເນີນການ ແລະ ຕິດຕາມຜົນ ຕໍ່ຄຳຄິດເຫັນທີ່ໄດ້ຮັບຈາກຜູ້ໃຊ້ບໍລິການ',
            review: 'draft',
          },
        },
        {
          id: 'b',
          text: {
            en: 'What has been done is documented and made public',
            lo: 'ສິ່ງທີ່ໄດ້ດຳເນີນການ ມີການບັນທຶກເປັນເອກະສານ ແລະ ເຜີຍແຜ່ໃຫ້ປະຊາຊົນຮູ້',
            review: 'draft',
          },
        },
      ],
      openPrompt: {
        en: 'How is it documented, and how is it shared with the public?',
        lo: 'ບັນທຶກເປັນເອກະສານແນວໃດ ແລະ ເຜີຍແຜ່ໃຫ້ປະຊາຊົນຮູ້ແນວໃດ?',
        review: 'draft',
      },
    },
    {
      number: '4.8.5',
      kind: 'yes-no',
      text: {
        en: 'Are there mechanisms that disclose why stakeholders’ inputs have or have not been taken into account?',
        lo: 'ມີກົນໄກເປີດເຜີຍເຫດຜົນ ວ່າເປັນຫຍັງຈຶ່ງນຳ ຫຼື ບໍ່ນຳ ຄຳເຫັນຂອງພາກສ່ວນກ່ຽວຂ້ອງ ມາພິຈາລະນາ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when stakeholders can find out which of their inputs were taken into account, which were not, ' +
          'and why. Evidence: a published table of inputs and replies.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອພາກສ່ວນກ່ຽວຂ້ອງ ສາມາດຮູ້ໄດ້ວ່າ ຄຳເຫັນໃດຂອງຕົນຖືກນຳມາພິຈາລະນາ, ຄຳເຫັນໃດບໍ່ຖືກນຳມາພິຈາລະນາ ແລະ ຍ້ອນຫຍັງ. ຫຼັກຖານ: ' +
          'ຕາຕະລາງຄຳເຫັນ ແລະ ຄຳຕອບ ທີ່ໄດ້ເຜີຍແຜ່.',
        review: 'draft',
      },
    },
    {
      number: '4.8.6',
      kind: 'yes-no',
      text: {
        en:
          'Is there an accountability mechanism through which the public can intervene in one-stop shop policies and ' +
          'programmes, for example with a petition that is then reviewed?',
        lo:
          'ມີກົນໄກຮັບຜິດຊອບ ແລະ ຊີ້ແຈງຕໍ່ປະຊາຊົນ ທີ່ເປີດໃຫ້ປະຊາຊົນສາມາດທ້ວງຕິງ ຫຼື ຂໍໃຫ້ແກ້ໄຂ ນະໂຍບາຍ ແລະ ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ' +
          'ເຊັ່ນ: ຍື່ນຄຳຮ້ອງທຸກ ເຊິ່ງຈະຖືກນຳໄປທົບທວນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when people can formally ask for a one-stop shop policy or programme to be looked at again, and ' +
          'a named body has to do so and reply. This is about policies and programmes, not about one person’s own ' +
          'case.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອປະຊາຊົນສາມາດຍື່ນຄຳຮ້ອງຢ່າງເປັນທາງການ ໃຫ້ພິຈາລະນາຄືນນະໂຍບາຍ ຫຼື ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ແລະ ' +
          'ມີອົງການທີ່ຖືກກຳນົດໃຫ້ພິຈາລະນາ ແລະ ຕອບຄືນ. ຄຳຖາມນີ້ແມ່ນກ່ຽວກັບນະໂຍບາຍ ແລະ ແຜນງານ, ບໍ່ແມ່ນເລື່ອງສະເພາະຂອງບຸກຄົນໃດໜຶ່ງ.',
        review: 'draft',
      },
    },
    {
      number: '4.8.7',
      kind: 'yes-no',
      text: {
        en:
          'Are there mechanisms that bring older people, young people, indigenous people, persons with disabilities, ' +
          'people in poverty and other vulnerable groups into the planning, organizing and implementing of one-stop ' +
          'shops?',
        lo:
          'ມີກົນໄກໃຫ້ຜູ້ສູງອາຍຸ, ຊາວໜຸ່ມ, ຊົນເຜົ່າ, ຄົນພິການ, ຄົນທຸກຍາກ ແລະ ກຸ່ມດ້ອຍໂອກາດອື່ນໆ ມີສ່ວນຮ່ວມ ໃນການວາງແຜນ, ໃນການຈັດຕັ້ງ ແລະ ' +
          'ໃນການຈັດຕັ້ງປະຕິບັດ ວຽກງານບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when there is a set way for these groups to take part, for example meetings in villages or work ' +
          'with their associations. Serving them well is not enough: ' +
          'the question is whether they help to shape one-stop shops.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອມີວິທີການທີ່ກຳນົດໄວ້ໃຫ້ກຸ່ມເຫຼົ່ານີ້ມີສ່ວນຮ່ວມ ເຊັ່ນ: ກອງປະຊຸມຢູ່ບ້ານ ຫຼື ການເຮັດວຽກຮ່ວມກັບສະມາຄົມຂອງເຂົາເຈົ້າ. ' +
          'ພຽງແຕ່ໃຫ້ບໍລິການເຂົາເຈົ້າໄດ້ດີ ຍັງບໍ່ທັນພຽງພໍ: ຄຳຖາມແມ່ນເຂົາເຈົ້າໄດ້ມີສ່ວນກຳນົດຮູບແບບຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ຫຼືບໍ່.',
        review: 'draft',
      },
    },
    {
      number: '4.8.8',
      kind: 'yes-no',
      text: {
        en:
          'Are initiatives that engage stakeholders so that one-stop shops work effectively encouraged, rewarded or ' +
          'both?',
        lo:
          'ມີການຊຸກຍູ້, ການໃຫ້ລາງວັນ ຫຼື ທັງສອງຢ່າງ ແກ່ຂໍ້ລິເລີ່ມສົ່ງເສີມການມີສ່ວນຮ່ວມຂອງພາກສ່ວນກ່ຽວຂ້ອງ ' +
          'ເພື່ອໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວເຮັດວຽກຢ່າງມີປະສິດທິຜົນ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Such an initiative may come from a ministry, a centre or the stakeholders themselves. Evidence: ' +
          'an instruction that encourages such work, a commendation, an award, or a budget for it.',
        lo:
          'ຂໍ້ລິເລີ່ມດັ່ງກ່າວ ອາດມາຈາກກະຊວງ, ສູນ ຫຼື ພາກສ່ວນກ່ຽວຂ້ອງເອງ. ຫຼັກຖານ: ' +
          'ຄຳແນະນຳທີ່ຊຸກຍູ້ວຽກດັ່ງກ່າວ, ການຍ້ອງຍໍ, ລາງວັນ ຫຼື ງົບປະມານສຳລັບວຽກນັ້ນ.',
        review: 'draft',
      },
    },
    {
      number: '4.8.9',
      kind: 'yes-no',
      text: {
        en:
          'Is there a public awareness programme that makes known, nationally, regionally and locally, that one-stop ' +
          'shops exist and what services they offer?',
        lo:
          'ມີແຜນງານສ້າງຄວາມຮັບຮູ້ໃຫ້ປະຊາຊົນ ໃນຂັ້ນສູນກາງ, ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ' +
          'ເພື່ອໃຫ້ຮູ້ວ່າມີສູນບໍລິການຜ່ານປະຕູດຽວ ແລະ ສູນໃຫ້ບໍລິການຫຍັງແດ່ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when there is a plan for telling people, with channels and dates, and it reaches all three ' +
          'levels; local here means districts and villages. Examples: radio, village meetings, posters, social media.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອມີແຜນເຜີຍແຜ່ໃຫ້ປະຊາຊົນຮູ້ ທີ່ກຳນົດຊ່ອງທາງ ແລະ ວັນທີ ພ້ອມທັງໄປເຖິງທັງສາມຂັ້ນ; “ຂັ້ນທ້ອງຖິ່ນ” ໃນທີ່ນີ້ ໝາຍເຖິງເມືອງ ແລະ ບ້ານ. ' +
          'ຕົວຢ່າງ: ວິທະຍຸ, ກອງປະຊຸມຢູ່ບ້ານ, ແຜ່ນພາບໂຄສະນາຕິດຝາ, ສື່ສັງຄົມອອນລາຍ.',
        review: 'draft',
      },
    },
  ],
  actionPoints: [
    {
      number: '8.1',
      text: {
        en:
          'Binding or legal frameworks, such as the constitution, laws or regulations, promote participatory ' +
          'processes at the different stages of making policies, plans and programmes (planning, design, decision, ' +
          'evaluation or revision)',
        lo:
          'ມີກອບທີ່ມີຜົນບັງຄັບ ຫຼື ກອບກົດໝາຍ ເຊັ່ນ: ລັດຖະທຳມະນູນ, ກົດໝາຍ ຫຼື ລະບຽບການ ທີ່ສົ່ງເສີມຂະບວນການມີສ່ວນຮ່ວມ ' +
          'ໃນຂັ້ນຕອນຕ່າງໆຂອງການສ້າງນະໂຍບາຍ, ແຜນການ ແລະ ແຜນງານ (ການວາງແຜນ, ການອອກແບບ, ການຕັດສິນໃຈ, ການປະເມີນຜົນ ຫຼື ການປັບປຸງ)',
        review: 'draft',
      },
    },
    {
      number: '8.2',
      text: {
        en:
          'One-stop shop stakeholders have been informed, asked for their views and involved when one-stop shop ' +
          'policies, plans and programmes were planned, designed, decided on and evaluated',
        lo:
          'ພາກສ່ວນກ່ຽວຂ້ອງກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບຂໍ້ມູນ, ໄດ້ຮັບການທາບທາມຄຳເຫັນ ແລະ ໄດ້ມີສ່ວນຮ່ວມແລ້ວ ໃນການວາງແຜນ, ການອອກແບບ, ' +
          'ການຕັດສິນໃຈ ແລະ ການປະເມີນຜົນ ກ່ຽວກັບນະໂຍບາຍ, ແຜນການ ແລະ ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '8.3',
      text: {
        en: 'A mechanism collects citizens’ feedback and grievances, whether online, offline or both',
        lo: 'ມີກົນໄກເກັບກຳຄຳຄິດເຫັນ ແລະ ຄຳຮ້ອງທຸກຂອງພົນລະເມືອງ ທາງອອນລາຍ, ທາງອອບລາຍ ຫຼື ທັງສອງທາງ',
        review: 'draft',
      },
    },
    {
      number: '8.4',
      text: {
        en:
          'One-stop shops act on the feedback that users give them and follow it up; ' +
          'the remedial actions taken are documented and made public',
        lo:
          'ສູນບໍລິການຜ່ານປະຕູດຽວ ດຳເນີນການ ແລະ ຕິດຕາມຜົນ ຕໍ່ຄຳຄິດເຫັນທີ່ໄດ້ຮັບຈາກຜູ້ໃຊ້ບໍລິການ; ' +
          'ມາດຕະການແກ້ໄຂທີ່ໄດ້ປະຕິບັດ ມີການບັນທຶກເປັນເອກະສານ ແລະ ເຜີຍແຜ່ໃຫ້ປະຊາຊົນຮູ້',
        review: 'draft',
      },
    },
    {
      number: '8.5',
      text: {
        en: 'Mechanisms disclose why stakeholders’ inputs have or have not been taken into account',
        lo: 'ມີກົນໄກເປີດເຜີຍເຫດຜົນ ວ່າເປັນຫຍັງຈຶ່ງນຳ ຫຼື ບໍ່ນຳ ຄຳເຫັນຂອງພາກສ່ວນກ່ຽວຂ້ອງ ມາພິຈາລະນາ',
        review: 'draft',
      },
    },
    {
      number: '8.6',
      text: {
        en:
          'Through an accountability mechanism the public can intervene in one-stop shop policies and programmes, ' +
          'for example with a petition that is then reviewed',
        lo:
          'ມີກົນໄກຮັບຜິດຊອບ ແລະ ຊີ້ແຈງຕໍ່ປະຊາຊົນ ທີ່ເປີດໃຫ້ປະຊາຊົນສາມາດທ້ວງຕິງ ຫຼື ຂໍໃຫ້ແກ້ໄຂ ນະໂຍບາຍ ແລະ ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ' +
          'ເຊັ່ນ: ຍື່ນຄຳຮ້ອງທຸກ ເຊິ່ງຈະຖືກນຳໄປທົບທວນ',
        review: 'draft',
      },
    },
    {
      number: '8.7',
      text: {
        en:
          'Mechanisms bring older people, young people, indigenous people, persons with disabilities, people in ' +
          'poverty and other vulnerable groups into the planning, organizing and implementing of one-stop shops',
        lo:
          'ມີກົນໄກໃຫ້ຜູ້ສູງອາຍຸ, ຊາວໜຸ່ມ, ຊົນເຜົ່າ, ຄົນພິການ, ຄົນທຸກຍາກ ແລະ ກຸ່ມດ້ອຍໂອກາດອື່ນໆ ມີສ່ວນຮ່ວມ ໃນການວາງແຜນ, ໃນການຈັດຕັ້ງ ແລະ ' +
          'ໃນການຈັດຕັ້ງປະຕິບັດ ວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '8.8',
      text: {
        en:
          'Initiatives that engage stakeholders so that one-stop shops work effectively are encouraged, rewarded or ' +
          'both',
        lo:
          'ມີການຊຸກຍູ້, ການໃຫ້ລາງວັນ ຫຼື ທັງສອງຢ່າງ ແກ່ຂໍ້ລິເລີ່ມສົ່ງເສີມການມີສ່ວນຮ່ວມຂອງພາກສ່ວນກ່ຽວຂ້ອງ ' +
          'ເພື່ອໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວເຮັດວຽກຢ່າງມີປະສິດທິຜົນ',
        review: 'draft',
      },
    },
    {
      number: '8.9',
      text: {
        en:
          'Public awareness programmes make known, nationally, regionally and locally, that one-stop shops exist and ' +
          'what services they offer',
        lo: 'ມີແຜນງານສ້າງຄວາມຮັບຮູ້ໃຫ້ປະຊາຊົນ ໃນຂັ້ນສູນກາງ, ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ເພື່ອໃຫ້ຮູ້ວ່າມີສູນບໍລິການຜ່ານປະຕູດຽວ ແລະ ສູນໃຫ້ບໍລິການຫຍັງແດ່',
        review: 'draft',
      },
    },
  ],
  suggestions: [
    {
      id: 'b8-handbook',
      origin: 'handbook',
      addresses: ['4.8.3'],
      priorityArea: {
        en: 'Reaching out to citizens and businesses',
        lo: 'ການເຂົ້າຫາພົນລະເມືອງ ແລະ ພາກທຸລະກິດ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'A mechanism for reaching out to citizens and businesses has been set up',
        lo: 'ໄດ້ສ້າງກົນໄກເຂົ້າຫາພົນລະເມືອງ ແລະ ພາກທຸລະກິດ ແລ້ວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body with direct responsibility for the matter',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບໂດຍກົງຕໍ່ວຽກງານດັ່ງກ່າວ',
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
            en: 'Work out a mechanism that gets feedback from service users on the spot',
            lo: 'ສ້າງກົນໄກຮັບຄຳຄິດເຫັນຈາກຜູ້ໃຊ້ບໍລິການແບບທັນທີ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Provide drop-boxes for suggestions on improvement in the centres and on their websites',
            lo: 'ຈັດໃຫ້ມີຕູ້ຮັບຂໍ້ສະເໜີເພື່ອການປັບປຸງ ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ແລະ ໃນເວັບໄຊຂອງສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b8-participation-rules',
      origin: 'onedoor',
      addresses: ['4.8.1', '4.8.2'],
      priorityArea: {
        en: 'Legal basis for participation',
        lo: 'ພື້ນຖານທາງກົດໝາຍສຳລັບການມີສ່ວນຮ່ວມ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'Binding rules on participation are in force, and one-stop shop stakeholders are informed, consulted and ' +
          'involved from planning to evaluation',
        lo:
          'ມີລະບຽບການທີ່ມີຜົນບັງຄັບໃຊ້ ກ່ຽວກັບການມີສ່ວນຮ່ວມແລ້ວ ແລະ ພາກສ່ວນກ່ຽວຂ້ອງກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບຂໍ້ມູນ, ໄດ້ຮັບການທາບທາມຄຳເຫັນ ' +
          'ແລະ ໄດ້ມີສ່ວນຮ່ວມ ນັບແຕ່ການວາງແຜນຈົນເຖິງການປະເມີນຜົນ',
        review: 'draft',
      },
      leadHint: { en: 'Ministry in charge of justice', lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານຍຸຕິທຳ', review: 'draft' },
      supportHint: {
        en:
          'Ministry in charge of public service delivery; participating ministries; local authorities; ' +
          'business and citizens’ associations',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ; ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ; ອົງການປົກຄອງທ້ອງຖິ່ນ; ສະມາຄົມທຸລະກິດ ແລະ ສະມາຄົມຂອງພົນລະເມືອງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Review the laws and regulations in force and list where participation is missing',
            lo: 'ທົບທວນກົດໝາຍ ແລະ ລະບຽບການທີ່ມີຜົນບັງຄັບໃຊ້ຢູ່ ແລະ ລະບຸຈຸດທີ່ຍັງຂາດການມີສ່ວນຮ່ວມ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Draft the missing rules and consult stakeholders on the draft',
            lo: 'ສ້າງຮ່າງລະບຽບການທີ່ຍັງຂາດ ແລະ ທາບທາມຄຳເຫັນຈາກພາກສ່ວນກ່ຽວຂ້ອງ ຕໍ່ຮ່າງດັ່ງກ່າວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Have the rules approved and explain them to ministries and local authorities',
            lo: 'ສະເໜີລະບຽບການ ຈົນໄດ້ຮັບການຮັບຮອງ ແລະ ເຜີຍແຜ່ໃຫ້ກະຊວງ ແລະ ອົງການປົກຄອງທ້ອງຖິ່ນເຂົ້າໃຈ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en:
              'Invite stakeholders whenever one-stop shop policies, plans or programmes are planned, designed, ' +
              'decided on or evaluated, and keep minutes',
            lo:
              'ເຊີນພາກສ່ວນກ່ຽວຂ້ອງເຂົ້າຮ່ວມທຸກຄັ້ງ ທີ່ມີການວາງແຜນ, ອອກແບບ, ຕັດສິນໃຈ ຫຼື ປະເມີນຜົນ ນະໂຍບາຍ, ແຜນການ ຫຼື ' +
              'ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ແລະ ເຮັດບົດບັນທຶກໄວ້',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b8-feedback-follow-up',
      origin: 'onedoor',
      addresses: ['4.8.3', '4.8.4'],
      priorityArea: {
        en: 'Follow-up of users’ feedback',
        lo: 'ການຕິດຕາມຜົນຕໍ່ຄຳຄິດເຫັນຂອງຜູ້ໃຊ້ບໍລິການ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'Users’ feedback and grievances are recorded, acted on and followed up, and the public can see what was ' +
          'done',
        lo: 'ຄຳຄິດເຫັນ ແລະ ຄຳຮ້ອງທຸກຂອງຜູ້ໃຊ້ບໍລິການ ໄດ້ຮັບການບັນທຶກ, ດຳເນີນການ ແລະ ຕິດຕາມຜົນ ພ້ອມທັງປະຊາຊົນສາມາດເຫັນສິ່ງທີ່ໄດ້ດຳເນີນການ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Managers of one-stop shops; participating ministries; body in charge of inspection',
        lo: 'ຫົວໜ້າສູນບໍລິການຜ່ານປະຕູດຽວ; ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ; ອົງການທີ່ຮັບຜິດຊອບວຽກງານກວດກາ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Name a person in each centre who registers feedback and sees to a reply',
            lo: 'ແຕ່ງຕັ້ງຜູ້ຮັບຜິດຊອບຢູ່ແຕ່ລະສູນ ເພື່ອລົງທະບຽນຄຳຄິດເຫັນ ແລະ ຕິດຕາມໃຫ້ມີການຕອບຄືນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 1 },
        },
        {
          text: {
            en: 'Open at least one channel online and one in each centre for feedback and grievances',
            lo: 'ເປີດຊ່ອງທາງຮັບຄຳຄິດເຫັນ ແລະ ຄຳຮ້ອງທຸກ ຢ່າງໜ້ອຍໜຶ່ງຊ່ອງທາງທາງອອນລາຍ ແລະ ໜຶ່ງຊ່ອງທາງຢູ່ແຕ່ລະສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Set time limits for replying and for solving the problem',
            lo: 'ວາງກຳນົດເວລາ ສຳລັບການຕອບຄືນ ແລະ ສຳລັບການແກ້ໄຂບັນຫາ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
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
    },
    {
      id: 'b8-reasons-and-petitions',
      origin: 'onedoor',
      addresses: ['4.8.5', '4.8.6'],
      priorityArea: { en: 'Accountability to the public', lo: 'ຄວາມຮັບຜິດຊອບ ແລະ ການຊີ້ແຈງຕໍ່ປະຊາຊົນ', review: 'draft' },
      keyOutcome: {
        en:
          'The reasons for taking inputs into account or not are public, and petitions about one-stop shop policies ' +
          'and programmes are reviewed and answered',
        lo:
          'ເຫດຜົນທີ່ນຳ ຫຼື ບໍ່ນຳຄຳເຫັນມາພິຈາລະນາ ໄດ້ຮັບການເປີດເຜີຍ ແລະ ຄຳຮ້ອງທຸກກ່ຽວກັບນະໂຍບາຍ ແລະ ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ' +
          'ໄດ້ຮັບການທົບທວນ ແລະ ຕອບຄືນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of justice; body in charge of inspection; parliament and provincial assemblies',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານຍຸຕິທຳ; ອົງການທີ່ຮັບຜິດຊອບວຽກງານກວດກາ; ສະພາແຫ່ງຊາດ ແລະ ສະພາປະຊາຊົນແຂວງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Require every consultation to end with a published table of inputs, decisions and reasons',
            lo: 'ກຳນົດໃຫ້ທຸກການທາບທາມຄຳເຫັນ ຕ້ອງສິ້ນສຸດດ້ວຍການເຜີຍແຜ່ຕາຕະລາງຄຳເຫັນ, ການຕັດສິນໃຈ ແລະ ເຫດຜົນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en:
              'Draw up a petition procedure that says who receives, who reviews and by when the reply is due, and ' +
              'have it approved',
            lo: 'ສ້າງຂັ້ນຕອນການຍື່ນຄຳຮ້ອງທຸກ ທີ່ກຳນົດຜູ້ຮັບ, ຜູ້ທົບທວນ ແລະ ກຳນົດເວລາຕອບຄືນ ແລະ ສະເໜີຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Explain to the public how to submit a petition',
            lo: 'ເຜີຍແຜ່ວິທີຍື່ນຄຳຮ້ອງທຸກ ໃຫ້ປະຊາຊົນຮູ້',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Publish each year which petitions were received and what the reviews led to',
            lo: 'ເຜີຍແຜ່ປະຈຳປີ ວ່າໄດ້ຮັບຄຳຮ້ອງທຸກຫຍັງແດ່ ແລະ ການທົບທວນມີຜົນແນວໃດ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b8-vulnerable-groups',
      origin: 'onedoor',
      addresses: ['4.8.7'],
      priorityArea: {
        en: 'Engagement of vulnerable groups',
        lo: 'ການມີສ່ວນຮ່ວມຂອງກຸ່ມດ້ອຍໂອກາດ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'Vulnerable groups have a regular say in the planning, organizing and implementing of one-stop shops',
        lo: 'ກຸ່ມດ້ອຍໂອກາດ ປະກອບຄຳເຫັນເປັນປະຈຳ ໃນການວາງແຜນ, ໃນການຈັດຕັ້ງ ແລະ ໃນການຈັດຕັ້ງປະຕິບັດ ວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of social welfare; local authorities; associations of the groups concerned',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານສະຫວັດດີການສັງຄົມ; ອົງການປົກຄອງທ້ອງຖິ່ນ; ສະມາຄົມຂອງກຸ່ມທີ່ກ່ຽວຂ້ອງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'List the vulnerable groups in each area and who can speak for them',
            lo: 'ຈັດທຳລາຍຊື່ກຸ່ມດ້ອຍໂອກາດໃນແຕ່ລະພື້ນທີ່ ແລະ ຜູ້ທີ່ສາມາດເປັນຕົວແທນຂອງເຂົາເຈົ້າ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Agree with each group on places, times, languages and support that let it take part',
            lo: 'ຕົກລົງກັບແຕ່ລະກຸ່ມ ກ່ຽວກັບສະຖານທີ່, ເວລາ, ພາສາ ແລະ ການຊ່ວຍເຫຼືອ ທີ່ເຮັດໃຫ້ກຸ່ມນັ້ນເຂົ້າຮ່ວມໄດ້',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Give their representatives seats in the groups that plan and follow the work of the centres',
            lo: 'ໃຫ້ຕົວແທນຂອງເຂົາເຈົ້າ ເປັນສະມາຊິກໃນກຸ່ມທີ່ວາງແຜນ ແລະ ຕິດຕາມວຽກງານຂອງສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Report each year what was changed at their suggestion',
            lo: 'ລາຍງານປະຈຳປີ ວ່າໄດ້ປ່ຽນແປງຫຍັງແດ່ ຕາມຂໍ້ສະເໜີຂອງເຂົາເຈົ້າ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b8-recognition',
      origin: 'onedoor',
      addresses: ['4.8.8'],
      priorityArea: {
        en: 'Recognition of good engagement',
        lo: 'ການຍ້ອງຍໍຜົນງານສົ່ງເສີມການມີສ່ວນຮ່ວມ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'Initiatives that engage stakeholders are encouraged and commended every year',
        lo: 'ທຸກປີ ມີການຊຸກຍູ້ ແລະ ຍ້ອງຍໍ ຂໍ້ລິເລີ່ມສົ່ງເສີມການມີສ່ວນຮ່ວມຂອງພາກສ່ວນກ່ຽວຂ້ອງ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Body in charge of staff recognition; participating ministries; provincial authorities',
        lo: 'ອົງການທີ່ຮັບຜິດຊອບວຽກງານຍ້ອງຍໍພະນັກງານ; ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ; ອົງການປົກຄອງຂັ້ນແຂວງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en:
              'Issue an instruction that encourages centres and ministries, departments and agencies to engage ' +
              'stakeholders',
            lo: 'ອອກຄຳແນະນຳ ຊຸກຍູ້ໃຫ້ສູນ ແລະ ກະຊວງ, ກົມ ແລະ ອົງການ ສົ່ງເສີມການມີສ່ວນຮ່ວມຂອງພາກສ່ວນກ່ຽວຂ້ອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Set criteria for commendations and have them approved',
            lo: 'ກຳນົດເກນການຍ້ອງຍໍ ແລະ ສະເໜີຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Hold the first yearly commendation and exchange lessons between centres',
            lo: 'ຈັດການຍ້ອງຍໍປະຈຳປີຄັ້ງທຳອິດ ແລະ ແລກປ່ຽນບົດຮຽນລະຫວ່າງສູນຕ່າງໆ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 12 },
        },
      ],
    },
    {
      id: 'b8-public-awareness',
      origin: 'onedoor',
      addresses: ['4.8.9'],
      priorityArea: { en: 'Public awareness', lo: 'ການສ້າງຄວາມຮັບຮູ້ໃຫ້ປະຊາຊົນ', review: 'draft' },
      keyOutcome: {
        en: 'People in all parts of the country know that one-stop shops exist and what services they offer',
        lo: 'ປະຊາຊົນໃນທົ່ວປະເທດ ຮູ້ວ່າມີສູນບໍລິການຜ່ານປະຕູດຽວ ແລະ ສູນໃຫ້ບໍລິການຫຍັງແດ່',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of information and the media; local authorities; media organizations',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານຂ່າວສານ ແລະ ສື່ມວນຊົນ; ອົງການປົກຄອງທ້ອງຖິ່ນ; ອົງການສື່ມວນຊົນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Prepare an awareness plan with messages, channels and a budget for each level',
            lo: 'ກະກຽມແຜນສ້າງຄວາມຮັບຮູ້ ທີ່ກຳນົດເນື້ອໃນ, ຊ່ອງທາງ ແລະ ງົບປະມານ ສຳລັບແຕ່ລະຂັ້ນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Produce plain materials in the languages that people use',
            lo: 'ຜະລິດສື່ທີ່ເຂົ້າໃຈງ່າຍ ເປັນພາສາທີ່ປະຊາຊົນໃຊ້',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Run the campaign, above all around the opening of each centre',
            lo: 'ດຳເນີນການໂຄສະນາເຜີຍແຜ່ ໂດຍສະເພາະໃນໄລຍະເປີດແຕ່ລະສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 12 },
        },
        {
          text: {
            en: 'Ask users how they heard of the centre and adjust the plan',
            lo: 'ສອບຖາມຜູ້ໃຊ້ບໍລິການວ່າຮູ້ຈັກສູນໄດ້ແນວໃດ ແລະ ປັບປຸງແຜນຕາມຜົນທີ່ໄດ້',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
  ],
}
