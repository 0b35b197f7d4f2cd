import { acceptProposal, type AcceptedProposal } from '../../src/domain/planning/proposals'
import { addAction, addArea, addOutcome } from '../../src/domain/planning/edit-plan'
import { applyChanges, type Change, type Stamp } from '../../src/domain/project/change'
import type { Action, Matrix, Outcome, PriorityArea, Project } from '../../src/domain/project/schema'

type Given<T> = Partial<Omit<T, 'id' | 'order'>>

/** Builds an example step by step, the way the app does. Ids count up, so that the same script gives the same file. */
export class ExampleBuilder {
  #count = 0

  constructor(
    public project: Project,
    readonly stamp: Stamp,
    readonly prefix: string,
  ) {}

  readonly newId = (): string => {
    this.#count += 1
    return `${this.prefix}-${String(this.#count).padStart(3, '0')}`
  }

  make(changes: readonly (Change | null)[]): void {
    this.project = applyChanges(
      this.project,
      changes.filter((change) => change !== null),
    )
  }

  area(matrix: Matrix, group: string, given: Given<PriorityArea>): string {
    return this.#add(addArea(this.project, matrix, group, this.newId(), this.stamp, given))
  }

  outcome(areaId: string, given: Given<Outcome>): string {
    return this.#add(addOutcome(this.project, areaId, this.newId(), this.stamp, given))
  }

  action(outcomeId: string, given: Given<Action>): string {
    return this.#add(addAction(this.project, outcomeId, this.newId(), this.stamp, given))
  }

  accept(accepted: AcceptedProposal): void {
    this.make(acceptProposal(this.project, accepted, this.stamp, this.newId))
  }

  #add(change: Change): string {
    this.make([change])
    return change.id
  }
}
