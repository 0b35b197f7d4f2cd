import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { matrixTree } from '../../domain/planning/plan'
import type { Matrix } from '../../domain/project/schema'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { useOwnMethod } from '../../session/read/use-own-method'
import { openProject } from '../../session/current'
import type { MoveGroup } from '../../ui/move-dialog/move-dialog'

/** The places of a matrix that rows can be moved to, made when they are asked for. */
export interface Places {
  areas: () => MoveGroup[]
  outcomes: () => MoveGroup[]
}

export function usePlaces(matrix: Matrix): Places {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const blocks = useOwnMethod('questionnaire', language)?.blocks
  const frontOfficeAreas = useOwnMethod('planning', language)?.frontOfficeAreas
  const untitled = t('row.untitled')
  return useMemo(() => {
    const groups =
      matrix === 'system'
        ? (blocks ?? []).map((block) => ({ id: String(block.number), name: `${block.number}. ${block.name}` }))
        : (frontOfficeAreas ?? []).map((area) => ({ id: area.id, name: `${area.number}. ${area.name}` }))
    const nameOf = (group: string): string => groups.find((one) => one.id === group)?.name ?? group
    const tree = (): ReturnType<typeof matrixTree> =>
      matrixTree(
        openProject(),
        matrix,
        groups.map((group) => group.id),
      )
    return {
      areas: () =>
        tree().map(({ group, areas }) => ({
          name: nameOf(group),
          places: areas.map(({ area }) => ({ id: area.id, text: area.name })),
        })),
      outcomes: () =>
        tree().flatMap(({ group, areas }) =>
          areas.map(({ area, outcomes }) => ({
            name: `${nameOf(group)}: ${showText(area.name, language).text || untitled}`,
            places: outcomes.map(({ outcome }) => ({ id: outcome.id, text: outcome.text })),
          })),
        ),
    }
  }, [matrix, language, untitled, blocks, frontOfficeAreas])
}
