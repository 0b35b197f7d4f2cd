import { missingGlyphs } from '../../glyphs/missing-glyphs'
import { briefNotes } from '../../view/brief-notes'
import type { Language } from '../../../domain/text/language'
import type { BriefAgency } from '../../view/brief-plan'
import { briefLines, briefWord } from '../../view/brief-words'
import { moreLines, type BriefView } from '../../view/brief-view'
import { linesIn, wordLines, type Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import type { Measure } from '../text/measure'
import { putMissing } from './missing'
import { inOne, putBriefHeading, putBriefTable, putBriefText } from './section'

/**
 * How much the second page holds. `gaps` is 0 where they stand on the first page; `notes` 0 leaves out what signs mean.
 */
export type SecondPageAmounts = Readonly<
  Record<'decisions' | 'gaps' | 'lines' | 'agencies' | 'periodLines' | 'notes', number>
>

export const leastOfSecond: readonly SecondPageAmounts[] = [
  { decisions: 3, gaps: 3, lines: 2, agencies: 2, periodLines: 1, notes: 1 },
  { decisions: 2, gaps: 2, lines: 2, agencies: 1, periodLines: 1, notes: 1 },
  { decisions: 2, gaps: 1, lines: 2, agencies: 1, periodLines: 1, notes: 1 },
  { decisions: 2, gaps: 2, lines: 1, agencies: 1, periodLines: 1, notes: 1 },
  { decisions: 1, gaps: 1, lines: 1, agencies: 1, periodLines: 1, notes: 0 },
]
export const mostOfSecond: SecondPageAmounts = {
  decisions: 8,
  gaps: 5,
  lines: 4,
  agencies: 6,
  periodLines: 2,
  notes: 1,
}

/** What is to be decided, who is responsible, and what happens when. */
export function putSecondPage(composer: Composer, view: BriefView, amounts: SecondPageAmounts, measure: Measure): void {
  if (amounts.gaps > 0) putMissing(composer, view, amounts, measure)
  putToDecide(composer, view, amounts, measure)
  putWhoAndWhen(composer, view, amounts, measure)
}

/** What is to be decided. */
export function putToDecide(composer: Composer, view: BriefView, amounts: SecondPageAmounts, measure: Measure): void {
  const {
    plan,
    frame: { languages },
  } = view
  putBriefHeading(composer, briefLines('toDecide', languages), measure, composer.free() < composer.full ? 9 : 0)
  if (plan.decisions.total === 0)
    putBriefText(composer, briefLines('emptyPlan', languages), { first: 'lead' }, 3, measure)
  else putDecisions(composer, view, amounts, measure)
}

/** Who is responsible, what happens when, and what the signs mean. */
export function putWhoAndWhen(composer: Composer, view: BriefView, amounts: SecondPageAmounts, measure: Measure): void {
  if (view.plan.decisions.total > 0) {
    putAgencies(composer, view, amounts, measure)
    putPeriods(composer, view, amounts, measure)
  }
  composer.space(6)
  if (amounts.notes > 0)
    for (const note of notesOf(view))
      putBriefText(composer, inOne(note), { first: 'remark', second: 'remark' }, 2, measure)
}

function putDecisions(
  composer: Composer,
  { plan: { decisions }, frame: { languages } }: BriefView,
  amounts: SecondPageAmounts,
  measure: Measure,
): void {
  putBriefText(composer, briefLines('toDecideLead', languages), { first: 'body' }, 2, measure)
  const shown = decisions.items.slice(0, amounts.decisions)
  putBriefTable(
    composer,
    [
      { heading: wordLines('priorityArea', languages), width: 136, roles: { first: 'strong' } },
      { heading: briefLines('firstAction', languages), width: 182 },
      { heading: wordLines('timeline', languages), width: 71.28 },
      { heading: briefLines('leadAgency', languages), width: 134 },
    ],
    shown.map((decision): Line[][] => [decision.area, decision.action, decision.when, decision.leads]),
    amounts.lines,
    measure,
  )
  composer.space(3)
  putBriefText(
    composer,
    inOne(moreLines('moreAreas', decisions.total - shown.length, languages)),
    { first: 'strong' },
    2,
    measure,
  )
}

function putAgencies(
  composer: Composer,
  { plan: { agencies, withoutLead }, frame: { languages } }: BriefView,
  amounts: SecondPageAmounts,
  measure: Measure,
): void {
  putBriefHeading(composer, briefLines('whoIsResponsible', languages), measure)
  const shown = agencies.items.slice(0, amounts.agencies)
  if (languages.length > 1) putBriefText(composer, agencySentence(shown, languages), { first: 'body' }, 2, measure)
  else if (shown.length > 0) putAgencyTable(composer, shown, languages, measure)
  composer.space(3)
  putBriefText(
    composer,
    inOne(moreLines('moreAgencies', agencies.total - shown.length, languages)),
    { first: 'strong' },
    2,
    measure,
  )
  if (withoutLead > 0)
    putBriefText(
      composer,
      inOne(briefLines('withoutLead', languages, { count: withoutLead })),
      { first: 'strong' },
      2,
      measure,
    )
}

function putAgencyTable(
  composer: Composer,
  agencies: readonly BriefAgency[],
  languages: readonly Language[],
  measure: Measure,
): void {
  putBriefTable(
    composer,
    [
      { heading: briefLines('leadAgency', languages), width: composer.width - 170 },
      { heading: briefLines('outcomesLed', languages), width: 170, roles: { first: 'strong' } },
    ],
    agencies.map((agency): Line[][] => [agency.name, linesIn(languages, () => String(agency.outcomes))]),
    1,
    measure,
  )
}

/** In both languages there is no room for a table. */
function agencySentence(agencies: readonly BriefAgency[], languages: readonly Language[]): Line[] {
  return agencies.length === 0
    ? []
    : linesIn(languages, (language) => {
        const named = agencies.map(
          ({ name, outcomes }) =>
            `${(name.find((line) => line.language === language) ?? name[0])?.text ?? ''}: ${outcomes}`,
        )
        return `${briefWord('outcomesLed', language)}: ${named.join('; ')}.`
      })
}

function putPeriods(
  composer: Composer,
  { plan: { periods }, frame: { languages } }: BriefView,
  amounts: SecondPageAmounts,
  measure: Measure,
): void {
  if (periods.length === 0) return
  putBriefHeading(composer, briefLines('whatNext', languages), measure)
  putBriefTable(
    composer,
    [
      { heading: briefLines('when', languages), width: 176, roles: { first: 'strong' } },
      { heading: briefLines('actions', languages), width: 96 },
      { heading: briefLines('firstOfThem', languages), width: composer.width - 272 },
    ],
    periods.map((period): Line[][] => [period.when, linesIn(languages, () => String(period.count)), period.first]),
    amounts.periodLines,
    measure,
  )
}

function notesOf(view: BriefView): Line[][] {
  return [
    ...briefNotes(view),
    ...(missingGlyphs(view).length > 0 ? [wordLines('missingGlyphs', view.frame.languages)] : []),
  ]
}
