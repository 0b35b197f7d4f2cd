import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { checklist } from '../../domain/assessment/checklist'
import type { Assessment } from '../../domain/assessment/scoring'
import { gapsOf } from '../../domain/planning/gaps'
import { currentRound } from '../../domain/project/create'
import { formatLongDate } from '../../domain/text/long-date'
import { useLanguage } from '../../i18n/use-language'
import { blockPath, pathOf } from '../../paths/paths'
import { useAssessment, useProject, useQuestionnaire } from '../../session/read/use-assessment'
import buttonStyles from '../../ui/button/button.module.css'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { LanguageText } from '../../ui/language-text/language-text'
import { ProfileChart } from '../../ui/profile-chart/profile-chart'
import { SectionCard } from '../../ui/section-card/section-card'
import { ContradictionList } from './contradiction-list'
import { FindOutList } from './find-out-list'
import { GapSection } from './gap-section'
import { OverallReadiness } from './overall-readiness'
import { ResultContents } from './result-contents'
import styles from './result-page.module.css'

/** What the answers come to: readiness, the profile of the nine blocks, the gaps, and what to do with them. */
export function ResultPage(): ReactElement {
  const assessment = useAssessment()
  return (
    <div className={styles.page}>
      <PageHead />
      {isUntouched(assessment) ? <NothingYet /> : <Result assessment={assessment} />}
    </div>
  )
}

/** Nobody has answered anything: not even a part of a question, nor that one is not applicable. */
function isUntouched(assessment: Assessment): boolean {
  return assessment.blocks.every((block) => block.items.every((item) => item.answeredShare === 0))
}

function PageHead(): ReactElement {
  const { t } = useTranslation('result')
  const language = useLanguage()
  const round = currentRound(useProject())
  return (
    <header className={styles.head}>
      <h1>{t('title')}</h1>
      <p className={styles.soft}>
        {t('round')} <LanguageText value={round.name} language={language} /> · {formatLongDate(round.date, language)}
      </p>
    </header>
  )
}

function NothingYet(): ReactElement {
  const { t } = useTranslation('result')
  return (
    <SectionCard id="nothing-yet" title={t('empty.title')}>
      <p className={styles.measure}>{t('empty.text')}</p>
      <p>
        <Link href={blockPath(1)} className={classNames(buttonStyles.button, buttonStyles.primary)}>
          <span>{t('empty.start')}</span>
          <Icon name="next" />
        </Link>
      </p>
    </SectionCard>
  )
}

function Result({ assessment }: { assessment: Assessment }): ReactElement {
  const { t } = useTranslation('result')
  const project = useProject()
  const questionnaire = useQuestionnaire()
  const { blocks, bands } = questionnaire
  const rows = assessment.blocks.map((score) => ({
    ...score,
    name: blocks.find((block) => block.number === score.number)?.name ?? '',
  }))
  const gaps = gapsOf(assessment, project.header.weights)
  const contradictions = checklist(questionnaire, assessment, project, currentRound(project).id).filter(
    (line) => line.contradicts,
  )
  const unknown = assessment.blocks.flatMap((block) => block.items).filter((item) => item.toFindOut && item.asked)
  return (
    <>
      <ResultContents counts={{ gaps: gaps.length, contradictions: contradictions.length, findOut: unknown.length }} />
      <OverallReadiness assessment={assessment} />
      <SectionCard id="profile" title={t('profile.title')} takesFocus>
        <ProfileChart rows={rows} bands={bands} />
      </SectionCard>
      <GapSection gaps={gaps} assessment={assessment} />
      <ContradictionList lines={contradictions} />
      <FindOutList items={unknown} assessment={assessment} />
      <WhatNext />
    </>
  )
}

function WhatNext(): ReactElement {
  const { t } = useTranslation('result')
  return (
    <SectionCard id="next" title={t('next.title')} takesFocus next>
      <p className={styles.measure}>{t('next.text')}</p>
      <p>
        <Link href={pathOf('priorities')} className={classNames(buttonStyles.button, buttonStyles.primary)}>
          <span>{t('next.toPriorities')}</span>
          <Icon name="next" />
        </Link>
      </p>
    </SectionCard>
  )
}
