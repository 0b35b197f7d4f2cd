import type { GoodPractices } from '../schema'

export const azerbaijan: GoodPractices = {
  id: 'azerbaijan',
  country: { en: 'Azerbaijan', lo: 'ອາເຊີໄບຈານ', review: 'draft' },
  source: 'UN DESA handbook, case study 1',
  notes: [
    {
      block: 1,
      text: {
        en:
          'A new state agency was created to set up and supervise the centres; ' +
          'its head reports to the President himself, who has opened many centres in person.',
        lo:
          'ໄດ້ສ້າງຕັ້ງອົງການໃໝ່ຂອງລັດ ເພື່ອສ້າງຕັ້ງ ແລະ ຕິດຕາມກວດກາສູນ; ຫົວໜ້າອົງການລາຍງານໂດຍກົງຕໍ່ປະທານາທິບໍດີ. ' +
          'ປະທານາທິບໍດີໄດ້ໄປເປີດສູນຫຼາຍແຫ່ງດ້ວຍຕົນເອງ.',
        review: 'draft',
      },
    },
    {
      block: 2,
      text: {
        en:
          'The state agency in charge of the centres recruits and trains its own officials with special care. ' +
          'Staff sent by departments are screened and trained for the right mindset.',
        lo:
          'ອົງການຂອງລັດທີ່ຄຸ້ມຄອງສູນ ຮັບສະໝັກ ແລະ ຝຶກອົບຮົມພະນັກງານຂອງຕົນເປັນພິເສດ. ' +
          'ພະນັກງານທີ່ພາກສ່ວນຕ່າງໆສົ່ງມາປະຈຳການຢູ່ສູນ ໄດ້ຮັບການຄັດເລືອກ ແລະ ຝຶກອົບຮົມ ເພື່ອໃຫ້ມີແນວຄິດທີ່ເໝາະສົມ.',
        review: 'draft',
      },
    },
    {
      block: 3,
      text: {
        en:
          'Agencies at the same level and at different levels share data in real time. ' +
          'People find every government service, and related private ones, in one building.',
        lo:
          'ອົງການທີ່ຢູ່ຂັ້ນດຽວກັນ ແລະ ອົງການທີ່ຢູ່ຂັ້ນຕ່າງກັນ ແບ່ງປັນຂໍ້ມູນກັນໃນເວລາຈິງ. ' +
          'ປະຊາຊົນໄດ້ຮັບທຸກການບໍລິການຂອງລັດຖະບານ ແລະ ການບໍລິການຂອງເອກະຊົນທີ່ກ່ຽວຂ້ອງ ໃນອາຄານດຽວ.',
        review: 'draft',
      },
    },
    {
      block: 4,
      text: {
        en:
          'One specialized agency coordinates, monitors and supervises from national to local level. ' +
          'It lays down how services are delivered and helps departments to simplify their procedures.',
        lo:
          'ອົງການສະເພາະດ້ານແຫ່ງດຽວ ປະສານງານ, ຕິດຕາມ ແລະ ກວດກາ ທັງຂັ້ນສູນກາງ ແລະ ຂັ້ນທ້ອງຖິ່ນ. ' +
          'ອົງການນີ້ກຳນົດຂັ້ນຕອນການໃຫ້ບໍລິການ ແລະ ແນະນຳພາກສ່ວນຕ່າງໆໃຫ້ເຮັດຂັ້ນຕອນງ່າຍຂຶ້ນ.',
        review: 'draft',
      },
    },
    {
      block: 5,
      text: {
        en:
          'The Government funds the system well. Centres are in buildings made for the purpose, with good equipment ' +
          'and amenities for users.',
        lo: 'ລັດຖະບານສະໜອງທຶນໃຫ້ລະບົບຢ່າງພຽງພໍ. ສູນຕັ້ງຢູ່ໃນອາຄານທີ່ກໍ່ສ້າງຂຶ້ນສະເພາະ, ມີອຸປະກອນຄົບຖ້ວນ ແລະ ມີສິ່ງອຳນວຍຄວາມສະດວກໃຫ້ຜູ້ໃຊ້ບໍລິການ.',
        review: 'draft',
      },
    },
    {
      block: 6,
      text: {
        en:
          'The centres build on ICT infrastructure and data sharing that existed before they opened. ' +
          'Digital technology also strengthens monitoring, feedback and the handling of grievances.',
        lo:
          'ສູນນຳໃຊ້ໂຄງລ່າງພື້ນຖານດ້ານເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ (ICT) ແລະ ກົນໄກແບ່ງປັນຂໍ້ມູນ ທີ່ມີມາກ່ອນເປີດສູນ. ' +
          'ເຕັກໂນໂລຊີດິຈິຕອນຍັງຊ່ວຍໃຫ້ການຕິດຕາມ, ການຮັບຄຳຄິດເຫັນ ແລະ ການແກ້ໄຂຄຳຮ້ອງທຸກ ເຂັ້ມແຂງຂຶ້ນ.',
        review: 'draft',
      },
    },
    {
      block: 7,
      text: {
        en:
          'Digital technology makes similar services available in the regions and localities. ' +
          'A bus takes them to remote areas.',
        lo: 'ເຕັກໂນໂລຊີດິຈິຕອນ ຊ່ວຍໃຫ້ມີການບໍລິການທີ່ຄ້າຍຄືກັນໃນຂັ້ນພາກ ແລະ ຂັ້ນທ້ອງຖິ່ນ. ມີລົດເມນຳການບໍລິການເຫຼົ່ານີ້ໄປເຖິງເຂດຫ່າງໄກ.',
        review: 'draft',
      },
    },
    {
      block: 8,
      text: {
        en:
          'People can speak up in many ways: call centres, a website, social networks, idea banks, complaints ' +
          'journals, feedback tablets, exit polls, surveys and the state agency’s own radio station.',
        lo:
          'ປະຊາຊົນສາມາດສະແດງຄວາມເຫັນໄດ້ຫຼາຍຊ່ອງທາງ: ສູນບໍລິການທາງໂທລະສັບ, ເວັບໄຊ, ສື່ສັງຄົມອອນລາຍ, ຄັງຄວາມຄິດ, ປຶ້ມບັນທຶກຄຳຮ້ອງທຸກ, ' +
          'ແທັບເລັດຮັບຄຳຄິດເຫັນ, ການສອບຖາມຢູ່ທາງອອກ, ການສຳຫຼວດ ແລະ ສະຖານີວິທະຍຸຂອງອົງການທີ່ຄຸ້ມຄອງສູນ.',
        review: 'draft',
      },
    },
    {
      block: 9,
      text: {
        en:
          'The state agency in charge monitors how departments perform at the centres, and departments monitor ' +
          'themselves. Every year it evaluates them and publishes a service index.',
        lo:
          'ອົງການຂອງລັດທີ່ຄຸ້ມຄອງສູນ ຕິດຕາມການປະຕິບັດວຽກຂອງພາກສ່ວນຕ່າງໆຢູ່ສູນ ແລະ ແຕ່ລະພາກສ່ວນກໍຕິດຕາມວຽກຂອງຕົນ. ' +
          'ທຸກປີ ອົງການນີ້ປະເມີນຜົນພາກສ່ວນຕ່າງໆ ແລະ ເຜີຍແຜ່ດັດຊະນີການບໍລິການ.',
        review: 'draft',
      },
    },
  ],
}
