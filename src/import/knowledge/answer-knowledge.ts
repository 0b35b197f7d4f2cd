import type { SheetLanguages } from '../../domain/import/find-headings'
import type { AnswerColumn, AnswerKnowledge, Choice, ChoiceWords, StatusChoice } from '../../domain/import/answer-rows'
import { isAsked, type MethodQuestion } from '../../domain/method/method'
import type { Project } from '../../domain/project/schema'
import { languages as bothLanguages } from '../../domain/text/language'
import { methodIn, type MethodTexts } from '../../export/request'
import { assessmentView } from '../../export/view/assessment-view'
import { blankLines, type BlankWordKey } from '../../export/view/blank-words'
import { answersSheet } from '../../export/workbook/answers-sheet'
import { clipCell } from '../../export/workbook/cell-text'
import { workbookWord, type WorkbookWordKey } from '../../export/workbook/workbook-words'
import { words, type Word, type WordKey } from '../../export/words'

/** The columns of the answers sheet, in its order. */
const columns = [
  'number',
  'question',
  'answer',
  'description',
  'note',
  'evidence',
  'status',
  'reason',
] as const satisfies readonly AnswerColumn[]

/** The blank form names the column of statuses otherwise, and has one more. */
const headings: AnswerKnowledge['headings'] = {
  number: words.number,
  question: words.question,
  answer: words.answer,
  description: words.description,
  note: words.note,
  evidence: words.evidence,
  actionPoint: words.actionPoint,
  status: [workbookWordOf('checkStatus'), blankWordOf('checklistStatus')],
  reason: [workbookWordOf('statusReason'), blankWordOf('statusReason')],
}

const choiceWords: Record<Choice, WordKey> = {
  yes: 'answerYes',
  no: 'answerNo',
  partly: 'answerPartly',
  notApplicable: 'answerNotApplicable',
  unknown: 'answerUnknown',
  none: 'answerOpen',
}

const statusWords: Record<StatusChoice, WordKey> = { yes: 'checkYes', no: 'checkNo' }

/** What reading a sheet of answers needs to know of how OneDoor writes one. */
export function answerKnowledge(project: Project, methods: MethodTexts, date: string): AnswerKnowledge {
  const { questionnaire } = methodIn(methods, 'lo')
  // The blank form has nine sheets: each of them is held against the same cells.
  const written = new Map<SheetLanguages, ReturnType<typeof writtenAnswers>>()
  const questions = questionnaire.blocks.flatMap((block) => block.questions).filter(isAsked)
  return {
    headings,
    questionnaire,
    questions: new Map<string, MethodQuestion>(questions.map((question) => [question.number, question])),
    choices: wordsOf(choiceWords),
    statuses: wordsOf(statusWords),
    written: (languages) => {
      const cells = written.get(languages) ?? writtenAnswers(project, languages, methods, date)
      written.set(languages, cells)
      return cells
    },
  }
}

/**
 * A choice is written in either language, or in both as in a drop-down's list. Lao gives yes and no in two verbs,
 * “ມີ/ແມ່ນ”: people write both, or the one that fits.
 */
function wordsOf<Chosen extends string>(keys: Record<Chosen, WordKey>): ChoiceWords<Chosen> {
  return (Object.keys(keys) as Chosen[]).map((choice) => {
    const { lo, en } = words[keys[choice]]
    return { choice, words: [lo, en, lo + en, en + lo, ...lo.split('/')] }
  })
}

function workbookWordOf(key: WorkbookWordKey): Word {
  return { lo: workbookWord(key, 'lo'), en: workbookWord(key, 'en') }
}

function blankWordOf(key: BlankWordKey): Word {
  const [lo, en] = bothLanguages.map((language) => blankLines(key, [language])[0]?.text ?? '')
  return { lo: lo ?? '', en: en ?? '' }
}

function writtenAnswers(
  project: Project,
  languages: SheetLanguages,
  methods: MethodTexts,
  date: string,
): ReadonlyMap<string, Partial<Record<AnswerColumn, string>>> {
  const view = assessmentView(project, { document: 'assessment', languages, format: 'xlsx', date }, methods)
  return new Map(
    answersSheet(view).rows.map(({ id, cells }) => [
      id,
      Object.fromEntries(columns.map((column, index) => [column, clipCell(String(cells[index]?.value ?? ''))])),
    ]),
  )
}
