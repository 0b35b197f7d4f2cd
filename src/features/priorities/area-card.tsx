import { memo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { MethodSuggestion, PlanningMethod } from '../../domain/method/method'
import type { AreaNode } from '../../domain/planning/plan'
import { chooseHosts, deleteRow, moveRow, newOutcome, replaceAgency, typeArea } from '../../session/commands/plan'
import { useProject } from '../../session/read/use-assessment'
import { AgencyField } from '../../ui/agency-picker/agency-field'
import { Button } from '../../ui/button/button'
import { InPlaceText } from '../../ui/in-place-text/in-place-text'
import { QuestionLinks } from '../../ui/question-links/question-links'
import { focusText } from '../../ui/row/row-focus'
import { RowHead } from '../../ui/row/row-head'
import { useRowKeys } from '../../ui/row/row-tools'
import styles from './area-card.module.css'
import { OutcomeCard } from './outcome-card'

interface Props {
  node: AreaNode
  place: number
  isLast: boolean
  blockName: string
  example: MethodSuggestion | undefined
  method: PlanningMethod
}

/** A priority area with its prospective host agencies, and the key outcomes under it. */
export const AreaCard = memo(function AreaCard({
  node,
  place,
  isLast,
  blockName,
  example,
  method,
}: Props): ReactElement {
  const { t } = useTranslation('priorities')
  const { agencies } = useProject()
  const { area, outcomes } = node
  const move = (direction: -1 | 1): boolean => moveRow('area', area.id, direction)
  const name = t('area', { place })
  const actions = outcomes.reduce((sum, outcome) => sum + outcome.actions.length, 0)
  return (
    <li className={styles.area} data-row={area.id} tabIndex={-1} onKeyDown={useRowKeys(move)}>
      <RowHead
        level={3}
        id={area.id}
        name={name}
        isFirst={place === 1}
        isLast={isLast}
        onMove={move}
        onDelete={() => deleteRow('area', area.id)}
        takesAlong={outcomes.length > 0 ? t('takesAlong', { outcomes: outcomes.length, actions }) : undefined}
        under={blockName}
      />
      <InPlaceText
        strong
        label={name}
        placeholder={t('areaPlaceholder', { example: example?.priorityArea ?? '' })}
        value={area.name}
        onCommit={(text) => typeArea(area.id, text)}
      />
      <AgencyField
        mode="many"
        label={t('hosts')}
        ids={area.hostAgencyIds}
        agencies={agencies}
        onChoose={(chosen) => chooseHosts(area.id, chosen)}
        onReplace={(from, to, everywhere) => replaceAgency(from, to, everywhere ? 'everywhere' : { area: area.id })}
      />
      {area.derivedFrom.questions.length > 0 && (
        <div className={styles.from}>
          <span className={styles.label}>{t('fromQuestions')}</span>
          <QuestionLinks numbers={area.derivedFrom.questions} label={t('fromQuestions')} />
        </div>
      )}
      {outcomes.length > 0 && (
        <ol className={styles.outcomes}>
          {outcomes.map((outcome, index) => (
            <OutcomeCard
              key={outcome.outcome.id}
              node={outcome}
              place={index + 1}
              isLast={index === outcomes.length - 1}
              example={example}
              method={method}
            />
          ))}
        </ol>
      )}
      <p>
        <Button variant="quiet" icon="add" onClick={() => focusText(newOutcome(area.id))}>
          {t('addOutcome')}
        </Button>
      </p>
    </li>
  )
})
