import { memo, useCallback, useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { answerId, CONSENSUS, type AnswerEdit } from '../../domain/assessment/answers'
import { checkId, statusFromAnswer } from '../../domain/assessment/checklist'
import { scoreItem, type ItemState } from '../../domain/assessment/scoring'
import type { MethodBlock, MethodQuestion } from '../../domain/method/method'
import type { Answer, Check } from '../../domain/project/schema'
import { isEmptyText, type TypedText } from '../../domain/text/typed-text'
import { otherLanguage, type Language } from '../../domain/text/language'
import { useLanguage } from '../../i18n/use-language'
import { answerQuestion, typeAnswerText, type AnswerText } from '../../session/commands/answers'
import { openProject, useProjectStore } from '../../session/current'
import type { ProjectState } from '../../session/project-state'
import { AnswerPad } from '../../ui/answer-pad/answer-pad'
import { Button } from '../../ui/button/button'
import { classNames } from '../../ui/class-names'
import { TypedTextField } from '../../ui/field/typed-text-field'
import { Icon } from '../../ui/icon/icon'
import { CheckLine } from './check-line'
import { goToNext } from './moving'
import styles from './question-card.module.css'

interface Props {
  roundId: string
  question: MethodQuestion
  /** The same question in the other language, when it is to stand beside. */
  secondLanguage: MethodQuestion | undefined
  help: string | undefined
  actionPoint: MethodBlock['actionPoints'][number] | undefined
  /** The question that this one depends on. */
  parent: MethodQuestion | undefined
  /** The language that the group types in first. */
  typed: Language
}

/** What a card shows of the project: its own answer, that of the question it depends on, and the checklist's. */
interface CardState {
  answer: Answer | undefined
  parentAnswer: Answer | undefined
  check: Check | undefined
}

/** Looks up what a card shows, and gives the same object again while nothing of it changed. */
function cardSelector(answerKey: string, parentKey: string, checkKey: string): (state: ProjectState) => CardState {
  let last: CardState = { answer: undefined, parentAnswer: undefined, check: undefined }
  return ({ project }) => {
    const answer = project?.answers[answerKey]
    const parentAnswer = project?.answers[parentKey]
    const check = project?.checks[checkKey]
    if (answer !== last.answer || parentAnswer !== last.parentAnswer || check !== last.check)
      last = { answer, parentAnswer, check }
    return last
  }
}

/** One listener a card, and a quick one: there may be 82 of them, and each is asked after every answer. */
function useCard(
  roundId: string,
  question: string,
  parent: string | undefined,
  actionPoint: string | undefined,
): CardState {
  const select = useMemo(
    () =>
      cardSelector(
        answerId(roundId, CONSENSUS, question),
        parent === undefined ? '' : answerId(roundId, CONSENSUS, parent),
        actionPoint === undefined ? '' : checkId(roundId, actionPoint),
      ),
    [roundId, question, parent, actionPoint],
  )
  return useProjectStore(select)
}

/** A question with its answers, its note and evidence, and what follows from it for the checklist. */
export const QuestionCard = memo(function QuestionCard({
  roundId,
  question,
  secondLanguage,
  help,
  actionPoint,
  parent,
  typed,
}: Props): ReactElement {
  const language = useLanguage()
  const { answer, parentAnswer, check } = useCard(roundId, question.number, parent?.number, actionPoint?.number)
  const state = scoreItem(question, answer, parent && scoreItem(parent, parentAnswer))
  const id = `question-${question.number}`
  const onEdit = useCallback(
    (change: AnswerEdit) => {
      answerQuestion(question.number, change)
      const { answers } = openProject()
      const now = scoreItem(question, answers[answerId(roundId, CONSENSUS, question.number)])
      if (now.answered && question.kind !== 'ratio') goToNext(question.number)
    },
    [question, roundId],
  )
  return (
    <article
      className={classNames(styles.card, state.answered && styles.answered)}
      data-question={question.number}
      data-open={state.asked && !state.answered ? 'yes' : 'no'}
      tabIndex={-1}
      aria-labelledby={id}
    >
      <h2 id={id} className={styles.text}>
        <span className={styles.number}>{question.number}</span> {question.text}
      </h2>
      {secondLanguage && <SecondLanguage question={secondLanguage} language={otherLanguage(language)} />}
      {help && <Help text={help} />}
      {state.asked ? (
        <AnswerPad question={question} answer={answer} labelledBy={id} onEdit={onEdit} showKeys />
      ) : (
        <NotAsked parent={question.dependsOn ?? ''} state={state} />
      )}
      <Words
        question={question}
        language={typed}
        description={answer?.description}
        note={answer?.note}
        evidence={answer?.evidence}
      />
      {actionPoint && <CheckLine actionPoint={actionPoint} check={check} fromAnswer={statusFromAnswer(state)} />}
    </article>
  )
})

const SecondLanguage = memo(function SecondLanguage({
  question,
  language,
}: {
  question: MethodQuestion
  language: Language
}): ReactElement {
  return (
    <div className={styles.secondLanguage} lang={language}>
      <p>{question.text}</p>
      {question.parts && (
        <ul>
          {question.parts.map((part) => (
            <li key={part.id}>
              {part.id}) {part.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
})

const Help = memo(function Help({ text }: { text: string }): ReactElement {
  const { t } = useTranslation('assessment')
  return (
    <details className={styles.help}>
      <summary>
        <Icon name="info" size={18} /> {t('help')}
      </summary>
      <p>{text}</p>
    </details>
  )
})

function NotAsked({ parent, state }: { parent: string; state: ItemState }): ReactElement {
  const { t } = useTranslation('assessment')
  const reason = !state.applicable ? 'notApplicable' : !state.answered ? 'open' : state.toFindOut ? 'unknown' : 'no'
  return <p className={styles.notAsked}>{t(`notAsked.${reason}`, { parent })}</p>
}

const wordFields: readonly AnswerText[] = ['description', 'note', 'evidence']

/**
 * The open description, the note and the evidence of an answer. The first is asked for; the others open when wanted.
 */
const Words = memo(function Words({
  question,
  language,
  ...texts
}: { question: MethodQuestion; language: Language } & {
  [Field in AnswerText]: TypedText | undefined
}): ReactElement {
  const { t } = useTranslation('assessment')
  const [opened, setOpened] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<string | null>(null)
  const has = (field: AnswerText): boolean => !isEmptyText(texts[field] ?? {})
  // A field that was there stays, also when it is emptied: whoever clears it to type anew is still in it.
  const filled = wordFields.filter((field) => has(field) && !opened.includes(field))
  if (filled.length > 0) setOpened([...opened, ...filled])
  const open = (field: string): void => {
    setOpened([...opened, field])
    setAsked(field)
  }
  const shown = wordFields.filter(
    (field) => (field === 'description' && question.openPrompt) || has(field) || opened.includes(field),
  )
  const closed = (['note', 'evidence'] as const).filter((field) => !shown.includes(field))
  return (
    <>
      {shown.map((field) => (
        <div key={field} data-field={field}>
          <TypedTextField
            label={field === 'description' ? (question.openPrompt ?? t('description')) : t(`${field}.label`)}
            {...(field !== 'description' && { hint: t(`${field}.hint`) })}
            value={texts[field]}
            language={language}
            autoFocus={asked === field}
            onCommit={(text) => typeAnswerText(question.number, field, text)}
          />
        </div>
      ))}
      {closed.length > 0 && (
        <div className={styles.adders}>
          {closed.map((field) => (
            <Button key={field} variant="quiet" icon={field} onClick={() => open(field)}>
              {t(`${field}.add`)}
            </Button>
          ))}
        </div>
      )}
    </>
  )
})
