import { useEffect, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isProvisional } from '../../domain/assessment/scoring'
import { isAsked, type Guidance, type MethodBlock } from '../../domain/method/method'
import { formatPercent } from '../../domain/text/format'
import { otherLanguage } from '../../domain/text/language'
import { useLanguage } from '../../i18n/use-language'
import { loadOwnMethod } from '../../storage/method/load-wording'
import { blockPath, pathOf } from '../../paths/paths'
import { useOwnMethod } from '../../session/read/use-own-method'
import { useProjectStore } from '../../session/current'
import { useBlockScore, useRoundId } from '../../session/read/use-assessment'
import buttonStyles from '../../ui/button/button.module.css'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import styles from './assessment-page.module.css'
import { BlankCard } from './blank-card'
import { GoodPractices } from './good-practices'
import { QuestionCard } from './question-card'

interface Props {
  block: MethodBlock
  withSecondLanguage: boolean
  isLast: boolean
  alone: boolean
}

/** One building block: what it looks at, its questions, and the way on. */
export function BlockSection({ block, withSecondLanguage, isLast, alone }: Props): ReactElement {
  const { t } = useTranslation('assessment')
  const language = useLanguage()
  const guidance = useGuidance()
  const roundId = useRoundId()
  const typed = useProjectStore((state) => state.project?.header.language ?? 'lo')
  const twin = useOwnMethod('questionnaire', otherLanguage(language))
  const other = withSecondLanguage ? twin?.blocks.find(({ number }) => number === block.number) : undefined
  const heading = `block-${block.number}`
  return (
    <section className={styles.block} style={{ containIntrinsicBlockSize: heightOf(block) }} aria-labelledby={heading}>
      <header className={styles.head}>
        <p className={styles.kicker}>{t('blockOf', { number: block.number })}</p>
        <h1 id={heading}>{block.name}</h1>
        {other && (
          <p className={styles.secondName} lang={otherLanguage(language)}>
            {other.name}
          </p>
        )}
        <p className={styles.about}>{block.about}</p>
        <BlockScoreLine number={block.number} />
        {guidance && <GoodPractices practices={guidance.goodPractices} block={block.number} />}
      </header>
      <div className={styles.questions}>
        {block.questions.map((item) =>
          isAsked(item) ? (
            <QuestionCard
              key={item.number}
              roundId={roundId}
              typed={typed}
              question={item}
              secondLanguage={other?.questions.filter(isAsked).find(({ number }) => number === item.number)}
              help={guidance?.help[item.number]}
              actionPoint={block.actionPoints.find(({ number }) => `4.${number}` === item.number)}
              parent={block.questions.filter(isAsked).find(({ number }) => number === item.dependsOn)}
            />
          ) : (
            <BlankCard key={item.number} item={item} />
          ),
        )}
      </div>
      {alone && (
        <p className={styles.end} data-end-of-block>
          {isLast ? (
            <Link href={pathOf('result')} className={classNames(buttonStyles.button, buttonStyles.primary)}>
              <span>{t('toResult')}</span>
              <Icon name="next" />
            </Link>
          ) : (
            <Link href={blockPath(block.number + 1)} className={classNames(buttonStyles.button, buttonStyles.primary)}>
              <span>{t('toNextBlock', { number: block.number + 1 })}</span>
              <Icon name="next" />
            </Link>
          )}
        </p>
      )}
    </section>
  )
}

/**
 * About as high as the block will be, for the scroll bar while it is out of sight; the browser remembers what it was
 * once it was seen.
 */
function heightOf({ questions }: MethodBlock): string {
  return `auto ${14 + questions.length * 21}rem`
}

function BlockScoreLine({ number }: { number: number }): ReactElement | null {
  const { t } = useTranslation('assessment')
  const score = useBlockScore(number)
  if (!score) return null
  const words = t('answeredOf', { answered: score.answered, applicable: score.applicable })
  return (
    <p className={styles.score}>
      {score.readiness === null
        ? words
        : `${words} · ${t(isProvisional(score) ? 'readinessProvisional' : 'readiness', { percent: formatPercent(score.readiness) })}`}
    </p>
  )
}

/** Explanations and examples come after the questions: they are not needed to answer. */
function useGuidance(): Guidance | undefined {
  const language = useLanguage()
  const wordings = useProjectStore(({ project }) => project?.wordings)
  const [, redraw] = useState(0)
  useEffect(() => {
    void loadOwnMethod('guidance', language, wordings).then(() => redraw((count) => count + 1))
  }, [language, wordings])
  return useOwnMethod('guidance', language)
}
