import type { BuildingBlock } from '../schema'

export const structuresAndProcesses: BuildingBlock = {
  id: 'structures-and-processes',
  number: 4,
  name: {
    en: 'Organizational structures and processes',
    lo: 'ໂຄງປະກອບການຈັດຕັ້ງ ແລະ ຂະບວນການເຮັດວຽກ',
    review: 'draft',
  },
  about: {
    en:
      'Looks at the structures and processes through which ministries coordinate and join up their work, so that ' +
      'one-stop shops operate effectively.',
    lo:
      'ພິຈາລະນາໂຄງປະກອບການຈັດຕັ້ງ ແລະ ຂະບວນການເຮັດວຽກ ທີ່ຊ່ວຍໃຫ້ກະຊວງຕ່າງໆ ປະສານງານ ແລະ ເຊື່ອມໂຍງວຽກງານກັນ ເພື່ອໃຫ້ສູນບໍລິການຜ່ານປະຕູດຽວ ' +
      'ດຳເນີນງານຢ່າງມີປະສິດທິຜົນ.',
    review: 'draft',
  },
  questions: [
    {
      number: '4.4.1',
      kind: 'yes-no',
      text: {
        en:
          'Has a body at the centre of government (a unit, a ministry or an inter-ministerial committee) been given ' +
          'the task of promoting coherent and integrated work on the one-stop shop initiative, from planning and ' +
          'policymaking to implementation, monitoring and evaluation, and of helping ministries and sectors to share ' +
          'information and coordinate?',
        lo:
          'ມີໜ່ວຍງານຂັ້ນສູນກາງຂອງລັດຖະບານ, ກະຊວງ ຫຼື ຄະນະກຳມະການລະຫວ່າງກະຊວງກັບກະຊວງ ທີ່ຮັບຜິດຊອບຊຸກຍູ້ໃຫ້ການວາງແຜນ, ການສ້າງນະໂຍບາຍ, ' +
          'ການຈັດຕັ້ງປະຕິບັດ, ການຕິດຕາມ ແລະ ປະເມີນຜົນ ວຽກງານບໍລິການຜ່ານປະຕູດຽວ ມີຄວາມສອດຄ່ອງ ແລະ ເຊື່ອມໂຍງກັນ, ລວມທັງຊ່ວຍໃຫ້ກະຊວງ ແລະ ' +
          'ຂະແໜງການຕ່າງໆ ແລກປ່ຽນຂໍ້ມູນຂ່າວສານ ແລະ ປະສານງານກັນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when one named body has this task for the whole initiative, whatever its form. Evidence: ' +
          'the decision that set it up or gave it the task.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອມີອົງການໜຶ່ງທີ່ລະບຸຊື່ຈະແຈ້ງ ຮັບຜິດຊອບໜ້າທີ່ນີ້ ສຳລັບວຽກງານທັງໝົດ ບໍ່ວ່າຈະຢູ່ໃນຮູບແບບໃດ. ຫຼັກຖານ: ' +
          'ຂໍ້ຕົກລົງສ້າງຕັ້ງອົງການ ຫຼື ມອບໜ້າທີ່ໃຫ້ອົງການດັ່ງກ່າວ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.2',
      kind: 'yes-no',
      text: {
        en:
          'Are the duties of this body set out in a charter, and does its mandate rest on an act of parliament or on ' +
          'a decree of the president or the prime minister?',
        lo:
          'ອົງການດັ່ງກ່າວ ມີຂໍ້ກຳນົດໜ້າທີ່ເປັນລາຍລັກອັກສອນ ແລະ ພາລະບົດບາດຂອງອົງການນີ້ ໄດ້ກຳນົດໄວ້ໃນກົດໝາຍທີ່ສະພາແຫ່ງຊາດຮັບຮອງ, ' +
          'ລັດຖະດຳລັດຂອງປະທານປະເທດ ຫຼື ດຳລັດຂອງນາຍົກລັດຖະມົນຕີ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Both are needed: a written charter of duties, and a mandate given by one of these legal acts. ' +
          'A decision by a single ministry does not count.',
        lo:
          'ຕ້ອງມີທັງສອງຢ່າງ: ຂໍ້ກຳນົດໜ້າທີ່ເປັນລາຍລັກອັກສອນ ແລະ ພາລະບົດບາດທີ່ໄດ້ມາຈາກນິຕິກຳໃດໜຶ່ງຂ້າງເທິງ. ' +
          'ຂໍ້ຕົກລົງຂອງກະຊວງໃດໜຶ່ງພຽງກະຊວງດຽວ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
      dependsOn: '4.4.1',
    },
    {
      number: '4.4.3',
      kind: 'yes-no',
      text: {
        en:
          'Does the central unit or ministry that coordinates between ministries have an organizational structure ' +
          'that defines the roles and responsibilities of the different ministries in running one-stop shops?',
        lo:
          'ໂຄງປະກອບການຈັດຕັ້ງຂອງໜ່ວຍງານຂັ້ນສູນກາງ ຫຼື ກະຊວງ ທີ່ຮັບຜິດຊອບການປະສານງານລະຫວ່າງກະຊວງກັບກະຊວງ ໄດ້ກຳນົດພາລະບົດບາດ ແລະ ' +
          'ໜ້າທີ່ຂອງກະຊວງຕ່າງໆ ໃນການດຳເນີນງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when a document says which ministry does what for the one-stop shops. Evidence: ' +
          'an organization chart with duties, or an agreement between the ministries.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອມີເອກະສານທີ່ລະບຸວ່າ ກະຊວງໃດຮັບຜິດຊອບຫຍັງ ຕໍ່ສູນບໍລິການຜ່ານປະຕູດຽວ. ຫຼັກຖານ: ' +
          'ແຜນວາດການຈັດຕັ້ງທີ່ລະບຸໜ້າທີ່ ຫຼື ບົດບັນທຶກຄວາມຕົກລົງລະຫວ່າງກະຊວງກັບກະຊວງ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.4',
      kind: 'yes-no',
      text: {
        en:
          'Is this structure empowered to decide and to arbitrate, so as to settle trade-offs between policies or to ' +
          'reconcile sector policies that compete or conflict with the running of one-stop shops?',
        lo:
          'ໂຄງປະກອບການຈັດຕັ້ງນີ້ ໄດ້ຮັບສິດອຳນາດຕັດສິນ ແລະ ຊີ້ຂາດ ເພື່ອແກ້ໄຂຂໍ້ໄດ້-ເສຍລະຫວ່າງນະໂຍບາຍ ຫຼື ເພື່ອປັບນະໂຍບາຍຂອງຂະແໜງການ ທີ່ແຂ່ງຂັນ ຫຼື ' +
          'ຂັດແຍ່ງກັບການດຳເນີນງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໃຫ້ສອດຄ່ອງກັນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when its mandate lets it make a choice that the ministries have to follow. ' +
          'A body that can only advise does not count.',
        lo: 'ຖືວ່າມີແລ້ວ ເມື່ອພາລະບົດບາດຂອງໂຄງປະກອບການຈັດຕັ້ງນີ້ ໃຫ້ສິດຕັດສິນ ທີ່ກະຊວງຕ່າງໆຕ້ອງປະຕິບັດຕາມ. ອົງການທີ່ໃຫ້ໄດ້ພຽງຄຳປຶກສາ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.5',
      kind: 'yes-no',
      text: {
        en: 'Has this structure been given enough resources, both financial and non-financial?',
        lo: 'ໂຄງປະກອບການຈັດຕັ້ງນີ້ ໄດ້ຮັບຊັບພະຍາກອນຢ່າງພຽງພໍ ທັງດ້ານການເງິນ ແລະ ດ້ານອື່ນທີ່ບໍ່ແມ່ນການເງິນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Non-financial resources are, for example, staff, offices and equipment. ' +
          'Enough means that it can do its work without waiting for them.',
        lo: 'ຊັບພະຍາກອນທີ່ບໍ່ແມ່ນການເງິນ ແມ່ນ ພະນັກງານ, ຫ້ອງການ ແລະ ອຸປະກອນ ເປັນຕົ້ນ. ພຽງພໍ ໝາຍເຖິງ ສາມາດເຮັດວຽກໄດ້ ໂດຍບໍ່ຕ້ອງລໍຖ້າຊັບພະຍາກອນ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.6',
      kind: 'yes-no',
      text: {
        en: 'Have workflows been set up, both horizontal and vertical?',
        lo: 'ໄດ້ກຳນົດຂັ້ນຕອນການເຮັດວຽກ ທັງຕາມສາຍຂວາງ ແລະ ຕາມສາຍຕັ້ງ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Horizontal: between bodies of the same level. Vertical: between the central, regional and local levels. ' +
          'Evidence: charts or rules that show each step and who takes it.',
        lo:
          'ຕາມສາຍຂວາງ ແມ່ນ ລະຫວ່າງອົງການໃນຂັ້ນດຽວກັນ; ຕາມສາຍຕັ້ງ ແມ່ນ ລະຫວ່າງຂັ້ນສູນກາງ, ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ. ຫຼັກຖານ: ' +
          'ແຜນວາດ ຫຼື ລະບຽບການ ທີ່ບອກແຕ່ລະຂັ້ນຕອນ ແລະ ຜູ້ຮັບຜິດຊອບ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.7',
      kind: 'yes-no',
      text: {
        en: 'Does the Government have a programme for devolving authority to the regional and local levels?',
        lo: 'ລັດຖະບານ ມີແຜນງານແບ່ງຂັ້ນຄຸ້ມຄອງ ເພື່ອມອບສິດອຳນາດໃຫ້ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when an approved programme says which powers are handed over, to which level and when. ' +
          'A general intention does not count.',
        lo: 'ຖືວ່າມີແລ້ວ ເມື່ອມີແຜນງານທີ່ໄດ້ຮັບການຮັບຮອງ ເຊິ່ງລະບຸວ່າ ຈະມອບສິດອຳນາດໃດ, ໃຫ້ຂັ້ນໃດ ແລະ ເວລາໃດ. ຄວາມຕັ້ງໃຈທົ່ວໄປ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.8',
      kind: 'yes-no',
      text: {
        en:
          'Is there a guideline that sets priorities and quality standards for handling documents and services in a ' +
          'one-stop shop?',
        lo: 'ມີຄຳແນະນຳ ກ່ຽວກັບລຳດັບບຸລິມະສິດ ແລະ ມາດຕະຖານຄຸນນະພາບ ໃນການດຳເນີນເອກະສານ ແລະ ການໃຫ້ບໍລິການ ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when a written guideline tells staff what to handle first and how well and how fast. Evidence: ' +
          'the guideline with its date and the body that issued it.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອມີຄຳແນະນຳເປັນລາຍລັກອັກສອນ ບອກພະນັກງານວ່າ ຕ້ອງດຳເນີນເລື່ອງໃດກ່ອນ, ມີຄຸນນະພາບແນວໃດ ແລະ ໄວປານໃດ. ຫຼັກຖານ: ' +
          'ຄຳແນະນຳທີ່ມີວັນທີ ແລະ ຊື່ອົງການທີ່ອອກ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.9',
      kind: 'yes-no',
      text: {
        en:
          'Do one-stop shops have a list of the services they offer and the fees that apply, and can citizens ' +
          'consult it on the notice board?',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ມີລາຍການບໍລິການ ພ້ອມຄ່າທຳນຽມທີ່ຕ້ອງຈ່າຍ ແລະ ໄດ້ຕິດໄວ້ຢູ່ກະດານແຈ້ງການ ໃຫ້ພົນລະເມືອງເບິ່ງໄດ້ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when the list names each service with its fee and hangs where visitors can read it. ' +
          'A list kept in the office does not count.',
        lo: 'ຖືວ່າມີແລ້ວ ເມື່ອລາຍການບອກຊື່ການບໍລິການແຕ່ລະຢ່າງ ພ້ອມຄ່າທຳນຽມ ແລະ ຕິດໄວ້ບ່ອນທີ່ຜູ້ມາໃຊ້ບໍລິການອ່ານໄດ້. ລາຍການທີ່ເກັບໄວ້ໃນຫ້ອງການ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.10',
      kind: 'yes-no',
      text: {
        en: 'Do one-stop shops have staff assigned, or a reception desk, to answer citizens who ask about services?',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ມີພະນັກງານທີ່ມອບໝາຍສະເພາະ ຫຼື ໂຕະຕ້ອນຮັບ ເພື່ອຕອບຄຳຖາມຂອງພົນລະເມືອງທີ່ມາສອບຖາມກ່ຽວກັບການບໍລິການ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en: 'Either is enough: a named member of staff, or a desk that is staffed during opening hours.',
        lo: 'ມີຢ່າງໃດຢ່າງໜຶ່ງກໍພຽງພໍ: ພະນັກງານທີ່ລະບຸຊື່ ຫຼື ໂຕະທີ່ມີຜູ້ປະຈຳການໃນໂມງເປີດບໍລິການ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.11',
      kind: 'yes-no',
      text: {
        en: 'Do one-stop shops have an electronic system for managing queues?',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ມີລະບົບຄິວແບບເອເລັກໂຕຣນິກ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'For example a machine that gives out numbers with a screen that calls them, or an online queue. ' +
          'Paper numbers handed out by staff do not count.',
        lo: 'ຕົວຢ່າງ: ເຄື່ອງອອກເລກຄິວທີ່ມີຈໍເອີ້ນເລກ ຫຼື ລະບົບຄິວອອນລາຍ. ເລກຄິວເຈ້ຍທີ່ພະນັກງານແຈກເອງ ບໍ່ຖືວ່າມີ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.12',
      kind: 'yes-no',
      text: {
        en: 'Is there a plan for managing the traffic of visitors in a one-stop shop?',
        lo: 'ມີແຜນຈັດລະບຽບການສັນຈອນຂອງຜູ້ມາໃຊ້ບໍລິການ ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'What is meant is how people are led through the centre to the right counter, not road traffic. ' +
          'For example signs, guides or queue numbers.',
        lo:
          'ໝາຍເຖິງ ການນຳຜູ້ມາໃຊ້ບໍລິການຜ່ານພາຍໃນສູນ ໄປຫາປ່ອງບໍລິການທີ່ຖືກຕ້ອງ, ບໍ່ແມ່ນການສັນຈອນຕາມຖະໜົນ. ຕົວຢ່າງ: ' +
          'ປ້າຍບອກທາງ, ຜູ້ນຳທາງ ຫຼື ເລກຄິວ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.13',
      kind: 'yes-no',
      text: {
        en: 'Do community volunteers guide and help the people who come to a one-stop shop for services?',
        lo: 'ມີອາສາສະໝັກຂອງຊຸມຊົນ ຊ່ວຍນຳທາງ ແລະ ຊ່ວຍເຫຼືອຜູ້ມາໃຊ້ບໍລິການ ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Volunteers come from the community and are not staff of the centre. ' +
          'In place when they are there regularly, for example on busy days.',
        lo: 'ອາສາສະໝັກມາຈາກຊຸມຊົນ ແລະ ບໍ່ແມ່ນພະນັກງານຂອງສູນ. ຖືວ່າມີແລ້ວ ເມື່ອມາຊ່ວຍເປັນປະຈຳ ເຊັ່ນ: ໃນມື້ທີ່ມີຜູ້ມາໃຊ້ບໍລິການຫຼາຍ.',
        review: 'draft',
      },
    },
    {
      number: '4.4.14',
      kind: 'parts',
      text: {
        en:
          'Is there a standard layout plan for one-stop shops throughout the country, and does it provide for the ' +
          'areas needed?',
        lo: 'ມີແຜນຜັງມາດຕະຖານ ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວໃນທົ່ວປະເທດ ແລະ ແຜນຜັງນັ້ນ ກຳນົດໃຫ້ມີບ່ອນຕ່າງໆທີ່ຈຳເປັນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A layout plan is a drawing that shows where things are inside a centre. ' +
          'The areas may differ in size from centre to centre.',
        lo: 'ແຜນຜັງ ແມ່ນ ແຜນແຕ້ມທີ່ສະແດງວ່າ ພາຍໃນສູນ ມີຫຍັງຢູ່ບ່ອນໃດ. ຂະໜາດຂອງແຕ່ລະບ່ອນ ອາດແຕກຕ່າງກັນໄປຕາມແຕ່ລະສູນ.',
        review: 'draft',
      },
      parts: [
        {
          id: 'a',
          text: {
            en: 'There is a standard layout plan for one-stop shops throughout the country',
            lo: 'ມີແຜນຜັງມາດຕະຖານ ສຳລັບສູນບໍລິການຜ່ານປະຕູດຽວໃນທົ່ວປະເທດ',
            review: 'draft',
          },
        },
        {
          id: 'b',
          text: {
            en:
              'The layout plan provides areas for reception, self-service, waiting, quick services, complex ' +
              '(time-consuming) services and the like',
            lo: 'ແຜນຜັງ ກຳນົດໃຫ້ມີບ່ອນຕ້ອນຮັບ, ບ່ອນບໍລິການຕົນເອງ, ບ່ອນລໍຖ້າ, ບ່ອນໃຫ້ບໍລິການແບບໄວ, ບ່ອນໃຫ້ບໍລິການທີ່ຊັບຊ້ອນ (ໃຊ້ເວລາຫຼາຍ) ແລະ ອື່ນໆ',
            review: 'draft',
          },
        },
      ],
    },
  ],
  actionPoints: [
    {
      number: '4.1',
      text: {
        en:
          'A body at the centre of government (a unit, a ministry or an inter-ministerial committee) has the task of ' +
          'promoting coherent and integrated work on the one-stop shop initiative, from planning and policymaking to ' +
          'implementation, monitoring and evaluation, and of helping ministries and sectors to share information and ' +
          'coordinate',
        lo:
          'ມີໜ່ວຍງານຂັ້ນສູນກາງຂອງລັດຖະບານ, ກະຊວງ ຫຼື ຄະນະກຳມະການລະຫວ່າງກະຊວງກັບກະຊວງ ທີ່ຮັບຜິດຊອບຊຸກຍູ້ໃຫ້ການວາງແຜນ, ການສ້າງນະໂຍບາຍ, ' +
          'ການຈັດຕັ້ງປະຕິບັດ, ການຕິດຕາມ ແລະ ປະເມີນຜົນ ວຽກງານບໍລິການຜ່ານປະຕູດຽວ ມີຄວາມສອດຄ່ອງ ແລະ ເຊື່ອມໂຍງກັນ, ລວມທັງຊ່ວຍໃຫ້ກະຊວງ ແລະ ' +
          'ຂະແໜງການຕ່າງໆ ແລກປ່ຽນຂໍ້ມູນຂ່າວສານ ແລະ ປະສານງານກັນ',
        review: 'draft',
      },
    },
    {
      number: '4.2',
      text: {
        en:
          'The charter of duties and the mandate of this body are laid down in an act of parliament or in a decree ' +
          'of the president or the prime minister',
        lo:
          'ຂໍ້ກຳນົດໜ້າທີ່ ແລະ ພາລະບົດບາດຂອງອົງການດັ່ງກ່າວ ໄດ້ກຳນົດໄວ້ໃນກົດໝາຍທີ່ສະພາແຫ່ງຊາດຮັບຮອງ, ລັດຖະດຳລັດຂອງປະທານປະເທດ ຫຼື ' +
          'ດຳລັດຂອງນາຍົກລັດຖະມົນຕີ',
        review: 'draft',
      },
    },
    {
      number: '4.3',
      text: {
        en:
          'The central unit or ministry that coordinates between ministries has an organizational structure that ' +
          'defines the roles and responsibilities of the different ministries in running one-stop shops',
        lo:
          'ໂຄງປະກອບການຈັດຕັ້ງຂອງໜ່ວຍງານຂັ້ນສູນກາງ ຫຼື ກະຊວງ ທີ່ຮັບຜິດຊອບການປະສານງານລະຫວ່າງກະຊວງກັບກະຊວງ ໄດ້ກຳນົດພາລະບົດບາດ ແລະ ' +
          'ໜ້າທີ່ຂອງກະຊວງຕ່າງໆ ໃນການດຳເນີນງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '4.4',
      text: {
        en:
          'This structure is empowered to decide and to arbitrate, so as to settle trade-offs between policies or to ' +
          'reconcile sector policies that compete or conflict with the running of one-stop shops',
        lo:
          'ໂຄງປະກອບການຈັດຕັ້ງນີ້ ໄດ້ຮັບສິດອຳນາດຕັດສິນ ແລະ ຊີ້ຂາດ ເພື່ອແກ້ໄຂຂໍ້ໄດ້-ເສຍລະຫວ່າງນະໂຍບາຍ ຫຼື ເພື່ອປັບນະໂຍບາຍຂອງຂະແໜງການ ທີ່ແຂ່ງຂັນ ຫຼື ' +
          'ຂັດແຍ່ງກັບການດຳເນີນງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໃຫ້ສອດຄ່ອງກັນ',
        review: 'draft',
      },
    },
    {
      number: '4.5',
      text: {
        en: 'This structure has enough resources, both financial and non-financial',
        lo: 'ໂຄງປະກອບການຈັດຕັ້ງນີ້ ມີຊັບພະຍາກອນຢ່າງພຽງພໍ ທັງດ້ານການເງິນ ແລະ ດ້ານອື່ນທີ່ບໍ່ແມ່ນການເງິນ',
        review: 'draft',
      },
    },
    {
      number: '4.6',
      text: {
        en: 'Workflows have been set up, both horizontal and vertical',
        lo: 'ໄດ້ກຳນົດຂັ້ນຕອນການເຮັດວຽກ ທັງຕາມສາຍຂວາງ ແລະ ຕາມສາຍຕັ້ງ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '4.7',
      text: {
        en: 'The Government has a programme for devolving authority to the regional and local levels',
        lo: 'ລັດຖະບານ ມີແຜນງານແບ່ງຂັ້ນຄຸ້ມຄອງ ເພື່ອມອບສິດອຳນາດໃຫ້ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ',
        review: 'draft',
      },
    },
    {
      number: '4.8',
      text: {
        en:
          'The Government has a guideline that sets priorities for ' +
          'handling documents and services in a one-stop shop',
        lo: 'ລັດຖະບານ ມີຄຳແນະນຳ ກ່ຽວກັບລຳດັບບຸລິມະສິດ ໃນການດຳເນີນເອກະສານ ແລະ ການໃຫ້ບໍລິການ ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '4.9',
      text: {
        en:
          'One-stop shops have a list of the services they offer and the fees that apply, and display it on the ' +
          'notice board or website where citizens can consult it',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ມີລາຍການບໍລິການ ພ້ອມຄ່າທຳນຽມທີ່ຕ້ອງຈ່າຍ ແລະ ໄດ້ຕິດໄວ້ຢູ່ກະດານແຈ້ງການ ຫຼື ລົງໄວ້ໃນເວັບໄຊ ໃຫ້ພົນລະເມືອງເບິ່ງໄດ້',
        review: 'draft',
      },
    },
    {
      number: '4.10',
      text: {
        en: 'One-stop shops have staff assigned, or a reception desk, to answer citizens who ask about services',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ມີພະນັກງານທີ່ມອບໝາຍສະເພາະ ຫຼື ໂຕະຕ້ອນຮັບ ເພື່ອຕອບຄຳຖາມຂອງພົນລະເມືອງທີ່ມາສອບຖາມກ່ຽວກັບການບໍລິການ',
        review: 'draft',
      },
    },
    {
      number: '4.11',
      text: {
        en: 'One-stop shops have an electronic system for managing queues',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ມີລະບົບຄິວແບບເອເລັກໂຕຣນິກ',
        review: 'draft',
      },
    },
    {
      number: '4.12',
      text: {
        en: 'One-stop shops have a plan for managing the traffic of visitors',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວ ມີແຜນຈັດລະບຽບການສັນຈອນຂອງຜູ້ມາໃຊ້ບໍລິການ',
        review: 'draft',
      },
    },
    {
      number: '4.13',
      text: {
        en: 'Community volunteers guide and help the people who come to a one-stop shop for services',
        lo: 'ມີອາສາສະໝັກຂອງຊຸມຊົນ ຊ່ວຍນຳທາງ ແລະ ຊ່ວຍເຫຼືອຜູ້ມາໃຊ້ບໍລິການ ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '4.14',
      text: {
        en:
          'All one-stop shops throughout the country have a standard layout plan, with areas for reception, ' +
          'self-service, waiting, quick services, complex (time-consuming) services and the like',
        lo:
          'ສູນບໍລິການຜ່ານປະຕູດຽວທຸກແຫ່ງໃນທົ່ວປະເທດ ມີແຜນຜັງມາດຕະຖານ ທີ່ກຳນົດໃຫ້ມີບ່ອນຕ້ອນຮັບ, ບ່ອນບໍລິການຕົນເອງ, ບ່ອນລໍຖ້າ, ບ່ອນໃຫ້ບໍລິການແບບໄວ, ' +
          'ບ່ອນໃຫ້ບໍລິການທີ່ຊັບຊ້ອນ (ໃຊ້ເວລາຫຼາຍ) ແລະ ອື່ນໆ',
        review: 'draft',
      },
    },
  ],
  suggestions: [
    {
      id: 'b4-handbook',
      origin: 'handbook',
      addresses: ['4.4.1', '4.4.5'],
      priorityArea: {
        en: 'National policy and coordination framework',
        lo: 'ກອບດ້ານນະໂຍບາຍ ແລະ ການປະສານງານ ໃນລະດັບຊາດ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'An inter-ministerial committee has been set up to promote coherent and integrated work on the one-stop ' +
          'shop initiative, from planning and policymaking to implementation, monitoring and evaluation, and to help ' +
          'ministries and sectors to share information and coordinate',
        lo:
          'ໄດ້ສ້າງຕັ້ງຄະນະກຳມະການລະຫວ່າງກະຊວງກັບກະຊວງ ທີ່ຮັບຜິດຊອບຊຸກຍູ້ໃຫ້ການວາງແຜນ, ການສ້າງນະໂຍບາຍ, ການຈັດຕັ້ງປະຕິບັດ, ການຕິດຕາມ ແລະ ' +
          'ປະເມີນຜົນ ວຽກງານບໍລິການຜ່ານປະຕູດຽວ ມີຄວາມສອດຄ່ອງ ແລະ ເຊື່ອມໂຍງກັນ, ລວມທັງຊ່ວຍໃຫ້ກະຊວງ ແລະ ຂະແໜງການຕ່າງໆ ແລກປ່ຽນຂໍ້ມູນຂ່າວສານ ' +
          'ແລະ ປະສານງານກັນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
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
              'Have the highest political level approve the inter-ministerial committee and its clear terms of ' +
              'reference',
            lo: 'ສະເໜີຄະນະກຳມະການລະຫວ່າງກະຊວງກັບກະຊວງ ພ້ອມດ້ວຍຂອບເຂດໜ້າທີ່ທີ່ຈະແຈ້ງ ຕໍ່ການນຳທາງການເມືອງຂັ້ນສູງສຸດ ຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 1 },
        },
        {
          text: {
            en: 'Set up the committee’s secretariat and provide it with financial and other resources',
            lo: 'ສ້າງຕັ້ງກອງເລຂາຂອງຄະນະກຳມະການ ພ້ອມຊັບພະຍາກອນດ້ານການເງິນ ແລະ ດ້ານອື່ນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Form sub-committees or task groups where they are needed',
            lo: 'ສ້າງຕັ້ງຄະນະອະນຸກຳມະການ ຫຼື ຄະນະສະເພາະກິດ ຕາມຄວາມຈຳເປັນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 1 },
        },
      ],
    },
    {
      id: 'b4-mandate',
      origin: 'onedoor',
      addresses: ['4.4.2', '4.4.3', '4.4.4'],
      priorityArea: {
        en: 'Mandate of the coordinating body',
        lo: 'ພາລະບົດບາດຂອງອົງການປະສານງານ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'An act of parliament or a decree of the president or the prime minister lays down the duties and mandate ' +
          'of the coordinating body, defines the roles and responsibilities of the ministries, and empowers the body ' +
          'to settle conflicts between policies',
        lo:
          'ກົດໝາຍທີ່ສະພາແຫ່ງຊາດຮັບຮອງ, ລັດຖະດຳລັດຂອງປະທານປະເທດ ຫຼື ດຳລັດຂອງນາຍົກລັດຖະມົນຕີ ໄດ້ກຳນົດໜ້າທີ່ ແລະ ' +
          'ພາລະບົດບາດຂອງອົງການປະສານງານ, ກຳນົດພາລະບົດບາດ ແລະ ໜ້າທີ່ຂອງກະຊວງຕ່າງໆ ແລະ ໃຫ້ສິດອຳນາດແກ່ອົງການປະສານງານ ' +
          'ໃນການແກ້ໄຂຂໍ້ຂັດແຍ່ງລະຫວ່າງນະໂຍບາຍ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of justice; participating ministries',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານຍຸຕິທຳ; ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en:
              'Draft the charter: duties, mandate, power to decide and arbitrate, and the roles and responsibilities ' +
              'of each ministry',
            lo: 'ສ້າງຮ່າງຂໍ້ກຳນົດໜ້າທີ່: ໜ້າທີ່, ພາລະບົດບາດ, ສິດອຳນາດຕັດສິນ ແລະ ຊີ້ຂາດ, ພ້ອມທັງພາລະບົດບາດ ແລະ ໜ້າທີ່ຂອງແຕ່ລະກະຊວງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Consult the ministries concerned on the draft',
            lo: 'ທາບທາມຄຳເຫັນຈາກກະຊວງທີ່ກ່ຽວຂ້ອງ ຕໍ່ຮ່າງດັ່ງກ່າວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en:
              'Submit the draft for approval as an act of parliament or a decree of the president or the prime ' +
              'minister',
            lo: 'ສະເໜີຮ່າງດັ່ງກ່າວ ເພື່ອຮັບຮອງເປັນກົດໝາຍຂອງສະພາແຫ່ງຊາດ, ລັດຖະດຳລັດຂອງປະທານປະເທດ ຫຼື ດຳລັດຂອງນາຍົກລັດຖະມົນຕີ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Inform the ministries and the regional and local authorities of the approved text',
            lo: 'ແຈ້ງນິຕິກຳທີ່ໄດ້ຮັບການຮັບຮອງ ໃຫ້ກະຊວງຕ່າງໆ ພ້ອມທັງອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ຮັບຊາບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 1 },
        },
      ],
    },
    {
      id: 'b4-workflows',
      origin: 'onedoor',
      addresses: ['4.4.6', '4.4.8'],
      priorityArea: {
        en: 'Workflows and quality standards',
        lo: 'ຂັ້ນຕອນການເຮັດວຽກ ແລະ ມາດຕະຖານຄຸນນະພາບ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'Horizontal and vertical workflows are in use, and a guideline sets priorities and quality standards for ' +
          'handling documents and services',
        lo:
          'ຂັ້ນຕອນການເຮັດວຽກຕາມສາຍຂວາງ ແລະ ຕາມສາຍຕັ້ງ ໄດ້ນຳໃຊ້ແລ້ວ ແລະ ມີຄຳແນະນຳ ກ່ຽວກັບລຳດັບບຸລິມະສິດ ແລະ ມາດຕະຖານຄຸນນະພາບ ' +
          'ໃນການດຳເນີນເອກະສານ ແລະ ການໃຫ້ບໍລິການ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries, departments and agencies that provide services; local authorities',
        lo: 'ກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ໃຫ້ບໍລິການ; ອົງການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Map how requests now move between centres, ministries and levels of government',
            lo: 'ແຕ້ມແຜນວາດສະແດງວ່າ ປັດຈຸບັນ ຄຳຮ້ອງຖືກສົ່ງຕໍ່ແນວໃດ ລະຫວ່າງສູນ, ກະຊວງ ແລະ ຂັ້ນຕ່າງໆຂອງການບໍລິຫານລັດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Agree on the workflows and write them down: each step, who takes it and in how many working days',
            lo: 'ຕົກລົງກັນ ແລະ ຂຽນຂັ້ນຕອນການເຮັດວຽກເປັນລາຍລັກອັກສອນ: ແຕ່ລະຂັ້ນຕອນ, ຜູ້ຮັບຜິດຊອບ ແລະ ຈຳນວນວັນລັດຖະການ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Issue the guideline with the priorities and the quality standards',
            lo: 'ອອກຄຳແນະນຳ ກ່ຽວກັບລຳດັບບຸລິມະສິດ ແລະ ມາດຕະຖານຄຸນນະພາບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Train the staff, try the workflows out in a few centres and improve them',
            lo: 'ຝຶກອົບຮົມພະນັກງານ, ທົດລອງນຳໃຊ້ຂັ້ນຕອນຢູ່ບາງສູນ ແລະ ປັບປຸງຄືນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
      ],
    },
    {
      id: 'b4-devolution',
      origin: 'onedoor',
      addresses: ['4.4.7'],
      priorityArea: {
        en: 'Devolution of authority',
        lo: 'ການແບ່ງຂັ້ນຄຸ້ມຄອງ ແລະ ມອບສິດອຳນາດ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'A programme for devolving authority to the regional and local levels has been approved and is being ' +
          'carried out',
        lo: 'ແຜນງານແບ່ງຂັ້ນຄຸ້ມຄອງ ເພື່ອມອບສິດອຳນາດໃຫ້ຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ ໄດ້ຮັບການຮັບຮອງ ແລະ ກຳລັງຈັດຕັ້ງປະຕິບັດ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of local administration',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of finance; ministries that provide services; regional and local authorities',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານການເງິນ; ບັນດາກະຊວງທີ່ໃຫ້ບໍລິການ; ອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Review which decisions on services can be taken at the regional or local level',
            lo: 'ທົບທວນວ່າ ມີການຕັດສິນໃດແດ່ກ່ຽວກັບການບໍລິການ ທີ່ສາມາດມອບໃຫ້ຂັ້ນແຂວງ ຫຼື ຂັ້ນທ້ອງຖິ່ນຕັດສິນໄດ້',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en:
              'Prepare the programme together with the regional and local authorities: ' +
              'steps, resources and responsible bodies',
            lo: 'ກະກຽມແຜນງານ ຮ່ວມກັບອົງການປົກຄອງຂັ້ນແຂວງ ແລະ ຂັ້ນທ້ອງຖິ່ນ: ບາດກ້າວ, ຊັບພະຍາກອນ ແລະ ອົງການຮັບຜິດຊອບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Have the Government approve the programme',
            lo: 'ສະເໜີແຜນງານຕໍ່ລັດຖະບານ ຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Hand over the authority step by step',
            lo: 'ມອບສິດອຳນາດເປັນບາດກ້າວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 18 },
        },
      ],
    },
    {
      id: 'b4-service-information',
      origin: 'onedoor',
      addresses: ['4.4.9', '4.4.10'],
      priorityArea: {
        en: 'Information for citizens at the centre',
        lo: 'ການໃຫ້ຂໍ້ມູນຂ່າວສານແກ່ພົນລະເມືອງຢູ່ສູນ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'Every one-stop shop displays its services and fees, and has assigned staff or a reception desk to answer ' +
          'questions',
        lo: 'ສູນບໍລິການຜ່ານປະຕູດຽວທຸກແຫ່ງ ໄດ້ຕິດລາຍການບໍລິການ ແລະ ຄ່າທຳນຽມ ພ້ອມທັງມີພະນັກງານທີ່ມອບໝາຍສະເພາະ ຫຼື ໂຕະຕ້ອນຮັບ ເພື່ອຕອບຄຳຖາມ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or local authority that manages the centres',
        lo: 'ກະຊວງ ຫຼື ອົງການປົກຄອງທ້ອງຖິ່ນ ທີ່ຄຸ້ມຄອງສູນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries, departments and agencies that provide services at one-stop shops',
        lo: 'ກະຊວງ, ກົມ ແລະ ອົງການ ທີ່ໃຫ້ບໍລິການຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Draw up the list of services and fees, and display it on the notice board and the website',
            lo: 'ສ້າງລາຍການບໍລິການ ພ້ອມຄ່າທຳນຽມ, ຕິດໄວ້ຢູ່ກະດານແຈ້ງການ ແລະ ລົງໄວ້ໃນເວັບໄຊ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Assign staff or set up a reception desk, and prepare them to answer questions',
            lo: 'ມອບໝາຍພະນັກງານ ຫຼື ຈັດຕັ້ງໂຕະຕ້ອນຮັບ ແລະ ກຽມພະນັກງານໃຫ້ຕອບຄຳຖາມໄດ້',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Correct the list whenever a service or a fee changes',
            lo: 'ປັບປຸງລາຍການທຸກຄັ້ງ ເມື່ອການບໍລິການ ຫຼື ຄ່າທຳນຽມ ມີການປ່ຽນແປງ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b4-visitor-traffic',
      origin: 'onedoor',
      addresses: ['4.4.11', '4.4.12', '4.4.13'],
      priorityArea: {
        en: 'Queues and visitor traffic',
        lo: 'ຄິວ ແລະ ການສັນຈອນຂອງຜູ້ມາໃຊ້ບໍລິການ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'One-stop shops have an electronic queue system, a plan for managing visitor traffic, and community ' +
          'volunteers who guide and help visitors',
        lo:
          'ສູນບໍລິການຜ່ານປະຕູດຽວ ມີລະບົບຄິວແບບເອເລັກໂຕຣນິກ, ແຜນຈັດລະບຽບການສັນຈອນຂອງຜູ້ມາໃຊ້ບໍລິການ ແລະ ອາສາສະໝັກຂອງຊຸມຊົນ ທີ່ຊ່ວຍນຳທາງ ແລະ ' +
          'ຊ່ວຍເຫຼືອຜູ້ມາໃຊ້ບໍລິການ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or local authority that manages the centres',
        lo: 'ກະຊວງ ຫຼື ອົງການປົກຄອງທ້ອງຖິ່ນ ທີ່ຄຸ້ມຄອງສູນ',
        review: 'draft',
      },
      supportHint: {
        en: 'Body in charge of digital technology; community organizations',
        lo: 'ອົງການທີ່ຮັບຜິດຊອບວຽກງານເຕັກໂນໂລຊີດິຈິຕອນ; ອົງການຈັດຕັ້ງຂອງຊຸມຊົນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Prepare the plan for visitor traffic and put up signs to the counters',
            lo: 'ກະກຽມແຜນຈັດລະບຽບການສັນຈອນຂອງຜູ້ມາໃຊ້ບໍລິການ ແລະ ຕິດປ້າຍບອກທາງໄປຫາປ່ອງບໍລິການ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Agree with community organizations on volunteers, and prepare the volunteers for their task',
            lo: 'ຕົກລົງກັບອົງການຈັດຕັ້ງຂອງຊຸມຊົນ ກ່ຽວກັບອາສາສະໝັກ ແລະ ກຽມອາສາສະໝັກສຳລັບໜ້າທີ່ດັ່ງກ່າວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Procure and install an electronic queue system, beginning with the busiest centres',
            lo: 'ຈັດຊື້ ແລະ ຕິດຕັ້ງລະບົບຄິວແບບເອເລັກໂຕຣນິກ ໂດຍເລີ່ມຈາກສູນທີ່ມີຜູ້ມາໃຊ້ບໍລິການຫຼາຍທີ່ສຸດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 12 },
        },
        {
          text: {
            en: 'Check waiting times regularly and improve the plan',
            lo: 'ກວດເບິ່ງເວລາລໍຖ້າຢ່າງສະໝ່ຳສະເໝີ ແລະ ປັບປຸງແຜນ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b4-layout',
      origin: 'onedoor',
      addresses: ['4.4.14'],
      priorityArea: {
        en: 'Layout of the centres',
        lo: 'ແຜນຜັງຂອງສູນ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'One-stop shops throughout the country follow a standard layout plan with areas for reception, ' +
          'self-service, waiting, quick services and complex services',
        lo:
          'ສູນບໍລິການຜ່ານປະຕູດຽວໃນທົ່ວປະເທດ ປະຕິບັດຕາມແຜນຜັງມາດຕະຖານ ທີ່ມີບ່ອນຕ້ອນຮັບ, ບ່ອນບໍລິການຕົນເອງ, ບ່ອນລໍຖ້າ, ບ່ອນໃຫ້ບໍລິການແບບໄວ ແລະ ' +
          'ບ່ອນໃຫ້ບໍລິການທີ່ຊັບຊ້ອນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry or body in charge of one-stop shops',
        lo: 'ກະຊວງ ຫຼື ອົງການ ທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministry in charge of public works; local authorities; organizations of persons with disabilities',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານໂຍທາທິການ; ອົງການປົກຄອງທ້ອງຖິ່ນ; ອົງການຈັດຕັ້ງຂອງຄົນພິການ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Study how space is used in the existing centres and what different users need',
            lo: 'ສຶກສາວ່າ ສູນທີ່ມີຢູ່ນຳໃຊ້ພື້ນທີ່ແນວໃດ ແລະ ຜູ້ໃຊ້ບໍລິການກຸ່ມຕ່າງໆ ຕ້ອງການຫຍັງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Draw the standard layout plan, with one version for large centres and one for small ones',
            lo: 'ແຕ້ມແຜນຜັງມາດຕະຖານ ໂດຍມີແບບໜຶ່ງສຳລັບສູນຂະໜາດໃຫຍ່ ແລະ ອີກແບບໜຶ່ງສຳລັບສູນຂະໜາດນ້ອຍ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Approve the plan and issue it to all levels',
            lo: 'ຮັບຮອງແຜນຜັງ ແລະ ແຈ້ງໃຫ້ທຸກຂັ້ນປະຕິບັດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Apply the plan to new centres, and rearrange existing ones in stages',
            lo: 'ນຳໃຊ້ແຜນຜັງກັບສູນໃໝ່ ແລະ ຈັດຜັງຂອງສູນທີ່ມີຢູ່ຄືນໃໝ່ ເປັນໄລຍະ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 24 },
        },
      ],
    },
  ],
}
