import type { CheckLine, CheckStatus } from '../../domain/assessment/checklist'
import type { Language } from '../../domain/text/language'
import type { WordKey } from '../words'
import { linesOf, wordLines, type Line } from './lines'

/** The checklist status that stands beside a question. */
export interface CheckView {
  status: Line[]
  /** True when the group set the status itself; otherwise it follows from the answer. */
  isOwn: boolean
  /** Why the group set it. */
  reason: Line[]
}

const statusWords: Record<CheckStatus, WordKey> = {
  yes: 'checkYes',
  no: 'checkNo',
  open: 'checkOpen',
  notApplicable: 'answerNotApplicable',
}

/** A status of an action point in words. */
export function statusLines(status: CheckStatus, languages: readonly Language[]): Line[] {
  return wordLines(statusWords[status], languages)
}

/** The line of a checklist as it stands beside its question. */
export function checkView(line: CheckLine, languages: readonly Language[]): CheckView {
  return {
    status: statusLines(line.status, languages),
    isOwn: line.override !== undefined,
    reason: linesOf(line.override?.reason, languages),
  }
}
