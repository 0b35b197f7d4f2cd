import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CheckLine } from '../../domain/assessment/checklist'
import { useLanguage } from '../../i18n/use-language'
import { questionPath } from '../../paths/paths'
import { useQuestionnaire } from '../../session/read/use-assessment'
import { LanguageText } from '../../ui/language-text/language-text'
import { SectionCard } from '../../ui/section-card/section-card'
import styles from './result-page.module.css'

/** Items of the checklist that the group set otherwise than their answers say; both are shown, with the reason. */
export function ContradictionList({ lines }: { lines: readonly CheckLine[] }): ReactElement {
  const { t } = useTranslation('result')
  return (
    <SectionCard id="contradictions" title={t('contradictions.title')} takesFocus>
      {lines.length === 0 ? (
        <p>{t('contradictions.none')}</p>
      ) : (
        <>
          <p className={styles.measure}>{t('contradictions.intro')}</p>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line.actionPoint}>
                <Contradiction line={line} />
              </li>
            ))}
          </ul>
        </>
      )}
    </SectionCard>
  )
}

function Contradiction({ line }: { line: CheckLine }): ReactElement {
  const { t } = useTranslation('result')
  const language = useLanguage()
  const point = useQuestionnaire()
    .blocks.flatMap((block) => block.actionPoints)
    .find((candidate) => candidate.number === line.actionPoint)
  return (
    <>
      <p>
        <b>{t('contradictions.item', { number: line.actionPoint })}</b> {point?.text}
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('contradictions.fromAnswer')}</dt>
          <dd>{t(`contradictions.status.${line.fromAnswer}`)}</dd>
        </div>
        <div>
          <dt>{t('contradictions.setByGroup')}</dt>
          <dd>{t(`contradictions.status.${line.status}`)}</dd>
        </div>
        <div>
          <dt>{t('contradictions.reason')}</dt>
          <dd>
            <LanguageText value={line.override?.reason} language={language} />
          </dd>
        </div>
      </dl>
      <p>
        <Link href={questionPath(line.question)} className={styles.link}>
          {t('contradictions.toQuestion', { number: line.question })}
        </Link>
      </p>
    </>
  )
}
