import type { GoodPractices } from '../schema'

export const georgia: GoodPractices = {
  id: 'georgia',
  country: { en: 'Georgia', lo: 'ຈໍເຈຍ', review: 'draft' },
  source: 'UN DESA handbook, case study 5',
  notes: [
    {
      block: 1,
      text: {
        en:
          'Governments after 2003 committed themselves to far-reaching administrative reform and better services. ' +
          'The one-stop shop system grew out of this in 2004, and regulations were reformed step by step.',
        lo:
          'ບັນດາລັດຖະບານຫຼັງປີ 2003 ໄດ້ໃຫ້ຄຳໝັ້ນສັນຍາວ່າຈະປະຕິຮູບການບໍລິຫານລັດຢ່າງກວ້າງຂວາງ ແລະ ປັບປຸງການບໍລິການ. ' +
          'ລະບົບບໍລິການຜ່ານປະຕູດຽວເກີດຂຶ້ນຈາກຄຳໝັ້ນສັນຍານີ້ໃນປີ 2004 ແລະ ລະບຽບການກໍໄດ້ຮັບການປະຕິຮູບເທື່ອລະກ້າວ.',
        review: 'draft',
      },
    },
    {
      block: 2,
      text: {
        en:
          'The Ministry of Justice leads. All staff are specially recruited, trained in class and at work, and have ' +
          'to pass an examination before they serve at a counter.',
        lo:
          'ກະຊວງຍຸຕິທຳເປັນຜູ້ນຳພາ. ມີການຮັບສະໝັກພະນັກງານທຸກຄົນເປັນພິເສດ; ພະນັກງານຕ້ອງຝຶກອົບຮົມທັງພາກທິດສະດີ ແລະ ໃນວຽກຕົວຈິງ ແລະ ' +
          'ຕ້ອງສອບເສັງຜ່ານ ກ່ອນຈະໃຫ້ບໍລິການຢູ່ປ່ອງບໍລິການ.',
        review: 'draft',
      },
    },
    {
      block: 3,
      text: {
        en: 'Public services are linked so closely that a single counter at any centre can deliver most of them.',
        lo: 'ການບໍລິການຂອງລັດເຊື່ອມໂຍງກັນຢ່າງໃກ້ຊິດ ຈົນປ່ອງບໍລິການດຽວຢູ່ສູນໃດກໍໄດ້ ສາມາດໃຫ້ການບໍລິການສ່ວນໃຫຍ່ໄດ້.',
        review: 'draft',
      },
    },
    {
      block: 4,
      text: {
        en:
          'Public service halls serve the central and regional levels, community centres the local level. ' +
          'One ministry is in charge of both.',
        lo: 'ຫໍບໍລິການຂອງລັດໃຫ້ບໍລິການຂັ້ນສູນກາງ ແລະ ຂັ້ນພາກ, ສູນຊຸມຊົນໃຫ້ບໍລິການຂັ້ນທ້ອງຖິ່ນ. ກະຊວງດຽວຮັບຜິດຊອບທັງສອງປະເພດ.',
        review: 'draft',
      },
    },
    {
      block: 5,
      text: {
        en:
          'Most of the money comes from the Government; development partners helped in the first years. ' +
          'Municipalities pay part of the cost of community centres.',
        lo: 'ທຶນສ່ວນໃຫຍ່ມາຈາກລັດຖະບານ; ຄູ່ຮ່ວມພັດທະນາຊ່ວຍເຫຼືອໃນປີທຳອິດໆ. ເທດສະບານອອກຄ່າໃຊ້ຈ່າຍສ່ວນໜຶ່ງຂອງສູນຊຸມຊົນ.',
        review: 'draft',
      },
    },
    {
      block: 6,
      text: {
        en:
          'Front and back offices are completely joined, so that any officer at any counter can deal with every ' +
          'service that the centre offers.',
        lo:
          'ພາກສ່ວນຮັບເອກະສານ (ດ້ານໜ້າ) ແລະ ພາກສ່ວນດຳເນີນເອກະສານ (ດ້ານຫຼັງ) ເຊື່ອມສານກັນທັງໝົດ ເຮັດໃຫ້ພະນັກງານທຸກຄົນໃນທຸກປ່ອງບໍລິການ ' +
          'ສາມາດໃຫ້ທຸກການບໍລິການທີ່ມີຢູ່ສູນນັ້ນ.',
        review: 'draft',
      },
    },
    {
      block: 7,
      text: {
        en: 'People get similar services at central, regional and local level.',
        lo: 'ປະຊາຊົນໄດ້ຮັບການບໍລິການທີ່ຄ້າຍຄືກັນ ທັງຂັ້ນສູນກາງ, ຂັ້ນພາກ ແລະ ຂັ້ນທ້ອງຖິ່ນ.',
        review: 'draft',
      },
    },
    {
      block: 8,
      text: {
        en:
          'The halls work closely with the departments whose services they deliver. ' +
          'They inform communities widely and offer citizens training and seminars.',
        lo:
          'ຫໍບໍລິການຂອງລັດເຮັດວຽກໃກ້ຊິດກັບພາກສ່ວນທີ່ເປັນເຈົ້າຂອງການບໍລິການ. ຫໍບໍລິການສ້າງຄວາມຮັບຮູ້ໃນຊຸມຊົນຢ່າງກວ້າງຂວາງ ແລະ ຈັດຝຶກອົບຮົມ ແລະ ' +
          'ສຳມະນາໃຫ້ພົນລະເມືອງ.',
        review: 'draft',
      },
    },
    {
      block: 9,
      text: {
        en: 'Activities at all centres are followed in real time.',
        lo: 'ວຽກງານຢູ່ທຸກສູນໄດ້ຮັບການຕິດຕາມໃນເວລາຈິງ.',
        review: 'draft',
      },
    },
  ],
}
