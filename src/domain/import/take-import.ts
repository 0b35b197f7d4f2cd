import { runSync } from '../run-sync'
import { answerId, CONSENSUS, editAnswer } from '../assessment/answers'
import { clearCheck, setCheck } from '../assessment/checklist'
import { addAgency, agencyNamed } from '../planning/agencies'
import {
  actionsOf,
  addAction,
  addArea,
  addOutcome,
  deleteAction,
  deleteArea,
  deleteOutcome,
  moveAction,
  moveArea,
  moveOutcome,
  outcomesOf,
} from '../planning/edit-plan'
import { editAction, editArea, editOutcome } from '../planning/edit-rows'
import { columnOf, fieldOf, type FilledFields } from '../planning/matrix-columns'
import { inOrder } from '../planning/order'
import { startChanging, type Change, type Stamp } from '../project/change'
import { currentRound } from '../project/create'
import { changesBetween } from '../project/diff'
import type { Project } from '../project/schema'
import { showText, type TypedText } from '../text/typed-text'
import type { ImportedAgencies, FilledCell, ImportChange } from './proposal'

/** The order of changes: deletions come last, when everything that stays has been moved away. */
const turns: Record<ImportChange['kind'], number> = { added: 0, moved: 1, changed: 2, deleted: 3 }
const depths: Record<ImportChange['entity'], number> = { answer: 0, check: 0, area: 0, outcome: 1, action: 2 }

/**
 * The changes of the step that imports what was accepted ([IM8]).
 * @param accepted changes of one proposal; those that need one that is not among them are left out
 * @param newId gives a new id at each call
 */
export function takeImport(
  project: Project,
  accepted: readonly ImportChange[],
  stamp: Stamp,
  newId: () => string,
): Change[] {
  return runSync(takingImport(project, accepted, stamp, newId))
}

/**
 * The same as a generator, for a page that must stay responsive: it may be interrupted after each change. The project
 * is not modified.
 * @returns yields where it may be interrupted; returns the changes
 */
export function* takingImport(
  project: Project,
  accepted: readonly ImportChange[],
  stamp: Stamp,
  newId: () => string,
): Generator<undefined, Change[]> {
  const taking = new Taking(project, stamp, newId)
  const order = [...accepted].sort(
    (a, b) =>
      turns[a.kind] - turns[b.kind] ||
      (a.kind === 'deleted'
        ? depths[b.entity] - depths[a.entity]
        : a.kind === 'added'
          ? depths[a.entity] - depths[b.entity]
          : 0),
  )
  for (const change of order) {
    taking.take(taking.changeOf(change))
    yield
  }
  return changesBetween(project, taking.project)
}

class Taking {
  private readonly ids = new Map<string, string>()
  private readonly change: (changes: readonly Change[]) => Project
  /** The project with everything accepted so far. */
  readonly project: Project

  constructor(
    project: Project,
    private readonly stamp: Stamp,
    private readonly newId: () => string,
  ) {
    this.change = startChanging(project)
    this.project = this.change([])
  }

  take(change: Change | readonly Change[] | null): void {
    this.change(change === null ? [] : Array.isArray(change) ? (change as Change[]) : [change as Change])
  }

  changeOf({ id, edit, entity, key }: ImportChange): Change | readonly Change[] | null {
    const { project, stamp } = this
    switch (edit.do) {
      case 'addArea':
        return addArea(project, edit.matrix, edit.group, this.made(key), stamp, { name: edit.name })
      case 'addOutcome':
        return this.addOutcome(edit, key)
      case 'addAction':
        return this.addAction(edit, key)
      case 'group':
        return moveArea(project, id, edit.group, Number.MAX_SAFE_INTEGER, stamp)
      case 'matrix':
        return moveArea(project, id, edit.group, Number.MAX_SAFE_INTEGER, stamp, edit.matrix)
      case 'fill':
        return this.fill(id, edit)
      case 'moveOutcome':
        return this.moveTo(edit.area, (area) => moveOutcome(project, id, area, outcomesOf(project, area).length, stamp))
      case 'moveAction':
        return this.moveTo(edit.outcome, (outcome) =>
          moveAction(project, id, outcome, actionsOf(project, outcome).length, stamp),
        )
      case 'delete':
        return this.deleted(entity, id)
      case 'answer':
        return editAnswer(project, currentRound(project).id, id, edit.edit, stamp)
      case 'part':
        return this.answerPart(id, edit)
      case 'check':
        return setCheck(project, currentRound(project).id, id, edit.status, edit.reason, stamp)
      case 'clearCheck':
        return clearCheck(project, currentRound(project).id, id)
    }
  }

  /** A part beside the others; what was said of the question as a whole counts no more. */
  private answerPart(id: string, { part, value }: Extract<ImportChange['edit'], { do: 'part' }>): Change {
    const { project, stamp } = this
    const [question = ''] = id.split('/')
    const roundId = currentRound(project).id
    const { [part]: _old, ...others } = project.answers[answerId(roundId, CONSENSUS, question)]?.parts ?? {}
    return editAnswer(
      project,
      roundId,
      question,
      { value: null, parts: value === null ? others : { ...others, [part]: value } },
      stamp,
    )
  }

  private made(key: string): string {
    const id = this.newId()
    this.ids.set(key, id)
    return id
  }

  private idOf(key: string): string {
    return this.ids.get(key) ?? key
  }

  private fill(id: string, cell: FilledCell): Change | null {
    const fields = this.fieldsOf([cell])
    switch (columnOf(cell.column).level) {
      case 'area':
        return editArea(this.project, id, fields, this.stamp)
      case 'outcome':
        return editOutcome(this.project, id, fields, this.stamp)
      case 'action':
        return editAction(this.project, id, fields, this.stamp)
      case 'group':
        return null
    }
  }

  /** The fields that cells fill; names of agencies that the project does not have join its list. */
  private fieldsOf(cells: readonly FilledCell[]): FilledFields {
    return cells.reduce<FilledFields>((fields, { column, value }) => {
      const known = value.type === 'agencies' ? { ...value, ids: this.agencies(value) } : value
      return { ...fields, ...fieldOf(columnOf(column), known) }
    }, {})
  }

  private addOutcome(edit: Extract<ImportChange['edit'], { do: 'addOutcome' }>, key: string): Change | null {
    const area = this.idOf(edit.area)
    if (!this.project.priorityAreas[area]) return null
    const { leadAgencyIds = [], supportingAgencyIds = [], ...fields } = this.fieldsOf(edit.cells)
    return addOutcome(this.project, area, this.made(key), this.stamp, {
      ...fields,
      leadAgencyIds,
      supportingAgencyIds: supportingAgencyIds.filter((id) => !leadAgencyIds.includes(id)),
    })
  }

  private addAction(edit: Extract<ImportChange['edit'], { do: 'addAction' }>, key: string): Change | null {
    const outcome = this.idOf(edit.outcome)
    if (!this.project.outcomes[outcome]) return null
    const id = this.made(key)
    const added = addAction(this.project, outcome, id, this.stamp, {
      ...this.fieldsOf(edit.cells),
      derivedFrom: { questions: edit.questions },
    })
    const siblings = inOrder(actionsOf(this.project, outcome))
    const above = siblings.findIndex((action) => action.id === this.idOf(edit.after ?? ''))
    if (above === -1 || above === siblings.length - 1) return added
    this.take(added)
    return moveAction(this.project, id, outcome, above + 1, this.stamp)
  }

  /** The ids of agencies; unknown names are added to the project's list, each once. */
  private agencies({ ids, unknown }: ImportedAgencies): string[] {
    return [...new Set([...ids, ...unknown.map((name) => this.agency(name))])]
  }

  private agency(name: TypedText): string {
    const known = agencyNamed(this.project.agencies, showText(name, 'lo').text)
    if (known) return known.id
    const id = this.newId()
    this.take(addAgency(this.project, { id, name, abbreviation: {} }, this.stamp))
    return id
  }

  private moveTo(key: string, move: (id: string) => Change | null): Change | null {
    return move(this.idOf(key))
  }

  /** An entity that still has something below it is not deleted: nothing is removed without consent. */
  private deleted(entity: ImportChange['entity'], id: string): readonly Change[] {
    const { project } = this
    if (entity === 'action') return deleteAction(project, id)
    if (entity === 'outcome') return actionsOf(project, id).length > 0 ? [] : deleteOutcome(project, id)
    return outcomesOf(project, id).length > 0 ? [] : deleteArea(project, id)
  }
}
