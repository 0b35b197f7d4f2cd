import { useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { consensusAnswers } from '../../domain/assessment/answers'
import { scoreAssessment, type Score } from '../../domain/assessment/scoring'
import { currentRound } from '../../domain/project/create'
import type { Project } from '../../domain/project/schema'
import { formatPercent } from '../../domain/text/format'
import { useAssessment, useQuestionnaire } from '../../session/read/use-assessment'
import styles from './history.module.css'

/** Readiness of each building block then, beside that of now. */
export function PastReadiness({ past }: { past: Project }): ReactElement {
  const { t } = useTranslation('history')
  const questionnaire = useQuestionnaire()
  const now = useAssessment()
  const before = useMemo(
    () => scoreAssessment(questionnaire, consensusAnswers(past, currentRound(past).id), past.header.weights),
    [questionnaire, past],
  )
  return (
    <table className={styles.table}>
      <caption>{t('preview.readiness')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('preview.block')}</th>
          <th scope="col">{t('preview.then')}</th>
          <th scope="col">{t('preview.now')}</th>
        </tr>
      </thead>
      <tbody>
        {questionnaire.blocks.map((block, index) => (
          <tr key={block.number}>
            <th scope="row">
              {block.number}. {block.name}
            </th>
            <Readiness score={before.blocks[index]} />
            <Readiness score={now.blocks[index]} />
          </tr>
        ))}
        <tr className={styles.overall}>
          <th scope="row">{t('preview.overall')}</th>
          <Readiness score={before.overall} />
          <Readiness score={now.overall} />
        </tr>
      </tbody>
    </table>
  )
}

function Readiness({ score }: { score: Pick<Score, 'readiness'> | undefined }): ReactElement {
  const { t } = useTranslation('history')
  const readiness = score?.readiness ?? null
  return readiness === null ? (
    <td className={styles.facts}>{t('preview.none')}</td>
  ) : (
    <td>{formatPercent(readiness)}</td>
  )
}
