import type { Context } from './schema'

/** Step 1 of the method (5.1.1), with the types of chapter 2, table 2, and boxes 6 and 7. */
export const context: Context = {
  studies: [
    {
      id: 'satisfaction-survey',
      name: {
        en: 'Satisfaction survey of citizens and businesses',
        lo: 'ການສຳຫຼວດຄວາມເພິ່ງພໍໃຈຂອງພົນລະເມືອງ ແລະ ພາກທຸລະກິດ',
        review: 'draft',
      },
      about: {
        en: 'Its findings give the reasons for setting up the one-stop shop system.',
        lo: 'ຜົນການສຳຫຼວດ ໃຫ້ເຫດຜົນສຳລັບການສ້າງຕັ້ງລະບົບບໍລິການຜ່ານປະຕູດຽວ.',
        review: 'draft',
      },
    },
    {
      id: 'public-services-survey',
      name: { en: 'Survey of public services', lo: 'ການສຳຫຼວດການບໍລິການຂອງລັດ', review: 'draft' },
      about: {
        en: 'Shows which services could be delivered through one-stop shops, and how.',
        lo: 'ເພື່ອໃຫ້ຮູ້ວ່າການບໍລິການໃດ ສາມາດໃຫ້ບໍລິການຜ່ານປະຕູດຽວໄດ້ ແລະ ດ້ວຍວິທີໃດ.',
        review: 'draft',
      },
    },
    {
      id: 'political-support',
      name: { en: 'Assessment of political support', lo: 'ການປະເມີນການສະໜັບສະໜູນທາງການເມືອງ', review: 'draft' },
      about: {
        en: 'Political support is decisive for securing funds and for overcoming resistance from the old bureaucracy.',
        lo: 'ການສະໜັບສະໜູນທາງການເມືອງມີຄວາມສຳຄັນທີ່ສຸດ ຕໍ່ການໄດ້ຮັບທຶນ ແລະ ການແກ້ໄຂການຕໍ່ຕ້ານຈາກລະບົບບໍລິຫານແບບເກົ່າ.',
        review: 'draft',
      },
    },
    {
      id: 'e-government-status',
      name: { en: 'Review of e-government status', lo: 'ການທົບທວນສະພາບລັດຖະບານເອເລັກໂຕຣນິກ', review: 'draft' },
      about: {
        en: 'Fast and efficient delivery depends on how far e-government has come.',
        lo: 'ການໃຫ້ບໍລິການທີ່ວ່ອງໄວ ແລະ ມີປະສິດທິພາບ ຂຶ້ນກັບລະດັບການພັດທະນາລັດຖະບານເອເລັກໂຕຣນິກ.',
        review: 'draft',
      },
    },
    {
      id: 'available-resources',
      name: { en: 'Review of available resources', lo: 'ການທົບທວນຊັບພະຍາກອນທີ່ມີ', review: 'draft' },
      about: {
        en: 'Shows how much more the one-stop shop system would need.',
        lo: 'ເພື່ອໃຫ້ຮູ້ວ່າລະບົບບໍລິການຜ່ານປະຕູດຽວ ຕ້ອງການຊັບພະຍາກອນເພີ່ມອີກຫຼາຍປານໃດ.',
        review: 'draft',
      },
    },
    {
      id: 'objectives-and-scope',
      name: { en: 'Objectives and scope', lo: 'ການກຳນົດຈຸດປະສົງ ແລະ ຂອບເຂດ', review: 'draft' },
      about: {
        en: 'They guide how the one-stop shop system is designed and put into practice.',
        lo: 'ເປັນທິດນຳພາໃນການອອກແບບ ແລະ ການຈັດຕັ້ງປະຕິບັດລະບົບບໍລິການຜ່ານປະຕູດຽວ.',
        review: 'draft',
      },
    },
    {
      id: 'stakeholder-mapping',
      name: { en: 'Mapping of stakeholders', lo: 'ການສ້າງແຜນຜັງພາກສ່ວນກ່ຽວຂ້ອງ', review: 'draft' },
      about: {
        en: 'Finds the critical stakeholders: those without whose support the system cannot work well.',
        lo: 'ເພື່ອກຳນົດພາກສ່ວນກ່ຽວຂ້ອງທີ່ສຳຄັນ ຄືພາກສ່ວນທີ່ຖ້າຂາດການສະໜັບສະໜູນແລ້ວ ລະບົບຈະບໍ່ສາມາດດຳເນີນງານໄດ້ດີ.',
        review: 'draft',
      },
    },
    {
      id: 'core-group',
      name: { en: 'Formation of the core group', lo: 'ການສ້າງຕັ້ງກຸ່ມຫຼັກ', review: 'draft' },
      about: {
        en: 'Critical stakeholders come together in a group that recommends strategic decisions.',
        lo: 'ພາກສ່ວນກ່ຽວຂ້ອງທີ່ສຳຄັນ ເຂົ້າຮ່ວມເປັນກຸ່ມ ເພື່ອສະເໜີແນະການຕັດສິນໃຈທີ່ເປັນຍຸດທະສາດ.',
        review: 'draft',
      },
    },
  ],
  coreGroupBodies: [
    {
      id: 'head-of-government-office',
      name: {
        en: 'Office of the Prime Minister or President',
        lo: 'ສຳນັກງານນາຍົກລັດຖະມົນຕີ ຫຼື ສຳນັກງານປະທານປະເທດ',
        review: 'draft',
      },
    },
    {
      id: 'finance',
      name: { en: 'Ministry of Finance or Economy', lo: 'ກະຊວງການເງິນ ຫຼື ກະຊວງເສດຖະກິດ', review: 'draft' },
    },
    {
      id: 'planning',
      name: { en: 'Ministry of Planning or Investment', lo: 'ກະຊວງແຜນການ ຫຼື ກະຊວງການລົງທຶນ', review: 'draft' },
    },
    {
      id: 'justice',
      name: { en: 'Ministry of Justice', lo: 'ກະຊວງຍຸຕິທຳ', review: 'draft' },
    },
    {
      id: 'public-administration',
      name: {
        en: 'Ministry of Public Administration or Civil Service',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບການບໍລິຫານລັດ ຫຼື ວຽກງານລັດຖະກອນ',
        review: 'draft',
      },
    },
    {
      id: 'interior',
      name: { en: 'Ministry of the Interior or Home Affairs', lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານພາຍໃນ', review: 'draft' },
    },
  ],
  decisions: [
    {
      id: 'mode-of-delivery',
      letter: 'a',
      name: { en: 'Mode of delivery', lo: 'ຮູບແບບການໃຫ້ບໍລິການ', review: 'draft' },
      about: {
        en: 'The channels through which people reach the services.',
        lo: 'ຊ່ອງທາງທີ່ປະຊາຊົນເຂົ້າເຖິງການບໍລິການ.',
        review: 'draft',
      },
      choices: [
        {
          id: 'brick-and-mortar',
          name: { en: 'Brick-and-mortar', lo: 'ແບບມີສະຖານທີ່ຕັ້ງ', review: 'draft' },
          about: {
            en: 'A physical centre that stays in one place.',
            lo: 'ສູນທີ່ມີສະຖານທີ່ຕັ້ງຢູ່ບ່ອນໃດໜຶ່ງແບບຖາວອນ.',
            review: 'draft',
          },
        },
        {
          id: 'web-based',
          name: { en: 'Web-based', lo: 'ແບບຜ່ານເວັບ', review: 'draft' },
          about: {
            en: 'Services reached through a web portal. Most countries keep physical centres beside it.',
            lo: 'ການບໍລິການຜ່ານເວັບທ່າ. ປະເທດສ່ວນໃຫຍ່ຍັງຮັກສາສູນແບບມີສະຖານທີ່ຕັ້ງໄວ້ຄຽງຄູ່ກັນ.',
            review: 'draft',
          },
        },
        {
          id: 'mobile',
          name: { en: 'Mobile', lo: 'ແບບເຄື່ອນທີ່', review: 'draft' },
          about: {
            en: 'Buses, vans or trains that bring services to remote places, or an app on a mobile phone.',
            lo: 'ລົດເມ, ລົດຕູ້ ຫຼື ລົດໄຟ ທີ່ນຳການບໍລິການໄປເຖິງເຂດຫ່າງໄກ ຫຼື ແອັບໃນໂທລະສັບມືຖື.',
            review: 'draft',
          },
        },
        {
          id: 'omni-channel',
          name: { en: 'Omni-channel', lo: 'ແບບຄົບທຸກຊ່ອງທາງ', review: 'draft' },
          about: {
            en: 'Services through channels of every type. Systems tend to end up here, wherever they start.',
            lo: 'ການບໍລິການຜ່ານຊ່ອງທາງທຸກປະເພດ. ບໍ່ວ່າຈະເລີ່ມຈາກຮູບແບບໃດ ສຸດທ້າຍລະບົບກໍມັກກາຍເປັນຮູບແບບນີ້.',
            review: 'draft',
          },
        },
      ],
    },
    {
      id: 'operation-and-management',
      letter: 'b',
      name: { en: 'Operation and management', lo: 'ການດຳເນີນງານ ແລະ ການຄຸ້ມຄອງ', review: 'draft' },
      about: {
        en: 'Who owns the one-stop shops and who runs them.',
        lo: 'ໃຜເປັນເຈົ້າຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແລະ ໃຜເປັນຜູ້ດຳເນີນງານ.',
        review: 'draft',
      },
      choices: [
        {
          id: 'public-body',
          name: { en: 'State or public body', lo: 'ລັດ ຫຼື ອົງການຂອງລັດ', review: 'draft' },
          about: {
            en: 'The State or a public body owns and runs the centres. This is the most common type.',
            lo: 'ລັດ ຫຼື ອົງການຂອງລັດ ເປັນເຈົ້າຂອງ ແລະ ດຳເນີນງານສູນ. ແບບນີ້ພົບຫຼາຍທີ່ສຸດ.',
            review: 'draft',
          },
        },
        {
          id: 'public-private-partnership',
          name: { en: 'Public-private partnership', lo: 'ການຮ່ວມມືລະຫວ່າງລັດ ແລະ ເອກະຊົນ', review: 'draft' },
          about: {
            en: 'A private company runs services under an agreement with the Government, as in Rwanda.',
            lo: 'ບໍລິສັດເອກະຊົນດຳເນີນການບໍລິການ ຕາມສັນຍາກັບລັດຖະບານ ເຊັ່ນ: ຢູ່ຣວັນດາ.',
            review: 'draft',
          },
        },
      ],
    },
    {
      id: 'building',
      letter: 'c',
      name: { en: 'New building or repurposed building', lo: 'ອາຄານໃໝ່ ຫຼື ອາຄານດັດແປງ', review: 'draft' },
      about: {
        en: 'Whether centres are built for the purpose or move into buildings that exist.',
        lo: 'ຈະກໍ່ສ້າງອາຄານໃໝ່ສຳລັບສູນ ຫຼື ນຳໃຊ້ອາຄານທີ່ມີຢູ່ແລ້ວ.',
        review: 'draft',
      },
      choices: [
        {
          id: 'new',
          name: { en: 'New building', lo: 'ອາຄານໃໝ່', review: 'draft' },
          about: {
            en: 'Built for the purpose, as in Azerbaijan.',
            lo: 'ກໍ່ສ້າງຂຶ້ນສະເພາະ ເຊັ່ນ: ຢູ່ອາເຊີໄບຈານ.',
            review: 'draft',
          },
        },
        {
          id: 'repurposed',
          name: { en: 'Repurposed building', lo: 'ອາຄານດັດແປງ', review: 'draft' },
          about: {
            en: 'An existing facility is given a new use, as in Vietnam.',
            lo: 'ດັດແປງອາຄານທີ່ມີຢູ່ແລ້ວມານຳໃຊ້ໃໝ່ ເຊັ່ນ: ຢູ່ຫວຽດນາມ.',
            review: 'draft',
          },
        },
      ],
    },
    {
      id: 'integration',
      letter: 'd',
      name: { en: 'Co-located or integrated', lo: 'ຢູ່ບ່ອນດຽວກັນ ຫຼື ເຊື່ອມສານກັນ', review: 'draft' },
      about: {
        en: 'How many agencies share the centre, and how far their back offices are joined.',
        lo: 'ມີຈັກອົງການຢູ່ສູນດຽວກັນ ແລະ ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ) ເຊື່ອມສານກັນຫຼາຍປານໃດ.',
        review: 'draft',
      },
      choices: [
        {
          id: 'single-agency',
          name: { en: 'Single agency', lo: 'ອົງການດຽວ', review: 'draft' },
          about: {
            en: 'One agency offers only its own services at its own centre, to overcome silos inside it.',
            lo: 'ອົງການໜຶ່ງໃຫ້ບໍລິການສະເພາະຂອງຕົນ ຢູ່ສູນຂອງຕົນ ເພື່ອແກ້ໄຂການເຮັດວຽກແບບແຍກສ່ວນພາຍໃນອົງການ.',
            review: 'draft',
          },
        },
        {
          id: 'co-located',
          name: { en: 'Co-located, not integrated', lo: 'ຢູ່ບ່ອນດຽວກັນ ແຕ່ບໍ່ເຊື່ອມສານກັນ', review: 'draft' },
          about: {
            en: 'Several agencies have counters under one roof; their back offices stay separate.',
            lo: 'ຫຼາຍອົງການມີປ່ອງບໍລິການຢູ່ບ່ອນດຽວກັນ; ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ) ຍັງແຍກກັນ.',
            review: 'draft',
          },
        },
        {
          id: 'partially-integrated',
          name: { en: 'Partially integrated', lo: 'ເຊື່ອມສານບາງສ່ວນ', review: 'draft' },
          about: {
            en: 'Agencies share data. At the counter, each serves people with its own services.',
            lo: 'ອົງການຕ່າງໆແບ່ງປັນຂໍ້ມູນກັນ. ຢູ່ປ່ອງບໍລິການ ແຕ່ລະອົງການໃຫ້ບໍລິການຂອງຕົນ.',
            review: 'draft',
          },
        },
        {
          id: 'fully-integrated',
          name: { en: 'Fully integrated', lo: 'ເຊື່ອມສານທັງໝົດ', review: 'draft' },
          about: {
            en: 'Back offices and front office work as one: a single officer can deliver the service of any agency.',
            lo:
              'ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ) ແລະ ພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ) ເຮັດວຽກເປັນອັນດຽວກັນ: ' +
              'ພະນັກງານຄົນດຽວສາມາດໃຫ້ບໍລິການຂອງທຸກອົງການໄດ້.',
            review: 'draft',
          },
        },
      ],
    },
    {
      id: 'human-resources',
      letter: 'e',
      name: {
        en: 'Human resources: front office and back office',
        lo: 'ຊັບພະຍາກອນມະນຸດ: ພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ) ແລະ ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ)',
        review: 'draft',
      },
      about: {
        en: 'Where the staff of the front office and the back office come from.',
        lo: 'ພະນັກງານຂອງພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ) ແລະ ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ) ມາຈາກໃສ.',
        review: 'draft',
      },
      choices: [
        {
          id: 'seconded',
          name: { en: 'Seconded by the agencies', lo: 'ອົງການຕ່າງໆສົ່ງມາປະຈຳການ', review: 'draft' },
          about: {
            en: 'Each agency sends its own staff to the centre to deliver its services.',
            lo: 'ແຕ່ລະອົງການສົ່ງພະນັກງານຂອງຕົນມາປະຈຳການຢູ່ສູນ ເພື່ອໃຫ້ບໍລິການຂອງອົງການຕົນ.',
            review: 'draft',
          },
        },
        {
          id: 'recruited',
          name: { en: 'Recruited for the centres', lo: 'ຮັບສະໝັກສະເພາະສູນ', review: 'draft' },
          about: {
            en:
              'Staff are recruited and trained for the centres. Where back offices are integrated, one officer can ' +
              'handle the services of all agencies.',
            lo:
              'ຮັບສະໝັກ ແລະ ຝຶກອົບຮົມພະນັກງານສະເພາະສູນ. ຖ້າພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ) ເຊື່ອມສານກັນ ' +
              'ພະນັກງານຄົນດຽວສາມາດດູແລການບໍລິການຂອງທຸກອົງການ.',
            review: 'draft',
          },
        },
        {
          id: 'mixed',
          name: { en: 'Recruited and seconded', lo: 'ທັງຮັບສະໝັກ ແລະ ສົ່ງມາປະຈຳການ', review: 'draft' },
          about: {
            en: 'Recruited staff run the centres; seconded staff deliver the services of their agencies.',
            lo: 'ພະນັກງານທີ່ຮັບສະໝັກບໍລິຫານສູນ; ພະນັກງານທີ່ຖືກສົ່ງມາປະຈຳການ ໃຫ້ບໍລິການຂອງອົງການຕົນ.',
            review: 'draft',
          },
        },
      ],
    },
    {
      id: 'technology-and-data',
      letter: 'f',
      name: { en: 'Technology and data', lo: 'ເຕັກໂນໂລຊີ ແລະ ຂໍ້ມູນ', review: 'draft' },
      about: {
        en: 'What technology and shared data are to make possible.',
        lo: 'ເຕັກໂນໂລຊີ ແລະ ການແບ່ງປັນຂໍ້ມູນ ຈະເຮັດໃຫ້ສາມາດບໍລິການຫຍັງໄດ້.',
        review: 'draft',
      },
      choices: [
        {
          id: 'informational',
          name: { en: 'Informational services', lo: 'ການບໍລິການດ້ານຂໍ້ມູນຂ່າວສານ', review: 'draft' },
          about: {
            en: 'People get information and advice only.',
            lo: 'ປະຊາຊົນໄດ້ຮັບພຽງຂໍ້ມູນຂ່າວສານ ແລະ ຄຳແນະນຳ.',
            review: 'draft',
          },
        },
        {
          id: 'transactional',
          name: {
            en: 'Informational and transactional services',
            lo: 'ການບໍລິການດ້ານຂໍ້ມູນຂ່າວສານ ແລະ ການດຳເນີນເລື່ອງ',
            review: 'draft',
          },
          about: {
            en: 'People get information and can also complete their business with the agencies.',
            lo: 'ປະຊາຊົນໄດ້ຮັບຂໍ້ມູນຂ່າວສານ ແລະ ຍັງສາມາດດຳເນີນເລື່ອງກັບອົງການຕ່າງໆຈົນສຳເລັດ.',
            review: 'draft',
          },
        },
        {
          id: 'life-events',
          name: { en: 'Life event-based services', lo: 'ການບໍລິການຕາມເຫດການໃນຊີວິດ', review: 'draft' },
          about: {
            en:
              'A highly integrated system offers what a birth, a marriage or retirement calls for; ' +
              'people give their data once. A sign of a mature system.',
            lo:
              'ລະບົບທີ່ເຊື່ອມສານໃນລະດັບສູງ ສະເໜີການບໍລິການທີ່ຈຳເປັນໃນເວລາເກີດລູກ, ແຕ່ງງານ ຫຼື ອອກບຳນານ ໂດຍປະຊາຊົນໃຫ້ຂໍ້ມູນເທື່ອດຽວ. ' +
              'ເປັນສັນຍານຂອງລະບົບທີ່ພັດທະນາແລ້ວ.',
            review: 'draft',
          },
        },
      ],
    },
  ],
  principles: [
    {
      id: 'competence',
      group: 'effectiveness',
      name: { en: 'Competence', lo: 'ຄວາມສາມາດ', review: 'draft' },
    },
    {
      id: 'sound-policymaking',
      group: 'effectiveness',
      name: { en: 'Sound policymaking', lo: 'ການກຳນົດນະໂຍບາຍຢ່າງມີເຫດຜົນ', review: 'draft' },
    },
    {
      id: 'collaboration',
      group: 'effectiveness',
      name: { en: 'Collaboration', lo: 'ການຮ່ວມມື', review: 'draft' },
    },
    {
      id: 'integrity',
      group: 'accountability',
      name: { en: 'Integrity', lo: 'ຄວາມຊື່ສັດບໍລິສຸດ', review: 'draft' },
    },
    {
      id: 'transparency',
      group: 'accountability',
      name: { en: 'Transparency', lo: 'ຄວາມໂປ່ງໃສ', review: 'draft' },
    },
    {
      id: 'independent-oversight',
      group: 'accountability',
      name: { en: 'Independent oversight', lo: 'ການຕິດຕາມກວດກາທີ່ເປັນເອກະລາດ', review: 'draft' },
    },
    {
      id: 'leaving-no-one-behind',
      group: 'inclusiveness',
      name: { en: 'Leaving no one behind', lo: 'ການບໍ່ປະໃຜໄວ້ເບື້ອງຫຼັງ', review: 'draft' },
    },
    {
      id: 'non-discrimination',
      group: 'inclusiveness',
      name: { en: 'Non-discrimination', lo: 'ການບໍ່ຈຳແນກ', review: 'draft' },
    },
    {
      id: 'participation',
      group: 'inclusiveness',
      name: { en: 'Participation', lo: 'ການມີສ່ວນຮ່ວມ', review: 'draft' },
    },
    {
      id: 'subsidiarity',
      group: 'inclusiveness',
      name: { en: 'Subsidiarity', lo: 'ການມອບວຽກໃຫ້ຂັ້ນທີ່ໃກ້ຊິດປະຊາຊົນທີ່ສຸດທີ່ສາມາດປະຕິບັດໄດ້', review: 'draft' },
    },
    {
      id: 'intergenerational-equity',
      group: 'inclusiveness',
      name: { en: 'Intergenerational equity', lo: 'ຄວາມເປັນທຳລະຫວ່າງຄົນແຕ່ລະລຸ້ນ', review: 'draft' },
    },
  ],
  challenges: [
    {
      id: 'bureaucratic-resistance',
      name: {
        en: 'The old bureaucracy resists and does not cooperate',
        lo: 'ລະບົບບໍລິຫານແບບເກົ່າຕໍ່ຕ້ານ ແລະ ບໍ່ໃຫ້ການຮ່ວມມື',
        review: 'draft',
      },
    },
    {
      id: 'silos',
      name: {
        en: 'Silos between organizations have to be broken down',
        lo: 'ຕ້ອງແກ້ໄຂການທີ່ອົງການຕ່າງໆເຮັດວຽກແບບແຍກສ່ວນກັນ',
        review: 'draft',
      },
    },
    {
      id: 'financing',
      name: {
        en: 'Money for investment and for running costs',
        lo: 'ທຶນສຳລັບການລົງທຶນ ແລະ ສຳລັບລາຍຈ່າຍດຳເນີນງານ',
        review: 'draft',
      },
    },
    {
      id: 'human-resources',
      name: {
        en: 'Too few staff, or staff who do not fit the work',
        lo: 'ພະນັກງານບໍ່ພຽງພໍ ຫຼື ບໍ່ເໝາະສົມກັບວຽກ',
        review: 'draft',
      },
    },
    {
      id: 'legal-framework',
      name: { en: 'A legal framework has to be created', lo: 'ຕ້ອງສ້າງກອບກົດໝາຍ', review: 'draft' },
    },
    {
      id: 'institutional-arrangements',
      name: { en: 'Institutional arrangements that work', lo: 'ກົນໄກການຈັດຕັ້ງທີ່ມີປະສິດທິຜົນ', review: 'draft' },
    },
    {
      id: 'process-reengineering',
      name: {
        en: 'Administrative procedures have to be redesigned and made simpler',
        lo: 'ຕ້ອງປັບຂະບວນການເຮັດວຽກຄືນໃໝ່ ແລະ ເຮັດໃຫ້ຂັ້ນຕອນດ້ານບໍລິຫານງ່າຍຂຶ້ນ',
        review: 'draft',
      },
    },
    {
      id: 'ict-infrastructure',
      name: {
        en: 'ICT infrastructure has to be built',
        lo: 'ຕ້ອງສ້າງໂຄງລ່າງພື້ນຖານດ້ານເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ (ICT)',
        review: 'draft',
      },
    },
    {
      id: 'interoperability',
      name: {
        en: 'Data and systems have to be interoperable and shared',
        lo: 'ຂໍ້ມູນ ແລະ ລະບົບ ຕ້ອງເຊື່ອມໂຍງກັນ ແລະ ແບ່ງປັນກັນ',
        review: 'draft',
      },
    },
    {
      id: 'monitoring-and-evaluation',
      name: {
        en: 'A monitoring and evaluation system that works',
        lo: 'ລະບົບຕິດຕາມ ແລະ ປະເມີນຜົນທີ່ມີປະສິດທິຜົນ',
        review: 'draft',
      },
    },
  ],
  strategies: [
    {
      id: 'political-support',
      name: {
        en: 'Win political support at a high level for the one-stop shop system',
        lo: 'ສ້າງການສະໜັບສະໜູນທາງການເມືອງຂັ້ນສູງ ຕໍ່ລະບົບບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      id: 'whole-of-government',
      name: {
        en: 'Work as one government (whole-of-government approach)',
        lo: 'ນຳໃຊ້ວິທີເຮັດວຽກຮ່ວມກັນທົ່ວລັດຖະບານ',
        review: 'draft',
      },
    },
    {
      id: 'administrative-reform',
      name: {
        en: 'Plan and carry out an effective programme of administrative reform',
        lo: 'ວາງແຜນ ແລະ ຈັດຕັ້ງປະຕິບັດແຜນງານປະຕິຮູບການບໍລິຫານລັດ ທີ່ມີປະສິດທິຜົນ',
        review: 'draft',
      },
    },
    {
      id: 'investment-plan',
      name: {
        en: 'Prepare an investment plan for the medium to long term',
        lo: 'ສ້າງແຜນການລົງທຶນໄລຍະກາງຫາໄລຍະຍາວ',
        review: 'draft',
      },
    },
    {
      id: 'gradual-roll-out',
      name: {
        en: 'Plan to introduce the one-stop shop system step by step',
        lo: 'ສ້າງແຜນນຳໃຊ້ລະບົບບໍລິການຜ່ານປະຕູດຽວ ແບບເທື່ອລະກ້າວ',
        review: 'draft',
      },
    },
    {
      id: 'horizontal-coordination',
      name: {
        en: 'Develop the mechanism for horizontal coordination',
        lo: 'ພັດທະນາກົນໄກປະສານງານຕາມສາຍຂວາງ',
        review: 'draft',
      },
    },
    {
      id: 'back-office',
      name: { en: 'Strengthen the back office', lo: 'ສ້າງຄວາມເຂັ້ມແຂງໃຫ້ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ)', review: 'draft' },
    },
    {
      id: 'training-and-motivation',
      name: { en: 'Train and motivate employees', lo: 'ຝຶກອົບຮົມ ແລະ ສ້າງແຮງຈູງໃຈໃຫ້ພະນັກງານ', review: 'draft' },
    },
    {
      id: 'flexible-agency',
      name: {
        en: 'Have a state agency that is flexible and can adjust',
        lo: 'ມີອົງການຂອງລັດທີ່ຄ່ອງຕົວ ແລະ ປັບຕົວໄດ້',
        review: 'draft',
      },
    },
    {
      id: 'technology',
      name: { en: 'Make use of technology in service delivery', lo: 'ນຳໃຊ້ເຕັກໂນໂລຊີເຂົ້າໃນການໃຫ້ບໍລິການ', review: 'draft' },
    },
    {
      id: 'partnerships',
      name: {
        en: 'Work in partnership with government agencies, NGOs, companies and citizen groups',
        lo: 'ຮ່ວມມືກັບອົງການຂອງລັດຖະບານ, ອົງການທີ່ບໍ່ສັງກັດລັດຖະບານ, ບໍລິສັດ ແລະ ກຸ່ມພົນລະເມືອງ',
        review: 'draft',
      },
    },
    {
      id: 'vulnerable-groups',
      name: {
        en: 'Meet the needs of vulnerable groups and make services accessible',
        lo: 'ຕອບສະໜອງຄວາມຕ້ອງການຂອງກຸ່ມດ້ອຍໂອກາດ ແລະ ຮັບປະກັນການເຂົ້າເຖິງການບໍລິການ',
        review: 'draft',
      },
    },
    {
      id: 'digital-divide',
      name: { en: 'Take measures to overcome the digital divide', lo: 'ມີມາດຕະການແກ້ໄຂຊ່ອງວ່າງທາງດິຈິຕອນ', review: 'draft' },
    },
    {
      id: 'innovation-and-branding',
      name: { en: 'Innovate and build a brand', lo: 'ສ້າງນະວັດຕະກຳ ແລະ ສ້າງຍີ່ຫໍ້', review: 'draft' },
    },
    {
      id: 'change-makers',
      name: {
        en: 'Form a coalition of people in government who drive change',
        lo: 'ສ້າງກຸ່ມພັນທະມິດຂອງຜູ້ຊຸກຍູ້ການປ່ຽນແປງ ພາຍໃນລັດຖະບານ',
        review: 'draft',
      },
    },
    {
      id: 'adapted-experience',
      name: {
        en: 'Adapt the experience of other countries to one’s own',
        lo: 'ດັດປັບບົດຮຽນຂອງຕ່າງປະເທດ ໃຫ້ເໝາະສົມກັບປະເທດຕົນ',
        review: 'draft',
      },
    },
    {
      id: 'multi-channel',
      name: { en: 'Deliver services through several channels', lo: 'ໃຫ້ບໍລິການຜ່ານຫຼາຍຊ່ອງທາງ', review: 'draft' },
    },
    {
      id: 'civil-complaints',
      name: {
        en: 'Build a system that manages civil complaints and affairs',
        lo: 'ສ້າງລະບົບຄຸ້ມຄອງຄຳຮ້ອງທຸກ ແລະ ຄຳຮ້ອງຕ່າງໆຂອງພົນລະເມືອງ',
        review: 'draft',
      },
    },
  ],
  complaintsComponents: [
    {
      id: 'types',
      name: { en: 'Types of civil complaints and affairs', lo: 'ປະເພດຄຳຮ້ອງທຸກ ແລະ ຄຳຮ້ອງຂອງພົນລະເມືອງ', review: 'draft' },
      about: {
        en:
          'General matters are requests for permits, registration, certificates, confirmation of legal relations or ' +
          'better policies and systems; grievances ask that a breach of rights, an inconvenience, a burden or unfair ' +
          'treatment be put right. Simple ones concern one agency, complex ones several laws and agencies.',
        lo:
          'ເລື່ອງທົ່ວໄປ ແມ່ນການຂໍອະນຸຍາດ, ຂໍຂຶ້ນທະບຽນ, ຂໍໃບຢັ້ງຢືນ, ຂໍຢືນຢັນສາຍພົວພັນທາງກົດໝາຍ ຫຼື ສະເໜີປັບປຸງນະໂຍບາຍ ແລະ ລະບົບ; ' +
          'ຄຳຮ້ອງທຸກ ແມ່ນການຂໍໃຫ້ແກ້ໄຂການລະເມີດສິດ, ຄວາມບໍ່ສະດວກ, ພາລະ ຫຼື ການປະຕິບັດທີ່ບໍ່ເປັນທຳ. ' +
          'ເລື່ອງງ່າຍກ່ຽວຂ້ອງກັບອົງການດຽວ, ເລື່ອງຊັບຊ້ອນກ່ຽວຂ້ອງກັບຫຼາຍກົດໝາຍ ແລະ ຫຼາຍອົງການ.',
        review: 'draft',
      },
    },
    {
      id: 'handling-skills',
      name: {
        en: 'Mastering the handling of civil affairs',
        lo: 'ຄວາມຊຳນານໃນການແກ້ໄຂຄຳຮ້ອງຂອງພົນລະເມືອງ',
        review: 'draft',
      },
      about: {
        en:
          'Officials need training, a handbook and exchange with each other, and the workload and stress of ' +
          'front-line staff have to be eased. Where complaints pile up, the system or rule behind them is mended; ' +
          'private experts and digital processing can take over part of the work.',
        lo:
          'ພະນັກງານ-ລັດຖະກອນຕ້ອງໄດ້ຮັບການຝຶກອົບຮົມ, ມີຄູ່ມື ແລະ ແລກປ່ຽນບົດຮຽນກັນ, ພ້ອມທັງຕ້ອງຫຼຸດຜ່ອນພາລະວຽກ ແລະ ' +
          'ຄວາມຕຶງຄຽດຂອງພະນັກງານແຖວໜ້າ. ຖ້າຄຳຮ້ອງທຸກເພີ່ມຂຶ້ນຫຼາຍ ຕ້ອງປັບປຸງລະບົບ ຫຼື ລະບຽບການ ທີ່ເປັນຕົ້ນເຫດ; ' +
          'ຜູ້ຊ່ຽວຊານເອກະຊົນ ແລະ ການດຳເນີນງານແບບດິຈິຕອນ ສາມາດແບ່ງເບົາວຽກສ່ວນໜຶ່ງໄດ້.',
        review: 'draft',
      },
    },
    {
      id: 'two-roles',
      name: {
        en: 'Two separate roles: counsellor and handler',
        lo: 'ສອງໜ້າທີ່ແຍກກັນ: ຜູ້ໃຫ້ຄຳປຶກສາ ແລະ ຜູ້ດຳເນີນການ',
        review: 'draft',
      },
      about: {
        en:
          'The counsellor advises people and settles simple cases at once, and is protected against abuse, assault ' +
          'and sexual harassment. The handler passes complex cases on to the departments concerned. ' +
          'Frequent complaints may be a sign of too many or unclear rules on permits.',
        lo:
          'ຜູ້ໃຫ້ຄຳປຶກສາ ແນະນຳປະຊາຊົນ ແລະ ແກ້ໄຂເລື່ອງງ່າຍທັນທີ ພ້ອມທັງໄດ້ຮັບການປົກປ້ອງຈາກການດ່າ, ການທຳຮ້າຍ ແລະ ການລ່ວງລະເມີດທາງເພດ. ' +
          'ຜູ້ດຳເນີນການ ສົ່ງເລື່ອງທີ່ຊັບຊ້ອນໃຫ້ພາກສ່ວນທີ່ກ່ຽວຂ້ອງ. ຄຳຮ້ອງທຸກທີ່ເກີດຂຶ້ນເລື້ອຍໆ ອາດເປັນສັນຍານວ່າ ລະບຽບການກ່ຽວກັບໃບອະນຸຍາດ ມີຫຼາຍເກີນໄປ ຫຼື ' +
          'ບໍ່ຊັດເຈນ.',
        review: 'draft',
      },
    },
    {
      id: 'records',
      name: { en: 'Records of how complaints are processed', lo: 'ການບັນທຶກຂັ້ນຕອນແກ້ໄຂຄຳຮ້ອງທຸກ', review: 'draft' },
      about: {
        en:
          'A ledger follows every case from receipt to completion, so that questions about it can be answered and ' +
          'similar cases learn from it. Late replies are followed up, and people are told when a case is more than ' +
          'two weeks late.',
        lo:
          'ມີປຶ້ມທະບຽນຕິດຕາມແຕ່ລະເລື່ອງ ຕັ້ງແຕ່ຮັບຈົນສຳເລັດ ເພື່ອຕອບຄຳຖາມ ແລະ ເປັນບ່ອນອີງໃຫ້ເລື່ອງທີ່ຄ້າຍຄືກັນ. ' +
          'ຕິດຕາມທວງຖາມເລື່ອງທີ່ຊັກຊ້າ ແລະ ແຈ້ງໃຫ້ຜູ້ຮ້ອງຮູ້ ເມື່ອເລື່ອງນັ້ນຊ້າກາຍກຳນົດເວລາ ຫຼາຍກວ່າ 2 ອາທິດ.',
        review: 'draft',
      },
    },
    {
      id: 'legal-framework',
      name: { en: 'Institutional arrangement and legal framework', lo: 'ກົນໄກການຈັດຕັ້ງ ແລະ ກອບກົດໝາຍ', review: 'draft' },
      about: {
        en:
          'The law has to allow agencies to share data and cooperate, and to protect front-line officials who do so. ' +
          'Digital tools, such as replacing names by codes, guard personal data.',
        lo:
          'ກົດໝາຍຕ້ອງອະນຸຍາດໃຫ້ອົງການຕ່າງໆແບ່ງປັນຂໍ້ມູນ ແລະ ຮ່ວມມືກັນ ແລະ ຕ້ອງປົກປ້ອງພະນັກງານແຖວໜ້າທີ່ປະຕິບັດດັ່ງກ່າວ. ເຄື່ອງມືດິຈິຕອນ ເຊັ່ນ: ' +
          'ການໃຊ້ລະຫັດແທນຊື່ ຊ່ວຍປົກປ້ອງຂໍ້ມູນສ່ວນບຸກຄົນ.',
        review: 'draft',
      },
    },
    {
      id: 'coordination',
      name: { en: 'Coordination mechanism', lo: 'ກົນໄກປະສານງານ', review: 'draft' },
      about: {
        en:
          'For cases that involve several departments, those responsible are called together. ' +
          'A mediation committee of senior officials meets weekly or at set intervals to settle them at one go. ' +
          'Citizens can be involved through opinion surveys and juries, that is groups of citizens chosen to weigh a ' +
          'question.',
        lo:
          'ສຳລັບເລື່ອງທີ່ກ່ຽວຂ້ອງກັບຫຼາຍພາກສ່ວນ ໃຫ້ເຊີນບັນດາຜູ້ຮັບຜິດຊອບມາພ້ອມກັນ. ຄະນະກຳມະການໄກ່ເກ່ຍ ທີ່ປະກອບດ້ວຍຜູ້ບໍລິຫານຂັ້ນສູງ ປະຊຸມທຸກອາທິດ ຫຼື ' +
          'ເປັນໄລຍະ ເພື່ອແກ້ໄຂເລື່ອງເຫຼົ່ານັ້ນໃຫ້ສຳເລັດໃນເທື່ອດຽວ. ພົນລະເມືອງສາມາດມີສ່ວນຮ່ວມ ຜ່ານການສຳຫຼວດຄວາມຄິດເຫັນ ແລະ ' +
          'ຜ່ານຄະນະຕົວແທນພົນລະເມືອງ ທີ່ຖືກເລືອກມາພິຈາລະນາບັນຫາໃດໜຶ່ງ.',
        review: 'draft',
      },
    },
    {
      id: 'counselling',
      name: { en: 'Civil complaints counselling', lo: 'ການໃຫ້ຄຳປຶກສາກ່ຽວກັບຄຳຮ້ອງທຸກ', review: 'draft' },
      about: {
        en:
          'People can ask in several ways: by telephone, over the internet, at a centre, at a kiosk, or through ' +
          'officials who travel to remote places. The kinds of civil affairs are studied first; ' +
          'those that suit one-stop handling are then introduced step by step.',
        lo:
          'ປະຊາຊົນສາມາດສອບຖາມໄດ້ຫຼາຍທາງ: ໂທລະສັບ, ອິນເຕີເນັດ, ສູນ, ຕູ້ບໍລິການ ຫຼື ຜ່ານພະນັກງານທີ່ລົງໄປເຂດຫ່າງໄກ. ຕ້ອງສຶກສາປະເພດຄຳຮ້ອງກ່ອນ; ' +
          'ຈາກນັ້ນ ຈຶ່ງນຳເລື່ອງທີ່ເໝາະສົມເຂົ້າສູ່ການບໍລິການຜ່ານປະຕູດຽວເທື່ອລະກ້າວ.',
        review: 'draft',
      },
    },
    {
      id: 'deadlines',
      name: {
        en: 'Deadlines for handling civil affairs',
        lo: 'ເວລາທີ່ກຳນົດໄວ້ ສຳລັບການແກ້ໄຂຄຳຮ້ອງຂອງພົນລະເມືອງ',
        review: 'draft',
      },
      about: {
        en:
          'It is worth examining whether a request should count as accepted when the deadline has passed without an ' +
          'answer.',
        lo: 'ຄວນພິຈາລະນາວ່າ ຄຳຮ້ອງທີ່ບໍ່ໄດ້ຮັບຄຳຕອບພາຍໃນກຳນົດເວລາ ຄວນຖືວ່າໄດ້ຮັບການຍອມຮັບໂດຍອັດຕະໂນມັດ ຫຼືບໍ່.',
        review: 'draft',
      },
    },
  ],
}
