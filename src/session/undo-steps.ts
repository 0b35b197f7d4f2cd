import type { Step } from './project-state'

/** Steps kept for undo. Each holds only the entities it changed, so a long day's work fits. */
const HISTORY_LENGTH = 500

/** Edits of one field within this time are one step. */
const COALESCE_MS = 1500

/**
 * Adds a step.
 * @param coalesce whether to merge it into a recent step with the same label on the same entity
 */
export function withStep(steps: readonly Step[], step: Step, coalesce: boolean): Step[] {
  const last = steps.at(-1)
  if (coalesce && last && canJoin(last, step)) return [...steps.slice(0, -1), joinSteps(last, step)]
  return [...steps, step].slice(-HISTORY_LENGTH)
}

function canJoin(last: Step, step: Step): boolean {
  const [before] = last.changes
  const [after] = step.changes
  return (
    last.label === step.label &&
    step.at - last.at < COALESCE_MS &&
    last.changes.length === 1 &&
    step.changes.length === 1 &&
    before?.collection === after?.collection &&
    before?.id === after?.id
  )
}

function joinSteps(last: Step, step: Step): Step {
  const [first] = last.changes
  const [second] = step.changes
  return first && second ? { ...step, changes: [{ ...second, before: first.before }] } : step
}
