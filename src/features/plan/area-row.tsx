import { memo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanningMethod } from '../../domain/method/method'
import { columnWord } from '../../domain/planning/matrix-columns'
import type { AreaNode } from '../../domain/planning/plan'
import type { Matrix } from '../../domain/project/schema'
import { deleteRow, moveRow, newOutcome, typeArea } from '../../session/commands/plan'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../../ui/button/button'
import { InPlaceText } from '../../ui/in-place-text/in-place-text'
import { QuestionLinks } from '../../ui/question-links/question-links'
import { focusText } from '../../ui/row/row-focus'
import { RowHead } from '../../ui/row/row-head'
import { useRowKeys } from '../../ui/row/row-tools'
import type { GroupInfo } from './groups'
import styles from './matrix.module.css'
import { OutcomeRow } from './outcome-row'

interface Props {
  node: AreaNode
  place: number
  isLast: boolean
  info: GroupInfo
  matrix: Matrix
  method: PlanningMethod
}

/** A priority area: its cell, and beside it the rows of its key outcomes. */
export const AreaRow = memo(function AreaRow({ node, place, isLast, info, matrix, method }: Props): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const { area, outcomes } = node
  const move = (direction: -1 | 1): boolean => moveRow('area', area.id, direction)
  const name = t('areaPlace', { place })
  const actions = outcomes.reduce((sum, outcome) => sum + outcome.actions.length, 0)
  return (
    <li className={styles.area} data-row={area.id} tabIndex={-1} onKeyDown={useRowKeys(move)}>
      <div className={styles.areaCell}>
        <RowHead
          level={3}
          id={area.id}
          name={name}
          isFirst={place === 1}
          isLast={isLast}
          onMove={move}
          onDelete={() => deleteRow('area', area.id)}
          takesAlong={outcomes.length > 0 ? t('areaTakesAlong', { outcomes: outcomes.length, actions }) : undefined}
        />
        <InPlaceText
          strong
          label={name}
          placeholder={t('areaPlaceholder', { example: info.areaExample })}
          value={area.name}
          onCommit={(text) => typeArea(area.id, text)}
        />
        {outcomes.length === 0 && (
          <QuestionLinks numbers={area.derivedFrom.questions} label={columnWord('fromQuestions', 'screen', language)} />
        )}
      </div>
      <div className={styles.outcomesCell}>
        {outcomes.length > 0 && (
          <ol className={styles.outcomes}>
            {outcomes.map((outcome, index) => (
              <OutcomeRow
                key={outcome.outcome.id}
                node={outcome}
                area={area}
                place={index + 1}
                isLast={index === outcomes.length - 1}
                info={info}
                matrix={matrix}
                method={method}
              />
            ))}
          </ol>
        )}
        <p className={styles.addOutcome}>
          <Button variant="quiet" icon="add" onClick={() => focusText(newOutcome(area.id))}>
            {t('addOutcome')}
          </Button>
        </p>
      </div>
    </li>
  )
})
