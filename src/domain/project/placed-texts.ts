import { consensusAnswers } from '../assessment/answers'
import { isEmptyText, type TypedText } from '../text/typed-text'
import { currentRound } from './create'
import type { Matrix, Project } from './schema'

/** Where in the app a typed text is edited. */
export type Place =
  | { kind: 'project'; field: 'title' | 'source' }
  | { kind: 'round' }
  | { kind: 'question'; number: string; field: 'description' | 'note' | 'evidence' | 'reason' }
  | { kind: 'row'; level: 'area' | 'outcome' | 'action'; id: string; matrix: Matrix; field: 'name' | 'text' | 'comment' | 'timeline' }
  | { kind: 'agency'; id: string }

/** A text that people typed, and where. */
export interface PlacedText { place: Place; text: TypedText }

/** Every typed text of a project that a document of its current round can print, with the place where it is edited ([EP4]). Empty ones are left out. */
export function placedTexts(project: Project): PlacedText[] {
  const { title, source } = project.header
  const all: (PlacedText | { place: Place; text: TypedText | undefined })[] = [
    { place: { kind: 'project', field: 'title' }, text: title },
    { place: { kind: 'project', field: 'source' }, text: source },
    { place: { kind: 'round' }, text: currentRound(project).name },
    ...answerTexts(project),
    ...planTexts(project),
    ...Object.values(project.agencies).map(({ id, name }) => ({ place: { kind: 'agency' as const, id }, text: name })),
  ]
  return all.filter((placed): placed is PlacedText => placed.text !== undefined && !isEmptyText(placed.text))
}

type MaybePlaced = { place: Place; text: TypedText | undefined }

function answerTexts(project: Project): MaybePlaced[] {
  const { id } = currentRound(project)
  const answers = Object.values(consensusAnswers(project, id)).flatMap((answer) => (['description', 'note', 'evidence'] as const).map((field): MaybePlaced => (
    { place: { kind: 'question', number: answer.question, field }, text: answer[field] }
  )))
  const reasons = Object.values(project.checks).filter((check) => check.roundId === id).map((check): MaybePlaced => (
    // Question 4.b.n matches action point b.n wherever both exist.
    { place: { kind: 'question', number: `4.${check.actionPoint}`, field: 'reason' }, text: check.reason }
  ))
  return [...answers, ...reasons]
}

function planTexts({ priorityAreas, outcomes, actions }: Project): MaybePlaced[] {
  const matrixOfOutcome = (outcomeId: string): Matrix => priorityAreas[outcomes[outcomeId]?.priorityAreaId ?? '']?.matrix ?? 'system'
  return [
    ...Object.values(priorityAreas).map(({ id, matrix, name }): MaybePlaced => ({ place: { kind: 'row', level: 'area', id, matrix, field: 'name' }, text: name })),
    ...Object.values(outcomes).flatMap(({ id, text, comment }): MaybePlaced[] => {
      const matrix = matrixOfOutcome(id)
      return [
        { place: { kind: 'row', level: 'outcome', id, matrix, field: 'text' }, text },
        { place: { kind: 'row', level: 'outcome', id, matrix, field: 'comment' }, text: comment },
      ]
    }),
    ...Object.values(actions).flatMap(({ id, outcomeId, text, timeline }): MaybePlaced[] => {
      const matrix = matrixOfOutcome(outcomeId)
      return [
        { place: { kind: 'row', level: 'action', id, matrix, field: 'text' }, text },
        { place: { kind: 'row', level: 'action', id, matrix, field: 'timeline' }, text: timeline?.kind === 'words' ? timeline.text : undefined },
      ]
    }),
  ]
}
