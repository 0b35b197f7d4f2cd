import { memo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { partEdit, valueEdit, type AnswerEdit } from '../../domain/assessment/answers'
import type { MethodQuestion } from '../../domain/method/method'
import type { Answer, AnswerValue, PartAnswer } from '../../domain/project/schema'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import styles from './answer-pad.module.css'
import { RatioPad } from './ratio-pad'

export interface AnswerPadProps {
  question: MethodQuestion
  answer?: Answer | undefined
  /** The id of the element that holds the question's text. */
  labelledBy: string
  onEdit: (edit: AnswerEdit) => void
  /** Show which key gives which answer. */
  showKeys?: boolean
}

const values: readonly AnswerValue[] = ['yes', 'no', 'unknown', 'notApplicable']
const partValues: readonly PartAnswer[] = ['yes', 'no', 'unknown']

/** The answers to one question: four buttons, and for a question with parts a row for each part. */
export const AnswerPad = memo(function AnswerPad({ question, answer, labelledBy, onEdit, showKeys }: AnswerPadProps): ReactElement {
  return (
    <div className={styles.pad}>
      {question.kind === 'parts' && question.parts && (
        <ul className={styles.parts}>
          {question.parts.map((part) => (
            <li key={part.id} className={styles.part}>
              <span id={`${labelledBy}-${part.id}`} className={styles.partText}><b>{part.id})</b> {part.text}</span>
              <PartButtons labelledBy={`${labelledBy}-${part.id}`} value={answer?.parts?.[part.id]} onChoose={(value) => onEdit(partEdit(answer, part.id, value))} />
            </li>
          ))}
        </ul>
      )}
      {question.kind === 'ratio' && <RatioPad answer={answer} onEdit={onEdit} />}
      <ValueButtons question={question} answer={answer} labelledBy={labelledBy} onEdit={onEdit} showKeys={showKeys === true} />
    </div>
  )
})

function PartButtons({ labelledBy, value, onChoose }: { labelledBy: string; value: PartAnswer | undefined; onChoose: (value: PartAnswer) => void }): ReactElement {
  const { t } = useTranslation('assessment')
  return (
    <div className={styles.partButtons} role="group" aria-labelledby={labelledBy}>
      {partValues.map((option) => (
        <button key={option} type="button" className={classNames(styles.small, styles[option])} aria-pressed={value === option} title={t(`answer.${option}`)} onClick={() => onChoose(option)}>
          <Icon name={option} size={18} />
          <span>{t(`partAnswer.${option}`)}</span>
        </button>
      ))}
    </div>
  )
}

function ValueButtons({ question, answer, labelledBy, onEdit, showKeys }: Required<Omit<AnswerPadProps, 'answer'>> & { answer: Answer | undefined }): ReactElement {
  const { t } = useTranslation('assessment')
  const offered = question.kind === 'ratio' ? values.slice(2) : values
  const words = question.kind === 'parts' ? 'answerAll' : 'answer'
  return (
    <div className={styles.values} role="group" aria-labelledby={labelledBy}>
      {offered.map((value) => (
        <button key={value} type="button" className={classNames(styles.value, styles[value])} aria-pressed={isChosen(question, answer, value)} data-answer={values.indexOf(value) + 1} onClick={() => onEdit(valueEdit(question, answer, value))}>
          <Icon name={value} />
          <span>{t(`${words}.${value}`)}</span>
          {showKeys && <kbd className={styles.key}>{values.indexOf(value) + 1}</kbd>}
        </button>
      ))}
    </div>
  )
}

function isChosen(question: MethodQuestion, answer: Answer | undefined, value: AnswerValue): boolean {
  if (answer?.value) return answer.value === value
  return question.parts !== undefined && question.parts.every((part) => answer?.parts?.[part.id] === value)
}
