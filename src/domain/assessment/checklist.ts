import { actionPointNumberOf, type Questionnaire } from '../method/method'
import { deleteChange, putChange, type Change, type Stamp } from '../project/change'
import type { Check, Project } from '../project/schema'
import type { TypedText } from '../text/typed-text'
import { isEmptyText } from '../text/typed-text'
import type { Assessment, ItemState } from './scoring'

export type CheckStatus = 'yes' | 'no' | 'open' | 'notApplicable'

/** An action point in a checklist: the status by its answer, the status set by the group, and the one that applies. */
export interface CheckLine {
  actionPoint: string
  question: string
  block: number
  fromAnswer: CheckStatus
  override: Check | undefined
  status: CheckStatus
  /** The group set another status than the answer gives. */
  contradicts: boolean
}

/** [CK1] All parts in place is yes; anything less that is answered is no; not answered is open. */
export function statusFromAnswer(item: ItemState): CheckStatus {
  if (!item.applicable) return 'notApplicable'
  if (!item.answered) return 'open'
  return item.inPlace === 1 ? 'yes' : 'no'
}

export function checkId(roundId: string, actionPoint: string): string {
  return `${roundId}/${actionPoint}`
}

/** The checklist lines of a round in the handbook's order ([CK2]). */
export function checklist(
  questionnaire: Questionnaire,
  assessment: Assessment,
  project: Project,
  roundId: string,
): CheckLine[] {
  const items = new Map(
    assessment.blocks.flatMap((block) => block.items).map((item) => [actionPointNumberOf(item.number), item]),
  )
  return questionnaire.blocks.flatMap((block) =>
    block.actionPoints.flatMap((point) => {
      const item = items.get(point.number)
      if (!item) return []
      const override = project.checks[checkId(roundId, point.number)]
      const fromAnswer = statusFromAnswer(item)
      const status = override?.status ?? fromAnswer
      return [
        {
          actionPoint: point.number,
          question: item.number,
          block: block.number,
          fromAnswer,
          override,
          status,
          contradicts: status !== fromAnswer,
        },
      ]
    }),
  )
}

/** [CK3] A status that differs from the answer needs a reason; without one nothing is set, and null is returned. */
export function setCheck(
  project: Project,
  roundId: string,
  actionPoint: string,
  status: 'yes' | 'no',
  reason: TypedText,
  stamp: Stamp,
): Change | null {
  if (isEmptyText(reason)) return null
  return putChange(project, 'checks', {
    ...stamp,
    id: checkId(roundId, actionPoint),
    roundId,
    actionPoint,
    status,
    reason,
  })
}

/** Makes the status follow from the answer again. */
export function clearCheck(project: Project, roundId: string, actionPoint: string): Change | null {
  return deleteChange(project, 'checks', checkId(roundId, actionPoint))
}
