import type { BuildingBlock } from '../schema'

/** Building block 2: questionnaire 4.2, checklist 5.2, suggested chains. */
export const leadershipAndMindsets: BuildingBlock = {
  id: 'leadership-and-mindsets',
  number: 2,
  name: {
    en: 'Transformational leadership, human resources and changing mindsets',
    lo: 'ການນຳພາເພື່ອການຫັນປ່ຽນ, ຊັບພະຍາກອນມະນຸດ ແລະ ການປ່ຽນແນວຄິດ',
    review: 'draft',
  },
  about: {
    en: 'Looks at leadership that brings about change, at mindsets, and at the capacities that one-stop shops need.',
    lo: 'ພິຈາລະນາການນຳພາທີ່ສ້າງການຫັນປ່ຽນ, ແນວຄິດ ແລະ ຄວາມອາດສາມາດ ທີ່ຈຳເປັນສຳລັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ.',
    review: 'draft',
  },
  questions: [
    {
      number: '4.2.1',
      kind: 'yes-no',
      text: {
        en: 'Are leaders at every level of government committed to one-stop shop services and engaged in them?',
        lo: 'ການນຳຂອງລັດຖະບານທຸກຂັ້ນ ມີຄວາມມຸ່ງໝັ້ນ ແລະ ເຂົ້າຮ່ວມຢ່າງຕັ້ງໜ້າ ໃນການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Commitment shows in decisions and public statements; engagement shows in what leaders do themselves, such ' +
          'as visiting centres or settling disputes between agencies. ' +
          'Every level means national, provincial and local.',
        lo:
          'ຄວາມມຸ່ງໝັ້ນ ສະແດງອອກໃນການຕົກລົງ ແລະ ຄຳເວົ້າຕໍ່ສາທາລະນະ; ການເຂົ້າຮ່ວມຢ່າງຕັ້ງໜ້າ ສະແດງອອກໃນສິ່ງທີ່ການນຳລົງມືເຮັດດ້ວຍຕົນເອງ ເຊັ່ນ: ' +
          'ລົງຢ້ຽມຢາມສູນ ຫຼື ແກ້ໄຂຂໍ້ຂັດແຍ່ງລະຫວ່າງອົງການ. ທຸກຂັ້ນ ໝາຍເຖິງ ຂັ້ນສູນກາງ, ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ.',
        review: 'draft',
      },
    },
    {
      number: '4.2.2',
      kind: 'yes-no',
      text: {
        en:
          'Has the Government drawn up a competency framework, so that the right knowledge, skills and attitudes for ' +
          'one-stop shop services can be identified and strengthened?',
        lo: 'ລັດຖະບານ ໄດ້ສ້າງກອບຄວາມສາມາດ ເພື່ອກຳນົດ ແລະ ເສີມສ້າງ ຄວາມຮູ້, ທັກສະ ແລະ ທັດສະນະຄະຕິ ທີ່ເໝາະສົມກັບການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A competency framework is a document that says what people in each post must know, be able to do and how ' +
          'they should behave. Job descriptions alone are not enough.',
        lo:
          'ກອບຄວາມສາມາດ ແມ່ນເອກະສານທີ່ກຳນົດວ່າ ຜູ້ທີ່ຢູ່ໃນແຕ່ລະຕຳແໜ່ງ ຕ້ອງຮູ້ຫຍັງ, ເຮັດຫຍັງໄດ້ ແລະ ຄວນປະພຶດຕົນແນວໃດ. ' +
          'ມີພຽງແຕ່ໃບກຳນົດໜ້າທີ່ຮັບຜິດຊອບ ແມ່ນບໍ່ພຽງພໍ.',
        review: 'draft',
      },
    },
    {
      number: '4.2.3',
      kind: 'yes-no',
      text: {
        en: 'Has the Government assigned enough staff for one-stop shops to run smoothly?',
        lo: 'ລັດຖະບານ ໄດ້ຈັດສັນພະນັກງານຢ່າງພຽງພໍ ເພື່ອໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ດຳເນີນງານໄດ້ຢ່າງຄ່ອງຕົວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Staff may be newly recruited or sent from their ministries. ' +
          'Compare the posts that are needed with the posts that are filled.',
        lo: 'ພະນັກງານອາດຮັບເຂົ້າໃໝ່ ຫຼື ກະຊວງຕ່າງໆສົ່ງມາປະຈຳການ. ໃຫ້ສົມທຽບຈຳນວນຕຳແໜ່ງທີ່ຕ້ອງການ ກັບຈຳນວນຕຳແໜ່ງທີ່ມີຄົນປະຈຳແລ້ວ.',
        review: 'draft',
      },
    },
    {
      number: '4.2.4',
      kind: 'yes-no',
      text: {
        en:
          'Are there mechanisms which make sure that public servants make the principles and values of one-stop shop ' +
          'services their own, so that mindsets change?',
        lo: 'ເພື່ອປ່ຽນແນວຄິດຂອງພະນັກງານ-ລັດຖະກອນ ມີກົນໄກທີ່ຮັບປະກັນໃຫ້ເຂົາເຈົ້າຊຶມຊັບເອົາຫຼັກການ ແລະ ຄຸນຄ່າ ຂອງການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Mechanisms are, for example, an introduction course, mentoring by a superior, a code of conduct that is ' +
          'discussed and applied, or screening of staff before they are assigned. A poster with values is not enough.',
        lo:
          'ກົນໄກ ເຊັ່ນ: ການຝຶກອົບຮົມພະນັກງານໃໝ່, ການແນະນຳໂດຍຜູ້ບັງຄັບບັນຊາ, ຈັນຍາບັນທີ່ມີການປຶກສາຫາລື ແລະ ນຳໃຊ້ຕົວຈິງ ຫຼື ' +
          'ການຄັດເລືອກພະນັກງານກ່ອນມອບໝາຍໜ້າທີ່. ມີພຽງແຕ່ປ້າຍຕິດຄຸນຄ່າໄວ້ ແມ່ນບໍ່ພຽງພໍ.',
        review: 'draft',
      },
    },
    {
      number: '4.2.5',
      kind: 'yes-no',
      text: {
        en: 'Are public servants more aware now that they need to collaborate and to work in one-stop shops?',
        lo: 'ປັດຈຸບັນ ພະນັກງານ-ລັດຖະກອນ ມີຄວາມຮັບຮູ້ຫຼາຍຂຶ້ນ ກ່ຽວກັບຄວາມຈຳເປັນທີ່ຕ້ອງຮ່ວມມືກັນ ແລະ ເຮັດວຽກຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Compare with the time before one-stop shops, or with the last assessment. ' +
          'A staff survey, or more ministries offering to send staff, are signs of it.',
        lo:
          'ໃຫ້ສົມທຽບກັບເວລາກ່ອນມີວຽກງານບໍລິການຜ່ານປະຕູດຽວ ຫຼື ກັບການປະເມີນຄັ້ງຜ່ານມາ. ' +
          'ຜົນການສຳຫຼວດພະນັກງານ ຫຼື ການເພີ່ມຂຶ້ນຂອງຈຳນວນກະຊວງທີ່ສະເໜີສົ່ງພະນັກງານມາ ແມ່ນສິ່ງທີ່ຊີ້ບອກເຖິງເລື່ອງນີ້.',
        review: 'draft',
      },
    },
    {
      number: '4.2.6',
      kind: 'yes-no',
      text: {
        en:
          'Are there training programmes that build capacity in these fields: ' +
          'codes of ethics and business practices; managing stress; managing time; resolving conflicts; ' +
          'the rules and principles of citizens’ satisfaction; the role that communication plays; ' +
          'social awareness in public service; and mass psychology?',
        lo:
          'ມີແຜນງານຝຶກອົບຮົມ ເພື່ອສ້າງຄວາມອາດສາມາດ ໃນດ້ານຕໍ່ໄປນີ້ ແລ້ວບໍ່: ຈັນຍາບັນ ແລະ ວິທີປະຕິບັດວຽກງານ; ການຈັດການຄວາມຕຶງຄຽດ; ' +
          'ການບໍລິຫານເວລາ; ການແກ້ໄຂຂໍ້ຂັດແຍ່ງ; ລະບຽບ ແລະ ຫຼັກການ ກ່ຽວກັບຄວາມເພິ່ງພໍໃຈຂອງປະຊາຊົນ; ບົດບາດຂອງການສື່ສານ; ' +
          'ຄວາມຮັບຮູ້ດ້ານສັງຄົມ ໃນການບໍລິການຂອງລັດ; ແລະ ຈິດຕະວິທະຍາມວນຊົນ?',
        review: 'draft',
      },
      help: {
        en:
          'One programme may cover several of these fields. Where a field is missing from all programmes, name it in ' +
          'the note.',
        lo: 'ແຜນງານໜຶ່ງ ອາດກວມເອົາຫຼາຍດ້ານ. ຖ້າມີດ້ານໃດທີ່ບໍ່ມີໃນແຜນງານໃດເລີຍ ໃຫ້ຂຽນໄວ້ໃນໝາຍເຫດ.',
        review: 'draft',
      },
    },
    {
      number: '4.2.7',
      kind: 'yes-no',
      text: {
        en:
          'Is it required that the performance of the individuals and organizations involved in running one-stop ' +
          'shops is appraised every month or every quarter?',
        lo:
          'ມີຂໍ້ກຳນົດໃຫ້ປະເມີນຜົນ ເປັນປະຈຳເດືອນ ຫຼື ປະຈຳໄຕມາດ ຕໍ່ການປະຕິບັດວຽກງານ ຂອງບຸກຄົນ ແລະ ອົງການ ' +
          'ທີ່ມີສ່ວນຮ່ວມໃນການດຳເນີນງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'The rule must cover both people and organizations, and ask for an appraisal at least every three months. ' +
          'A yearly appraisal does not count.',
        lo: 'ຂໍ້ກຳນົດ ຕ້ອງກວມເອົາທັງບຸກຄົນ ແລະ ອົງການ ແລະ ໃຫ້ປະເມີນຢ່າງໜ້ອຍ 3 ເດືອນຕໍ່ຄັ້ງ. ການປະເມີນປີລະຄັ້ງ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
    {
      number: '4.2.8',
      kind: 'yes-no',
      text: {
        en: 'Has the Government set up incentives for one-stop shop officials that depend on performance?',
        lo: 'ລັດຖະບານ ໄດ້ສ້າງລະບົບແຮງຈູງໃຈຕາມຜົນງານ ສຳລັບພະນັກງານ-ລັດຖະກອນ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Incentives may be money, promotion, training or commendation, as long as results decide who gets them. ' +
          'An allowance that everyone gets does not count.',
        lo: 'ແຮງຈູງໃຈ ອາດແມ່ນເງິນ, ການເລື່ອນຕຳແໜ່ງ, ການຝຶກອົບຮົມ ຫຼື ການຍ້ອງຍໍ ໂດຍໃຫ້ຕາມຜົນງານ. ເງິນອຸດໜູນທີ່ທຸກຄົນໄດ້ຮັບຄືກັນ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
  ],
  actionPoints: [
    {
      number: '2.1',
      text: {
        en: 'Leaders at every level of government are committed to one-stop shop services and engaged in them',
        lo: 'ການນຳຂອງລັດຖະບານທຸກຂັ້ນ ມີຄວາມມຸ່ງໝັ້ນ ແລະ ເຂົ້າຮ່ວມຢ່າງຕັ້ງໜ້າ ໃນການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '2.2',
      text: {
        en:
          'The Government has drawn up a competency framework, so that the right knowledge, skills and attitudes for ' +
          'one-stop shop services can be identified and strengthened',
        lo: 'ລັດຖະບານ ໄດ້ສ້າງກອບຄວາມສາມາດແລ້ວ ເພື່ອກຳນົດ ແລະ ເສີມສ້າງ ຄວາມຮູ້, ທັກສະ ແລະ ທັດສະນະຄະຕິ ທີ່ເໝາະສົມກັບການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '2.3',
      text: {
        en: 'The Government has arranged enough staff for one-stop shops to run smoothly',
        lo: 'ລັດຖະບານ ໄດ້ຈັດໃຫ້ມີພະນັກງານຢ່າງພຽງພໍແລ້ວ ເພື່ອໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ດຳເນີນງານໄດ້ຢ່າງຄ່ອງຕົວ',
        review: 'draft',
      },
    },
    {
      number: '2.4',
      text: {
        en:
          'Mechanisms make sure that public servants make the principles and values of one-stop shop services their ' +
          'own, so that mindsets change',
        lo: 'ເພື່ອປ່ຽນແນວຄິດຂອງພະນັກງານ-ລັດຖະກອນ ມີກົນໄກທີ່ຮັບປະກັນໃຫ້ເຂົາເຈົ້າຊຶມຊັບເອົາຫຼັກການ ແລະ ຄຸນຄ່າ ຂອງການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '2.5',
      text: {
        en: 'Public servants are more aware of collaborating and working in one-stop shops',
        lo: 'ພະນັກງານ-ລັດຖະກອນ ມີຄວາມຮັບຮູ້ຫຼາຍຂຶ້ນ ກ່ຽວກັບການຮ່ວມມືກັນ ແລະ ການເຮັດວຽກຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '2.6',
      text: {
        en:
          'There are training programmes that build capacity in these fields: ' +
          'codes of ethics and business practices; managing stress; managing time; resolving conflicts; ' +
          'the rules and principles of citizens’ satisfaction; the role that communication plays; ' +
          'social awareness in public service; and mass psychology',
        lo:
          'ມີແຜນງານຝຶກອົບຮົມ ເພື່ອສ້າງຄວາມອາດສາມາດ ໃນດ້ານຕໍ່ໄປນີ້: ຈັນຍາບັນ ແລະ ວິທີປະຕິບັດວຽກງານ; ການຈັດການຄວາມຕຶງຄຽດ; ການບໍລິຫານເວລາ; ' +
          'ການແກ້ໄຂຂໍ້ຂັດແຍ່ງ; ລະບຽບ ແລະ ຫຼັກການ ກ່ຽວກັບຄວາມເພິ່ງພໍໃຈຂອງປະຊາຊົນ; ບົດບາດຂອງການສື່ສານ; ຄວາມຮັບຮູ້ດ້ານສັງຄົມ ໃນການບໍລິການຂອງລັດ; ' +
          'ແລະ ຈິດຕະວິທະຍາມວນຊົນ',
        review: 'draft',
      },
    },
    {
      number: '2.7',
      text: {
        en:
          'It is required that the performance of the individuals and organizations involved in running one-stop ' +
          'shops is appraised every month or every quarter',
        lo:
          'ມີຂໍ້ກຳນົດໃຫ້ປະເມີນຜົນ ເປັນປະຈຳເດືອນ ຫຼື ປະຈຳໄຕມາດ ຕໍ່ການປະຕິບັດວຽກງານ ຂອງບຸກຄົນ ແລະ ອົງການ ' +
          'ທີ່ມີສ່ວນຮ່ວມໃນການດຳເນີນງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '2.8',
      text: {
        en: 'The Government has set up incentives for one-stop shop officials that depend on performance',
        lo: 'ລັດຖະບານ ໄດ້ສ້າງລະບົບແຮງຈູງໃຈຕາມຜົນງານ ສຳລັບພະນັກງານ-ລັດຖະກອນ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວ',
        review: 'draft',
      },
    },
  ],
  suggestions: [
    {
      id: 'b2-handbook',
      origin: 'handbook',
      addresses: ['4.2.2'],
      priorityArea: { en: 'Capacity building', lo: 'ການສ້າງຄວາມອາດສາມາດ', review: 'draft' },
      keyOutcome: {
        en:
          'There is a competency framework, so that the right knowledge, skills and attitudes for one-stop shop ' +
          'services can be identified and strengthened',
        lo: 'ມີກອບຄວາມສາມາດແລ້ວ ເພື່ອກຳນົດ ແລະ ເສີມສ້າງ ຄວາມຮູ້, ທັກສະ ແລະ ທັດສະນະຄະຕິ ທີ່ເໝາະສົມກັບການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of capacity building for one-stop shops',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບການສ້າງຄວາມອາດສາມາດ ໃຫ້ວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      supportHint: {
        en: 'Bodies whose support is needed to build capacity',
        lo: 'ບັນດາອົງການ ທີ່ຕ້ອງໃຫ້ການສະໜັບສະໜູນ ເພື່ອສ້າງຄວາມອາດສາມາດ',
        review: 'draft',
      },
      actions: [
        {
          text: { en: 'Draft the competency framework', lo: 'ສ້າງຮ່າງກອບຄວາມສາມາດ', review: 'draft' },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: { en: 'Consult stakeholders', lo: 'ທາບທາມຄຳເຫັນຈາກພາກສ່ວນກ່ຽວຂ້ອງ', review: 'draft' },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Have the Government approve the framework',
            lo: 'ສະເໜີກອບຄວາມສາມາດຕໍ່ລັດຖະບານ ຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b2-leaders',
      origin: 'onedoor',
      addresses: ['4.2.1'],
      priorityArea: { en: 'Engagement of leaders', lo: 'ການເຂົ້າຮ່ວມຢ່າງຕັ້ງໜ້າຂອງການນຳ', review: 'draft' },
      keyOutcome: {
        en:
          'At every level of government a named leader is responsible for ' +
          'one-stop shops and takes part in their work',
        lo: 'ລັດຖະບານທຸກຂັ້ນ ມີຜູ້ນຳທີ່ລະບຸຊື່ຈະແຈ້ງ ເປັນຜູ້ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ແລະ ເຂົ້າຮ່ວມໃນວຽກງານດັ່ງກ່າວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Office of the head of government',
        lo: 'ຫ້ອງການຂອງຫົວໜ້າລັດຖະບານ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries that provide services; provincial and district authorities',
        lo: 'ບັນດາກະຊວງທີ່ໃຫ້ບໍລິການ; ອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Name one responsible leader in each ministry, province and district',
            lo: 'ແຕ່ງຕັ້ງການນຳຜູ້ຮັບຜິດຊອບ 1 ທ່ານ ໃນແຕ່ລະກະຊວງ, ແຂວງ ແລະ ເມືອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Hold a workshop where these leaders agree on what each of them will do',
            lo: 'ຈັດກອງປະຊຸມສຳມະນາ ໃຫ້ການນຳດັ່ງກ່າວ ຕົກລົງກັນວ່າ ແຕ່ລະທ່ານຈະເຮັດຫຍັງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Have the leaders visit centres regularly and solve problems on the spot',
            lo: 'ໃຫ້ການນຳລົງຢ້ຽມຢາມສູນເປັນປົກກະຕິ ແລະ ແກ້ໄຂບັນຫາຢູ່ກັບທີ່',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b2-staffing',
      origin: 'onedoor',
      addresses: ['4.2.3'],
      priorityArea: { en: 'Staffing', lo: 'ການຈັດສັນພະນັກງານ', review: 'draft' },
      keyOutcome: {
        en: 'Every one-stop shop has the staff that its workload calls for',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວທຸກແຫ່ງ ມີພະນັກງານພຽງພໍກັບປະລິມານວຽກ',
        review: 'draft',
      },
      leadHint: {
        en: 'Body in charge of the civil service',
        lo: 'ອົງການທີ່ຮັບຜິດຊອບວຽກງານຄຸ້ມຄອງພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of finance; ministries that send staff; provincial and district authorities',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ; ບັນດາກະຊວງທີ່ສົ່ງພະນັກງານ; ອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Estimate the workload and the number of posts for each centre',
            lo: 'ຄາດຄະເນປະລິມານວຽກ ແລະ ຈຳນວນຕຳແໜ່ງ ຂອງແຕ່ລະສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Agree with ministries, departments and agencies on who is recruited and who is sent',
            lo: 'ຕົກລົງກັບກະຊວງ, ກົມ ແລະ ອົງການ ວ່າຈະຮັບໃຜເຂົ້າໃໝ່ ແລະ ສົ່ງໃຜມາປະຈຳການ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Select the staff and fill the posts',
            lo: 'ຄັດເລືອກພະນັກງານ ແລະ ບັນຈຸເຂົ້າຕຳແໜ່ງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
      ],
    },
    {
      id: 'b2-values-and-awareness',
      origin: 'onedoor',
      addresses: ['4.2.4', '4.2.5'],
      priorityArea: { en: 'Service values and awareness', lo: 'ຄຸນຄ່າຂອງການບໍລິການ ແລະ ຄວາມຮັບຮູ້', review: 'draft' },
      keyOutcome: {
        en:
          'Public servants know and apply the principles and values of one-stop shop services, and see the need to ' +
          'work together',
        lo: 'ພະນັກງານ-ລັດຖະກອນ ຮູ້ ແລະ ນຳໃຊ້ຫຼັກການ ແລະ ຄຸນຄ່າ ຂອງການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ ແລະ ເຫັນຄວາມຈຳເປັນຂອງການເຮັດວຽກຮ່ວມກັນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Body in charge of the civil service',
        lo: 'ອົງການທີ່ຮັບຜິດຊອບວຽກງານຄຸ້ມຄອງພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Public administration training institutes; ministries that provide services; managers of one-stop shops',
        lo: 'ສະຖາບັນຝຶກອົບຮົມດ້ານການບໍລິຫານລັດ; ບັນດາກະຊວງທີ່ໃຫ້ບໍລິການ; ຫົວໜ້າສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Write a short statement of service principles and values together with staff',
            lo: 'ສ້າງຮ່າງເອກະສານຫຍໍ້ ກ່ຽວກັບຫຼັກການ ແລະ ຄຸນຄ່າ ຂອງການບໍລິການ ຮ່ວມກັບພະນັກງານ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Make these values part of staff selection, introduction courses and appraisals',
            lo: 'ບັນຈຸຄຸນຄ່າເຫຼົ່ານີ້ ເຂົ້າໃນການຄັດເລືອກ, ການຝຶກອົບຮົມພະນັກງານໃໝ່ ແລະ ການປະເມີນພະນັກງານ-ລັດຖະກອນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Organize exchanges of experience between centres, and between centres and ministries',
            lo: 'ຈັດການແລກປ່ຽນບົດຮຽນ ລະຫວ່າງສູນດ້ວຍກັນ ແລະ ລະຫວ່າງສູນກັບກະຊວງ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
        {
          text: {
            en: 'Measure staff awareness with a survey, and again a year later',
            lo: 'ສຳຫຼວດຄວາມຮັບຮູ້ຂອງພະນັກງານ ແລະ ສຳຫຼວດຄືນອີກໃນ 1 ປີຕໍ່ມາ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 14 },
        },
      ],
    },
    {
      id: 'b2-training',
      origin: 'onedoor',
      addresses: ['4.2.6'],
      priorityArea: { en: 'Training programmes', lo: 'ແຜນງານຝຶກອົບຮົມ', review: 'draft' },
      keyOutcome: {
        en:
          'All one-stop shop staff are trained in ethics, self-management, conflict resolution, communication and ' +
          'service to citizens',
        lo:
          'ພະນັກງານທຸກຄົນ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບການຝຶກອົບຮົມ ດ້ານຈັນຍາບັນ, ການບໍລິຫານຕົນເອງ, ການແກ້ໄຂຂໍ້ຂັດແຍ່ງ, ການສື່ສານ ແລະ ' +
          'ການບໍລິການພົນລະເມືອງ',
        review: 'draft',
      },
      leadHint: {
        en: 'Body in charge of training civil servants',
        lo: 'ອົງການທີ່ຮັບຜິດຊອບການຝຶກອົບຮົມພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Public administration training institutes; ministries that send staff; development partners',
        lo: 'ສະຖາບັນຝຶກອົບຮົມດ້ານການບໍລິຫານລັດ; ບັນດາກະຊວງທີ່ສົ່ງພະນັກງານ; ຄູ່ຮ່ວມພັດທະນາ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Assess what training the staff need',
            lo: 'ປະເມີນຄວາມຕ້ອງການດ້ານການຝຶກອົບຮົມ ຂອງພະນັກງານ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Develop the curriculum and materials, field by field',
            lo: 'ພັດທະນາຫຼັກສູດ ແລະ ເອກະສານຝຶກອົບຮົມ ໃນແຕ່ລະດ້ານ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: { en: 'Train trainers', lo: 'ຝຶກອົບຮົມຄູຝຶກ', review: 'draft' },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Train all front-office staff, and new staff before they start work',
            lo: 'ຝຶກອົບຮົມພະນັກງານທຸກຄົນ ຂອງພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ) ພ້ອມທັງຝຶກອົບຮົມພະນັກງານໃໝ່ ກ່ອນເຂົາເຈົ້າເລີ່ມເຮັດວຽກ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b2-appraisal-and-incentives',
      origin: 'onedoor',
      addresses: ['4.2.7', '4.2.8'],
      priorityArea: {
        en: 'Performance appraisal and incentives',
        lo: 'ການປະເມີນຜົນການປະຕິບັດວຽກງານ ແລະ ແຮງຈູງໃຈ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'Staff and organizations in one-stop shops are appraised at least every quarter, and good performance is ' +
          'rewarded',
        lo: 'ພະນັກງານ ແລະ ອົງການ ໃນສູນບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບການປະເມີນຜົນການປະຕິບັດວຽກງານ ຢ່າງໜ້ອຍໄຕມາດລະຄັ້ງ ແລະ ຜູ້ທີ່ມີຜົນງານດີ ໄດ້ຮັບລາງວັນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Body in charge of the civil service',
        lo: 'ອົງການທີ່ຮັບຜິດຊອບວຽກງານຄຸ້ມຄອງພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
      supportHint: {
        en:
          'Ministry in charge of finance; ministry in charge of public service delivery; ' +
          'provincial and district authorities',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ; ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ; ອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Choose simple appraisal criteria for staff and for organizations',
            lo: 'ກຳນົດເກນການປະເມີນທີ່ງ່າຍດາຍ ສຳລັບພະນັກງານ ແລະ ສຳລັບອົງການ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Issue the rule that requires monthly or quarterly appraisals',
            lo: 'ອອກລະບຽບການ ທີ່ກຳນົດໃຫ້ປະເມີນເປັນປະຈຳເດືອນ ຫຼື ປະຈຳໄຕມາດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Design the incentives with their budget and have them approved',
            lo: 'ສ້າງລະບົບແຮງຈູງໃຈ ພ້ອມດ້ວຍງົບປະມານ ແລະ ສະເໜີຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Try both out in some centres, improve them and extend them to all',
            lo: 'ທົດລອງນຳໃຊ້ທັງສອງຢ່າງຢູ່ບາງສູນ, ປັບປຸງ ແລະ ຂະຫຍາຍໄປສູ່ທຸກສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 12 },
        },
      ],
    },
  ],
}
