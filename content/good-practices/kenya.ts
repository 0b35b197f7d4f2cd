import type { GoodPractices } from '../schema'

export const kenya: GoodPractices = {
  id: 'kenya',
  country: { en: 'Kenya', lo: 'ເຄນຢາ', review: 'draft' },
  source: 'UN DESA handbook, case study 3',
  notes: [
    {
      block: 1,
      text: {
        en:
          'The programme began under a ministry that the President controlled directly. ' +
          'The President also chairs its highest decision-making forum.',
        lo: 'ແຜນງານນີ້ເລີ່ມຕົ້ນພາຍໃຕ້ກະຊວງທີ່ຂຶ້ນກັບປະທານາທິບໍດີໂດຍກົງ. ປະທານາທິບໍດີຍັງເປັນປະທານເວທີຕັດສິນໃຈຂັ້ນສູງສຸດຂອງແຜນງານ.',
        review: 'draft',
      },
    },
    {
      block: 2,
      text: {
        en:
          'The President and the programme’s secretariat lead the change. ' +
          'Officials are specially chosen and trained, and seconded staff learn to put the customer first.',
        lo:
          'ປະທານາທິບໍດີ ແລະ ກອງເລຂາຂອງແຜນງານ ນຳພາການປ່ຽນແປງ. ພະນັກງານໄດ້ຮັບການຄັດເລືອກ ແລະ ຝຶກອົບຮົມເປັນພິເສດ ແລະ ' +
          'ພະນັກງານທີ່ຖືກສົ່ງມາປະຈຳການ ໄດ້ຮັບການຝຶກອົບຮົມໃຫ້ຖືເອົາຜູ້ໃຊ້ບໍລິການເປັນສຳຄັນ.',
        review: 'draft',
      },
    },
    {
      block: 3,
      text: {
        en:
          'Agencies at the same level and at different levels share data in real time. ' +
          'Most government services are found in one place.',
        lo: 'ອົງການທີ່ຢູ່ຂັ້ນດຽວກັນ ແລະ ອົງການທີ່ຢູ່ຂັ້ນຕ່າງກັນ ແບ່ງປັນຂໍ້ມູນກັນໃນເວລາຈິງ. ການບໍລິການສ່ວນໃຫຍ່ຂອງລັດຖະບານມີຢູ່ໃນບ່ອນດຽວ.',
        review: 'draft',
      },
    },
    {
      block: 4,
      text: {
        en:
          'A secretariat coordinates, monitors and supervises at national and local level, beside an ' +
          'inter-ministerial coordination mechanism. Services are offered at the centres, online and by mobile phone.',
        lo:
          'ກອງເລຂາ ປະສານງານ, ຕິດຕາມ ແລະ ກວດກາ ທັງຂັ້ນສູນກາງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ຄຽງຄູ່ກັບກົນໄກປະສານງານລະຫວ່າງກະຊວງກັບກະຊວງ. ' +
          'ມີການບໍລິການຢູ່ສູນ, ທາງອອນລາຍ ແລະ ຜ່ານໂທລະສັບມືຖື.',
        review: 'draft',
      },
    },
    {
      block: 5,
      text: {
        en: 'The Government pays for everything. A budget mechanism covers both investment and running costs.',
        lo: 'ລັດຖະບານອອກທຶນທັງໝົດ. ມີກົນໄກງົບປະມານ ທີ່ກວມເອົາທັງການລົງທຶນ ແລະ ລາຍຈ່າຍດຳເນີນງານ.',
        review: 'draft',
      },
    },
    {
      block: 6,
      text: {
        en:
          'ICT infrastructure and data sharing carry the services at the centres and on mobile phones. ' +
          'Technology also allows real-time monitoring, rating of services and answers to grievances over social ' +
          'media.',
        lo:
          'ການບໍລິການຢູ່ສູນ ແລະ ຜ່ານໂທລະສັບມືຖື ອາໄສໂຄງລ່າງພື້ນຖານດ້ານເຕັກໂນໂລຊີຂໍ້ມູນຂ່າວສານ ແລະ ການສື່ສານ (ICT) ແລະ ການແບ່ງປັນຂໍ້ມູນ. ' +
          'ເຕັກໂນໂລຊີຍັງຊ່ວຍໃນການແກ້ໄຂຄຳຮ້ອງທຸກຜ່ານສື່ສັງຄົມອອນລາຍ, ການຕິດຕາມໃນເວລາຈິງ ແລະ ການໃຫ້ຄະແນນການບໍລິການ.',
        review: 'draft',
      },
    },
    {
      block: 7,
      text: {
        en:
          'The programme has worked at national and county level from the start, and aims to reach more people with ' +
          'services on a mobile app.',
        lo: 'ແຜນງານນີ້ດຳເນີນຢູ່ຂັ້ນສູນກາງ ແລະ ຂັ້ນແຂວງ ຕັ້ງແຕ່ເລີ່ມຕົ້ນ ແລະ ມີເປົ້າໝາຍເຂົ້າເຖິງປະຊາຊົນໃຫ້ຫຼາຍຂຶ້ນ ດ້ວຍການບໍລິການຜ່ານແອັບໂທລະສັບມືຖື.',
        review: 'draft',
      },
    },
    {
      block: 8,
      text: {
        en:
          'People are reached through call centres, social media, a rating app at each booth and an ombudsman’s ' +
          'counter at each centre. Meetings in villages make the programme known.',
        lo:
          'ມີຫຼາຍຊ່ອງທາງຕິດຕໍ່ກັບປະຊາຊົນ: ສູນບໍລິການທາງໂທລະສັບ, ສື່ສັງຄົມອອນລາຍ, ແອັບໃຫ້ຄະແນນຢູ່ແຕ່ລະປ່ອງບໍລິການ ແລະ ' +
          'ປ່ອງບໍລິການຂອງອົງການຮັບຄຳຮ້ອງທຸກທີ່ເປັນເອກະລາດຢູ່ແຕ່ລະສູນ. ມີການປະຊຸມຢູ່ຂັ້ນບ້ານ ເພື່ອເຜີຍແຜ່ແຜນງານ.',
        review: 'draft',
      },
    },
    {
      block: 9,
      text: {
        en:
          'The secretariat watches the work of departments at the centres in real time. ' +
          'Departments monitor their own work, and county commissioners monitor the centres and report to the ' +
          'secretariat.',
        lo:
          'ກອງເລຂາຕິດຕາມວຽກງານຂອງພາກສ່ວນຕ່າງໆຢູ່ສູນໃນເວລາຈິງ. ແຕ່ລະພາກສ່ວນຕິດຕາມວຽກຂອງຕົນ ແລະ ຜູ້ປົກຄອງຂັ້ນແຂວງ ຕິດຕາມ ແລະ ' +
          'ລາຍງານກ່ຽວກັບສູນຕໍ່ກອງເລຂາ.',
        review: 'draft',
      },
    },
  ],
}
