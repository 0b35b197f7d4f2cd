import { memo, useCallback, useLayoutEffect, useRef, type ReactElement } from 'react'
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
export const AnswerPad = memo(function AnswerPad({
  question,
  answer,
  labelledBy,
  onEdit,
  showKeys,
}: AnswerPadProps): ReactElement {
  // The buttons get functions that never change, so that an answer draws only the buttons it changes.
  const latest = useRef(answer)
  useLayoutEffect(() => {
    latest.current = answer
  })
  const choosePart = useCallback(
    (part: string, value: PartAnswer) => onEdit(partEdit(latest.current, part, value)),
    [onEdit],
  )
  const chooseValue = useCallback(
    (value: AnswerValue) => onEdit(valueEdit(question, latest.current, value)),
    [question, onEdit],
  )
  return (
    <div className={styles.pad}>
      {question.kind === 'parts' && question.parts && (
        <ul className={styles.parts}>
          {question.parts.map((part) => (
            <li key={part.id} className={styles.part}>
              <span id={`${labelledBy}-${part.id}`} className={styles.partText}>
                <b>{part.id})</b> {part.text}
              </span>
              <PartButtons
                part={part.id}
                labelledBy={`${labelledBy}-${part.id}`}
                value={answer?.parts?.[part.id]}
                onChoose={choosePart}
              />
            </li>
          ))}
        </ul>
      )}
      {question.kind === 'ratio' && <RatioPad answer={answer} onEdit={onEdit} />}
      <div className={styles.values} role="group" aria-labelledby={labelledBy}>
        {(question.kind === 'ratio' ? values.slice(2) : values).map((value) => (
          <ValueButton
            key={value}
            value={value}
            forAll={question.kind === 'parts'}
            isChosen={isChosen(question, answer, value)}
            showKey={showKeys === true}
            onChoose={chooseValue}
          />
        ))}
      </div>
    </div>
  )
})

interface PartButtonsProps {
  part: string
  labelledBy: string
  value: PartAnswer | undefined
  onChoose: (part: string, value: PartAnswer) => void
}

const PartButtons = memo(function PartButtons({ part, labelledBy, value, onChoose }: PartButtonsProps): ReactElement {
  const { t } = useTranslation('assessment')
  return (
    <div className={styles.partButtons} role="group" aria-labelledby={labelledBy}>
      {partValues.map((option) => (
        <button
          key={option}
          type="button"
          className={classNames(styles.small, styles[option])}
          aria-pressed={value === option}
          title={t(`answer.${option}`)}
          onClick={() => onChoose(part, option)}
        >
          <Icon name={option} size={18} />
          <span>{t(`partAnswer.${option}`)}</span>
        </button>
      ))}
    </div>
  )
})

interface ValueButtonProps {
  value: AnswerValue
  forAll: boolean
  isChosen: boolean
  showKey: boolean
  onChoose: (value: AnswerValue) => void
}

const ValueButton = memo(function ValueButton({
  value,
  forAll,
  isChosen,
  showKey,
  onChoose,
}: ValueButtonProps): ReactElement {
  const { t } = useTranslation('assessment')
  const key = values.indexOf(value) + 1
  return (
    <button
      type="button"
      className={classNames(styles.value, styles[value])}
      aria-pressed={isChosen}
      data-answer={key}
      onClick={() => onChoose(value)}
    >
      <Icon name={value} />
      <span>{t(`${forAll ? 'answerAll' : 'answer'}.${value}`)}</span>
      {showKey && <kbd className={styles.key}>{key}</kbd>}
    </button>
  )
})

function isChosen(question: MethodQuestion, answer: Answer | undefined, value: AnswerValue): boolean {
  if (answer?.value) return answer.value === value
  return question.parts !== undefined && question.parts.every((part) => answer?.parts?.[part.id] === value)
}
