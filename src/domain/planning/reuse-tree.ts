import type { AreaNode, MatrixGroup, OutcomeNode } from './plan'

/**
 * The new tree of a matrix with every part that did not change taken from the tree before it, so that a screen draws
 * again only the rows in which something changed. Equal in content to `next`.
 */
export function reuseTree(previous: readonly MatrixGroup[], next: readonly MatrixGroup[]): MatrixGroup[] {
  const groups = new Map(previous.map((group) => [group.group, group]))
  const areas = new Map(previous.flatMap((group) => group.areas).map((node) => [node.area.id, node]))
  const outcomes = new Map([...areas.values()].flatMap((node) => node.outcomes).map((node) => [node.outcome.id, node]))

  const reuseOutcome = (node: OutcomeNode): OutcomeNode => {
    const before = outcomes.get(node.outcome.id)
    return before && before.outcome === node.outcome && sameItems(before.actions, node.actions) ? before : node
  }
  const reuseArea = (node: AreaNode): AreaNode => {
    const before = areas.get(node.area.id)
    const own = node.outcomes.map(reuseOutcome)
    return before && before.area === node.area && sameItems(before.outcomes, own) ? before : { ...node, outcomes: own }
  }
  return next.map((group) => {
    const before = groups.get(group.group)
    const own = group.areas.map(reuseArea)
    return before && sameItems(before.areas, own) ? before : { ...group, areas: own }
  })
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
