import type { GoodPractices } from '../schema'

export const vietnam: GoodPractices = {
  id: 'vietnam',
  country: { en: 'Vietnam', lo: 'ຫວຽດນາມ', review: 'draft' },
  source: 'UN DESA handbook, case study 2',
  notes: [
    {
      block: 1,
      text: {
        en:
          'The system is part of a wider administrative reform that has strong political backing, and rests on ' +
          'decrees of the Prime Minister. It was piloted in one city in 1995 and went nationwide from 2003.',
        lo:
          'ລະບົບນີ້ແມ່ນສ່ວນໜຶ່ງຂອງແຜນງານປະຕິຮູບການບໍລິຫານລັດໂດຍລວມ ເຊິ່ງແຜນງານນັ້ນໄດ້ຮັບການສະໜັບສະໜູນທາງການເມືອງຢ່າງແຂງແຮງ. ' +
          'ພື້ນຖານຂອງລະບົບແມ່ນບັນດາດຳລັດຂອງນາຍົກລັດຖະມົນຕີ. ລະບົບໄດ້ທົດລອງຢູ່ນະຄອນໜຶ່ງໃນປີ 1995 ແລະ ຂະຫຍາຍທົ່ວປະເທດນັບແຕ່ປີ 2003 ເປັນຕົ້ນມາ.',
        review: 'draft',
      },
    },
    {
      block: 2,
      text: {
        en:
          'The home affairs ministry and the steering committee for public administration reform led the roll-out ' +
          'across the country. About 31,500 people work at the one-stop shops, mostly public employees seconded from ' +
          'their departments.',
        lo:
          'ກະຊວງພາຍໃນຂອງຫວຽດນາມ ແລະ ຄະນະຊີ້ນຳການປະຕິຮູບການບໍລິຫານລັດ ໄດ້ນຳພາການຂະຫຍາຍລະບົບໄປທົ່ວປະເທດ. ' +
          'ມີປະມານ 31.500 ຄົນ ເຮັດວຽກຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ເຊິ່ງສ່ວນຫຼາຍແມ່ນພະນັກງານຂອງລັດທີ່ພາກສ່ວນຂອງຕົນສົ່ງມາປະຈຳການ.',
        review: 'draft',
      },
    },
    {
      block: 3,
      text: {
        en:
          'The whole Government takes part in setting up and running the system, and the steering committee for ' +
          'public administration reform keeps policies linked.',
        lo: 'ທົ່ວລັດຖະບານມີສ່ວນຮ່ວມໃນການສ້າງຕັ້ງ ແລະ ຄຸ້ມຄອງລະບົບ ໂດຍຄະນະຊີ້ນຳການປະຕິຮູບການບໍລິຫານລັດ ຮັບປະກັນການເຊື່ອມໂຍງນະໂຍບາຍ.',
        review: 'draft',
      },
    },
    {
      block: 4,
      text: {
        en:
          'The ministers concerned oversee policy, coordination and monitoring. ' +
          'People’s committees and heads of agencies put the system into practice and manage local differences ' +
          'within national standards.',
        lo:
          'ບັນດາລັດຖະມົນຕີທີ່ກ່ຽວຂ້ອງ ຊີ້ນຳລວມດ້ານນະໂຍບາຍ, ການປະສານງານ ແລະ ການຕິດຕາມ. ' +
          'ຄະນະກຳມະການປະຊາຊົນ ແລະ ຫົວໜ້າອົງການ ເປັນຜູ້ຈັດຕັ້ງປະຕິບັດລະບົບ ແລະ ຄຸ້ມຄອງຄວາມແຕກຕ່າງຂອງທ້ອງຖິ່ນ ໃຫ້ສອດຄ່ອງກັບມາດຕະຖານແຫ່ງຊາດ.',
        review: 'draft',
      },
    },
    {
      block: 5,
      text: {
        en:
          'The Government and development partners shared the cost of setting up, equipment and training. ' +
          'Since 2006 each national and local body has paid its own running costs.',
        lo:
          'ລັດຖະບານ ແລະ ຄູ່ຮ່ວມພັດທະນາ ຮ່ວມກັນອອກຄ່າສ້າງຕັ້ງ, ອຸປະກອນ ແລະ ການຝຶກອົບຮົມ. ' +
          'ນັບແຕ່ປີ 2006 ເປັນຕົ້ນມາ ແຕ່ລະອົງການຂັ້ນສູນກາງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ຮັບຜິດຊອບລາຍຈ່າຍດຳເນີນງານຂອງຕົນ.',
        review: 'draft',
      },
    },
    {
      block: 6,
      text: {
        en:
          'Service processes were computerized early; e-services followed from 2015. ' +
          'The number of online services is growing in districts and communes.',
        lo:
          'ຂັ້ນຕອນການບໍລິການໄດ້ນຳໃຊ້ຄອມພິວເຕີແຕ່ໄລຍະທຳອິດ; ການບໍລິການທາງເອເລັກໂຕຣນິກເລີ່ມໃນປີ 2015. ' +
          'ຈຳນວນການບໍລິການອອນລາຍໃນຂັ້ນເມືອງ ແລະ ຂັ້ນຕາແສງ ເພີ່ມຂຶ້ນເລື້ອຍໆ.',
        review: 'draft',
      },
    },
    {
      block: 7,
      text: {
        en:
          'About 13,000 one-stop shops work at all levels, from province to commune, so that one is within a few ' +
          'kilometres of home.',
        lo: 'ມີສູນບໍລິການຜ່ານປະຕູດຽວປະມານ 13 ພັນແຫ່ງ ໃນທຸກຂັ້ນ ຕັ້ງແຕ່ຂັ້ນແຂວງຮອດຂັ້ນຕາແສງ ເຮັດໃຫ້ປະຊາຊົນມີສູນຢູ່ຫ່າງຈາກເຮືອນບໍ່ເທົ່າໃດກິໂລແມັດ.',
        review: 'draft',
      },
    },
    {
      block: 8,
      text: {
        en:
          'Each locality has a help line, and every centre takes comments and complaints from citizens and ' +
          'businesses.',
        lo: 'ແຕ່ລະທ້ອງຖິ່ນມີສາຍດ່ວນຊ່ວຍເຫຼືອ ແລະ ທຸກສູນຮັບຄຳຄິດເຫັນ ແລະ ຄຳຮ້ອງທຸກ ຈາກພົນລະເມືອງ ແລະ ພາກທຸລະກິດ.',
        review: 'draft',
      },
    },
    {
      block: 9,
      text: {
        en:
          'National and local authorities send statistics to the home affairs ministry every year, and the ministry ' +
          'surveys the public from time to time. People’s councils and committees review the centres in their area.',
        lo:
          'ອົງການຂັ້ນສູນກາງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ສົ່ງບົດລາຍງານສະຖິຕິໃຫ້ກະຊວງພາຍໃນຂອງຫວຽດນາມທຸກປີ ແລະ ' +
          'ກະຊວງດັ່ງກ່າວສຳຫຼວດຄວາມເຫັນປະຊາຊົນເປັນບາງຄັ້ງ. ສະພາປະຊາຊົນ ແລະ ຄະນະກຳມະການປະຊາຊົນ ທົບທວນວຽກງານຂອງສູນໃນເຂດຂອງຕົນ.',
        review: 'draft',
      },
    },
  ],
}
