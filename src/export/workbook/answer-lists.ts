import type { Language } from '../../domain/text/language'
import { wordLines } from '../view/lines'
import type { WordKey } from '../words'
import { choiceText } from './cell-text'
import type { ListName, WorkbookModel } from './model'

/** The choices in the order of the app's buttons. */
const listKeys = {
  answer: ['answerYes', 'answerNo', 'answerUnknown', 'answerNotApplicable'],
  partAnswer: ['answerYes', 'answerNo', 'answerUnknown'],
  status: ['checkYes', 'checkNo'],
} as const satisfies Partial<Record<ListName, readonly WordKey[]>>

/** The texts that answers and checklist statuses are chosen from. */
export function answerLists(languages: readonly Language[]): NonNullable<WorkbookModel['lists']> {
  const textsOf = (keys: readonly WordKey[]): string[] => keys.map((key) => choiceText(wordLines(key, languages)))
  return {
    answer: textsOf(listKeys.answer),
    partAnswer: textsOf(listKeys.partAnswer),
    status: textsOf(listKeys.status),
  }
}
