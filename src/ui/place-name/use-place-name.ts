import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { blockNumberOf } from '../../domain/method/method'
import type { Matrix } from '../../domain/project/schema'
import { typedKindWord } from '../../domain/text/typed-kind-words'
import type { Place } from '../../domain/text/typed-places'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'

/** The number and name of a building block or of a front-office area; nothing where the method does not have it. */
export type GroupNames = (matrix: Matrix, group: string) => { number: string; name: string } | undefined

/** What a text is, and where it stands. */
export interface PlaceWords {
  kind: string
  where: string
}

const ranks = ['action', 'outcome', 'area'] as const

/**
 * Says in words what a typed text is and where it stands, from the row outwards, by the numbers that the pages show:
 * “Action 3”, “key outcome 2 · priority area 1 · building block 5: Financing”.
 */
export function usePlaceName(names: GroupNames): (place: Place) => PlaceWords {
  const { t } = useTranslation('places')
  const language = useLanguage()
  return useCallback(
    (place: Place): PlaceWords => {
      const { kind, collection, number, matrix, group, round } = place
      const own = ranks.find((rank) => rank === kind)
      const above = ranks
        .filter((rank) => rank !== own)
        .flatMap((rank) => {
          const count = place[`${rank}Place`]
          return count === undefined ? [] : [t(`${rank}Place`, { place: count })]
        })
      const groupWords = (of: Matrix, id: string): string => {
        const named = names(of, id)
        return named ? t(of === 'system' ? 'block' : 'frontOffice', named) : id
      }
      const where = [
        ...(number === undefined
          ? []
          : [
              t(collection === 'checks' ? 'actionPoint' : 'question', { number }),
              groupWords('system', String(blockNumberOf(collection === 'checks' ? `4.${number}` : number))),
            ]),
        ...above,
        ...(matrix && group !== undefined ? [groupWords(matrix, group)] : []),
        ...(round ? [t('round', { name: showText(round, language).text })] : []),
      ]
      return {
        kind: own ? t(`numbered.${own}`, { place: place[`${own}Place`] }) : typedKindWord(kind, language),
        where: where.join(' · '),
      }
    },
    [t, language, names],
  )
}
