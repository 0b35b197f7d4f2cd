import { useContext, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { QuestionFacts, Standing } from '../../domain/assessment/question-facts'
import { useLanguage } from '../../i18n/use-language'
import { questionPath } from '../../paths/paths'
import buttonStyles from '../button/button.module.css'
import { classNames } from '../class-names'
import { Dialog } from '../dialog/dialog'
import { Icon, type IconName } from '../icon/icon'
import { LanguageText } from '../language-text/language-text'
import { QuestionFactsContext } from './question-facts-context'
import styles from './question-links.module.css'

const icons: Record<Standing, IconName> = {
  yes: 'yes',
  partly: 'notApplicable',
  no: 'no',
  unknown: 'unknown',
  notApplicable: 'notApplicable',
  open: 'more',
}

/** A question as it stands now, with a link to where it is answered. */
export function QuestionDialog({ number, onClose }: { number: string; onClose: () => void }): ReactElement {
  const { t } = useTranslation('plan')
  const facts = useContext(QuestionFactsContext)(number)
  return (
    <Dialog
      title={t('questions.title', { number })}
      onClose={onClose}
      actions={
        facts && (
          <Link href={questionPath(number)} className={classNames(buttonStyles.button, buttonStyles.primary)}>
            <Icon name="next" />
            <span>{t('questions.goTo')}</span>
          </Link>
        )
      }
    >
      {facts ? <Facts facts={facts} /> : <p>{t('questions.none')}</p>}
    </Dialog>
  )
}

function Facts({ facts }: { facts: QuestionFacts }): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  return (
    <>
      <p className={styles.block}>
        {facts.block}. {facts.blockName}
      </p>
      <p className={styles.text}>{facts.text}</p>
      {facts.parts.length > 0 && (
        <ul className={styles.parts}>
          {facts.parts.map((part) => (
            <li key={part.id}>
              <span>
                <b>{part.id})</b> {part.text}
              </span>
              <AnswerNow standing={part.value ?? 'open'} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.answer}>
        {t('questions.answerNow')} <AnswerNow standing={facts.standing} />
      </p>
      {facts.note && (
        <p className={styles.note}>
          {t('questions.note')} <LanguageText value={facts.note} language={language} />
        </p>
      )}
    </>
  )
}

function AnswerNow({ standing }: { standing: Standing }): ReactElement {
  const { t } = useTranslation('plan')
  return (
    <span className={classNames(styles.now, styles[standing])}>
      <Icon name={icons[standing]} size={16} />
      {t(`questions.standing.${standing}`)}
    </span>
  )
}
