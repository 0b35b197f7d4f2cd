import { blockNumberOf } from '../../domain/method/method'
import type { Matrix } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { typedKindWord } from '../../domain/text/typed-kind-words'
import type { Place } from '../../domain/text/typed-places'
import { showText } from '../../domain/text/typed-text'
import { methodIn, type MethodTexts } from '../request'
import { translationWord } from './translation-words'

/** Where a text stands, in words. */
export type PlaceIn = (place: Place, language: Language) => string

const ranks = ['action', 'outcome', 'area'] as const

/**
 * Says what a text is and where it stands, by the numbers that the app shows: “Action 3 · key outcome 2 · priority area
 * 1 · building block 5: Financing”. The screens say the same.
 * @param methods the method in both languages
 */
export function placeWords(methods: MethodTexts): PlaceIn {
  const groupIn = (matrix: Matrix, group: string, language: Language): string => {
    const { questionnaire, planning } = methodIn(methods, language)
    const found =
      matrix === 'system'
        ? questionnaire.blocks.find(({ number }) => String(number) === group)
        : planning.frontOfficeAreas.find(({ id }) => id === group)
    return found ? translationWord(matrix, language, `${found.number}: ${found.name}`) : group
  }
  return (place, language) => {
    const { kind, collection, number, matrix, group, round } = place
    const own = ranks.find((rank) => rank === kind)
    const above = ranks
      .filter((rank) => rank !== own)
      .flatMap((rank) => {
        const count = place[`${rank}Place`]
        return count === undefined ? [] : [translationWord(`${rank}Place`, language, String(count))]
      })
    const isCheck = collection === 'checks'
    return [
      [typedKindWord(kind, language), own && place[`${own}Place`]].filter(Boolean).join(' '),
      ...(number === undefined
        ? []
        : [
            translationWord(isCheck ? 'actionPoint' : 'question', language, number),
            groupIn('system', String(blockNumberOf(isCheck ? `4.${number}` : number)), language),
          ]),
      ...above,
      ...(matrix && group !== undefined ? [groupIn(matrix, group, language)] : []),
      ...(round ? [translationWord('round', language, showText(round, language).text)] : []),
    ].join(' · ')
  }
}
