import type { BuildingBlock } from '../schema'

export const nationalLocalCoherence: BuildingBlock = {
  id: 'national-local-coherence',
  number: 7,
  name: {
    en: 'Coherence between national and local/regional levels',
    lo: 'ຄວາມສອດຄ່ອງກັນ ລະຫວ່າງຂັ້ນສູນກາງ ກັບຂັ້ນແຂວງ/ຂັ້ນທ້ອງຖິ່ນ',
    review: 'draft',
  },
  about: {
    en:
      'Looks at whether the national level and the regional and local levels plan together and coordinate, so that ' +
      'the same services reach people everywhere.',
    lo: 'ພິຈາລະນາວ່າ ຂັ້ນສູນກາງ ກັບຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ວາງແຜນຮ່ວມກັນ ແລະ ປະສານງານກັນ ເພື່ອໃຫ້ການບໍລິການອັນດຽວກັນ ເຂົ້າເຖິງປະຊາຊົນຢູ່ທຸກບ່ອນ ຫຼືບໍ່.',
    review: 'draft',
  },
  questions: [
    {
      number: '4.7.1',
      kind: 'yes-no',
      text: {
        en:
          'Do legal or other institutional arrangements exist by which the central government and authorities at ' +
          'other levels (provinces, districts, communes and so on) systematically consult each other, work together, ' +
          'and align their policies, strategies and plans for one-stop shops?',
        lo:
          'ມີກົນໄກທາງກົດໝາຍ ຫຼື ກົນໄກການຈັດຕັ້ງອື່ນ ທີ່ໃຫ້ລັດຖະບານຂັ້ນສູນກາງ ແລະ ອົງການປົກຄອງຂັ້ນອື່ນ (ແຂວງ, ເມືອງ, ບ້ານ ແລະ ອື່ນໆ) ປຶກສາຫາລືກັນ, ' +
          'ຮ່ວມມືກັນ ແລະ ປັບນະໂຍບາຍ, ຍຸດທະສາດ ແລະ ແຜນການ ກ່ຽວກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ໃຫ້ສອດຄ່ອງກັນ ຢ່າງເປັນລະບົບ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A law, decree, agreement or standing body counts if it is used regularly, not only when a problem comes ' +
          'up. “Commune” stands for the lowest level of local administration.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອມີກົດໝາຍ, ດຳລັດ, ຂໍ້ຕົກລົງຮ່ວມກັນ ຫຼື ອົງການຖາວອນ ທີ່ນຳໃຊ້ເປັນປົກກະຕິ ບໍ່ແມ່ນສະເພາະເວລາເກີດບັນຫາ. ' +
          '“ບ້ານ” ໝາຍເຖິງການປົກຄອງທ້ອງຖິ່ນຂັ້ນຕ່ຳສຸດ.',
        review: 'draft',
      },
    },
    {
      number: '4.7.2',
      kind: 'yes-no',
      text: {
        en:
          'Are there endorsed mechanisms of coordination and consultation that systematically bring the priorities ' +
          'of the sub-national government entities that operate one-stop shops into national policy, strategy and ' +
          'planning?',
        lo:
          'ມີກົນໄກປະສານງານ ແລະ ປຶກສາຫາລື ທີ່ໄດ້ຮັບການຮັບຮອງ ເພື່ອນຳບຸລິມະສິດຂອງອົງການປົກຄອງທ້ອງຖິ່ນຂັ້ນຕ່າງໆ ທີ່ດຳເນີນງານສູນບໍລິການຜ່ານປະຕູດຽວ ' +
          'ເຂົ້າໃນຂະບວນການສ້າງນະໂຍບາຍ, ຍຸດທະສາດ ແລະ ແຜນການລະດັບຊາດ ຢ່າງເປັນລະບົບ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Endorsed means that an authority has approved the mechanism in writing. Evidence: ' +
          'its terms of reference, or a national plan that takes up what the provinces and districts asked for.',
        lo:
          'ໄດ້ຮັບການຮັບຮອງ ໝາຍເຖິງມີອົງການທີ່ມີສິດອຳນາດ ຮັບຮອງກົນໄກເປັນລາຍລັກອັກສອນ. ຫຼັກຖານ: ' +
          'ຂອບເຂດໜ້າທີ່ຂອງກົນໄກ ຫຼື ແຜນການລະດັບຊາດ ທີ່ໄດ້ບັນຈຸຂໍ້ສະເໜີຂອງແຂວງ ແລະ ເມືອງ.',
        review: 'draft',
      },
    },
    {
      number: '4.7.3',
      kind: 'yes-no',
      text: {
        en:
          'Is there a mechanism that makes services usually found at national level available at regional and local ' +
          'levels too?',
        lo: 'ມີກົນໄກ ທີ່ເຮັດໃຫ້ການບໍລິການ ທີ່ຕາມປົກກະຕິມີຢູ່ຂັ້ນສູນກາງ ມີຢູ່ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ເຊັ່ນດຽວກັນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'For example centres in provinces and districts, mobile teams, online services or powers handed to local ' +
          'offices. People then need not travel to the capital for these services.',
        lo:
          'ຕົວຢ່າງ: ມີສູນຢູ່ແຂວງ ແລະ ເມືອງ, ທີມບໍລິການເຄື່ອນທີ່, ການບໍລິການອອນລາຍ ຫຼື ການມອບສິດອຳນາດໃຫ້ຫ້ອງການທ້ອງຖິ່ນ. ' +
          'ປະຊາຊົນຈຶ່ງບໍ່ຕ້ອງເດີນທາງໄປນະຄອນຫຼວງ ເພື່ອຮັບການບໍລິການເຫຼົ່ານີ້.',
        review: 'draft',
      },
    },
    {
      number: '4.7.4',
      kind: 'yes-no',
      text: {
        en: 'Is there a mechanism for horizontal coordination at regional level and at local level?',
        lo: 'ມີກົນໄກການປະສານງານຕາມສາຍຂວາງ ຢູ່ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Horizontal means between bodies of the same level, for example between the departments of one province or ' +
          'the offices of one district. Evidence: a committee with minutes of its meetings.',
        lo:
          'ສາຍຂວາງ ໝາຍເຖິງລະຫວ່າງອົງການທີ່ຢູ່ຂັ້ນດຽວກັນ ເຊັ່ນ: ລະຫວ່າງບັນດາພະແນກຂອງແຂວງໜຶ່ງ ຫຼື ລະຫວ່າງບັນດາຫ້ອງການຂອງເມືອງໜຶ່ງ. ຫຼັກຖານ: ' +
          'ຄະນະກຳມະການ ທີ່ມີບົດບັນທຶກກອງປະຊຸມ.',
        review: 'draft',
      },
    },
  ],
  actionPoints: [
    {
      number: '7.1',
      text: {
        en:
          'Legal or other institutional arrangements are in place by which the central government and authorities at ' +
          'other levels (provinces, districts, communes and so on) systematically consult each other, work together, ' +
          'and align their policies, strategies and plans for one-stop shops',
        lo:
          'ມີກົນໄກທາງກົດໝາຍ ຫຼື ກົນໄກການຈັດຕັ້ງອື່ນ ທີ່ໃຫ້ລັດຖະບານຂັ້ນສູນກາງ ແລະ ອົງການປົກຄອງຂັ້ນອື່ນ (ແຂວງ, ເມືອງ, ບ້ານ ແລະ ອື່ນໆ) ປຶກສາຫາລືກັນ, ' +
          'ຮ່ວມມືກັນ ແລະ ປັບນະໂຍບາຍ, ຍຸດທະສາດ ແລະ ແຜນການ ກ່ຽວກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ໃຫ້ສອດຄ່ອງກັນ ຢ່າງເປັນລະບົບ',
        review: 'draft',
      },
    },
    {
      number: '7.2',
      text: {
        en:
          'Endorsed mechanisms of coordination and consultation systematically bring the priorities of the ' +
          'sub-national government entities that operate one-stop shops into national policy, strategy and planning',
        lo:
          'ມີກົນໄກປະສານງານ ແລະ ປຶກສາຫາລື ທີ່ໄດ້ຮັບການຮັບຮອງ ເພື່ອນຳບຸລິມະສິດຂອງອົງການປົກຄອງທ້ອງຖິ່ນຂັ້ນຕ່າງໆ ທີ່ດຳເນີນງານສູນບໍລິການຜ່ານປະຕູດຽວ ' +
          'ເຂົ້າໃນຂະບວນການສ້າງນະໂຍບາຍ, ຍຸດທະສາດ ແລະ ແຜນການລະດັບຊາດ ຢ່າງເປັນລະບົບ',
        review: 'draft',
      },
    },
    {
      number: '7.3',
      text: {
        en: 'A mechanism makes services usually found at national level available at regional and local levels too',
        lo: 'ມີກົນໄກ ທີ່ເຮັດໃຫ້ການບໍລິການ ທີ່ຕາມປົກກະຕິມີຢູ່ຂັ້ນສູນກາງ ມີຢູ່ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ເຊັ່ນດຽວກັນ',
        review: 'draft',
      },
    },
    {
      number: '7.4',
      text: {
        en: 'There is a mechanism for horizontal coordination at regional level and at local level',
        lo: 'ມີກົນໄກການປະສານງານຕາມສາຍຂວາງ ຢູ່ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ',
        review: 'draft',
      },
    },
  ],
  suggestions: [
    {
      id: 'b7-handbook',
      origin: 'handbook',
      addresses: ['4.7.3'],
      priorityArea: { en: 'Local level service delivery', lo: 'ການໃຫ້ບໍລິການຢູ່ຂັ້ນທ້ອງຖິ່ນ', review: 'draft' },
      keyOutcome: {
        en: 'A mechanism for delivering services at local level has been set up',
        lo: 'ໄດ້ສ້າງກົນໄກການໃຫ້ບໍລິການຢູ່ຂັ້ນທ້ອງຖິ່ນ ແລ້ວ',
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
            en:
              'Sign a memorandum of understanding with the ministry in charge of local administration on opening ' +
              'one-stop shops in communes',
            lo: 'ເຊັນບົດບັນທຶກຄວາມເຂົ້າໃຈ ກັບກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການປົກຄອງທ້ອງຖິ່ນ ກ່ຽວກັບການສ້າງຕັ້ງສູນບໍລິການຜ່ານປະຕູດຽວຢູ່ຂັ້ນບ້ານ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Work out a mechanism for sharing costs and revenue',
            lo: 'ສ້າງກົນໄກແບ່ງປັນຄ່າໃຊ້ຈ່າຍ ແລະ ລາຍຮັບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Provide the one-stop shops with a network connection',
            lo: 'ຈັດໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ມີການເຊື່ອມຕໍ່ເຄືອຂ່າຍ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 24 },
        },
      ],
    },
    {
      id: 'b7-institutional-arrangements',
      origin: 'onedoor',
      addresses: ['4.7.1'],
      priorityArea: {
        en: 'Institutional arrangements between central and local levels',
        lo: 'ກົນໄກການຈັດຕັ້ງ ລະຫວ່າງຂັ້ນສູນກາງ ແລະ ຂັ້ນທ້ອງຖິ່ນ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'A legal instrument says how central and local levels consult each other, work together, and align ' +
          'policies, strategies and plans for one-stop shops',
        lo:
          'ມີນິຕິກຳ ທີ່ກຳນົດວ່າ ຂັ້ນສູນກາງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ປຶກສາຫາລືກັນ, ຮ່ວມມືກັນ ແລະ ປັບນະໂຍບາຍ, ຍຸດທະສາດ ແລະ ແຜນການ ' +
          'ກ່ຽວກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ໃຫ້ສອດຄ່ອງກັນ ແນວໃດ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of local administration',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      supportHint: {
        en:
          'Ministry in charge of justice; ministries that provide services at one-stop shops; ' +
          'provincial and district authorities',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານຍຸຕິທຳ; ບັນດາກະຊວງທີ່ໃຫ້ບໍລິການຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ; ອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Review the existing instruments and how central and local levels work together in practice',
            lo: 'ທົບທວນນິຕິກຳທີ່ມີຢູ່ ແລະ ການຮ່ວມມືຕົວຈິງ ລະຫວ່າງຂັ້ນສູນກາງ ແລະ ຂັ້ນທ້ອງຖິ່ນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Draft the instrument together with provinces and districts',
            lo: 'ສ້າງຮ່າງນິຕິກຳຮ່ວມກັບແຂວງ ແລະ ເມືອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Have the instrument approved and explain it at every level',
            lo: 'ສະເໜີນິຕິກຳ ຈົນໄດ້ຮັບການຮັບຮອງ ແລະ ເຜີຍແຜ່ໃຫ້ທຸກຂັ້ນເຂົ້າໃຈ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 5 },
        },
        {
          text: {
            en: 'Hold a joint meeting of both levels every year to compare their plans',
            lo: 'ຈັດກອງປະຊຸມຮ່ວມຂອງທັງສອງຂັ້ນທຸກປີ ເພື່ອສົມທຽບແຜນການຂອງແຕ່ລະຂັ້ນ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b7-local-priorities',
      origin: 'onedoor',
      addresses: ['4.7.2'],
      priorityArea: { en: 'Local priorities in national plans', lo: 'ບຸລິມະສິດຂອງທ້ອງຖິ່ນໃນແຜນການລະດັບຊາດ', review: 'draft' },
      keyOutcome: {
        en:
          'An endorsed mechanism brings the priorities of local authorities that operate one-stop shops into ' +
          'national policies, strategies and plans',
        lo:
          'ມີກົນໄກທີ່ໄດ້ຮັບການຮັບຮອງ ເພື່ອນຳບຸລິມະສິດຂອງອົງການປົກຄອງທ້ອງຖິ່ນ ທີ່ດຳເນີນງານສູນບໍລິການຜ່ານປະຕູດຽວ ເຂົ້າໃນນະໂຍບາຍ, ຍຸດທະສາດ ແລະ ' +
          'ແຜນການລະດັບຊາດ',
        review: 'draft',
      },
      leadHint: { en: 'Ministry in charge of planning', lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານແຜນການ', review: 'draft' },
      supportHint: {
        en:
          'Ministry in charge of local administration; provincial and district authorities; ' +
          'managers of one-stop shops',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການປົກຄອງທ້ອງຖິ່ນ; ອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ; ຫົວໜ້າສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Write terms of reference and a calendar for consulting the local level, and have them endorsed',
            lo: 'ສ້າງຂອບເຂດໜ້າທີ່ ແລະ ຕາຕະລາງເວລາ ສຳລັບການປຶກສາຫາລືກັບຂັ້ນທ້ອງຖິ່ນ ແລະ ສະເໜີຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Collect the priorities of provinces and districts before each planning cycle',
            lo: 'ເກັບກຳບຸລິມະສິດຂອງແຂວງ ແລະ ເມືອງ ກ່ອນການວາງແຜນແຕ່ລະຮອບ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
        {
          text: {
            en: 'Tell provinces and districts which of their priorities were taken up, and why others were not',
            lo: 'ແຈ້ງໃຫ້ແຂວງ ແລະ ເມືອງ ຮັບຮູ້ວ່າບຸລິມະສິດໃດຂອງຕົນຖືກນຳເຂົ້າ ແລະ ຍ້ອນຫຍັງບຸລິມະສິດອື່ນຈຶ່ງບໍ່ຖືກນຳເຂົ້າ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b7-national-services-locally',
      origin: 'onedoor',
      addresses: ['4.7.3'],
      priorityArea: {
        en: 'National services close to the people',
        lo: 'ການນຳເອົາການບໍລິການຂອງຂັ້ນສູນກາງ ໄປໃກ້ປະຊາຊົນ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'People can obtain selected services of the national level at regional and local levels, to the same ' +
          'standard',
        lo: 'ປະຊາຊົນສາມາດຮັບການບໍລິການຂອງຂັ້ນສູນກາງທີ່ໄດ້ຄັດເລືອກ ຢູ່ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ຕາມມາດຕະຖານດຽວກັນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries that provide services; provincial and district authorities; ministry in charge of finance',
        lo: 'ບັນດາກະຊວງທີ່ໃຫ້ບໍລິການ; ອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ; ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'List the services available only at national level and choose those most needed locally',
            lo: 'ສ້າງລາຍການບໍລິການທີ່ມີຢູ່ສະເພາະຂັ້ນສູນກາງ ແລະ ເລືອກການບໍລິການທີ່ທ້ອງຖິ່ນຕ້ອງການທີ່ສຸດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en:
              'Decide for each of them how to deliver it: hand the power to local bodies, provide it electronically ' +
              'or use a mobile team',
            lo: 'ກຳນົດວິທີການໃຫ້ບໍລິການແຕ່ລະຢ່າງ: ມອບສິດອຳນາດໃຫ້ທ້ອງຖິ່ນ, ໃຫ້ບໍລິການທາງເອເລັກໂຕຣນິກ ຫຼື ໃຊ້ທີມບໍລິການເຄື່ອນທີ່',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: { en: 'Try this out in a few provinces', lo: 'ທົດລອງນຳໃຊ້ຢູ່ບາງແຂວງ', review: 'draft' },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Extend it to the other provinces and districts',
            lo: 'ຂະຫຍາຍໄປສູ່ແຂວງ ແລະ ເມືອງອື່ນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 24 },
        },
      ],
    },
    {
      id: 'b7-horizontal-coordination',
      origin: 'onedoor',
      addresses: ['4.7.4'],
      priorityArea: {
        en: 'Coordination within provinces and districts',
        lo: 'ການປະສານງານພາຍໃນແຂວງ ແລະ ເມືອງ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'Local bodies of the same level coordinate one-stop shop work through a standing mechanism',
        lo: 'ອົງການທ້ອງຖິ່ນທີ່ຢູ່ຂັ້ນດຽວກັນ ປະສານງານກ່ຽວກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ຜ່ານກົນໄກຖາວອນ',
        review: 'draft',
      },
      leadHint: { en: 'Provincial and district authorities', lo: 'ອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ', review: 'draft' },
      supportHint: {
        en:
          'Ministry in charge of local administration; ' +
          'provincial departments and district offices of line ministries',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການປົກຄອງທ້ອງຖິ່ນ; ພະແນກຂັ້ນແຂວງ ແລະ ຫ້ອງການຂັ້ນເມືອງ ຂອງກະຊວງ-ຂະແໜງການ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Set up a coordination committee with a chair, a secretariat and clear terms of reference',
            lo: 'ສ້າງຕັ້ງຄະນະກຳມະການປະສານງານ ທີ່ມີປະທານ, ກອງເລຂາ ແລະ ຂອບເຂດໜ້າທີ່ທີ່ຈະແຈ້ງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Agree on which department or office does what, and by when, for each service',
            lo: 'ຕົກລົງກັນວ່າພະແນກ ຫຼື ຫ້ອງການໃດເຮັດຫຍັງ ແລະ ໃນກຳນົດເວລາໃດ ສຳລັບແຕ່ລະການບໍລິການ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Meet every quarter and share the minutes with the central level',
            lo: 'ປະຊຸມທຸກໄຕມາດ ແລະ ສົ່ງບົດບັນທຶກກອງປະຊຸມໃຫ້ຂັ້ນສູນກາງ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
  ],
}
