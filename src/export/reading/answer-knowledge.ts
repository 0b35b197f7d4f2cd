import type { SheetLanguages } from '../../domain/import/find-headings'
import type { AnswerColumn, AnswerKnowledge, Choice } from '../../domain/import/propose-answers'
import { isAsked, type MethodQuestion } from '../../domain/method/method'
import type { Project } from '../../domain/project/schema'
import { methodIn, type MethodTexts } from '../request'
import { assessmentView } from '../view/assessment-view'
import { answersSheet } from '../workbook/answers-sheet'
import { clipCell } from '../workbook/cell-text'
import { words, type WordKey } from '../words'

/** The columns that are read, in the order in which the sheet has them. */
const columns = ['number', 'question', 'answer', 'description', 'note', 'evidence'] as const satisfies readonly AnswerColumn[]

const choiceWords: Record<Choice, WordKey> = {
  yes: 'answerYes', no: 'answerNo', partly: 'answerPartly', notApplicable: 'answerNotApplicable', unknown: 'answerUnknown', none: 'answerOpen',
}

/** What reading a sheet of answers needs to know of how OneDoor writes one. */
export function answerKnowledge(project: Project, methods: MethodTexts, date: string): AnswerKnowledge {
  const questions = methodIn(methods, 'lo').questionnaire.blocks.flatMap((block) => block.questions).filter(isAsked)
  return {
    headings: Object.fromEntries(columns.map((key) => [key, words[key]])) as AnswerKnowledge['headings'],
    questions: new Map<string, MethodQuestion>(questions.map((question) => [question.number, question])),
    choices: (Object.keys(choiceWords) as Choice[]).map((choice) => ({ choice, words: wordsOf(choiceWords[choice]) })),
    written: (languages) => writtenAnswers(project, languages, methods, date),
  }
}

/** Lao gives yes and no in two verbs, “ມີ/ແມ່ນ”: people write both, or the one that fits. */
function wordsOf(key: WordKey): string[] {
  const { lo, en } = words[key]
  return [lo, en, ...lo.split('/')]
}

function writtenAnswers(project: Project, languages: SheetLanguages, methods: MethodTexts, date: string): ReadonlyMap<string, Partial<Record<AnswerColumn, string>>> {
  const view = assessmentView(project, { document: 'assessment', languages, format: 'xlsx', date }, methods)
  return new Map(answersSheet(view).rows.map(({ id, cells }) => [
    id, Object.fromEntries(columns.map((column, index) => [column, clipCell(String(cells[index]?.value ?? ''))])),
  ]))
}
