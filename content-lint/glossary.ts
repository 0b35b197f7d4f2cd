/** A term of public administration, how to find it in English, and the Lao renderings that officials use for it. */
export interface GlossaryTerm {
  term: string
  english: RegExp
  lao: readonly string[]
}

/** Matches a whole word or phrase, singular or plural, however it is capitalized. */
function words(...forms: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}])`, 'iu')
}

function entry(term: string, forms: readonly string[], ...lao: string[]): GlossaryTerm {
  return { term, english: words(...forms), lao }
}

/**
 * The terms that a reader would trip over if each item rendered them in its own way. Lao renderings are matched as
 * parts of words.
 */
export const glossary: readonly GlossaryTerm[] = [
  entry('one-stop shop', ['one-stop shops?', 'OSSs?', 'ODSCs?', 'one-door service centres?'], 'ປະຕູດຽວ'),
  entry('priority area', ['priority areas?'], 'ຂົງເຂດບຸລິມະສິດ'),
  entry('key outcome', ['key outcomes?'], 'ຜົນໄດ້ຮັບຫຼັກ'),
  entry('action matrix', ['action matrix', 'action matrices'], 'ຕາຕະລາງແຜນປະຕິບັດງານ'),
  entry('lead agency', ['lead agency', 'lead agencies', 'lead MDAs?'], 'ອົງການຮັບຜິດຊອບ'),
  entry('supporting agency', ['supporting agency', 'supporting agencies', 'supporting MDAs?'], 'ອົງການປະສານສົມທົບ'),
  entry('responsible person', ['responsible persons?', 'persons? responsible'], 'ບຸກຄົນຮັບຜິດຊອບ'),
  entry('workbook', ['workbooks?'], 'ໄຟລ໌ຕາຕະລາງ'),
  entry('questionnaire', ['questionnaires?'], 'ແບບສອບຖາມ'),
  entry('checklist', ['checklists?'], 'ລາຍການກວດສອບ'),
  entry('readiness', ['readiness'], 'ຄວາມພ້ອມ'),
  entry('vision', ['visions?'], 'ວິໄສທັດ'),
  entry('constitution', ['constitutions?', 'constitutional'], 'ລັດຖະທຳມະນູນ'),
  entry('law', ['laws?'], 'ກົດໝາຍ', 'ນິຕິກຳ'),
  entry('decree', ['decrees?'], 'ດຳລັດ', 'ລັດຖະດຳລັດ'),
  entry('regulation', ['regulations?'], 'ລະບຽບການ', 'ລະບຽບກົດໝາຍ', 'ນິຕິກຳ'),
  entry('policy', ['policy', 'policies'], 'ນະໂຍບາຍ'),
  entry('strategy', ['strategy', 'strategies'], 'ຍຸດທະສາດ'),
  entry('action plan', ['action plans?'], 'ແຜນປະຕິບັດງານ'),
  entry('roadmap', ['roadmaps?'], 'ແຜນທີ່ນຳທາງ'),
  entry('principle', ['principles?'], 'ຫຼັກການ'),
  entry('budget code', ['budget codes?'], 'ລະຫັດງົບປະມານ'),
  entry('budget', ['budgets?', 'budgeting', 'budgetary'], 'ງົບປະມານ'),
  entry('revenue', ['revenues?'], 'ລາຍຮັບ'),
  entry('expenditure', ['expenditures?'], 'ລາຍຈ່າຍ', 'ການໃຊ້ຈ່າຍ'),
  entry('fee', ['fees?'], 'ຄ່າທຳນຽມ', 'ຄ່າບໍລິການ'),
  entry('audit', ['audits?', 'audited', 'auditing'], 'ກວດສອບ'),
  entry('procurement', ['procurement'], 'ຈັດຊື້'),
  entry('development partner', ['development partners?'], 'ຄູ່ຮ່ວມພັດທະນາ'),
  entry('Prime Minister', ['Prime Minister'], 'ນາຍົກລັດຖະມົນຕີ'),
  entry('ministry', ['ministry', 'ministries', 'line ministries'], 'ກະຊວງ'),
  entry('parliament', ['parliaments?', 'National Assembly'], 'ສະພາ'),
  entry('Government', ['the Government'], 'ລັດຖະບານ'),
  entry('steering committee', ['steering committees?'], 'ຄະນະຊີ້ນຳ'),
  entry('committee', ['committees?'], 'ຄະນະ'),
  entry('secretariat', ['secretariats?'], 'ກອງເລຂາ'),
  entry('inter-ministerial', ['inter-ministerial'], 'ລະຫວ່າງກະຊວງ'),
  entry('coordination', ['coordination', 'coordinates?', 'coordinating'], 'ປະສານ'),
  entry('civil servant', ['civil servants?', 'public servants?'], 'ລັດຖະກອນ'),
  entry('human resources', ['human resources?'], 'ຊັບພະຍາກອນມະນຸດ'),
  entry('skills', ['skills?'], 'ທັກສະ'),
  entry('training', ['training', 'trained'], 'ຝຶກອົບຮົມ', 'ໂຄສະນາອົບຮົມ'),
  entry('leadership', ['leadership'], 'ການນຳ', 'ນຳພາ', 'ຜູ້ນຳ'),
  entry('mindset', ['mindsets?'], 'ແນວຄິດ'),
  entry('stakeholder', ['stakeholders?', 'stakeholders’'], 'ພາກສ່ວນກ່ຽວຂ້ອງ', 'ພາກສ່ວນທີ່ກ່ຽວຂ້ອງ'),
  entry('participation', ['participation'], 'ມີສ່ວນຮ່ວມ'),
  entry('citizen', ['citizens?', 'citizens’'], 'ພົນລະເມືອງ', 'ປະຊາຊົນ'),
  entry('vulnerable', ['vulnerable'], 'ດ້ອຍໂອກາດ', 'ຄວາມສ່ຽງ'),
  entry('disability', ['disability', 'disabilities'], 'ພິການ'),
  entry('older people', ['older people', 'older persons', 'elderly'], 'ຜູ້ສູງອາຍຸ'),
  entry('women', ['women'], 'ແມ່ຍິງ'),
  entry('rural', ['rural'], 'ຊົນນະບົດ'),
  entry('complaint', ['complaints?', 'grievances?'], 'ຮ້ອງທຸກ'),
  entry('feedback', ['feedback'], 'ຄຳຄິດເຫັນ', 'ຄຳເຫັນ'),
  entry('digital', ['digital', 'digitally'], 'ດິຈິຕອນ'),
  entry('technology', ['technology', 'technologies'], 'ເຕັກໂນໂລຊີ'),
  entry('electronic', ['electronic', 'electronically'], 'ເອເລັກໂຕຣນິກ'),
  entry('database', ['databases?'], 'ຖານຂໍ້ມູນ'),
  entry('data', ['data'], 'ຂໍ້ມູນ'),
  entry('privacy', ['privacy'], 'ຄວາມເປັນສ່ວນຕົວ'),
  entry('signature', ['signatures?'], 'ລາຍເຊັນ'),
  entry('internet', ['internet'], 'ອິນເຕີເນັດ'),
  entry('website', ['websites?'], 'ເວັບໄຊ'),
  entry('online', ['online'], 'ອອນລາຍ'),
  entry('monitoring', ['monitoring', 'monitored'], 'ຕິດຕາມ'),
  entry('evaluation', ['evaluations?', 'evaluated'], 'ປະເມີນ'),
  entry('assessment', ['assessments?'], 'ປະເມີນ'),
  entry('indicator', ['indicators?'], 'ຕົວຊີ້ວັດ'),
  entry('report', ['reports?', 'reporting'], 'ລາຍງານ'),
  entry('survey', ['surveys?'], 'ສຳຫຼວດ'),
  entry('evidence', ['evidence'], 'ຫຼັກຖານ'),
  entry('province', ['provinces?', 'provincial'], 'ແຂວງ'),
  entry('district', ['districts?'], 'ເມືອງ'),
  entry('procedure', ['procedures?'], 'ຂັ້ນຕອນ', 'ລະບຽບ'),
  entry('delete', ['delete', 'deleted', 'deleting'], 'ລຶບ'),
  entry('hotline', ['hotlines?'], 'ສາຍດ່ວນ'),
]
