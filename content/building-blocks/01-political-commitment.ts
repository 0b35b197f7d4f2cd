import type { BuildingBlock } from '../schema'

/** Building block 1: questionnaire 4.1, checklist 5.1, suggested chains. */
export const politicalCommitment: BuildingBlock = {
  id: 'political-commitment',
  number: 1,
  name: { en: 'Political commitment', lo: 'ຄວາມມຸ່ງໝັ້ນທາງການເມືອງ', review: 'draft' },
  about: {
    en: 'Looks at how firmly political commitment to one-stop shops is established in laws and norms.',
    lo: 'ພິຈາລະນາວ່າ ຄວາມມຸ່ງໝັ້ນທາງການເມືອງຕໍ່ວຽກງານບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຖືກກຳນົດໄວ້ໃນກົດໝາຍ ແລະ ບັນທັດຖານ ຢ່າງໜັກແໜ້ນພຽງໃດ.',
    review: 'draft',
  },
  questions: [
    {
      number: '4.1.1',
      kind: 'parts',
      text: {
        en: 'Is there an agreed vision of one-stop shop services, and has it been turned into a law?',
        lo: 'ມີວິໄສທັດທີ່ເຫັນດີຮ່ວມກັນ ກ່ຽວກັບການບໍລິການຜ່ານປະຕູດຽວ ແລະ ວິໄສທັດນັ້ນ ໄດ້ຖືກຫັນເປັນກົດໝາຍ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A vision describes how much better public services should be at a future time, for example that people ' +
          'get them close to home by a certain year. A vision that is agreed but not yet turned into a law is a yes ' +
          'to the first part only.',
        lo:
          'ວິໄສທັດ ອະທິບາຍວ່າ ໃນອະນາຄົດ ການບໍລິການຂອງລັດຈະດີຂຶ້ນກວ່າເກົ່າແນວໃດ, ຕົວຢ່າງ: ປະຊາຊົນໄດ້ຮັບການບໍລິການຢູ່ໃກ້ບ້ານ ພາຍໃນປີໃດໜຶ່ງ. ' +
          'ຖ້າມີວິໄສທັດທີ່ເຫັນດີຮ່ວມກັນແລ້ວ ແຕ່ຍັງບໍ່ທັນຫັນເປັນກົດໝາຍ ໃຫ້ຕອບວ່າມີ ສະເພາະຂໍ້ທຳອິດ.',
        review: 'draft',
      },
      parts: [
        {
          id: 'a',
          text: {
            en: 'An agreed vision of how one-stop shops are to deliver services',
            lo: 'ມີວິໄສທັດທີ່ເຫັນດີຮ່ວມກັນ ວ່າສູນບໍລິການຜ່ານປະຕູດຽວ ຈະໃຫ້ບໍລິການແນວໃດ',
            review: 'draft',
          },
        },
        {
          id: 'b',
          text: {
            en:
              'The vision turned into a law on public service delivery, or on one-stop shop services, that the ' +
              'highest political authority (Parliament or an equivalent body) has approved',
            lo:
              'ວິໄສທັດນັ້ນ ໄດ້ຖືກຫັນເປັນກົດໝາຍວ່າດ້ວຍການໃຫ້ບໍລິການຂອງລັດ ຫຼື ການບໍລິການຜ່ານປະຕູດຽວ ເຊິ່ງອົງການທີ່ມີອຳນາດທາງການເມືອງສູງສຸດ ' +
              '(ສະພາແຫ່ງຊາດ ຫຼື ອົງການທຽບເທົ່າ) ໄດ້ຮັບຮອງແລ້ວ',
            review: 'draft',
          },
        },
      ],
    },
    {
      number: '4.1.2',
      kind: 'yes-no',
      text: {
        en: 'Is there a national strategy on public service delivery or on one-stop shops?',
        lo: 'ມີຍຸດທະສາດແຫ່ງຊາດ ກ່ຽວກັບການໃຫ້ບໍລິການຂອງລັດ ຫຼື ການບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'An approved document that sets goals and directions for the whole country. ' +
          'One strategy is enough, whether it covers public services in general or one-stop shops alone.',
        lo:
          'ໝາຍເຖິງເອກະສານທີ່ໄດ້ຮັບການຮັບຮອງແລ້ວ ເຊິ່ງກຳນົດເປົ້າໝາຍ ແລະ ທິດທາງ ສຳລັບທົ່ວປະເທດ. ' +
          'ມີຍຸດທະສາດສະບັບດຽວກໍພຽງພໍ ບໍ່ວ່າຈະກວມເອົາການບໍລິການຂອງລັດໂດຍທົ່ວໄປ ຫຼື ສະເພາະການບໍລິການຜ່ານປະຕູດຽວ.',
        review: 'draft',
      },
    },
    {
      number: '4.1.3',
      kind: 'yes-no',
      text: {
        en:
          'Is there a planning document (action plan or operational plan) on public service delivery or on one-stop ' +
          'shops?',
        lo: 'ມີເອກະສານແຜນການ (ແຜນປະຕິບັດງານ ຫຼື ແຜນດຳເນີນງານ) ກ່ຽວກັບການໃຫ້ບໍລິການຂອງລັດ ຫຼື ການບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A plan says what will be done, by whom and by when; a strategy only says where to go. ' +
          'A draft that nobody has approved yet does not count.',
        lo: 'ແຜນການ ກຳນົດວ່າຈະເຮັດຫຍັງ, ໃຜເຮັດ ແລະ ໃຫ້ສຳເລັດເມື່ອໃດ ສ່ວນຍຸດທະສາດ ກຳນົດພຽງແຕ່ທິດທາງ. ຮ່າງແຜນທີ່ຍັງບໍ່ທັນໄດ້ຮັບການຮັບຮອງ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
    {
      number: '4.1.4',
      kind: 'yes-no',
      text: {
        en:
          'Does the highest political level (President or Prime Minister) convene a policy or strategy forum on ' +
          'one-stop shops?',
        lo:
          'ມີເວທີປຶກສາຫາລືດ້ານນະໂຍບາຍ ຫຼື ຍຸດທະສາດ ກ່ຽວກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ທີ່ການນຳທາງການເມືອງຂັ້ນສູງສຸດ (ປະທານປະເທດ ຫຼື ' +
          'ນາຍົກລັດຖະມົນຕີ) ເປັນຜູ້ຮຽກປະຊຸມ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A meeting that decides the direction of one-stop shops and is called by the President or the Prime ' +
          'Minister. Evidence: invitations, minutes or notices of its decisions.',
        lo:
          'ໝາຍເຖິງກອງປະຊຸມທີ່ຕົກລົງທິດທາງຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ໂດຍປະທານປະເທດ ຫຼື ນາຍົກລັດຖະມົນຕີ ເປັນຜູ້ຮຽກປະຊຸມ. ຫຼັກຖານ: ' +
          'ໜັງສືເຊີນ, ບົດບັນທຶກກອງປະຊຸມ ຫຼື ແຈ້ງການຜົນການຕົກລົງ.',
        review: 'draft',
      },
    },
    {
      number: '4.1.5',
      kind: 'yes-no',
      text: {
        en:
          'Is it widely known that the one-stop shop initiative has the Head of State or of Government as its chief ' +
          'patron?',
        lo: 'ເປັນທີ່ຮັບຮູ້ກັນທົ່ວໄປແລ້ວບໍ່ ວ່າປະມຸກລັດ ຫຼື ຫົວໜ້າລັດຖະບານ ເປັນຜູ້ອຸປະຖຳສູງສຸດຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ?',
        review: 'draft',
      },
      help: {
        en:
          'A patron lends the initiative his or her name and authority, for example by opening centres in person or ' +
          'speaking for them in public. It is widely known when officials would say so without looking it up.',
        lo:
          'ຜູ້ອຸປະຖຳ ແມ່ນຜູ້ທີ່ໃຊ້ຊື່ສຽງ ແລະ ອຳນາດຂອງຕົນ ເພື່ອສະໜັບສະໜູນວຽກງານ, ຕົວຢ່າງ: ໄປເປີດສູນດ້ວຍຕົນເອງ ຫຼື ກ່າວສະໜັບສະໜູນຕໍ່ສາທາລະນະ. ' +
          'ຖືວ່າເປັນທີ່ຮັບຮູ້ກັນທົ່ວໄປ ເມື່ອພະນັກງານ-ລັດຖະກອນ ສາມາດຕອບໄດ້ ໂດຍບໍ່ຕ້ອງຊອກເອກະສານ.',
        review: 'draft',
      },
    },
    {
      number: '4.1.6',
      kind: 'yes-no',
      text: {
        en: 'Is the one-stop shop initiative part of the country’s wider programme of public administration reform?',
        lo: 'ວຽກງານບໍລິການຜ່ານປະຕູດຽວ ເປັນສ່ວນໜຶ່ງຂອງແຜນງານປະຕິຮູບການບໍລິຫານລັດໂດຍລວມ ຂອງປະເທດ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Look whether the reform programme itself names one-stop shops. ' +
          'An initiative that runs beside the programme, without being in it, does not count.',
        lo:
          'ໃຫ້ເບິ່ງວ່າ ແຜນງານປະຕິຮູບໄດ້ລະບຸເຖິງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ຫຼືບໍ່. ຖ້າວຽກງານດັ່ງກ່າວດຳເນີນຄຽງຄູ່ກັບແຜນງານ ແຕ່ບໍ່ໄດ້ຢູ່ໃນແຜນງານ ' +
          'ບໍ່ຖືວ່າເປັນສ່ວນໜຶ່ງ.',
        review: 'draft',
      },
    },
    {
      number: '4.1.7',
      kind: 'yes-no',
      text: {
        en:
          'Is there a committee, with the provincial governor or mayor in the chair, that coordinates and oversees ' +
          'how one-stop shops at provincial level perform and operate?',
        lo:
          'ມີຄະນະກຳມະການ ໂດຍການເປັນປະທານຂອງເຈົ້າແຂວງ ຫຼື ເຈົ້າຄອງ ເພື່ອປະສານງານ ແລະ ຕິດຕາມກວດກາ ຜົນງານ ແລະ ການດຳເນີນງານ ' +
          'ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ຂັ້ນແຂວງ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Evidence: the decision that sets the committee up, and minutes that show it meets. ' +
          'If only some provinces have one, name them in the note.',
        lo: 'ຫຼັກຖານ: ຂໍ້ຕົກລົງສ້າງຕັ້ງຄະນະກຳມະການ ແລະ ບົດບັນທຶກທີ່ສະແດງວ່າໄດ້ປະຊຸມກັນ. ຖ້າມີສະເພາະບາງແຂວງ ໃຫ້ຂຽນຊື່ແຂວງໄວ້ໃນໝາຍເຫດ.',
        review: 'draft',
      },
    },
    {
      number: '4.1.8',
      kind: 'yes-no',
      text: {
        en:
          'Is there a committee, with the highest district or local authority in the chair, that coordinates and ' +
          'oversees how one-stop shops at district or local level perform and operate?',
        lo:
          'ມີຄະນະກຳມະການ ໂດຍການເປັນປະທານຂອງຜູ້ມີອຳນາດສູງສຸດຂັ້ນເມືອງ ຫຼື ຂັ້ນທ້ອງຖິ່ນ ເພື່ອປະສານງານ ແລະ ຕິດຕາມກວດກາ ຜົນງານ ແລະ ' +
          'ການດຳເນີນງານ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ຂັ້ນເມືອງ ຫຼື ຂັ້ນທ້ອງຖິ່ນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'The highest authority is, for example, the district governor. ' +
          'Look for the decision that sets the committee up; if only some districts have one, name them in the note.',
        lo: 'ຜູ້ມີອຳນາດສູງສຸດ ເຊັ່ນ: ເຈົ້າເມືອງ. ໃຫ້ເບິ່ງຂໍ້ຕົກລົງສ້າງຕັ້ງຄະນະກຳມະການ; ຖ້າມີສະເພາະບາງເມືອງ ໃຫ້ຂຽນຊື່ເມືອງໄວ້ໃນໝາຍເຫດ.',
        review: 'draft',
      },
    },
  ],
  actionPoints: [
    {
      number: '1.1',
      text: {
        en:
          'There is a law on public service delivery, or on one-stop shop services, that the highest political ' +
          'authority (Parliament or an equivalent body) has approved',
        lo:
          'ມີກົດໝາຍວ່າດ້ວຍການໃຫ້ບໍລິການຂອງລັດ ຫຼື ການບໍລິການຜ່ານປະຕູດຽວ ເຊິ່ງອົງການທີ່ມີອຳນາດທາງການເມືອງສູງສຸດ (ສະພາແຫ່ງຊາດ ຫຼື ອົງການທຽບເທົ່າ) ' +
          'ໄດ້ຮັບຮອງແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '1.2',
      text: {
        en: 'There is a national strategy on public service delivery or on one-stop shops',
        lo: 'ມີຍຸດທະສາດແຫ່ງຊາດ ກ່ຽວກັບການໃຫ້ບໍລິການຂອງລັດ ຫຼື ການບໍລິການຜ່ານປະຕູດຽວ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '1.3',
      text: {
        en:
          'There is a planning document (action plan or operational plan) on public service delivery or on one-stop ' +
          'shops',
        lo: 'ມີເອກະສານແຜນການ (ແຜນປະຕິບັດງານ ຫຼື ແຜນດຳເນີນງານ) ກ່ຽວກັບການໃຫ້ບໍລິການຂອງລັດ ຫຼື ການບໍລິການຜ່ານປະຕູດຽວ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '1.4',
      text: {
        en:
          'There is a policy or strategy forum on one-stop shops that the highest political level (President or ' +
          'Prime Minister) convenes',
        lo:
          'ມີເວທີປຶກສາຫາລືດ້ານນະໂຍບາຍ ຫຼື ຍຸດທະສາດ ກ່ຽວກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ທີ່ການນຳທາງການເມືອງຂັ້ນສູງສຸດ (ປະທານປະເທດ ຫຼື ' +
          'ນາຍົກລັດຖະມົນຕີ) ເປັນຜູ້ຮຽກປະຊຸມ',
        review: 'draft',
      },
    },
    {
      number: '1.5',
      text: {
        en:
          'It is widely known that the one-stop shop initiative has the Head of State or of Government as its chief ' +
          'patron',
        lo: 'ເປັນທີ່ຮັບຮູ້ກັນທົ່ວໄປ ວ່າປະມຸກລັດ ຫຼື ຫົວໜ້າລັດຖະບານ ເປັນຜູ້ອຸປະຖຳສູງສຸດຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '1.6',
      text: {
        en: 'The one-stop shop initiative is part of the country’s wider programme of public administration reform',
        lo: 'ວຽກງານບໍລິການຜ່ານປະຕູດຽວ ເປັນສ່ວນໜຶ່ງຂອງແຜນງານປະຕິຮູບການບໍລິຫານລັດໂດຍລວມ ຂອງປະເທດ',
        review: 'draft',
      },
    },
    {
      number: '1.7',
      text: {
        en:
          'A committee, with the provincial governor or mayor in the chair, coordinates and oversees how one-stop ' +
          'shops at provincial level perform and operate',
        lo:
          'ມີຄະນະກຳມະການ ໂດຍການເປັນປະທານຂອງເຈົ້າແຂວງ ຫຼື ເຈົ້າຄອງ ເຊິ່ງປະສານງານ ແລະ ຕິດຕາມກວດກາ ຜົນງານ ແລະ ການດຳເນີນງານ ' +
          'ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ຂັ້ນແຂວງ',
        review: 'draft',
      },
    },
    {
      number: '1.8',
      text: {
        en:
          'A committee, with the highest district or local authority in the chair, coordinates and oversees how ' +
          'one-stop shops at district or local level perform and operate',
        lo:
          'ມີຄະນະກຳມະການ ໂດຍການເປັນປະທານຂອງຜູ້ມີອຳນາດສູງສຸດຂັ້ນເມືອງ ຫຼື ຂັ້ນທ້ອງຖິ່ນ ເຊິ່ງປະສານງານ ແລະ ຕິດຕາມກວດກາ ຜົນງານ ແລະ ' +
          'ການດຳເນີນງານ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ຂັ້ນເມືອງ ຫຼື ຂັ້ນທ້ອງຖິ່ນ',
        review: 'draft',
      },
    },
  ],
  suggestions: [
    {
      id: 'b1-handbook',
      origin: 'handbook',
      addresses: ['4.1.1'],
      priorityArea: { en: 'Legal framework', lo: 'ກອບກົດໝາຍ', review: 'draft' },
      keyOutcome: {
        en:
          'A law on public services through one-stop shops is in place that the highest political authority ' +
          '(Parliament or an equivalent body) has approved',
        lo: 'ມີກົດໝາຍວ່າດ້ວຍການໃຫ້ບໍລິການຂອງລັດຜ່ານປະຕູດຽວ ເຊິ່ງອົງການທີ່ມີອຳນາດທາງການເມືອງສູງສຸດ (ສະພາແຫ່ງຊາດ ຫຼື ອົງການທຽບເທົ່າ) ໄດ້ຮັບຮອງແລ້ວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries and bodies whose support is needed to pass a law',
        lo: 'ບັນດາກະຊວງ ແລະ ອົງການ ທີ່ຕ້ອງໃຫ້ການສະໜັບສະໜູນ ເພື່ອໃຫ້ກົດໝາຍໄດ້ຮັບການຮັບຮອງ',
        review: 'draft',
      },
      actions: [
        { text: { en: 'Draft the law', lo: 'ສ້າງຮ່າງກົດໝາຍ', review: 'draft' }, timeline: { kind: 'months', months: 3 } },
        {
          text: {
            en: 'Consult stakeholders on the draft',
            lo: 'ທາບທາມຄຳເຫັນຈາກພາກສ່ວນກ່ຽວຂ້ອງ ຕໍ່ຮ່າງກົດໝາຍ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: { en: 'Have the Government approve the law', lo: 'ສະເໜີກົດໝາຍຕໍ່ລັດຖະບານ ຈົນໄດ້ຮັບການຮັບຮອງ', review: 'draft' },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: { en: 'Have Parliament approve the law', lo: 'ສະເໜີກົດໝາຍຕໍ່ສະພາແຫ່ງຊາດ ຈົນໄດ້ຮັບການຮັບຮອງ', review: 'draft' },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b1-vision-strategy-plan',
      origin: 'onedoor',
      addresses: ['4.1.1', '4.1.2', '4.1.3'],
      priorityArea: {
        en: 'Vision, national strategy and action plan',
        lo: 'ວິໄສທັດ, ຍຸດທະສາດແຫ່ງຊາດ ແລະ ແຜນປະຕິບັດງານ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'An agreed vision, a national strategy and an action plan for one-stop shops are approved and in use',
        lo: 'ວິໄສທັດທີ່ເຫັນດີຮ່ວມກັນ, ຍຸດທະສາດແຫ່ງຊາດ ແລະ ແຜນປະຕິບັດງານ ກ່ຽວກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບການຮັບຮອງ ແລະ ນຳໃຊ້ແລ້ວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Bodies in charge of planning, finance and justice; line ministries; provincial authorities',
        lo: 'ບັນດາອົງການທີ່ຮັບຜິດຊອບວຽກງານແຜນການ, ການເງິນ ແລະ ຍຸຕິທຳ; ກະຊວງ-ຂະແໜງການ; ອົງການປົກຄອງຂັ້ນແຂວງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Hold consultation meetings with ministries, provinces and service users, and agree on the vision',
            lo: 'ຈັດກອງປະຊຸມປຶກສາຫາລືກັບກະຊວງ, ແຂວງ ແລະ ຜູ້ໃຊ້ບໍລິການ ແລ້ວຕົກລົງເຫັນດີຮ່ວມກັນກ່ຽວກັບວິໄສທັດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Draft the national strategy and gather comments on it',
            lo: 'ສ້າງຮ່າງຍຸດທະສາດແຫ່ງຊາດ ແລະ ທາບທາມຄຳເຫັນຕໍ່ຮ່າງດັ່ງກ່າວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Prepare the action plan, with responsible bodies, time limits and a budget',
            lo: 'ກະກຽມແຜນປະຕິບັດງານ ພ້ອມດ້ວຍອົງການຮັບຜິດຊອບ, ກຳນົດເວລາ ແລະ ງົບປະມານ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Have the Government approve the strategy and the plan, and publish both',
            lo: 'ສະເໜີຍຸດທະສາດ ແລະ ແຜນປະຕິບັດງານຕໍ່ລັດຖະບານ ຈົນໄດ້ຮັບການຮັບຮອງ ແລ້ວເຜີຍແຜ່ທັງສອງສະບັບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
      ],
    },
    {
      id: 'b1-forum-and-patron',
      origin: 'onedoor',
      addresses: ['4.1.4', '4.1.5'],
      priorityArea: {
        en: 'Forum and patronage at the highest level',
        lo: 'ເວທີປຶກສາຫາລື ແລະ ການອຸປະຖຳ ໃນຂັ້ນສູງສຸດ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'The President or the Prime Minister convenes a forum on one-stop shops, and it is widely known that the ' +
          'initiative has the country’s leader as its chief patron',
        lo:
          'ປະທານປະເທດ ຫຼື ນາຍົກລັດຖະມົນຕີ ຮຽກປະຊຸມເວທີປຶກສາຫາລື ກ່ຽວກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ແລະ ເປັນທີ່ຮັບຮູ້ກັນທົ່ວໄປ ' +
          'ວ່າຜູ້ນຳປະເທດເປັນຜູ້ອຸປະຖຳສູງສຸດຂອງວຽກງານນີ້',
        review: 'draft',
      },
      leadHint: {
        en: 'Office of the President or of the Prime Minister',
        lo: 'ຫ້ອງການຂອງປະທານປະເທດ ຫຼື ຂອງນາຍົກລັດຖະມົນຕີ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of public service delivery; state media; ministries that provide services',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ; ສື່ມວນຊົນຂອງລັດ; ບັນດາກະຊວງທີ່ໃຫ້ບໍລິການ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Propose the forum’s tasks, members and meeting dates, and have them approved',
            lo: 'ສະເໜີໜ້າທີ່, ສະມາຊິກ ແລະ ວັນປະຊຸມ ຂອງເວທີ ຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Hold the first meeting and send its conclusions to all ministries and provinces',
            lo: 'ຈັດກອງປະຊຸມຄັ້ງທຳອິດ ແລະ ສົ່ງຜົນສະຫຼຸບ ໃຫ້ທຸກກະຊວງ ແລະ ທຸກແຂວງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Announce officially who is the chief patron',
            lo: 'ປະກາດຢ່າງເປັນທາງການ ວ່າໃຜເປັນຜູ້ອຸປະຖຳສູງສຸດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 1 },
        },
        {
          text: {
            en: 'Show the patron’s support in the media and at the centres',
            lo: 'ເຜີຍແຜ່ການສະໜັບສະໜູນຂອງຜູ້ອຸປະຖຳ ຜ່ານສື່ມວນຊົນ ແລະ ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b1-reform-programme',
      origin: 'onedoor',
      addresses: ['4.1.6'],
      priorityArea: {
        en: 'Link with public administration reform',
        lo: 'ການເຊື່ອມໂຍງກັບການປະຕິຮູບການບໍລິຫານລັດ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'The public administration reform programme includes one-stop shops, with goals and targets of their own',
        lo: 'ແຜນງານປະຕິຮູບການບໍລິຫານລັດ ກວມເອົາວຽກງານບໍລິການຜ່ານປະຕູດຽວ ພ້ອມດ້ວຍເປົ້າໝາຍ ແລະ ຄາດໝາຍ ສະເພາະຂອງວຽກງານນີ້',
        review: 'draft',
      },
      leadHint: {
        en: 'Body in charge of public administration reform',
        lo: 'ອົງການທີ່ຮັບຜິດຊອບວຽກງານປະຕິຮູບການບໍລິຫານລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of public service delivery; bodies in charge of planning and finance',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ; ບັນດາອົງການທີ່ຮັບຜິດຊອບວຽກງານແຜນການ ແລະ ການເງິນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Compare the reform programme with the plans for one-stop shops and note what is missing',
            lo: 'ສົມທຽບແຜນງານປະຕິຮູບ ກັບແຜນການຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ແລະ ບັນທຶກສິ່ງທີ່ຍັງຂາດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Write the goals and targets for one-stop shops into the reform programme',
            lo: 'ບັນຈຸເປົ້າໝາຍ ແລະ ຄາດໝາຍ ຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ເຂົ້າໃນແຜນງານປະຕິຮູບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Have the revised programme approved and inform all ministries, departments and agencies',
            lo: 'ສະເໜີແຜນງານສະບັບປັບປຸງ ຈົນໄດ້ຮັບການຮັບຮອງ ແລະ ແຈ້ງໃຫ້ທຸກກະຊວງ, ກົມ ແລະ ອົງການ ຮັບຊາບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b1-local-committees',
      origin: 'onedoor',
      addresses: ['4.1.7', '4.1.8'],
      priorityArea: {
        en: 'Provincial and district committees',
        lo: 'ຄະນະກຳມະການຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'Committees chaired by the highest authority of each province and each district coordinate and oversee the ' +
          'one-stop shops there',
        lo:
          'ຄະນະກຳມະການ ໂດຍການເປັນປະທານຂອງຜູ້ມີອຳນາດສູງສຸດຂອງແຕ່ລະແຂວງ ແລະ ແຕ່ລະເມືອງ ປະສານງານ ແລະ ຕິດຕາມກວດກາ ສູນບໍລິການຜ່ານປະຕູດຽວ ' +
          'ໃນທ້ອງຖິ່ນຂອງຕົນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Body in charge of local administration',
        lo: 'ອົງການທີ່ຮັບຜິດຊອບວຽກງານການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Provincial and district administration offices; ministry in charge of public service delivery',
        lo: 'ຫ້ອງວ່າການແຂວງ ແລະ ຫ້ອງວ່າການເມືອງ; ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Prepare a model decision on the committees’ members, tasks and meetings',
            lo: 'ກະກຽມແບບຂໍ້ຕົກລົງ ກ່ຽວກັບສະມາຊິກ, ໜ້າທີ່ ແລະ ການປະຊຸມ ຂອງຄະນະກຳມະການ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: { en: 'Set up the provincial committees', lo: 'ສ້າງຕັ້ງຄະນະກຳມະການຂັ້ນແຂວງ', review: 'draft' },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Set up the district and local committees',
            lo: 'ສ້າງຕັ້ງຄະນະກຳມະການຂັ້ນເມືອງ ແລະ ຂັ້ນທ້ອງຖິ່ນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Meet regularly and report to the level above on how the centres perform',
            lo: 'ປະຊຸມເປັນປົກກະຕິ ແລະ ລາຍງານຜົນງານຂອງສູນ ຕໍ່ຂັ້ນເທິງ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
  ],
}
