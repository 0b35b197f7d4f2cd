import { memo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanningMethod } from '../../domain/method/method'
import type { MatrixGroup } from '../../domain/planning/plan'
import type { Matrix } from '../../domain/project/schema'
import { newArea, newAreaWithOutcome } from '../../session/commands/plan'
import { Button } from '../../ui/button/button'
import { focusText } from '../../ui/row/row-focus'
import { AreaRow } from './area-row'
import type { GroupInfo } from './groups'
import styles from './matrix.module.css'

interface Props {
  matrix: Matrix
  node: MatrixGroup
  info: GroupInfo
  method: PlanningMethod
}

/** The rows of one building block, or of one front-office area. */
export const MatrixGroupSection = memo(function MatrixGroupSection({
  matrix,
  node,
  info,
  method,
}: Props): ReactElement {
  const { t } = useTranslation('plan')
  const { areas } = node
  const { areaName } = info
  return (
    <section className={styles.group} aria-labelledby={`group-${node.group}`}>
      <header className={styles.groupHead}>
        <h2 id={`group-${node.group}`} tabIndex={-1}>
          {info.number && `${info.number}. `}
          {info.name}
        </h2>
        {info.description && <p className={styles.description}>{info.description}</p>}
      </header>
      {areas.length > 0 && (
        <ol className={styles.areas}>
          {areas.map((area, index) => (
            <AreaRow
              key={area.area.id}
              node={area}
              place={index + 1}
              isLast={index === areas.length - 1}
              info={info}
              matrix={matrix}
              method={method}
            />
          ))}
        </ol>
      )}
      <div className={styles.groupFoot}>
        {areaName && areas.length === 0 ? (
          <Button
            variant="quiet"
            icon="add"
            onClick={() => focusText(newAreaWithOutcome(matrix, node.group, areaName))}
          >
            {t('addOutcome')}
          </Button>
        ) : (
          <Button variant="quiet" icon="add" onClick={() => focusText(newArea(matrix, node.group))}>
            {t('addArea')}
          </Button>
        )}
        {areas.length === 0 && info.outcomeExample && (
          <p className={styles.example}>
            {t(areaName ? 'outcomeExample' : 'areaExample', { area: info.areaExample, outcome: info.outcomeExample })}
          </p>
        )}
      </div>
    </section>
  )
})
