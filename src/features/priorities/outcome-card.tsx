import { memo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { MethodSuggestion, PlanningMethod } from '../../domain/method/method'
import type { OutcomeNode } from '../../domain/planning/plan'
import { proposalById } from '../../domain/planning/proposals'
import { pathOf } from '../../paths/paths'
import {
  chooseAgencies,
  deleteRow,
  moveOutcomeTo,
  moveRow,
  replaceAgency,
  typeOutcome,
} from '../../session/commands/plan'
import { openProject } from '../../session/current'
import { useProject, useQuestionnaire } from '../../session/read/use-assessment'
import { OutcomeAgencies } from '../../ui/agency-picker/outcome-agencies'
import { InPlaceText } from '../../ui/in-place-text/in-place-text'
import { RowHead } from '../../ui/row/row-head'
import { useRowKeys } from '../../ui/row/row-tools'
import styles from './area-card.module.css'
import { areasToMoveTo } from './areas-to-move-to'

interface Props {
  node: OutcomeNode
  place: number
  isLast: boolean
  example: MethodSuggestion | undefined
  method: PlanningMethod
}

/** A key outcome with the agency that leads and those that support it. */
export const OutcomeCard = memo(function OutcomeCard({ node, place, isLast, example, method }: Props): ReactElement {
  const { t } = useTranslation('priorities')
  const { blocks } = useQuestionnaire()
  const { agencies } = useProject()
  const { outcome, actions } = node
  const { suggestion } = outcome.derivedFrom
  const hints = suggestion ? proposalById(method, suggestion) : undefined
  const move = (direction: -1 | 1): boolean => moveRow('outcome', outcome.id, direction)
  const name = t('outcome', { place })
  const replace = (from: string, to: string, everywhere: boolean): void =>
    replaceAgency(from, to, everywhere ? 'everywhere' : { outcome: outcome.id })
  return (
    <li className={styles.outcome} data-row={outcome.id} tabIndex={-1} onKeyDown={useRowKeys(move)}>
      <RowHead
        level={4}
        id={outcome.id}
        name={name}
        isFirst={place === 1}
        isLast={isLast}
        onMove={move}
        onDelete={() => deleteRow('outcome', outcome.id)}
        takesAlong={actions.length > 0 ? t('takesActions', { actions: actions.length }) : undefined}
        elsewhere={{
          label: t('moveOutcome'),
          current: outcome.priorityAreaId,
          groups: () => areasToMoveTo(openProject(), blocks),
          onMove: (areaId) => moveOutcomeTo(outcome.id, areaId),
        }}
      />
      <InPlaceText
        label={name}
        placeholder={t('outcomePlaceholder', { example: example?.keyOutcome ?? '' })}
        value={outcome.text}
        onCommit={(text) => typeOutcome(outcome.id, { text })}
      />
      <div className={styles.agencies}>
        <OutcomeAgencies
          outcome={outcome}
          agencies={agencies}
          hints={hints}
          onChoose={(field, chosen) => chooseAgencies(outcome.id, field, chosen)}
          onReplace={replace}
        />
      </div>
      <p className={styles.actions}>
        <Link href={pathOf('plan')}>{t('actionCount', { count: actions.length })}</Link>
      </p>
    </li>
  )
})
