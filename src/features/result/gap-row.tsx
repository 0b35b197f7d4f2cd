import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { questionFacts, type QuestionFacts } from '../../domain/assessment/question-facts'
import type { Assessment } from '../../domain/assessment/scoring'
import { isAsked } from '../../domain/method/method'
import type { Gap } from '../../domain/planning/gaps'
import { formatNumber } from '../../domain/text/format'
import { useLanguage } from '../../i18n/use-language'
import { questionPath } from '../../paths/paths'
import { useAnswers, useQuestionnaire } from '../../session/read/use-assessment'
import { classNames } from '../../ui/class-names'
import { Icon, type IconName } from '../../ui/icon/icon'
import styles from './gap-section.module.css'

const icons: Record<Gap['kind'], IconName> = { missing: 'no', partly: 'partly', findOut: 'unknown' }

/** One gap: its question, what kind of gap it is, what of it is missing, and what closing it would add. */
export function GapRow({ gap, assessment }: { gap: Gap; assessment: Assessment }): ReactElement | null {
  const { t } = useTranslation('result')
  const language = useLanguage()
  const questionnaire = useQuestionnaire()
  const { answers } = useAnswers()
  const facts = questionFacts(questionnaire, assessment, answers, gap.question)
  if (!facts) return null
  const points = formatNumber(gap.gain * 100, language, 1)
  return (
    <>
      <Link href={questionPath(gap.question)} className={styles.question}>
        <b className={styles.number}>{gap.question}</b> <span>{facts.text}</span>
      </Link>
      <p className={classNames(styles.kind, styles[gap.kind])}>
        <Icon name={icons[gap.kind]} size={18} /> {t(`gaps.kind.${gap.kind}`)}
      </p>
      <p className={styles.gain}>
        <span aria-hidden="true">{t('gaps.gain', { points: `+${points}` })}</span>
        <span className="visually-hidden">{t('gaps.gainOf', { points })}</span>
      </p>
      <Remarks facts={facts} assessment={assessment} />
    </>
  )
}

/** Which parts are missing or not known; or, of a question that is not asked by itself, why it is a gap. */
function Remarks({ facts, assessment }: { facts: QuestionFacts; assessment: Assessment }): ReactElement | null {
  const { t } = useTranslation('result')
  const questions = useQuestionnaire()
    .blocks.flatMap((block) => block.questions)
    .filter(isAsked)
  const isSelfAsked =
    assessment.blocks.flatMap((block) => block.items).find((item) => item.number === facts.number)?.asked ?? true
  const parent = questions.find((question) => question.number === facts.number)?.dependsOn
  if (!isSelfAsked && parent) return <p className={styles.remark}>{t('gaps.follows', { parent })}</p>
  const lists = [
    { label: t('gaps.partsLeft'), parts: facts.parts.filter((part) => part.value === 'no') },
    { label: t('gaps.partsUnknown'), parts: facts.parts.filter((part) => part.value === 'unknown') },
  ].filter((list) => list.parts.length > 0)
  if (lists.length === 0) return null
  return (
    <div className={styles.remark}>
      {lists.map((list) => (
        <p key={list.label}>
          {list.label} {list.parts.map((part) => `${part.id}) ${part.text}`).join('; ')}
        </p>
      ))}
    </div>
  )
}
