import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuestionnaire } from '../../session/read/use-assessment'
import { TickSet } from '../../ui/tick-set/tick-set'
import styles from './documents-page.module.css'

/** For which building blocks a document that has a part for each is made; as long as none is ticked, for all. */
export function ChooseBlocks({
  chosen,
  onChoose,
}: {
  chosen: readonly number[]
  onChoose: (blocks: number[]) => void
}): ReactElement {
  const { t } = useTranslation('documents')
  const { blocks } = useQuestionnaire()
  const summary =
    chosen.length === 0 || chosen.length === blocks.length
      ? t('blocks.all')
      : t('blocks.some', { numbers: chosen.join(', ') })
  return (
    <details className={styles.blocks}>
      <summary>{summary}</summary>
      <TickSet
        legend={t('blocks.legend')}
        options={blocks.map(({ number, name }) => ({ value: String(number), label: `${number}. ${name}` }))}
        values={chosen.map(String)}
        onChoose={(values) => onChoose(values.map(Number).sort((a, b) => a - b))}
      />
    </details>
  )
}
