import type { BuildingBlock } from '../schema'

export const digitalTechnology: BuildingBlock = {
  id: 'digital-technology',
  number: 6,
  name: {
    en: 'Digital technology and data governance',
    lo: 'ເຕັກໂນໂລຊີດິຈິຕອນ ແລະ ການຄຸ້ມຄອງຂໍ້ມູນ',
    review: 'draft',
  },
  about: {
    en:
      'Looks at whether strategies, laws, skills, infrastructure and online channels let one-stop shops serve people ' +
      'with digital technology and well-governed data.',
    lo:
      'ພິຈາລະນາວ່າ ຍຸດທະສາດ, ກົດໝາຍ, ທັກສະ, ໂຄງລ່າງພື້ນຖານ ແລະ ຊ່ອງທາງອອນລາຍ ຊ່ວຍໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ສາມາດໃຫ້ບໍລິການປະຊາຊົນ ' +
      'ດ້ວຍເຕັກໂນໂລຊີດິຈິຕອນ ແລະ ຂໍ້ມູນທີ່ມີການຄຸ້ມຄອງດີ ຫຼືບໍ່.',
    review: 'draft',
  },
  questions: [
    {
      number: '4.6.1',
      kind: 'parts',
      text: {
        en: 'Are the following strategies in place?',
        lo: 'ມີຍຸດທະສາດດັ່ງຕໍ່ໄປນີ້ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Count a strategy that has been adopted and is in force, under this name or another. ' +
          'A draft does not count.',
        lo: 'ໃຫ້ນັບຍຸດທະສາດທີ່ໄດ້ຮັບການຮັບຮອງ ແລະ ມີຜົນບັງຄັບໃຊ້ແລ້ວ ບໍ່ວ່າຈະໃຊ້ຊື່ນີ້ ຫຼື ຊື່ອື່ນ. ຮ່າງຍຸດທະສາດ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
      parts: [
        { id: 'a', text: { en: 'Digital Government Strategy', lo: 'ຍຸດທະສາດລັດຖະບານດິຈິຕອນ', review: 'draft' } },
        { id: 'b', text: { en: 'Digital Security Strategy', lo: 'ຍຸດທະສາດຄວາມປອດໄພທາງດິຈິຕອນ', review: 'draft' } },
        { id: 'c', text: { en: 'National Data Strategy', lo: 'ຍຸດທະສາດຂໍ້ມູນແຫ່ງຊາດ', review: 'draft' } },
      ],
    },
    {
      number: '4.6.2',
      kind: 'yes-no',
      text: {
        en: 'Have the strategies in 4.6.1 been adjusted to, or aligned with, the way one-stop shops deliver services?',
        lo: 'ຍຸດທະສາດໃນຂໍ້ 4.6.1 ໄດ້ຮັບການດັດແກ້ ຫຼື ປັບໃຫ້ສອດຄ່ອງ ກັບກົນໄກການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'The answer is yes when the strategies name the one-stop shops, or cover what the centres need, such as ' +
          'shared data and connections. Evidence: the passages concerned.',
        lo:
          'ຖືວ່າໄດ້ດັດແກ້ ຫຼື ປັບໃຫ້ສອດຄ່ອງແລ້ວ ເມື່ອຍຸດທະສາດເຫຼົ່ານັ້ນ ກ່າວເຖິງສູນບໍລິການຜ່ານປະຕູດຽວ ຫຼື ກວມເອົາສິ່ງທີ່ສູນຕ້ອງການ ເຊັ່ນ: ' +
          'ຂໍ້ມູນທີ່ໃຊ້ຮ່ວມກັນ ແລະ ການເຊື່ອມຕໍ່ເຄືອຂ່າຍ. ຫຼັກຖານ: ຂໍ້ຄວາມທີ່ກ່ຽວຂ້ອງໃນຍຸດທະສາດ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.3',
      kind: 'parts',
      text: {
        en: 'Is there a legal and regulatory framework that supports each of the following?',
        lo: 'ມີກອບກົດໝາຍ ແລະ ລະບຽບການ ທີ່ຮອງຮັບແຕ່ລະດ້ານດັ່ງຕໍ່ໄປນີ້ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Count a subject when a law, decree or regulation in force deals with it. Evidence: ' +
          'the number and date of the legal instrument.',
        lo: 'ໃຫ້ນັບດ້ານທີ່ມີກົດໝາຍ, ດຳລັດ ຫຼື ລະບຽບການ ທີ່ມີຜົນບັງຄັບໃຊ້ ກຳນົດໄວ້ແລ້ວ. ຫຼັກຖານ: ສະບັບເລກທີ ແລະ ວັນທີຂອງນິຕິກຳ.',
        review: 'draft',
      },
      parts: [
        { id: 'a', text: { en: 'Digital signature', lo: 'ລາຍເຊັນດິຈິຕອນ', review: 'draft' } },
        { id: 'b', text: { en: 'Digital identity', lo: 'ຕົວຕົນດິຈິຕອນ', review: 'draft' } },
        { id: 'c', text: { en: 'Personal data protection', lo: 'ການປົກປ້ອງຂໍ້ມູນສ່ວນບຸກຄົນ', review: 'draft' } },
        { id: 'd', text: { en: 'Data interoperability', lo: 'ການເຊື່ອມໂຍງຂໍ້ມູນລະຫວ່າງລະບົບ', review: 'draft' } },
      ],
    },
    {
      number: '4.6.4',
      kind: 'yes-no',
      text: {
        en: 'Are there training programmes that develop a data mindset and data skills among public servants?',
        lo: 'ມີແຜນງານຝຶກອົບຮົມ ເພື່ອພັດທະນາແນວຄິດ ແລະ ທັກສະດ້ານຂໍ້ມູນ ຂອງພະນັກງານ-ລັດຖະກອນ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A data mindset means relying on data in daily work and decisions; ' +
          'data skills mean collecting, using, sharing and protecting it. Evidence: ' +
          'a curriculum, or the list of courses held.',
        lo:
          'ແນວຄິດດ້ານຂໍ້ມູນ ໝາຍເຖິງການອີງໃສ່ຂໍ້ມູນໃນວຽກປະຈຳວັນ ແລະ ການຕັດສິນໃຈ; ' +
          'ທັກສະດ້ານຂໍ້ມູນ ໝາຍເຖິງການເກັບກຳ, ນຳໃຊ້, ແບ່ງປັນ ແລະ ປົກປ້ອງຂໍ້ມູນ. ຫຼັກຖານ: ຫຼັກສູດ ຫຼື ລາຍການຝຶກອົບຮົມທີ່ໄດ້ຈັດຂຶ້ນ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.5',
      kind: 'yes-no',
      text: {
        en:
          'Is there a system that sends service requests electronically, together with the necessary documents where ' +
          'required, from a one-stop shop to the ministries, departments and agencies concerned?',
        lo:
          'ມີລະບົບເອເລັກໂຕຣນິກ ສຳລັບສົ່ງຄຳຮ້ອງຂໍຮັບບໍລິການ ພ້ອມດ້ວຍເອກະສານທີ່ຈຳເປັນ (ໃນກໍລະນີທີ່ຕ້ອງມີ) ຈາກສູນບໍລິການຜ່ານປະຕູດຽວ ໄປຍັງກະຊວງ, ກົມ ' +
          'ແລະ ອົງການທີ່ກ່ຽວຂ້ອງ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'The request and its documents travel through a system in use, not by hand. ' +
          'Photos of papers sent by private chat are not such a system.',
        lo: 'ຄຳຮ້ອງ ແລະ ເອກະສານ ຖືກສົ່ງຜ່ານລະບົບທີ່ກຳລັງນຳໃຊ້ ບໍ່ແມ່ນຖືໄປສົ່ງດ້ວຍມື. ການສົ່ງຮູບຖ່າຍເອກະສານທາງຂໍ້ຄວາມສ່ວນຕົວ ບໍ່ຖືວ່າເປັນລະບົບດັ່ງກ່າວ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.6',
      kind: 'parts',
      text: {
        en:
          'Does the Government have an integrated system for making decisions digitally and, if so, has it brought ' +
          'the one-stop shops into it?',
        lo: 'ລັດຖະບານ ມີລະບົບການຕັດສິນໃຈທາງດິຈິຕອນແບບເຊື່ອມສານ ແລ້ວບໍ່? ຖ້າມີ, ລັດຖະບານໄດ້ເຊື່ອມໂຍງສູນບໍລິການຜ່ານປະຕູດຽວເຂົ້າໃນລະບົບນີ້ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Such a system lets ministries pass files on, report and decide on them electronically, for example with ' +
          'electronic approval. The second part can only be in place where the first one is.',
        lo:
          'ລະບົບນີ້ ເຮັດໃຫ້ກະຊວງຕ່າງໆ ສາມາດສົ່ງເອກະສານຕໍ່ໃຫ້ກັນ, ເຮັດບົດລາຍງານ ແລະ ຕັດສິນກ່ຽວກັບເອກະສານນັ້ນ ທາງເອເລັກໂຕຣນິກ ເຊັ່ນ: ' +
          'ດ້ວຍການອະນຸມັດທາງເອເລັກໂຕຣນິກ. ສ່ວນທີສອງຈະມີໄດ້ ກໍຕໍ່ເມື່ອມີສ່ວນທີໜຶ່ງແລ້ວ.',
        review: 'draft',
      },
      parts: [
        {
          id: 'a',
          text: {
            en: 'The Government has an integrated system for making decisions digitally',
            lo: 'ລັດຖະບານມີລະບົບການຕັດສິນໃຈທາງດິຈິຕອນແບບເຊື່ອມສານແລ້ວ',
            review: 'draft',
          },
        },
        {
          id: 'b',
          text: {
            en: 'The Government has brought the one-stop shops into this system',
            lo: 'ລັດຖະບານໄດ້ເຊື່ອມໂຍງສູນບໍລິການຜ່ານປະຕູດຽວເຂົ້າໃນລະບົບນີ້ແລ້ວ',
            review: 'draft',
          },
        },
      ],
    },
    {
      number: '4.6.7',
      kind: 'yes-no',
      text: {
        en:
          'Given that developing countries suffer serious electricity shortages, does the Government have a ' +
          'mechanism that supplies back-up power to the ICT equipment used at one-stop shops?',
        lo:
          'ໂດຍຄຳນຶງເຖິງການຂາດແຄນໄຟຟ້າຢ່າງໜັກໃນປະເທດກຳລັງພັດທະນາ, ລັດຖະບານມີກົນໄກສະໜອງໄຟຟ້າສຳຮອງ ໃຫ້ແກ່ອຸປະກອນເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ ແລະ ' +
          'ການສື່ສານ (ICT) ທີ່ນຳໃຊ້ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Generators, batteries or solar power that keep computers and network running in a power cut. ' +
          'One centre’s own generator is not yet a mechanism of the Government.',
        lo:
          'ໝາຍເຖິງເຄື່ອງປັ່ນໄຟ, ໝໍ້ໄຟ ຫຼື ໄຟຟ້າແສງຕາເວັນ ທີ່ເຮັດໃຫ້ຄອມພິວເຕີ ແລະ ເຄືອຂ່າຍ ເຮັດວຽກຕໍ່ໄດ້ເມື່ອໄຟຟ້າດັບ. ' +
          'ການທີ່ສູນໃດໜຶ່ງມີເຄື່ອງປັ່ນໄຟຂອງຕົນເອງ ຍັງບໍ່ແມ່ນກົນໄກຂອງລັດຖະບານ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.8',
      kind: 'yes-no',
      text: {
        en: 'Is there a mechanism that gives one-stop shops throughout the country a dedicated broadband connection?',
        lo: 'ມີກົນໄກ ເພື່ອສະໜອງການເຊື່ອມຕໍ່ອິນເຕີເນັດຄວາມໄວສູງສະເພາະ ໃຫ້ແກ່ສູນບໍລິການຜ່ານປະຕູດຽວ ໃນທົ່ວປະເທດ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          '“Dedicated” means a line kept for the centre’s own work, not shared with others. Evidence: ' +
          'a national plan, contract or budget for connecting the centres.',
        lo:
          '“ສະເພາະ” ໝາຍເຖິງສາຍເຊື່ອມຕໍ່ທີ່ສະຫງວນໄວ້ໃຫ້ວຽກຂອງສູນເອງ ບໍ່ໃຊ້ຮ່ວມກັບຜູ້ອື່ນ. ຫຼັກຖານ: ' +
          'ແຜນການ, ສັນຍາ ຫຼື ງົບປະມານລະດັບຊາດ ສຳລັບການເຊື່ອມຕໍ່ບັນດາສູນ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.9',
      kind: 'yes-no',
      text: {
        en: 'Are there mechanisms that let citizens track the service requests they have submitted at one-stop shops?',
        lo: 'ມີກົນໄກ ໃຫ້ພົນລະເມືອງຕິດຕາມຄຳຮ້ອງຂໍຮັບບໍລິການຂອງຕົນ ທີ່ໄດ້ຍື່ນຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'For example a receipt number that can be checked online, by text message, by telephone or at the counter. ' +
          'Citizens can see where their request stands without having to know an official.',
        lo:
          'ຕົວຢ່າງ: ເລກໃບຮັບຄຳຮ້ອງ ທີ່ກວດເບິ່ງໄດ້ທາງອອນລາຍ, ຂໍ້ຄວາມສັ້ນ, ໂທລະສັບ ຫຼື ຢູ່ປ່ອງບໍລິການ. ' +
          'ພົນລະເມືອງສາມາດຮູ້ໄດ້ວ່າຄຳຮ້ອງຂອງຕົນຮອດຂັ້ນໃດແລ້ວ ໂດຍບໍ່ຕ້ອງຮູ້ຈັກພະນັກງານຄົນໃດ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.10',
      kind: 'yes-no',
      text: {
        en:
          'Have any self-service kiosks been installed, either at one-stop shops or at other places that suit the ' +
          'public?',
        lo: 'ໄດ້ຕິດຕັ້ງຕູ້ບໍລິການຕົນເອງ ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ຫຼື ຢູ່ສະຖານທີ່ອື່ນທີ່ສະດວກສຳລັບປະຊາຊົນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A kiosk is a machine where people get a service or information by themselves. ' +
          'It counts when it works and the public can use it.',
        lo: 'ຕູ້ບໍລິການຕົນເອງ ແມ່ນເຄື່ອງທີ່ປະຊາຊົນສາມາດຮັບບໍລິການ ຫຼື ຂໍ້ມູນຂ່າວສານ ດ້ວຍຕົນເອງ. ໃຫ້ນັບເມື່ອຕູ້ໃຊ້ງານໄດ້ ແລະ ປະຊາຊົນສາມາດນຳໃຊ້ໄດ້.',
        review: 'draft',
      },
    },
    {
      number: '4.6.11',
      kind: 'yes-no',
      text: {
        en: 'Is there a one-stop shop web portal that tells the public about all one-stop shop services?',
        lo: 'ມີເວັບທ່າຂອງການບໍລິການຜ່ານປະຕູດຽວ ເພື່ອເຜີຍແຜ່ຂໍ້ມູນຂ່າວສານກ່ຽວກັບທຸກການບໍລິການ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໃຫ້ປະຊາຊົນຮັບຮູ້ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'For every service the portal says, for example, which documents are needed, what it costs and how long it ' +
          'takes. A page that covers only some services does not count.',
        lo:
          'ເວັບທ່າບອກກ່ຽວກັບແຕ່ລະການບໍລິການ ເຊັ່ນ: ຕ້ອງມີເອກະສານຫຍັງ, ເສຍຄ່າເທົ່າໃດ ແລະ ໃຊ້ເວລາດົນປານໃດ. ' +
          'ໜ້າເວັບທີ່ກວມເອົາພຽງແຕ່ບາງການບໍລິການ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.12',
      kind: 'yes-no',
      text: {
        en: 'Is there a one-stop shop web portal that provides all one-stop shop services online, or links to them?',
        lo: 'ມີເວັບທ່າຂອງການບໍລິການຜ່ານປະຕູດຽວ ທີ່ໃຫ້ທຸກການບໍລິການຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແບບອອນລາຍ ຫຼື ເຊື່ອມຕໍ່ໄປຫາການບໍລິການເຫຼົ່ານັ້ນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Here people can apply, not only read: each service is on the portal itself or one link away on a ' +
          'ministry’s website. 4.6.11 is about information only.',
        lo:
          'ຢູ່ເວັບທ່ານີ້ ປະຊາຊົນຍື່ນຄຳຮ້ອງໄດ້ ບໍ່ແມ່ນພຽງແຕ່ອ່ານ: ແຕ່ລະການບໍລິການຢູ່ໃນເວັບທ່າເອງ ຫຼື ມີລິ້ງເຊື່ອມໄປເວັບໄຊຂອງກະຊວງ. ' +
          'ສ່ວນຂໍ້ 4.6.11 ແມ່ນກ່ຽວກັບຂໍ້ມູນຂ່າວສານເທົ່ານັ້ນ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.13',
      kind: 'blank',
      note: {
        en: 'The handbook leaves this number without a question. The toolkit keeps the number and asks nothing.',
        lo: 'ຄູ່ມືປະເລກຂໍ້ນີ້ໄວ້ໂດຍບໍ່ມີຄຳຖາມ. ເຄື່ອງມືນີ້ຮັກສາເລກຂໍ້ໄວ້ ແລະ ບໍ່ຖາມຫຍັງ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.14',
      kind: 'yes-no',
      text: {
        en: 'Are there programmes that build digital skills among vulnerable groups?',
        lo: 'ມີແຜນງານສ້າງທັກສະດິຈິຕອນ ໃຫ້ແກ່ກຸ່ມດ້ອຍໂອກາດ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'For example courses or helpers for older persons, persons with disabilities or people in rural areas. ' +
          'A programme has a plan, a budget and participants; a single event does not count.',
        lo:
          'ຕົວຢ່າງ: ການຝຶກອົບຮົມ ຫຼື ຜູ້ຊ່ວຍເຫຼືອ ສຳລັບຜູ້ສູງອາຍຸ, ຄົນພິການ ຫຼື ປະຊາຊົນເຂດຊົນນະບົດ. ແຜນງານຕ້ອງມີແຜນການ, ງົບປະມານ ແລະ ຜູ້ເຂົ້າຮ່ວມ; ' +
          'ການຈັດພຽງຄັ້ງດຽວ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
    {
      number: '4.6.15',
      kind: 'yes-no',
      text: {
        en: 'Is the internet connection both cheap and fast?',
        lo: 'ການເຊື່ອມຕໍ່ອິນເຕີເນັດ ມີທັງລາຄາຖືກ ແລະ ຄວາມໄວສູງ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Both must be true. The group may compare the price with ordinary incomes, and the measured speed with ' +
          'what online services need.',
        lo: 'ຕ້ອງເປັນຈິງທັງສອງຢ່າງ. ກຸ່ມອາດທຽບລາຄາກັບລາຍຮັບຂອງຄົນທົ່ວໄປ ແລະ ທຽບຄວາມໄວທີ່ວັດແທກໄດ້ ກັບສິ່ງທີ່ການບໍລິການອອນລາຍຕ້ອງການ.',
        review: 'draft',
      },
    },
  ],
  actionPoints: [
    {
      number: '6.1',
      text: {
        en:
          'The Government has three strategies: a Digital Government Strategy, a Digital Security Strategy and a ' +
          'National Data Strategy',
        lo: 'ລັດຖະບານມີ 3 ຍຸດທະສາດ: ຍຸດທະສາດລັດຖະບານດິຈິຕອນ, ຍຸດທະສາດຄວາມປອດໄພທາງດິຈິຕອນ ແລະ ຍຸດທະສາດຂໍ້ມູນແຫ່ງຊາດ',
        review: 'draft',
      },
    },
    {
      number: '6.2',
      text: {
        en: 'The strategies in 6.1 are adjusted to, or aligned with, the way one-stop shops deliver services',
        lo: 'ຍຸດທະສາດໃນຂໍ້ 6.1 ໄດ້ຮັບການດັດແກ້ ຫຼື ປັບໃຫ້ສອດຄ່ອງ ກັບກົນໄກການໃຫ້ບໍລິການຜ່ານປະຕູດຽວແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '6.3',
      text: {
        en:
          'A legal and regulatory framework supports digital signature, digital identity, the protection of personal ' +
          'data, and data interoperability',
        lo: 'ມີກອບກົດໝາຍ ແລະ ລະບຽບການ ທີ່ຮອງຮັບລາຍເຊັນດິຈິຕອນ, ຕົວຕົນດິຈິຕອນ, ການປົກປ້ອງຂໍ້ມູນສ່ວນບຸກຄົນ ແລະ ການເຊື່ອມໂຍງຂໍ້ມູນລະຫວ່າງລະບົບ',
        review: 'draft',
      },
    },
    {
      number: '6.4',
      text: {
        en: 'Training programmes develop a data mindset and data skills among public servants',
        lo: 'ມີແຜນງານຝຶກອົບຮົມ ເພື່ອພັດທະນາແນວຄິດ ແລະ ທັກສະດ້ານຂໍ້ມູນ ຂອງພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
    },
    {
      number: '6.5',
      text: {
        en:
          'A system sends service requests electronically, together with the necessary documents where required, ' +
          'from a one-stop shop to the ministries, departments and agencies concerned',
        lo:
          'ມີລະບົບເອເລັກໂຕຣນິກ ສຳລັບສົ່ງຄຳຮ້ອງຂໍຮັບບໍລິການ ພ້ອມດ້ວຍເອກະສານທີ່ຈຳເປັນ (ໃນກໍລະນີທີ່ຕ້ອງມີ) ຈາກສູນບໍລິການຜ່ານປະຕູດຽວ ໄປຍັງກະຊວງ, ກົມ ' +
          'ແລະ ອົງການທີ່ກ່ຽວຂ້ອງ',
        review: 'draft',
      },
    },
    {
      number: '6.6',
      text: {
        en:
          'The Government has an integrated system for making decisions digitally and has brought the one-stop shops ' +
          'into it',
        lo: 'ລັດຖະບານມີລະບົບການຕັດສິນໃຈທາງດິຈິຕອນແບບເຊື່ອມສານ ແລະ ໄດ້ເຊື່ອມໂຍງສູນບໍລິການຜ່ານປະຕູດຽວເຂົ້າໃນລະບົບນີ້ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '6.7',
      text: {
        en:
          'Given serious electricity shortages, the Government has a mechanism that supplies back-up power to the ' +
          'ICT equipment used at one-stop shops',
        lo:
          'ໂດຍຄຳນຶງເຖິງການຂາດແຄນໄຟຟ້າຢ່າງໜັກ, ລັດຖະບານມີກົນໄກສະໜອງໄຟຟ້າສຳຮອງ ໃຫ້ແກ່ອຸປະກອນເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ (ICT) ' +
          'ທີ່ນຳໃຊ້ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '6.8',
      text: {
        en: 'A mechanism gives one-stop shops throughout the country a dedicated broadband connection',
        lo: 'ມີກົນໄກ ເພື່ອສະໜອງການເຊື່ອມຕໍ່ອິນເຕີເນັດຄວາມໄວສູງສະເພາະ ໃຫ້ແກ່ສູນບໍລິການຜ່ານປະຕູດຽວ ໃນທົ່ວປະເທດ',
        review: 'draft',
      },
    },
    {
      number: '6.9',
      text: {
        en: 'Mechanisms let citizens track the service requests they have submitted at one-stop shops',
        lo: 'ມີກົນໄກ ໃຫ້ພົນລະເມືອງຕິດຕາມຄຳຮ້ອງຂໍຮັບບໍລິການຂອງຕົນ ທີ່ໄດ້ຍື່ນຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '6.10',
      text: {
        en: 'Self-service kiosks are installed, either at one-stop shops or at other places that suit the public',
        lo: 'ມີຕູ້ບໍລິການຕົນເອງຕິດຕັ້ງຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ຫຼື ຢູ່ສະຖານທີ່ອື່ນທີ່ສະດວກສຳລັບປະຊາຊົນ',
        review: 'draft',
      },
    },
    {
      number: '6.11',
      text: {
        en: 'A one-stop shop web portal tells the public about all one-stop shop services',
        lo: 'ມີເວັບທ່າຂອງການບໍລິການຜ່ານປະຕູດຽວ ເພື່ອເຜີຍແຜ່ຂໍ້ມູນຂ່າວສານກ່ຽວກັບທຸກການບໍລິການ ຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໃຫ້ປະຊາຊົນຮັບຮູ້',
        review: 'draft',
      },
    },
    {
      number: '6.12',
      text: {
        en: 'A one-stop shop web portal provides all one-stop shop services online, or links to them',
        lo: 'ມີເວັບທ່າຂອງການບໍລິການຜ່ານປະຕູດຽວ ທີ່ໃຫ້ທຸກການບໍລິການຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແບບອອນລາຍ ຫຼື ເຊື່ອມຕໍ່ໄປຫາການບໍລິການເຫຼົ່ານັ້ນ',
        review: 'draft',
      },
    },
  ],
  suggestions: [
    {
      id: 'b6-handbook',
      origin: 'handbook',
      addresses: ['4.6.5', '4.6.8'],
      priorityArea: { en: 'E-Government framework', lo: 'ກອບລັດຖະບານເອເລັກໂຕຣນິກ', review: 'draft' },
      keyOutcome: {
        en: 'The ICT infrastructure for one-stop shops has been created',
        lo: 'ໂຄງລ່າງພື້ນຖານດ້ານເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ (ICT) ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຖືກສ້າງຂຶ້ນແລ້ວ',
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
            en: 'Set up a redundant data centre, with data backed up, for the one-stop shops',
            lo: 'ສ້າງຕັ້ງສູນຂໍ້ມູນສຳຮອງ ພ້ອມລະບົບສຳຮອງຂໍ້ມູນ ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 24 },
        },
        {
          text: {
            en:
              'Connect the one-stop shops by wide area network to the data centres and to the databases and systems ' +
              'of ministries, departments and agencies',
            lo: 'ເຊື່ອມຕໍ່ສູນບໍລິການຜ່ານປະຕູດຽວ ກັບສູນຂໍ້ມູນ ແລະ ກັບຖານຂໍ້ມູນ ແລະ ລະບົບຂອງກະຊວງ, ກົມ ແລະ ອົງການ ຜ່ານເຄືອຂ່າຍວົງກວ້າງ (WAN)',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 24 },
        },
      ],
    },
    {
      id: 'b6-strategies',
      origin: 'onedoor',
      addresses: ['4.6.1', '4.6.2'],
      priorityArea: { en: 'Digital and data strategies', lo: 'ຍຸດທະສາດດ້ານດິຈິຕອນ ແລະ ຂໍ້ມູນ', review: 'draft' },
      keyOutcome: {
        en:
          'The three strategies on digital government, digital security and national data are adopted and aligned ' +
          'with one-stop shop service delivery',
        lo:
          'ຍຸດທະສາດ 3 ສະບັບ ດ້ານລັດຖະບານດິຈິຕອນ, ຄວາມປອດໄພທາງດິຈິຕອນ ແລະ ຂໍ້ມູນແຫ່ງຊາດ ໄດ້ຮັບການຮັບຮອງ ແລະ ' +
          'ສອດຄ່ອງກັບການໃຫ້ບໍລິການຜ່ານປະຕູດຽວແລ້ວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of digital technology',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ',
        review: 'draft',
      },
      supportHint: {
        en:
          'Ministry in charge of public service delivery; bodies in charge of digital security, statistics and ' +
          'planning',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ; ບັນດາອົງການທີ່ຮັບຜິດຊອບວຽກງານຄວາມປອດໄພທາງດິຈິຕອນ, ສະຖິຕິ ແລະ ແຜນການ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Review the existing strategies: what is missing, and what does not fit the one-stop shops',
            lo: 'ທົບທວນຍຸດທະສາດທີ່ມີຢູ່ ວ່າຍັງຂາດຫຍັງ ແລະ ມີຫຍັງທີ່ບໍ່ສອດຄ່ອງກັບສູນບໍລິການຜ່ານປະຕູດຽວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Draft the missing strategies and the changes to the existing ones',
            lo: 'ສ້າງຮ່າງຍຸດທະສາດທີ່ຍັງຂາດ ແລະ ຮ່າງເນື້ອໃນປັບປຸງຍຸດທະສາດທີ່ມີຢູ່',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Consult stakeholders on the drafts',
            lo: 'ທາບທາມຄຳເຫັນຈາກພາກສ່ວນກ່ຽວຂ້ອງ ຕໍ່ຮ່າງດັ່ງກ່າວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Have the Government approve the strategies',
            lo: 'ສະເໜີຍຸດທະສາດຕໍ່ລັດຖະບານ ຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b6-legal-framework',
      origin: 'onedoor',
      addresses: ['4.6.3'],
      priorityArea: {
        en: 'Legal framework for digital services',
        lo: 'ກອບກົດໝາຍສຳລັບການບໍລິການທາງດິຈິຕອນ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'Laws and regulations on digital signature, digital identity, the protection of personal data, and data ' +
          'interoperability are in force',
        lo:
          'ກົດໝາຍ ແລະ ລະບຽບການ ກ່ຽວກັບລາຍເຊັນດິຈິຕອນ, ຕົວຕົນດິຈິຕອນ, ການປົກປ້ອງຂໍ້ມູນສ່ວນບຸກຄົນ ແລະ ການເຊື່ອມໂຍງຂໍ້ມູນລະຫວ່າງລະບົບ ' +
          'ມີຜົນບັງຄັບໃຊ້ແລ້ວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of digital technology',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of justice; bodies that issue identity documents; bodies that hold public registers',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານຍຸຕິທຳ; ບັນດາອົງການທີ່ອອກເອກະສານປະຈຳຕົວ; ບັນດາອົງການທີ່ຄຸ້ມຄອງທະບຽນຂອງລັດ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Identify the gaps in the existing laws and regulations on the four subjects',
            lo: 'ລະບຸຊ່ອງວ່າງຂອງກົດໝາຍ ແລະ ລະບຽບການທີ່ມີຢູ່ ໃນທັງ 4 ດ້ານ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Draft the missing laws and regulations, and the amendments needed',
            lo: 'ສ້າງຮ່າງກົດໝາຍ ແລະ ລະບຽບການທີ່ຍັງຂາດ ແລະ ຮ່າງເນື້ອໃນປັບປຸງທີ່ຈຳເປັນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 9 },
        },
        {
          text: {
            en: 'Consult stakeholders and submit the drafts for approval',
            lo: 'ທາບທາມຄຳເຫັນຈາກພາກສ່ວນກ່ຽວຂ້ອງ ແລະ ສະເໜີຮ່າງເພື່ອຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Issue instructions on applying the rules at one-stop shops and train the staff',
            lo: 'ອອກຄຳແນະນຳການຈັດຕັ້ງປະຕິບັດລະບຽບການຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ແລະ ຝຶກອົບຮົມພະນັກງານ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
      ],
    },
    {
      id: 'b6-data-skills',
      origin: 'onedoor',
      addresses: ['4.6.4'],
      priorityArea: {
        en: 'Data mindset and skills of public servants',
        lo: 'ແນວຄິດ ແລະ ທັກສະດ້ານຂໍ້ມູນ ຂອງພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'A regular training programme on data mindset and skills reaches public servants',
        lo: 'ມີແຜນງານຝຶກອົບຮົມແນວຄິດ ແລະ ທັກສະດ້ານຂໍ້ມູນ ເປັນປົກກະຕິ ທີ່ເຂົ້າເຖິງພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of the civil service',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານຄຸ້ມຄອງພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of digital technology; public administration training institutes; local authorities',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ; ສະຖາບັນຝຶກອົບຮົມດ້ານການບໍລິຫານລັດ; ອົງການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Assess the training needs of front-office and back-office staff',
            lo: 'ປະເມີນຄວາມຕ້ອງການດ້ານການຝຶກອົບຮົມ ຂອງພະນັກງານພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ) ແລະ ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ)',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Develop a curriculum and materials, and train the trainers',
            lo: 'ພັດທະນາຫຼັກສູດ ແລະ ເອກະສານຝຶກອົບຮົມ ພ້ອມທັງຝຶກອົບຮົມຄູຝຶກ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Hold the courses every year, starting with the staff of one-stop shops',
            lo: 'ຈັດການຝຶກອົບຮົມທຸກປີ ໂດຍເລີ່ມຈາກພະນັກງານສູນບໍລິການຜ່ານປະຕູດຽວ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b6-electronic-processing',
      origin: 'onedoor',
      addresses: ['4.6.5', '4.6.6'],
      priorityArea: { en: 'Electronic processing of requests', lo: 'ການດຳເນີນຄຳຮ້ອງທາງເອເລັກໂຕຣນິກ', review: 'draft' },
      keyOutcome: {
        en:
          'Requests travel electronically from one-stop shops to the bodies concerned and are decided in one ' +
          'integrated digital system',
        lo: 'ຄຳຮ້ອງຖືກສົ່ງທາງເອເລັກໂຕຣນິກ ຈາກສູນບໍລິການຜ່ານປະຕູດຽວ ໄປຫາອົງການທີ່ກ່ຽວຂ້ອງ ແລະ ຖືກຕັດສິນໃນລະບົບດິຈິຕອນແບບເຊື່ອມສານດຽວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of digital technology',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ',
        review: 'draft',
      },
      supportHint: {
        en:
          'Ministry in charge of public service delivery; ministries, departments and agencies that provide services ' +
          'at one-stop shops',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ; ກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ໃຫ້ບໍລິການຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Map how requests and documents now move between the one-stop shops and the bodies that decide',
            lo: 'ແຕ້ມແຜນວາດສະແດງວ່າ ປັດຈຸບັນ ຄຳຮ້ອງ ແລະ ເອກະສານ ຖືກສົ່ງຕໍ່ແນວໃດ ລະຫວ່າງສູນບໍລິການຜ່ານປະຕູດຽວ ແລະ ອົງການທີ່ຕັດສິນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Agree on one standard for exchanging data and documents',
            lo: 'ຕົກລົງກັນກ່ຽວກັບມາດຕະຖານດຽວ ໃນການແລກປ່ຽນຂໍ້ມູນ ແລະ ເອກະສານ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Build or adapt the system and try it out for a few services in a few centres',
            lo: 'ສ້າງ ຫຼື ດັດແກ້ລະບົບ ແລະ ທົດລອງນຳໃຊ້ກັບບາງການບໍລິການ ຢູ່ບາງສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 12 },
        },
        {
          text: {
            en: 'Extend the system to the other centres and services',
            lo: 'ຂະຫຍາຍລະບົບໄປສູ່ສູນ ແລະ ການບໍລິການອື່ນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 24 },
        },
      ],
    },
    {
      id: 'b6-power-and-broadband',
      origin: 'onedoor',
      addresses: ['4.6.7', '4.6.8'],
      priorityArea: { en: 'Power and connection of the centres', lo: 'ໄຟຟ້າ ແລະ ການເຊື່ອມຕໍ່ອິນເຕີເນັດຂອງສູນ', review: 'draft' },
      keyOutcome: {
        en: 'Every one-stop shop has back-up power for its ICT equipment and a dedicated broadband connection',
        lo:
          'ສູນບໍລິການຜ່ານປະຕູດຽວທຸກແຫ່ງ ມີໄຟຟ້າສຳຮອງ ສຳລັບອຸປະກອນເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ (ICT) ແລະ ' +
          'ມີການເຊື່ອມຕໍ່ອິນເຕີເນັດຄວາມໄວສູງສະເພາະ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of digital technology',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries in charge of energy and finance; local authorities; telecommunications operators',
        lo: 'ບັນດາກະຊວງທີ່ຮັບຜິດຊອບວຽກງານພະລັງງານ ແລະ ການເງິນ; ອົງການປົກຄອງທ້ອງຖິ່ນ; ຜູ້ໃຫ້ບໍລິການໂທລະຄົມມະນາຄົມ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Survey the power supply and connection of every centre',
            lo: 'ສຳຫຼວດການສະໜອງໄຟຟ້າ ແລະ ການເຊື່ອມຕໍ່ອິນເຕີເນັດ ຂອງທຸກສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Set minimum standards and a budget for back-up power and broadband',
            lo: 'ກຳນົດມາດຕະຖານຂັ້ນຕ່ຳ ແລະ ງົບປະມານ ສຳລັບໄຟຟ້າສຳຮອງ ແລະ ອິນເຕີເນັດຄວາມໄວສູງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Procure and install the equipment and lines, the least served centres first',
            lo: 'ຈັດຊື້ ແລະ ຕິດຕັ້ງອຸປະກອນ ແລະ ສາຍເຊື່ອມຕໍ່ ໂດຍເລີ່ມຈາກສູນທີ່ຂາດແຄນທີ່ສຸດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 18 },
        },
        {
          text: {
            en: 'Maintain the equipment and report failures',
            lo: 'ບຳລຸງຮັກສາອຸປະກອນ ແລະ ລາຍງານການຂັດຂ້ອງ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b6-portal-and-tracking',
      origin: 'onedoor',
      addresses: ['4.6.9', '4.6.11', '4.6.12'],
      priorityArea: {
        en: 'Online services and tracking of requests',
        lo: 'ການບໍລິການອອນລາຍ ແລະ ການຕິດຕາມຄຳຮ້ອງ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'One web portal gives information on all one-stop shop services, offers or links them online and lets ' +
          'citizens track their requests',
        lo:
          'ເວັບທ່າໜຶ່ງດຽວ ໃຫ້ຂໍ້ມູນຂ່າວສານກ່ຽວກັບທຸກການບໍລິການຂອງສູນບໍລິການຜ່ານປະຕູດຽວ, ໃຫ້ບໍລິການ ຫຼື ເຊື່ອມຕໍ່ໄປຫາການບໍລິການເຫຼົ່ານັ້ນແບບອອນລາຍ ແລະ ' +
          'ໃຫ້ພົນລະເມືອງຕິດຕາມຄຳຮ້ອງຂອງຕົນໄດ້',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en:
          'Ministry in charge of digital technology; ministries, departments and agencies that provide services at ' +
          'one-stop shops',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ; ກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ໃຫ້ບໍລິການຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'List all services with their steps, documents, fees and time limits',
            lo: 'ສ້າງລາຍການບໍລິການທັງໝົດ ພ້ອມຂັ້ນຕອນ, ເອກະສານ, ຄ່າທຳນຽມ ແລະ ກຳນົດເວລາ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Open the information portal and name who keeps it up to date',
            lo: 'ເປີດເວັບທ່າຂໍ້ມູນຂ່າວສານ ແລະ ກຳນົດຜູ້ຮັບຜິດຊອບປັບປຸງຂໍ້ມູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Give every request a number that can be checked online, by telephone and at the counter',
            lo: 'ໃຫ້ເລກແກ່ທຸກຄຳຮ້ອງ ເພື່ອໃຫ້ກວດເບິ່ງໄດ້ທາງອອນລາຍ, ໂທລະສັບ ແລະ ຢູ່ປ່ອງບໍລິການ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Put the services online in stages, the most used first',
            lo: 'ນຳການບໍລິການຂຶ້ນອອນລາຍເທື່ອລະຂັ້ນ ໂດຍເລີ່ມຈາກການບໍລິການທີ່ມີຜູ້ໃຊ້ຫຼາຍທີ່ສຸດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 24 },
        },
      ],
    },
    {
      id: 'b6-kiosks',
      origin: 'onedoor',
      addresses: ['4.6.10'],
      priorityArea: { en: 'Self-service points', lo: 'ຈຸດບໍລິການຕົນເອງ', review: 'draft' },
      keyOutcome: {
        en: 'Self-service kiosks work at one-stop shops or at other places that suit the public',
        lo: 'ຕູ້ບໍລິການຕົນເອງ ໃຊ້ງານໄດ້ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ຫຼື ຢູ່ສະຖານທີ່ອື່ນທີ່ສະດວກສຳລັບປະຊາຊົນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries in charge of digital technology and finance; local authorities',
        lo: 'ບັນດາກະຊວງທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ ແລະ ການເງິນ; ອົງການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Choose the services and places for the first kiosks',
            lo: 'ເລືອກການບໍລິການ ແລະ ສະຖານທີ່ ສຳລັບຕູ້ບໍລິການຕົນເອງຊຸດທຳອິດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Procure and install the kiosks and have staff help users at the beginning',
            lo: 'ຈັດຊື້ ແລະ ຕິດຕັ້ງຕູ້ບໍລິການຕົນເອງ ແລະ ໃຫ້ພະນັກງານຊ່ວຍຜູ້ໃຊ້ໃນໄລຍະທຳອິດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 9 },
        },
        {
          text: {
            en: 'Measure how much they are used and decide on more',
            lo: 'ວັດແທກລະດັບການນຳໃຊ້ ແລະ ຕັດສິນໃຈກ່ຽວກັບການຕິດຕັ້ງເພີ່ມ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b6-digital-inclusion',
      origin: 'onedoor',
      addresses: ['4.6.14'],
      priorityArea: { en: 'Digital skills of vulnerable groups', lo: 'ທັກສະດິຈິຕອນຂອງກຸ່ມດ້ອຍໂອກາດ', review: 'draft' },
      keyOutcome: {
        en: 'Programmes that build digital skills reach vulnerable groups in all areas that one-stop shops serve',
        lo: 'ມີແຜນງານສ້າງທັກສະດິຈິຕອນ ທີ່ເຂົ້າເຖິງກຸ່ມດ້ອຍໂອກາດ ໃນທຸກເຂດທີ່ສູນບໍລິການຜ່ານປະຕູດຽວໃຫ້ບໍລິການ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of social welfare',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານສະຫວັດດີການສັງຄົມ',
        review: 'draft',
      },
      supportHint: {
        en:
          'Ministries in charge of digital technology and education; mass organizations; ' +
          'organizations of persons with disabilities',
        lo: 'ບັນດາກະຊວງທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ ແລະ ການສຶກສາ; ອົງການຈັດຕັ້ງມະຫາຊົນ; ອົງການຈັດຕັ້ງຂອງຄົນພິການ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Find out which groups cannot use digital services, and why',
            lo: 'ສຶກສາວ່າກຸ່ມໃດບໍ່ສາມາດນຳໃຊ້ການບໍລິການທາງດິຈິຕອນ ແລະ ຍ້ອນຫຍັງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Develop short courses in plain language and in the languages people speak',
            lo: 'ພັດທະນາການຝຶກອົບຮົມໄລຍະສັ້ນ ດ້ວຍພາສາທີ່ເຂົ້າໃຈງ່າຍ ແລະ ໃນພາສາທີ່ປະຊາຊົນໃຊ້ເວົ້າ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Hold the courses in villages and at the centres, with volunteers who help',
            lo: 'ຈັດການຝຶກອົບຮົມຢູ່ບ້ານ ແລະ ຢູ່ສູນ ໂດຍມີອາສາສະໝັກຊ່ວຍເຫຼືອ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b6-affordable-internet',
      origin: 'onedoor',
      addresses: ['4.6.15'],
      priorityArea: { en: 'Affordable and fast internet', lo: 'ອິນເຕີເນັດລາຄາຖືກ ແລະ ຄວາມໄວສູງ', review: 'draft' },
      keyOutcome: {
        en: 'Internet connection is low-priced and fast enough to use one-stop shop services online',
        lo: 'ການເຊື່ອມຕໍ່ອິນເຕີເນັດ ມີລາຄາຖືກ ແລະ ໄວພໍທີ່ຈະນຳໃຊ້ການບໍລິການຜ່ານປະຕູດຽວແບບອອນລາຍ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of digital technology',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Telecommunications operators; ministry in charge of finance; local authorities',
        lo: 'ຜູ້ໃຫ້ບໍລິການໂທລະຄົມມະນາຄົມ; ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ; ອົງການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Measure prices and speeds in every province and publish them',
            lo: 'ວັດແທກລາຄາ ແລະ ຄວາມໄວ ຢູ່ທຸກແຂວງ ແລະ ເຜີຍແຜ່ຜົນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Agree targets on price and speed with the operators',
            lo: 'ຕົກລົງຄາດໝາຍດ້ານລາຄາ ແລະ ຄວາມໄວ ກັບຜູ້ໃຫ້ບໍລິການໂທລະຄົມມະນາຄົມ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Give free access to one-stop shop websites, or free wireless internet at the centres',
            lo: 'ເປີດໃຫ້ເຂົ້າເວັບໄຊຂອງການບໍລິການຜ່ານປະຕູດຽວໂດຍບໍ່ເສຍຄ່າ ຫຼື ໃຫ້ໃຊ້ອິນເຕີເນັດໄຮ້ສາຍຟຣີຢູ່ສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 12 },
        },
      ],
    },
  ],
}
