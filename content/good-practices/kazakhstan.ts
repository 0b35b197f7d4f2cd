import type { GoodPractices } from '../schema'

export const kazakhstan: GoodPractices = {
  id: 'kazakhstan',
  country: { en: 'Kazakhstan', lo: 'ຄາຊັກສະຖານ', review: 'draft' },
  source: 'UN DESA handbook, case study 4',
  notes: [
    {
      block: 1,
      text: {
        en:
          'The President gave the first directive in 2005, and in 2016 declared that all government services were to ' +
          'be offered in one place.',
        lo: 'ປະທານາທິບໍດີໄດ້ອອກທິດຊີ້ນຳຄັ້ງທຳອິດໃນປີ 2005 ແລະ ໃນປີ 2016 ໄດ້ປະກາດໃຫ້ທຸກການບໍລິການຂອງລັດຖະບານຢູ່ໃນບ່ອນດຽວ.',
        review: 'draft',
      },
    },
    {
      block: 2,
      text: {
        en:
          'In the first stage the Minister of Justice championed the system and overcame resistance. ' +
          'Since 2016 a state corporation has trained its 21,000 staff at a centre of its own.',
        lo:
          'ໃນໄລຍະທຳອິດ ລັດຖະມົນຕີກະຊວງຍຸຕິທຳ ໄດ້ນຳພາ ແລະ ຊຸກຍູ້ລະບົບນີ້ ແລະ ແກ້ໄຂການຕໍ່ຕ້ານໄດ້. ' +
          'ນັບແຕ່ປີ 2016 ເປັນຕົ້ນມາ ມີວິສາຫະກິດຂອງລັດ ທີ່ຝຶກອົບຮົມພະນັກງານຂອງຕົນ (21 ພັນຄົນ) ຢູ່ສູນຝຶກອົບຮົມຂອງຕົນເອງ.',
        review: 'draft',
      },
    },
    {
      block: 3,
      text: {
        en:
          'The one-stop shop and e-government systems were merged in 2011. ' +
          'A single application for every service, and services by life events, were planned next.',
        lo:
          'ລະບົບບໍລິການຜ່ານປະຕູດຽວ ແລະ ລະບົບລັດຖະບານເອເລັກໂຕຣນິກ ໄດ້ລວມເຂົ້າກັນໃນປີ 2011. ' +
          'ຕໍ່ມາ ໄດ້ວາງແຜນໃຫ້ໃຊ້ຄຳຮ້ອງດຽວສຳລັບທຸກການບໍລິການ ແລະ ໃຫ້ບໍລິການຕາມເຫດການໃນຊີວິດ.',
        review: 'draft',
      },
    },
    {
      block: 4,
      text: {
        en:
          'After trying several forms, Kazakhstan created a state corporation under a ministry. ' +
          'A board runs the corporation and an executive committee manages its daily work. ' +
          'The departments concerned develop the administrative procedures.',
        lo:
          'ຫຼັງຈາກທົດລອງຫຼາຍຮູບແບບ ຄາຊັກສະຖານໄດ້ສ້າງຕັ້ງວິສາຫະກິດຂອງລັດທີ່ຂຶ້ນກັບກະຊວງໜຶ່ງ. ' +
          'ວິສາຫະກິດນີ້ບໍລິຫານໂດຍສະພາຜູ້ອຳນວຍການ, ສ່ວນວຽກປະຈຳວັນຄຸ້ມຄອງໂດຍຄະນະກຳມະການບໍລິຫານ. ພາກສ່ວນທີ່ກ່ຽວຂ້ອງເປັນຜູ້ສ້າງຂັ້ນຕອນດ້ານບໍລິຫານ.',
        review: 'draft',
      },
    },
    {
      block: 5,
      text: {
        en: 'All the money comes from the central government.',
        lo: 'ທຶນທັງໝົດແມ່ນມາຈາກລັດຖະບານສູນກາງ.',
        review: 'draft',
      },
    },
    {
      block: 6,
      text: {
        en:
          'An electronic signature in the identity card makes transactions at the centres secure. ' +
          'In the UN’s survey of e-government the country rose from 65th place in 2005 to 33rd in 2016.',
        lo:
          'ລາຍເຊັນເອເລັກໂຕຣນິກໃນບັດປະຈຳຕົວ ຊ່ວຍໃຫ້ການດຳເນີນເລື່ອງຢູ່ສູນມີຄວາມປອດໄພ. ' +
          'ປະເທດນີ້ຂຶ້ນຈາກອັນດັບທີ 65 ໃນປີ 2005 ເປັນອັນດັບທີ 33 ໃນປີ 2016 ໃນການສຳຫຼວດລັດຖະບານເອເລັກໂຕຣນິກຂອງສະຫະປະຊາຊາດ.',
        review: 'draft',
      },
    },
    {
      block: 7,
      text: {
        en:
          'Services are similar at national, regional and local level. ' +
          'Seventy fully equipped vehicles bring them to the doors of people in remote places.',
        lo: 'ການບໍລິການຄ້າຍຄືກັນ ທັງຂັ້ນສູນກາງ, ຂັ້ນພາກ ແລະ ຂັ້ນທ້ອງຖິ່ນ. ມີລົດ 70 ຄັນທີ່ມີອຸປະກອນຄົບຖ້ວນ ນຳການບໍລິການໄປເຖິງເຮືອນຂອງປະຊາຊົນເຂດຫ່າງໄກ.',
        review: 'draft',
      },
    },
    {
      block: 8,
      text: {
        en:
          'Every centre offers a video room in which people can leave a message for the chief executive. ' +
          'The corporation also talks with citizens on social media.',
        lo: 'ແຕ່ລະສູນມີຫ້ອງວິດີໂອ ທີ່ພົນລະເມືອງສາມາດຝາກຂໍ້ຄວາມເຖິງຜູ້ບໍລິຫານສູງສຸດຂອງອົງການ. ວິສາຫະກິດຂອງລັດຍັງຕິດຕໍ່ກັບພົນລະເມືອງຜ່ານສື່ສັງຄົມອອນລາຍ.',
        review: 'draft',
      },
    },
    {
      block: 9,
      text: {
        en:
          'Since 2011 front offices have been monitored by live video; officials can follow all 353 centres. ' +
          'Customers rate those who served them.',
        lo:
          'ນັບແຕ່ປີ 2011 ເປັນຕົ້ນມາ ໄດ້ຕິດຕາມພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ) ດ້ວຍວິດີໂອສົດ; ພະນັກງານສາມາດຕິດຕາມສູນທັງໝົດ 353 ແຫ່ງ. ' +
          'ຜູ້ໃຊ້ບໍລິການສາມາດໃຫ້ຄະແນນຜູ້ທີ່ໃຫ້ບໍລິການຕົນ.',
        review: 'draft',
      },
    },
  ],
}
