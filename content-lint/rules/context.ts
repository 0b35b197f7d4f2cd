import type { Content, Finding, Rule } from '../content'
import { contextFile as file } from '../texts'

/** Eight studies, six decisions lettered a to f, and no id twice in a list. */
export const rule: Rule = ({ method: { context } }: Content): Finding[] => {
  const { studies, decisions, coreGroupBodies, principles, challenges, strategies, complaintsComponents } = context
  const letters = decisions.map((decision) => decision.letter).join('')
  return [
    ...(studies.length === 8 ? [] : [{ file, at: 'studies', says: `there are ${studies.length}, the handbook has 8` }]),
    ...(letters === 'abcdef' ? [] : [{ file, at: 'decisions', says: `are lettered ${letters}, and should be abcdef` }]),
    ...Object.entries({
      studies,
      decisions,
      coreGroupBodies,
      principles,
      challenges,
      strategies,
      complaintsComponents,
    }).flatMap(([list, items]) => twice(list, items)),
    ...decisions.flatMap((decision) => twice(`decision ${decision.letter}`, decision.choices)),
  ]
}

function twice(at: string, items: readonly { id: string }[]): Finding[] {
  const ids = items.map((item) => item.id)
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ file, at, says: `has the id ${id} twice` }))
}
