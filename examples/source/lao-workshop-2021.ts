import { laoAgencies } from '../../content/agencies/lao-pdr'
import type { Stamp } from '../../src/domain/project/change'
import { agencyCopies, emptyCollections } from '../../src/domain/project/create'
import type { Header, Project, ProjectAgency, Round, Timeline } from '../../src/domain/project/schema'
import type { TypedText } from '../../src/domain/text/typed-text'
import { ExampleBuilder } from './builder'
import { groups, type WorkshopOutcome } from './lao-workshop-2021-tables'

const DAY = '2021-10-28'
/** When the workshop closed: 15:15 in Vientiane. */
const STAMP: Stamp = { changedBy: '', changedAt: `${DAY}T08:15:00.000Z` }

const header: Header = {
  ...STAMP,
  id: 'example-lao-workshop-2021',
  title: {
    lo: 'ຮ່າງຕາຕະລາງແຜນປະຕິບັດງານ ຂອງກອງປະຊຸມສຳມະນາລະຫວ່າງກະຊວງກັບກະຊວງ, 28 ຕຸລາ 2021',
    en: 'Draft action matrices of the inter-ministerial workshop, 28 October 2021',
  },
  level: 'system',
  country: 'LA',
  language: 'lo',
  createdAt: STAMP.changedAt,
  illustrative: false,
  source: {
    lo:
      'ຮ່າງໂດຍສາມກຸ່ມຍ່ອຍ ໃນກອງປະຊຸມສຳມະນາດ້ານວິຊາການ ລະຫວ່າງກະຊວງກັບກະຊວງ ກ່ຽວກັບສູນບໍລິການຜ່ານປະຕູດຽວ ທີ່ຈັດຂຶ້ນທາງໄກ ໃນວັນທີ 28 ຕຸລາ 2021 ' +
      '(ບົດລາຍງານຂອງກອງປະຊຸມ, ພາກທີ 8.2, ຕາຕະລາງ 1-3). ສະບັບພາສາອັງກິດ ປັບແຕ່ການສະກົດ ແລະ ວັກຕອນເລັກໜ້ອຍ; ' +
      'ສະບັບພາສາລາວ ແມ່ນຄຳແປຂອງ OneDoor. ກອງປະຊຸມບໍ່ໄດ້ບັນທຶກຄຳຕອບຂອງແບບສອບຖາມ.',
    en:
      'Drafted by the three break-out groups of the inter-ministerial technical workshop on one-door service ' +
      'centres, held online on 28 October 2021 (report of the workshop, section 8.2, tables 1 to 3). ' +
      'The English is lightly tidied; the Lao is OneDoor’s own translation. ' +
      'The workshop did not record answers to the questionnaires.',
  },
  weights: {},
}

const round: Round = {
  ...STAMP,
  id: 'example-lao-workshop-2021-round',
  name: { lo: 'ກອງປະຊຸມສຳມະນາ 28 ຕຸລາ 2021', en: 'Workshop of 28 October 2021' },
  date: DAY,
}

/** The tables name “All ministries” as one supporting body. */
const allMinistries: ProjectAgency = {
  ...STAMP,
  id: 'all-ministries',
  name: { lo: 'ທຸກກະຊວງ', en: 'All ministries' },
  abbreviation: {},
  successorIds: [],
}

/**
 * The action matrices that the three break-out groups of the Lao workshop of October 2021 drafted, as a project.
 * The agency list is that of 2021, with the bodies that took over later, so that successors can be offered.
 */
export function laoWorkshop2021(): Project {
  const agencies = { ...agencyCopies(laoAgencies, DAY, STAMP, true), [allMinistries.id]: allMinistries }
  const empty: Project = { ...emptyCollections(), header, rounds: { [round.id]: round }, agencies }
  const builder = new ExampleBuilder(empty, STAMP, 'workshop-2021')
  for (const group of groups) {
    for (const area of group.areas) {
      const areaId = builder.area('system', group.block, { name: area.name })
      for (const outcome of area.outcomes) addWorkshopOutcome(builder, areaId, outcome)
    }
  }
  return builder.project
}

function addWorkshopOutcome(builder: ExampleBuilder, areaId: string, outcome: WorkshopOutcome): void {
  const { text, lead = [], supporting = [], comment, timeline, actions } = outcome
  const outcomeId = builder.outcome(areaId, {
    text,
    leadAgencyIds: lead,
    supportingAgencyIds: supporting,
    ...(comment && { comment }),
  })
  for (const action of actions) builder.action(outcomeId, withTimeline(action, timeline))
}

function withTimeline(text: TypedText, timeline: Timeline | undefined): { text: TypedText; timeline?: Timeline } {
  return timeline ? { text, timeline } : { text }
}
