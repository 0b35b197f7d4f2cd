import { memo, useCallback, type KeyboardEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { columnWord } from '../../domain/planning/matrix-columns'
import { questionsBehind } from '../../domain/planning/plan'
import type { Action, Matrix, Outcome, PriorityArea, Timeline } from '../../domain/project/schema'
import {
  deleteRow,
  moveActionTo,
  moveRow,
  newActionAfter,
  setTimeline,
  typeAction,
  typeResponsible,
} from '../../session/commands/plan'
import { useLanguage } from '../../i18n/use-language'
import { InPlaceText } from '../../ui/in-place-text/in-place-text'
import { QuestionLinks } from '../../ui/question-links/question-links'
import { focusText } from '../../ui/row/row-focus'
import { RowTools, useRowKeys } from '../../ui/row/row-tools'
import { TimelineButton } from '../../ui/timeline-field/timeline-button'
import styles from './matrix.module.css'
import { usePlaces } from './places'

interface Props {
  action: Action
  outcome: Outcome
  area: PriorityArea
  place: number
  isLast: boolean
  matrix: Matrix
}

/** One action with its timeline and the questions it comes from. Enter in its text adds the next one. */
export const ActionRow = memo(function ActionRow({
  action,
  outcome,
  area,
  place,
  isLast,
  matrix,
}: Props): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const places = usePlaces(matrix)
  const move = (direction: -1 | 1): boolean => moveRow('action', action.id, direction)
  const moveKeys = useRowKeys(move)
  const onTimeline = useCallback((timeline: Timeline | undefined) => setTimeline(action.id, timeline), [action.id])
  const name = t('actionPlace', { place })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isNextRow(event)) {
      event.preventDefault()
      // What was typed is handed on first, so that undo takes the steps back one by one.
      ;(event.target as HTMLElement).blur()
      focusText(newActionAfter(action.id))
    } else moveKeys(event)
  }
  return (
    <li className={styles.action} data-row={action.id} tabIndex={-1} onKeyDown={onKeyDown}>
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <div className={styles.actionText}>
        <InPlaceText
          label={name}
          placeholder={t('actionPlaceholder')}
          value={action.text}
          onCommit={(text) => typeAction(action.id, text)}
        />
      </div>
      <div className={styles.timeline}>
        <div className={styles.responsible} data-field="responsible">
          <InPlaceText
            label={t('responsibleOf', { name })}
            placeholder={columnWord('responsible', 'screen', language)}
            value={action.responsible}
            onCommit={(text) => typeResponsible(action.id, text)}
          />
        </div>
        <div data-field="timeline">
          <TimelineButton label={t('timelineOf', { name })} value={action.timeline} onCommit={onTimeline} />
        </div>
        <QuestionLinks
          numbers={questionsBehind({ area, outcome, action })}
          label={columnWord('fromQuestions', 'screen', language)}
        />
      </div>
      <div className={styles.tools}>
        <RowTools
          id={action.id}
          name={name}
          isFirst={place === 1}
          isLast={isLast}
          onMove={move}
          onDelete={() => deleteRow('action', action.id)}
          elsewhere={{
            label: t('moveAction'),
            current: outcome.id,
            groups: places.outcomes,
            onMove: (to) => moveActionTo(action.id, to),
          }}
        />
      </div>
    </li>
  )
})

/** Enter in a text, and not the end of a word that an input method is composing. Shift and Enter make a new line. */
function isNextRow(event: KeyboardEvent): boolean {
  return (
    event.key === 'Enter' &&
    !event.shiftKey &&
    !event.altKey &&
    !event.nativeEvent.isComposing &&
    event.target instanceof HTMLTextAreaElement
  )
}
