import { useEffect, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useParams } from 'wouter'
import { otherLanguage } from '../../domain/text/language'
import { useLanguage } from '../../i18n/use-language'
import { rememberSecondLanguage, isSecondLanguageShown } from '../../storage/small-storage/device'
import { loadMethod } from '../../storage/method/method'
import { blockPath } from '../../paths/paths'
import { useQuestionnaire } from '../../session/read/use-assessment'
import { Button } from '../../ui/button/button'
import styles from './assessment-page.module.css'
import { BlockNav } from './block-nav'
import { BlockSection } from './block-section'
import { goToQuestion, onAnswerKey } from './moving'
import { OpenItems } from './open-items'

/** The questionnaires: one building block at a time, or all of them on one page. */
export function AssessmentPage(): ReactElement {
  const { t } = useTranslation('assessment')
  const { block, question } = useParams()
  const questionnaire = useQuestionnaire()
  const [withSecondLanguage, setWithSecondLanguage] = useSecondLanguage()
  const language = useLanguage()
  const shown = questionnaire.blocks.filter((candidate) => block === 'all' || String(candidate.number) === block)

  useEffect(() => {
    if (question) goToQuestion(question)
    else window.scrollTo({ top: 0 })
  }, [question, block])

  useEffect(() => {
    window.addEventListener('keydown', onAnswerKey)
    return () => window.removeEventListener('keydown', onAnswerKey)
  }, [])

  if (block === undefined || shown.length === 0) return <Redirect to={blockPath(1)} replace />
  return (
    <div className={styles.page}>
      <BlockNav current={block} />
      <div className={styles.main}>
        <div className={styles.tools}>
          <OpenItems />
          <Button
            variant="quiet"
            icon="language"
            aria-pressed={withSecondLanguage}
            onClick={() => void setWithSecondLanguage(!withSecondLanguage)}
          >
            {t(
              withSecondLanguage
                ? `secondLanguage.hide.${otherLanguage(language)}`
                : `secondLanguage.show.${otherLanguage(language)}`,
            )}
          </Button>
        </div>
        <p className={styles.keysHint}>{t('keysHint')}</p>
        {shown.map((one) => (
          <BlockSection
            key={one.number}
            block={one}
            withSecondLanguage={withSecondLanguage}
            isLast={one.number === 9}
            alone={block !== 'all'}
          />
        ))}
      </div>
    </div>
  )
}

/** Whether the other language stands beside; it is loaded before it is shown, also after a change of language. */
function useSecondLanguage(): [boolean, (wanted: boolean) => Promise<void>] {
  const language = useLanguage()
  const [wanted, setWanted] = useState(isSecondLanguageShown)
  const [loaded, setLoaded] = useState<string | null>(null)
  useEffect(() => {
    if (wanted) void loadMethod('questionnaire', otherLanguage(language)).then(() => setLoaded(otherLanguage(language)))
  }, [wanted, language])
  const set = async (next: boolean): Promise<void> => {
    await loadMethod('questionnaire', otherLanguage(language))
    rememberSecondLanguage(next)
    setWanted(next)
  }
  return [wanted && loaded === otherLanguage(language), set]
}
