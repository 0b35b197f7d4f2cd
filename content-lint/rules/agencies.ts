import type { Agency } from '../../content/schema'
import type { Content, Finding, Rule } from '../content'
import { ministries } from '../handbook'
import { agenciesFile as file } from '../texts'

/**
 * 17 ministries and the Prime Minister's Office in 2021, 13 ministries today; whoever was dissolved leads, step by
 * step, to a body that is alive today.
 */
export const rule: Rule = ({ agencies }: Content): Finding[] => [
  ...count(
    agencies,
    'ministries of the workshops',
    ministries.then,
    (agency) => isMinistry(agency) && livesIn(agency, ministries.workshopMonth),
  ),
  ...count(agencies, 'ministries of today', ministries.today, (agency) => isMinistry(agency) && isAlive(agency)),
  ...count(
    agencies,
    ministries.alongside,
    1,
    (agency) => agency.id === ministries.alongside && livesIn(agency, ministries.workshopMonth) && isAlive(agency),
  ),
  ...agencies.flatMap((agency, index) =>
    problems(agency, agencies, index).map((says) => ({ file, at: agency.id, says })),
  ),
]

const isMinistry = (agency: Agency): boolean => agency.kind === 'ministry'
const isAlive = (agency: Agency): boolean => agency.validTo === undefined
const livesIn = ({ validFrom = '0000-00', validTo = '9999-99' }: Agency, month: string): boolean =>
  validFrom <= month && month < validTo

function count(
  agencies: readonly Agency[],
  at: string,
  expected: number,
  isCounted: (agency: Agency) => boolean,
): Finding[] {
  const found = agencies.filter(isCounted).length
  return found === expected ? [] : [{ file, at, says: `there are ${found}, and should be ${expected}` }]
}

function problems(agency: Agency, agencies: readonly Agency[], index: number): string[] {
  const says: string[] = []
  if (agencies.findIndex((other) => other.id === agency.id) !== index) says.push('another agency has this id')
  if (isAlive(agency) && agency.successors.length > 0) says.push('has successors, but no month in which it ended')
  if (!isAlive(agency) && agency.successors.length === 0 && !agency.note)
    says.push('has ended: name its successors, or say in a note what is known')
  says.push(
    ...agency.successors.flatMap((id) =>
      successorProblem(
        agencies.find((other) => other.id === id),
        id,
      ),
    ),
  )
  return says
}

function successorProblem(successor: Agency | undefined, id: string): string[] {
  if (!successor) return [`its successor ${id} is not in the list`]
  return isAlive(successor) ? [] : [`its successor ${id} is not alive today: name the one that is`]
}
