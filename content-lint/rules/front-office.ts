import type { Content, Finding, Rule } from '../content'
import { frontOffice } from '../handbook'
import { frontOfficeFile as file } from '../texts'

/** The 17 areas of annex 2 in order; the outcomes of areas 13 to 17 are ours and say so; what they address is asked. */
export const rule: Rule = ({ method }: Content): Finding[] => {
  const areas = method.frontOfficeAreas
  const asked = new Set(
    method.buildingBlocks
      .flatMap((block) => block.questions)
      .filter((question) => question.kind !== 'blank')
      .map((question) => question.number),
  )
  const count =
    areas.length === frontOffice.areas
      ? []
      : [{ file, at: 'areas', says: `there are ${areas.length}, annex 2 has ${frontOffice.areas}` }]
  return [
    ...count,
    ...areas.flatMap((area, index) => {
      const says: string[] = []
      if (area.number !== index + 1) says.push(`has the number ${area.number} and stands at place ${index + 1}`)
      const origin = area.number < frontOffice.firstWithoutOutcome ? 'handbook' : 'onedoor'
      if (area.keyOutcomeOrigin !== origin) says.push(`the key outcome should be marked “${origin}”`)
      if (areas.findIndex((other) => other.id === area.id) !== index) says.push('another area has this id')
      says.push(
        ...area.addresses
          .filter((number) => !asked.has(number))
          .map((number) => `addresses ${number}, which is not asked`),
      )
      return says.map((one) => ({ file, at: area.id, says: one }))
    }),
  ]
}
