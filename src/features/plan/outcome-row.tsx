import { memo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanningMethod } from '../../domain/method/method'
import { columnWord } from '../../domain/planning/matrix-columns'
import { questionsBehind, type OutcomeNode } from '../../domain/planning/plan'
import { proposalById } from '../../domain/planning/proposals'
import type { Matrix, PriorityArea } from '../../domain/project/schema'
import {
  chooseAgencies,
  deleteRow,
  moveOutcomeTo,
  moveRow,
  newAction,
  replaceAgency,
  typeOutcome,
} from '../../session/commands/plan'
import { useProjectStore } from '../../session/current'
import { OutcomeAgencies } from '../../ui/agency-picker/outcome-agencies'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../../ui/button/button'
import { InPlaceText } from '../../ui/in-place-text/in-place-text'
import { QuestionLinks } from '../../ui/question-links/question-links'
import { focusText } from '../../ui/row/row-focus'
import { RowHead } from '../../ui/row/row-head'
import { useRowKeys } from '../../ui/row/row-tools'
import { ActionRow } from './action-row'
import type { GroupInfo } from './groups'
import styles from './matrix.module.css'
import { usePlaces } from './places'

interface Props {
  node: OutcomeNode
  area: PriorityArea
  place: number
  isLast: boolean
  info: GroupInfo
  matrix: Matrix
  method: PlanningMethod
}

const noAgencies = {}

/** A key outcome with its agencies; beside it its actions, and the comments. */
export const OutcomeRow = memo(function OutcomeRow({
  node,
  area,
  place,
  isLast,
  info,
  matrix,
  method,
}: Props): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const agencies = useProjectStore((state) => state.project?.agencies) ?? noAgencies
  const places = usePlaces(matrix)
  const { outcome, actions } = node
  const move = (direction: -1 | 1): boolean => moveRow('outcome', outcome.id, direction)
  const name = t('outcomePlace', { place })
  const { suggestion } = outcome.derivedFrom
  const hints = suggestion ? proposalById(method, suggestion) : undefined
  const replace = (from: string, to: string, everywhere: boolean): void =>
    replaceAgency(from, to, everywhere ? 'everywhere' : { outcome: outcome.id })
  return (
    <li className={styles.outcome} data-row={outcome.id} tabIndex={-1} onKeyDown={useRowKeys(move)}>
      <div className={styles.outcomeCell}>
        <RowHead
          level={4}
          id={outcome.id}
          name={name}
          isFirst={place === 1}
          isLast={isLast}
          onMove={move}
          onDelete={() => deleteRow('outcome', outcome.id)}
          takesAlong={actions.length > 0 ? t('outcomeTakesAlong', { actions: actions.length }) : undefined}
          elsewhere={{
            label: t('moveOutcome'),
            current: area.id,
            groups: places.areas,
            onMove: (to) => moveOutcomeTo(outcome.id, to),
          }}
        />
        <InPlaceText
          label={name}
          placeholder={t('outcomePlaceholder', { example: info.outcomeExample })}
          value={outcome.text}
          onCommit={(text) => typeOutcome(outcome.id, { text })}
        />
        <OutcomeAgencies
          outcome={outcome}
          agencies={agencies}
          hints={hints}
          onChoose={(field, chosen) => chooseAgencies(outcome.id, field, chosen)}
          onReplace={replace}
        />
        {actions.length === 0 && (
          <QuestionLinks
            numbers={questionsBehind({ area, outcome, action: null })}
            label={columnWord('fromQuestions', 'screen', language)}
          />
        )}
      </div>
      <div className={styles.actionsCell}>
        {actions.length > 0 && (
          <ol className={styles.actions}>
            {actions.map((action, index) => (
              <ActionRow
                key={action.id}
                action={action}
                outcome={outcome}
                area={area}
                place={index + 1}
                isLast={index === actions.length - 1}
                matrix={matrix}
              />
            ))}
          </ol>
        )}
        <p className={styles.addAction}>
          <Button variant="quiet" icon="add" onClick={() => focusText(newAction(outcome.id))}>
            {t('addAction')}
          </Button>
        </p>
      </div>
      <div className={styles.commentsCell} data-field="comment">
        <p className={styles.narrowLabel}>{columnWord('comments', 'screen', language)}</p>
        <InPlaceText
          label={t('commentsOf', { name })}
          placeholder={columnWord('comments', 'screen', language)}
          value={outcome.comment}
          onCommit={(comment) => typeOutcome(outcome.id, { comment })}
        />
      </div>
    </li>
  )
})
