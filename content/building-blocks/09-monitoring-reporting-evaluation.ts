import type { BuildingBlock } from '../schema'

export const monitoringReportingEvaluation: BuildingBlock = {
  id: 'monitoring-reporting-evaluation',
  number: 9,
  name: {
    en: 'Monitoring, reporting and evaluation processes',
    lo: 'ຂະບວນການຕິດຕາມ, ລາຍງານ ແລະ ປະເມີນຜົນ',
    review: 'draft',
  },
  about: {
    en:
      'Looks at whether the work of one-stop shops is followed, reported on and evaluated, and whether the findings ' +
      'lead to improvement.',
    lo: 'ພິຈາລະນາວ່າ ວຽກງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ໄດ້ຮັບການຕິດຕາມ, ລາຍງານ ແລະ ປະເມີນຜົນ ຫຼືບໍ່ ແລະ ຜົນທີ່ພົບເຫັນນຳໄປສູ່ການປັບປຸງ ຫຼືບໍ່.',
    review: 'draft',
  },
  questions: [
    {
      number: '4.9.1',
      kind: 'yes-no',
      text: {
        en:
          'Is there one coherent national framework for monitoring and evaluating one-stop shops that all ' +
          'participating ministries can work from?',
        lo:
          'ມີກອບການຕິດຕາມ ແລະ ປະເມີນຜົນລະດັບຊາດອັນດຽວ ທີ່ສອດຄ່ອງເປັນເອກະພາບ ສຳລັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ເພື່ອໃຫ້ທຸກກະຊວງທີ່ເຂົ້າຮ່ວມ ' +
          'ນຳໃຊ້ເປັນພື້ນຖານ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when one framework says what is measured, by whom and when, and every participating ministry can ' +
          'use it. Separate frameworks of single ministries are not a national one.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອກອບອັນດຽວກຳນົດວ່າ ວັດແທກຫຍັງ, ໃຜວັດແທກ ແລະ ເວລາໃດ ພ້ອມທັງທຸກກະຊວງທີ່ເຂົ້າຮ່ວມສາມາດນຳໃຊ້ໄດ້. ' +
          'ກອບຂອງແຕ່ລະກະຊວງທີ່ແຍກກັນ ບໍ່ແມ່ນກອບລະດັບຊາດ.',
        review: 'draft',
      },
    },
    {
      number: '4.9.2',
      kind: 'yes-no',
      text: {
        en:
          'Are there institutional arrangements for evaluating one-stop shop policies, whether intended, under way ' +
          'or completed?',
        lo:
          'ມີການກຳນົດກົນໄກການຈັດຕັ້ງ ສຳລັບປະເມີນຜົນນະໂຍບາຍຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ (ນະໂຍບາຍທີ່ມີແຜນຈະຈັດຕັ້ງປະຕິບັດ, ' +
          'ນະໂຍບາຍທີ່ກຳລັງຈັດຕັ້ງປະຕິບັດ ຫຼື ນະໂຍບາຍທີ່ຈັດຕັ້ງປະຕິບັດສຳເລັດແລ້ວ) ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when a body has the task of evaluating one-stop shop policies before they start, while they run ' +
          'or after they end. Evidence: a mandate, terms of reference or an evaluation plan.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອມີອົງການທີ່ຮັບໜ້າທີ່ປະເມີນຜົນນະໂຍບາຍຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ກ່ອນເລີ່ມ, ໃນລະຫວ່າງ ຫຼື ຫຼັງການຈັດຕັ້ງປະຕິບັດ. ຫຼັກຖານ: ' +
          'ພາລະບົດບາດ, ຂອບເຂດໜ້າທີ່ ຫຼື ແຜນການປະເມີນຜົນ.',
        review: 'draft',
      },
    },
    {
      number: '4.9.3',
      kind: 'yes-no',
      text: {
        en:
          'Is there a legal provision under which the policies and programmes that implement one-stop shops are ' +
          'monitored and evaluated?',
        lo: 'ມີຂໍ້ກຳນົດທາງກົດໝາຍ ສຳລັບການຕິດຕາມ ແລະ ປະເມີນຜົນ ນະໂຍບາຍ ແລະ ແຜນງານ ທີ່ນຳໃຊ້ເພື່ອຈັດຕັ້ງປະຕິບັດວຽກງານບໍລິການຜ່ານປະຕູດຽວ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when a law, a decree or another legal text provides for monitoring and evaluation. ' +
          'A plan or a habit alone is not a legal provision.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອກົດໝາຍ, ດຳລັດ ຫຼື ນິຕິກຳອື່ນ ກຳນົດໃຫ້ມີການຕິດຕາມ ແລະ ປະເມີນຜົນ. ' +
          'ພຽງແຕ່ມີແຜນການ ຫຼື ເຄີຍປະຕິບັດມາ ຍັງບໍ່ແມ່ນຂໍ້ກຳນົດທາງກົດໝາຍ.',
        review: 'draft',
      },
    },
    {
      number: '4.9.4',
      kind: 'parts',
      text: {
        en: 'Does the framework for monitoring and evaluation include each of the following?',
        lo: 'ກອບການຕິດຕາມ ແລະ ປະເມີນຜົນ ປະກອບມີເນື້ອໃນແຕ່ລະຢ່າງດັ່ງຕໍ່ໄປນີ້ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'Cost-benefit analysis compares what is spent with what is gained; ' +
          'impact assessment asks what has changed for people; performance assessment asks how well the services ' +
          'run. Answer for what the framework contains, even if it has not been carried out yet.',
        lo:
          'ການວິເຄາະຕົ້ນທຶນ ແລະ ຜົນປະໂຫຍດ ແມ່ນການທຽບສິ່ງທີ່ໃຊ້ຈ່າຍກັບສິ່ງທີ່ໄດ້ຮັບ; ການປະເມີນຜົນກະທົບ ເບິ່ງວ່າມີຫຍັງປ່ຽນແປງສຳລັບປະຊາຊົນ; ' +
          'ການປະເມີນຜົນງານ ເບິ່ງວ່າການບໍລິການດຳເນີນໄປໄດ້ດີພຽງໃດ. ຕອບຕາມສິ່ງທີ່ມີໃນກອບ ເຖິງວ່າຍັງບໍ່ທັນໄດ້ປະຕິບັດກໍຕາມ.',
        review: 'draft',
      },
      parts: [
        { id: 'a', text: { en: 'Cost-benefit analysis', lo: 'ການວິເຄາະຕົ້ນທຶນ ແລະ ຜົນປະໂຫຍດ', review: 'draft' } },
        { id: 'b', text: { en: 'Impact assessment', lo: 'ການປະເມີນຜົນກະທົບ', review: 'draft' } },
        { id: 'c', text: { en: 'Performance assessment', lo: 'ການປະເມີນຜົນງານ', review: 'draft' } },
        { id: 'd', text: { en: 'Citizen satisfaction', lo: 'ຄວາມເພິ່ງພໍໃຈຂອງປະຊາຊົນ', review: 'draft' } },
      ],
    },
    {
      number: '4.9.5',
      kind: 'yes-no',
      text: {
        en:
          'Has the Government set benchmarks that will serve as parameters for evaluating what one-stop shops ' +
          'achieve?',
        lo: 'ລັດຖະບານ ໄດ້ກຳນົດມາດຕະຖານທຽບຖານ ທີ່ຈະໃຊ້ເປັນບ່ອນອີງ ໃນການປະເມີນຜົນສຳເລັດຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A benchmark is a value to compare results with, such as a waiting time or a share of satisfied users. ' +
          'In place when the Government has fixed such values in a document.',
        lo:
          'ມາດຕະຖານທຽບຖານ ແມ່ນຄ່າທີ່ໃຊ້ທຽບກັບຜົນທີ່ໄດ້ ເຊັ່ນ: ເວລາລໍຖ້າ ຫຼື ອັດຕາສ່ວນຂອງຜູ້ໃຊ້ບໍລິການທີ່ເພິ່ງພໍໃຈ. ' +
          'ຖືວ່າມີແລ້ວ ເມື່ອລັດຖະບານໄດ້ກຳນົດຄ່າດັ່ງກ່າວໄວ້ໃນເອກະສານ.',
        review: 'draft',
      },
    },
    {
      number: '4.9.6',
      kind: 'yes-no',
      text: {
        en:
          'Do stakeholders take part, or have a role, in monitoring and evaluating one-stop shop policies and ' +
          'programmes?',
        lo: 'ພາກສ່ວນກ່ຽວຂ້ອງ ເຂົ້າຮ່ວມ ຫຼື ມີບົດບາດ ໃນການຕິດຕາມ ແລະ ປະເມີນຜົນ ນະໂຍບາຍ ແລະ ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when stakeholders such as users, businesses or local authorities have a part in it. Examples: ' +
          'a seat on an evaluation committee, joint visits, meetings that discuss the results.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອພາກສ່ວນກ່ຽວຂ້ອງ ເຊັ່ນ: ຜູ້ໃຊ້ບໍລິການ, ພາກທຸລະກິດ ຫຼື ອົງການປົກຄອງທ້ອງຖິ່ນ ມີສ່ວນໃນວຽກນີ້. ຕົວຢ່າງ: ' +
          'ເປັນສະມາຊິກຄະນະກຳມະການປະເມີນຜົນ, ລົງຕິດຕາມຮ່ວມກັນ, ກອງປະຊຸມປຶກສາຫາລືຜົນການປະເມີນ.',
        review: 'draft',
      },
    },
    {
      number: '4.9.7',
      kind: 'yes-no',
      text: {
        en:
          'When monitoring and evaluation reports raise concerns, do the participating ministries take action to ' +
          'remedy them?',
        lo: 'ເມື່ອບົດລາຍງານການຕິດຕາມ ແລະ ປະເມີນຜົນ ຍົກບັນຫາຂຶ້ນມາ, ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ ປະຕິບັດມາດຕະການແກ້ໄຂ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when findings of the reports have led the ministries to change something. Evidence: ' +
          'a ministry’s decision, instruction or plan that refers to the report.',
        lo:
          'ຖືວ່າມີແລ້ວ ເມື່ອຜົນຂອງບົດລາຍງານ ເຮັດໃຫ້ກະຊວງໄດ້ປັບປຸງສິ່ງໃດສິ່ງໜຶ່ງ. ຫຼັກຖານ: ' +
          'ຂໍ້ຕົກລົງ, ຄຳແນະນຳ ຫຼື ແຜນການ ທີ່ກະຊວງອອກ ແລະ ອ້າງອີງບົດລາຍງານນັ້ນ.',
        review: 'draft',
      },
    },
    {
      number: '4.9.8',
      kind: 'yes-no',
      text: {
        en: 'Are there consequences when no remedial actions are taken?',
        lo: 'ມີຜົນຕາມມາ ໃນກໍລະນີທີ່ບໍ່ປະຕິບັດມາດຕະການແກ້ໄຂ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'In place when those who leave a problem unsolved have to answer for it. Examples: ' +
          'they must explain themselves to a higher level, or it counts in their appraisal or budget.',
        lo: 'ຖືວ່າມີແລ້ວ ເມື່ອຜູ້ທີ່ປ່ອຍໃຫ້ບັນຫາບໍ່ໄດ້ຮັບການແກ້ໄຂ ຕ້ອງຮັບຜິດຊອບ. ຕົວຢ່າງ: ຕ້ອງຊີ້ແຈງຕໍ່ຂັ້ນເທິງ ຫຼື ມີຜົນຕໍ່ການປະເມີນພະນັກງານ ຫຼື ຕໍ່ງົບປະມານ.',
        review: 'draft',
      },
    },
    {
      number: '4.9.9',
      kind: 'yes-no',
      text: {
        en: 'Do one-stop shop staff have their set of key performance indicators (KPIs) to follow at centre level?',
        lo: 'ພະນັກງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ມີຊຸດຕົວຊີ້ວັດຜົນງານຫຼັກ (KPI) ຂອງຕົນ ເພື່ອປະຕິບັດຕາມຢູ່ແຕ່ລະສູນ ແລ້ວບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A key performance indicator is a figure that shows how well work is done, such as the share of ' +
          'applications finished on time. In place when staff in the centre know their indicators and work by them.',
        lo:
          'ຕົວຊີ້ວັດຜົນງານຫຼັກ ແມ່ນຕົວເລກທີ່ສະແດງວ່າເຮັດວຽກໄດ້ດີພຽງໃດ ເຊັ່ນ: ອັດຕາສ່ວນຂອງຄຳຮ້ອງທີ່ສຳເລັດຕາມກຳນົດເວລາ. ' +
          'ຖືວ່າມີແລ້ວ ເມື່ອພະນັກງານໃນສູນຮູ້ຕົວຊີ້ວັດຂອງຕົນ ແລະ ເຮັດວຽກຕາມນັ້ນ.',
        review: 'draft',
      },
    },
    {
      number: '4.9.10',
      kind: 'parts',
      text: {
        en:
          'When the performance of one-stop shop service delivery is analysed, does the framework for monitoring and ' +
          'evaluation break data down by any of the following criteria?',
        lo: 'ເມື່ອວິເຄາະຜົນງານການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ ກອບການຕິດຕາມ ແລະ ປະເມີນຜົນ ຈຳແນກຂໍ້ມູນຕາມເກນໃດໜຶ່ງດັ່ງຕໍ່ໄປນີ້ ຫຼືບໍ່?',
        review: 'draft',
      },
      help: {
        en:
          'A criterion is in place when the results for that group can be seen separately. ' +
          'Such figures show whether a group is served less well than others.',
        lo: 'ເກນໃດໜຶ່ງຖືວ່າມີແລ້ວ ເມື່ອສາມາດເຫັນຜົນຂອງກຸ່ມນັ້ນແຍກຕ່າງຫາກ. ຕົວເລກດັ່ງກ່າວສະແດງວ່າ ມີກຸ່ມໃດໄດ້ຮັບການບໍລິການບໍ່ດີເທົ່າກຸ່ມອື່ນ ຫຼືບໍ່.',
        review: 'draft',
      },
      parts: [
        { id: 'a', text: { en: 'Gender', lo: 'ເພດ (ຍິງ-ຊາຍ)', review: 'draft' } },
        { id: 'b', text: { en: 'Ethnicity', lo: 'ຊົນເຜົ່າ', review: 'draft' } },
        { id: 'c', text: { en: 'Persons with disabilities', lo: 'ຄົນພິການ', review: 'draft' } },
        { id: 'd', text: { en: 'Older people', lo: 'ຜູ້ສູງອາຍຸ', review: 'draft' } },
        { id: 'e', text: { en: 'Rural population', lo: 'ປະຊາຊົນເຂດຊົນນະບົດ', review: 'draft' } },
        { id: 'f', text: { en: 'Other disadvantaged groups', lo: 'ກຸ່ມດ້ອຍໂອກາດອື່ນໆ', review: 'draft' } },
      ],
    },
  ],
  actionPoints: [
    {
      number: '9.1',
      text: {
        en:
          'One coherent national framework for monitoring and evaluating one-stop shops is in place, and all ' +
          'participating ministries can work from it',
        lo:
          'ມີກອບການຕິດຕາມ ແລະ ປະເມີນຜົນລະດັບຊາດອັນດຽວ ທີ່ສອດຄ່ອງເປັນເອກະພາບ ສຳລັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ເພື່ອໃຫ້ທຸກກະຊວງທີ່ເຂົ້າຮ່ວມ ' +
          'ນຳໃຊ້ເປັນພື້ນຖານ',
        review: 'draft',
      },
    },
    {
      number: '9.2',
      text: {
        en:
          'Institutional arrangements are in place for evaluating one-stop shop policies, whether intended, under ' +
          'way or completed',
        lo:
          'ມີການກຳນົດກົນໄກການຈັດຕັ້ງ ສຳລັບປະເມີນຜົນນະໂຍບາຍຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ (ນະໂຍບາຍທີ່ມີແຜນຈະຈັດຕັ້ງປະຕິບັດ, ' +
          'ນະໂຍບາຍທີ່ກຳລັງຈັດຕັ້ງປະຕິບັດ ຫຼື ນະໂຍບາຍທີ່ຈັດຕັ້ງປະຕິບັດສຳເລັດແລ້ວ)',
        review: 'draft',
      },
    },
    {
      number: '9.3',
      text: {
        en:
          'A legal provision is in place under which the policies and programmes that implement one-stop shops are ' +
          'monitored and evaluated',
        lo: 'ມີຂໍ້ກຳນົດທາງກົດໝາຍ ສຳລັບການຕິດຕາມ ແລະ ປະເມີນຜົນ ນະໂຍບາຍ ແລະ ແຜນງານ ທີ່ນຳໃຊ້ເພື່ອຈັດຕັ້ງປະຕິບັດວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '9.4',
      text: {
        en:
          'The framework for monitoring and evaluation includes cost-benefit analysis, impact assessment, ' +
          'performance assessment and citizen satisfaction',
        lo:
          'ກອບການຕິດຕາມ ແລະ ປະເມີນຜົນ ປະກອບມີ ການວິເຄາະຕົ້ນທຶນ ແລະ ຜົນປະໂຫຍດ, ການປະເມີນຜົນກະທົບ, ການປະເມີນຜົນງານ ແລະ ' +
          'ຄວາມເພິ່ງພໍໃຈຂອງປະຊາຊົນ',
        review: 'draft',
      },
    },
    {
      number: '9.5',
      text: {
        en:
          'The Government has set benchmarks that will serve as parameters ' +
          'for evaluating what one-stop shops achieve',
        lo: 'ລັດຖະບານ ໄດ້ກຳນົດມາດຕະຖານທຽບຖານ ທີ່ຈະໃຊ້ເປັນບ່ອນອີງ ໃນການປະເມີນຜົນສຳເລັດຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ແລ້ວ',
        review: 'draft',
      },
    },
    {
      number: '9.6',
      text: {
        en:
          'Stakeholders take part, or have a role, in monitoring and ' +
          'evaluating one-stop shop policies and programmes',
        lo: 'ພາກສ່ວນກ່ຽວຂ້ອງ ເຂົ້າຮ່ວມ ຫຼື ມີບົດບາດ ໃນການຕິດຕາມ ແລະ ປະເມີນຜົນ ນະໂຍບາຍ ແລະ ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
    },
    {
      number: '9.7',
      text: {
        en:
          'The participating ministries take action to remedy the concerns that monitoring and evaluation reports ' +
          'raise',
        lo: 'ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ ປະຕິບັດມາດຕະການແກ້ໄຂ ເມື່ອບົດລາຍງານການຕິດຕາມ ແລະ ປະເມີນຜົນ ຍົກບັນຫາຂຶ້ນມາ',
        review: 'draft',
      },
    },
    {
      number: '9.8',
      text: {
        en: 'There are consequences when no remedial actions are taken',
        lo: 'ມີຜົນຕາມມາ ໃນກໍລະນີທີ່ບໍ່ປະຕິບັດມາດຕະການແກ້ໄຂ',
        review: 'draft',
      },
    },
    {
      number: '9.9',
      text: {
        en: 'One-stop shop staff have key performance indicators (KPIs) to follow at centre level',
        lo: 'ພະນັກງານຂອງສູນບໍລິການຜ່ານປະຕູດຽວ ມີຕົວຊີ້ວັດຜົນງານຫຼັກ (KPI) ເພື່ອປະຕິບັດຕາມຢູ່ແຕ່ລະສູນ',
        review: 'draft',
      },
    },
    {
      number: '9.10',
      text: {
        en:
          'When the performance of one-stop shop service delivery is analysed, the framework for monitoring and ' +
          'evaluation breaks data down by gender, ethnicity, persons with disabilities, older people, rural ' +
          'population and other disadvantaged groups',
        lo:
          'ເມື່ອວິເຄາະຜົນງານການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ ກອບການຕິດຕາມ ແລະ ປະເມີນຜົນ ຈຳແນກຂໍ້ມູນຕາມ ເພດ (ຍິງ-ຊາຍ), ຊົນເຜົ່າ, ຄົນພິການ, ຜູ້ສູງອາຍຸ, ' +
          'ປະຊາຊົນເຂດຊົນນະບົດ ແລະ ກຸ່ມດ້ອຍໂອກາດອື່ນໆ',
        review: 'draft',
      },
    },
  ],
  suggestions: [
    {
      id: 'b9-handbook',
      origin: 'handbook',
      addresses: ['4.9.1'],
      priorityArea: { en: 'Monitoring mechanism', lo: 'ກົນໄກການຕິດຕາມ', review: 'draft' },
      keyOutcome: {
        en: 'A monitoring mechanism has been set up',
        lo: 'ໄດ້ສ້າງກົນໄກການຕິດຕາມ ແລ້ວ',
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
            en: 'Install CCTV in the centres, linked in real time to the headquarters that manages them',
            lo: 'ຕິດຕັ້ງລະບົບກ້ອງວົງຈອນປິດ (CCTV) ຢູ່ສູນບໍລິການຜ່ານປະຕູດຽວ ທີ່ເຊື່ອມຕໍ່ໃນເວລາຈິງ ກັບສຳນັກງານໃຫຍ່ທີ່ຄຸ້ມຄອງສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Give local administrative authorities the power to monitor one-stop shops and report on them',
            lo: 'ມອບສິດອຳນາດໃຫ້ອົງການປົກຄອງທ້ອງຖິ່ນ ຕິດຕາມ ແລະ ລາຍງານກ່ຽວກັບສູນບໍລິການຜ່ານປະຕູດຽວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
      ],
    },
    {
      id: 'b9-national-framework',
      origin: 'onedoor',
      addresses: ['4.9.1', '4.9.2', '4.9.3'],
      priorityArea: {
        en: 'National framework for monitoring and evaluation',
        lo: 'ກອບການຕິດຕາມ ແລະ ປະເມີນຜົນລະດັບຊາດ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'One national framework for monitoring and evaluation, with a legal basis and a body in charge of ' +
          'evaluation, is used by all participating ministries',
        lo: 'ກອບການຕິດຕາມ ແລະ ປະເມີນຜົນລະດັບຊາດອັນດຽວ ທີ່ມີພື້ນຖານທາງກົດໝາຍ ແລະ ມີອົງການຮັບຜິດຊອບການປະເມີນຜົນ ຖືກນຳໃຊ້ໂດຍທຸກກະຊວງທີ່ເຂົ້າຮ່ວມ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Ministries in charge of planning, finance and justice; participating ministries; local authorities',
        lo: 'ບັນດາກະຊວງທີ່ຮັບຜິດຊອບວຽກງານແຜນການ, ການເງິນ ແລະ ຍຸຕິທຳ; ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ; ອົງການປົກຄອງທ້ອງຖິ່ນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Take stock of how each ministry monitors and evaluates its services today',
            lo: 'ສຳຫຼວດວ່າ ປັດຈຸບັນ ແຕ່ລະກະຊວງຕິດຕາມ ແລະ ປະເມີນຜົນການບໍລິການຂອງຕົນແນວໃດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en:
              'Draft the framework with the participating ministries: ' +
              'what is measured, by whom, when and how it is reported',
            lo: 'ສ້າງຮ່າງກອບ ຮ່ວມກັບບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ ໂດຍກຳນົດວ່າ ວັດແທກຫຍັງ, ໃຜວັດແທກ, ເວລາໃດ ແລະ ລາຍງານແນວໃດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en:
              'Give a body the task and the means to evaluate one-stop shop policies before, during and after ' +
              'implementation',
            lo: 'ມອບໜ້າທີ່ ແລະ ຊັບພະຍາກອນໃຫ້ອົງການໜຶ່ງ ປະເມີນຜົນນະໂຍບາຍຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ ກ່ອນ, ໃນລະຫວ່າງ ແລະ ຫຼັງການຈັດຕັ້ງປະຕິບັດ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Have the framework approved and put monitoring and evaluation into a legal text',
            lo: 'ສະເໜີກອບດັ່ງກ່າວ ຈົນໄດ້ຮັບການຮັບຮອງ ແລະ ບັນຈຸການຕິດຕາມ ແລະ ປະເມີນຜົນ ເຂົ້າໃນນິຕິກຳ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
      ],
    },
    {
      id: 'b9-methods-and-benchmarks',
      origin: 'onedoor',
      addresses: ['4.9.4', '4.9.5'],
      priorityArea: {
        en: 'Methods and benchmarks of evaluation',
        lo: 'ວິທີການ ແລະ ມາດຕະຖານທຽບຖານຂອງການປະເມີນຜົນ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'Costs and benefits, impact, performance and citizen satisfaction are evaluated against benchmarks set by ' +
          'the Government',
        lo:
          'ຕົ້ນທຶນ ແລະ ຜົນປະໂຫຍດ, ຜົນກະທົບ, ຜົນງານ ແລະ ຄວາມເພິ່ງພໍໃຈຂອງປະຊາຊົນ ໄດ້ຮັບການປະເມີນຜົນ ໂດຍທຽບໃສ່ມາດຕະຖານທຽບຖານ ' +
          'ທີ່ລັດຖະບານກຳນົດ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en:
          'Ministries in charge of planning and finance; body in charge of statistics; ' +
          'universities and research institutes',
        lo: 'ບັນດາກະຊວງທີ່ຮັບຜິດຊອບວຽກງານແຜນການ ແລະ ການເງິນ; ອົງການທີ່ຮັບຜິດຊອບວຽກງານສະຖິຕິ; ມະຫາວິທະຍາໄລ ແລະ ສະຖາບັນຄົ້ນຄວ້າ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Write a short guide to the four methods for the bodies that will use them',
            lo: 'ຂຽນຄູ່ມືສັ້ນກ່ຽວກັບວິທີການທັງສີ່ ໃຫ້ບັນດາອົງການທີ່ຈະນຳໃຊ້',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Collect baseline figures, for example on service time, cost of delivery and satisfaction',
            lo: 'ເກັບກຳຂໍ້ມູນພື້ນຖານເພື່ອໃຊ້ທຽບ ເຊັ່ນ: ເວລາໃຫ້ບໍລິການ, ຕົ້ນທຶນການໃຫ້ບໍລິການ ແລະ ຄວາມເພິ່ງພໍໃຈ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Propose benchmarks and have the Government approve them',
            lo: 'ສະເໜີມາດຕະຖານທຽບຖານຕໍ່ລັດຖະບານ ຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Carry out the first full evaluation and publish the results',
            lo: 'ດຳເນີນການປະເມີນຜົນຄົບຖ້ວນຄັ້ງທຳອິດ ແລະ ເຜີຍແຜ່ຜົນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 12 },
        },
      ],
    },
    {
      id: 'b9-role-of-stakeholders',
      origin: 'onedoor',
      addresses: ['4.9.6'],
      priorityArea: {
        en: 'Role of stakeholders in monitoring and evaluation',
        lo: 'ບົດບາດຂອງພາກສ່ວນກ່ຽວຂ້ອງ ໃນການຕິດຕາມ ແລະ ປະເມີນຜົນ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'Stakeholders have a defined role in monitoring and evaluating one-stop shop policies and programmes',
        lo: 'ພາກສ່ວນກ່ຽວຂ້ອງ ມີບົດບາດທີ່ກຳນົດໄວ້ຢ່າງຈະແຈ້ງ ໃນການຕິດຕາມ ແລະ ປະເມີນຜົນ ນະໂຍບາຍ ແລະ ແຜນງານຂອງວຽກງານບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Local authorities; business and citizens’ associations; participating ministries',
        lo: 'ອົງການປົກຄອງທ້ອງຖິ່ນ; ສະມາຄົມທຸລະກິດ ແລະ ສະມາຄົມຂອງພົນລະເມືອງ; ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Agree with stakeholders where they take part: choosing indicators, visits, discussing results',
            lo: 'ຕົກລົງກັບພາກສ່ວນກ່ຽວຂ້ອງວ່າຈະເຂົ້າຮ່ວມໃນຂັ້ນຕອນໃດ: ການເລືອກຕົວຊີ້ວັດ, ການລົງຕິດຕາມ, ການປຶກສາຫາລືຜົນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Write their role into the framework and give their representatives seats on the evaluation committee',
            lo: 'ບັນຈຸບົດບາດຂອງເຂົາເຈົ້າເຂົ້າໃນກອບ ແລະ ໃຫ້ຕົວແທນຂອງເຂົາເຈົ້າເປັນສະມາຊິກຄະນະກຳມະການປະເມີນຜົນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Discuss the results with stakeholders in a meeting every year',
            lo: 'ຈັດກອງປະຊຸມປຶກສາຫາລືຜົນກັບພາກສ່ວນກ່ຽວຂ້ອງທຸກປີ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b9-remedial-actions',
      origin: 'onedoor',
      addresses: ['4.9.7', '4.9.8'],
      priorityArea: {
        en: 'Remedial actions and consequences',
        lo: 'ມາດຕະການແກ້ໄຂ ແລະ ຜົນຕາມມາ',
        review: 'draft',
      },
      keyOutcome: {
        en:
          'Every concern raised in a monitoring or evaluation report leads to remedial action within a set time, and ' +
          'failure to act has consequences for those responsible',
        lo: 'ທຸກບັນຫາທີ່ຍົກຂຶ້ນມາໃນບົດລາຍງານການຕິດຕາມ ຫຼື ການປະເມີນຜົນ ມີມາດຕະການແກ້ໄຂພາຍໃນເວລາທີ່ກຳນົດ ແລະ ການບໍ່ປະຕິບັດ ມີຜົນຕາມມາຕໍ່ຜູ້ຮັບຜິດຊອບ',
        review: 'draft',
      },
      leadHint: {
        en: 'Inter-ministerial committee for one-stop shops, or its secretariat',
        lo: 'ຄະນະກຳມະການລະຫວ່າງກະຊວງກັບກະຊວງ ກ່ຽວກັບວຽກງານບໍລິການຜ່ານປະຕູດຽວ ຫຼື ກອງເລຂາຂອງຄະນະກຳມະການ',
        review: 'draft',
      },
      supportHint: {
        en: 'Participating ministries; bodies in charge of inspection and of the civil service',
        lo: 'ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ; ບັນດາອົງການທີ່ຮັບຜິດຊອບວຽກງານກວດກາ ແລະ ວຽກງານຄຸ້ມຄອງພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Draw up one list of concerns from the reports, with who has to act and by when',
            lo: 'ຈັດທຳລາຍການບັນຫາລວມອັນດຽວຈາກບົດລາຍງານ ພ້ອມຜູ້ທີ່ຕ້ອງແກ້ໄຂ ແລະ ກຳນົດເວລາ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Agree on rules for what follows when nothing is done, and have them approved',
            lo: 'ຕົກລົງກັນກ່ຽວກັບລະບຽບການ ທີ່ກຳນົດຜົນຕາມມາ ໃນກໍລະນີທີ່ບໍ່ມີການແກ້ໄຂ ແລະ ສະເໜີຈົນໄດ້ຮັບການຮັບຮອງ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Review the list every quarter and report what is still open to the higher level',
            lo: 'ທົບທວນລາຍການທຸກໄຕມາດ ແລະ ລາຍງານບັນຫາທີ່ຍັງຄົງຄ້າງຕໍ່ຂັ້ນເທິງ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b9-staff-indicators',
      origin: 'onedoor',
      addresses: ['4.9.9'],
      priorityArea: {
        en: 'Performance indicators for centre staff',
        lo: 'ຕົວຊີ້ວັດຜົນງານສຳລັບພະນັກງານຂອງສູນ',
        review: 'draft',
      },
      keyOutcome: {
        en: 'Staff in every centre know and follow their key performance indicators (KPIs)',
        lo: 'ພະນັກງານທຸກສູນ ຮູ້ ແລະ ປະຕິບັດຕາມຕົວຊີ້ວັດຜົນງານຫຼັກ (KPI) ຂອງຕົນ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en: 'Managers of one-stop shops; participating ministries; body in charge of the civil service',
        lo: 'ຫົວໜ້າສູນບໍລິການຜ່ານປະຕູດຽວ; ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ; ອົງການທີ່ຮັບຜິດຊອບວຽກງານຄຸ້ມຄອງພະນັກງານ-ລັດຖະກອນ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Draft a few indicators together with centre staff, for example on time, accuracy and courtesy',
            lo: 'ສ້າງຮ່າງຕົວຊີ້ວັດຈຳນວນໜຶ່ງ ຮ່ວມກັບພະນັກງານຂອງສູນ ເຊັ່ນ: ເວລາ, ຄວາມຖືກຕ້ອງ ແລະ ຄວາມສຸພາບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 2 },
        },
        {
          text: {
            en: 'Try them out in some centres and correct them',
            lo: 'ທົດລອງນຳໃຊ້ຢູ່ບາງສູນ ແລະ ປັບປຸງແກ້ໄຂ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Introduce them in all centres and train staff and managers',
            lo: 'ນຳໃຊ້ຢູ່ທຸກສູນ ແລະ ຝຶກອົບຮົມພະນັກງານ ແລະ ຫົວໜ້າສູນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 6 },
        },
        {
          text: {
            en: 'Discuss the results with staff every month',
            lo: 'ປຶກສາຫາລືຜົນກັບພະນັກງານທຸກເດືອນ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
    {
      id: 'b9-disaggregated-data',
      origin: 'onedoor',
      addresses: ['4.9.10'],
      priorityArea: { en: 'Data by population group', lo: 'ຂໍ້ມູນຈຳແນກຕາມກຸ່ມປະຊາກອນ', review: 'draft' },
      keyOutcome: {
        en:
          'Data on the performance of one-stop shop service delivery are broken down by gender, ethnicity, persons ' +
          'with disabilities, older people, rural population and other disadvantaged groups',
        lo:
          'ຂໍ້ມູນກ່ຽວກັບຜົນງານການໃຫ້ບໍລິການຜ່ານປະຕູດຽວ ມີການຈຳແນກຕາມ ເພດ (ຍິງ-ຊາຍ), ຊົນເຜົ່າ, ຄົນພິການ, ຜູ້ສູງອາຍຸ, ປະຊາຊົນເຂດຊົນນະບົດ ແລະ ' +
          'ກຸ່ມດ້ອຍໂອກາດອື່ນໆ',
        review: 'draft',
      },
      leadHint: {
        en: 'Ministry in charge of public service delivery',
        lo: 'ກະຊວງທີ່ຮັບຜິດຊອບວຽກງານບໍລິການຂອງລັດ',
        review: 'draft',
      },
      supportHint: {
        en:
          'Body in charge of statistics; body in charge of personal data protection; participating ministries; ' +
          'managers of one-stop shops',
        lo: 'ອົງການທີ່ຮັບຜິດຊອບວຽກງານສະຖິຕິ; ອົງການທີ່ຮັບຜິດຊອບວຽກງານປົກປ້ອງຂໍ້ມູນສ່ວນບຸກຄົນ; ບັນດາກະຊວງທີ່ເຂົ້າຮ່ວມ; ຫົວໜ້າສູນບໍລິການຜ່ານປະຕູດຽວ',
        review: 'draft',
      },
      actions: [
        {
          text: {
            en: 'Agree on definitions of the groups and on rules that protect personal data',
            lo: 'ຕົກລົງກັນກ່ຽວກັບນິຍາມຂອງແຕ່ລະກຸ່ມ ແລະ ລະບຽບການປົກປ້ອງຂໍ້ມູນສ່ວນບຸກຄົນ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Change registers, forms and user surveys so that they record the groups',
            lo: 'ປັບປຸງປຶ້ມທະບຽນ, ແບບຟອມ ແລະ ການສຳຫຼວດຜູ້ໃຊ້ບໍລິການ ໃຫ້ບັນທຶກຂໍ້ມູນຂອງກຸ່ມດັ່ງກ່າວ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 4 },
        },
        {
          text: {
            en: 'Train staff to ask for these data with respect',
            lo: 'ຝຶກອົບຮົມພະນັກງານ ໃຫ້ສອບຖາມຂໍ້ມູນເຫຼົ່ານີ້ດ້ວຍຄວາມເຄົາລົບ',
            review: 'draft',
          },
          timeline: { kind: 'months', months: 3 },
        },
        {
          text: {
            en: 'Show the results by group in every report and discuss the differences',
            lo: 'ສະແດງຜົນຈຳແນກຕາມກຸ່ມໃນທຸກບົດລາຍງານ ແລະ ປຶກສາຫາລືຄວາມແຕກຕ່າງ',
            review: 'draft',
          },
          timeline: { kind: 'continuous' },
        },
      ],
    },
  ],
}
