import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { questionFacts, type QuestionFacts } from '../../domain/assessment/question-facts'
import type { Assessment, ItemState } from '../../domain/assessment/scoring'
import { isEmptyText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { questionPath } from '../../paths/paths'
import { useAnswers, useQuestionnaire } from '../../session/read/use-assessment'
import { LanguageText } from '../../ui/language-text/language-text'
import { SectionCard } from '../../ui/section-card/section-card'
import gapStyles from './gap-section.module.css'
import styles from './result-page.module.css'

/** Questions, or parts of them, that were answered “not known”, with the notes that may say who could know. */
export function FindOutList({
  items,
  assessment,
}: {
  items: readonly ItemState[]
  assessment: Assessment
}): ReactElement {
  const { t } = useTranslation('result')
  const questionnaire = useQuestionnaire()
  const { answers } = useAnswers()
  const facts = items
    .map((item) => questionFacts(questionnaire, assessment, answers, item.number))
    .filter((fact) => fact !== null)
  return (
    <SectionCard id="findOut" title={t('findOut.title')} takesFocus>
      {facts.length === 0 ? (
        <p>{t('findOut.none')}</p>
      ) : (
        <>
          <p className={styles.measure}>{t('findOut.intro')}</p>
          <ul className={gapStyles.list}>
            {facts.map((fact) => (
              <li key={fact.number} className={gapStyles.asked}>
                <FindOut fact={fact} />
              </li>
            ))}
          </ul>
        </>
      )}
    </SectionCard>
  )
}

function FindOut({ fact }: { fact: QuestionFacts }): ReactElement {
  const { t } = useTranslation('result')
  const language = useLanguage()
  const unknown = fact.parts.filter((part) => part.value === 'unknown')
  return (
    <>
      <Link href={questionPath(fact.number)} className={gapStyles.question}>
        <b className={gapStyles.number}>{fact.number}</b> <span>{fact.text}</span>
      </Link>
      {unknown.length > 0 && (
        <p className={gapStyles.remark}>{unknown.map((part) => `${part.id}) ${part.text}`).join('; ')}</p>
      )}
      {fact.note && !isEmptyText(fact.note) && (
        <p className={gapStyles.remark}>
          {t('findOut.note')} <LanguageText value={fact.note} language={language} />
        </p>
      )}
    </>
  )
}
