import { useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { answerId, CONSENSUS, type AnswerEdit } from '../../domain/assessment/answers'
import { scoreItem } from '../../domain/assessment/scoring'
import { currentRound } from '../../domain/project/create'
import type { Answer, Project } from '../../domain/project/schema'
import { isAsked } from '../../domain/method/method'
import { useLanguage } from '../../i18n/use-language'
import { cachedMethod } from '../../storage/method/method'
import { blockPath, projectPath, questionPath } from '../../paths/paths'
import { keepProject } from '../../session/current'
import { stampNow } from '../../session/project-state'
import { AnswerPad } from '../../ui/answer-pad/answer-pad'
import styles from './home-page.module.css'
import { startProject } from './start-project'

/**
 * The handbook's first question, there to be answered at once: the answer begins a project. Making it may take a moment
 * on a slow line; what is answered meanwhile is shown, and goes into the same project.
 */
export function FirstQuestion(): ReactElement | null {
  const { t } = useTranslation('projects')
  const language = useLanguage()
  const [, navigate] = useLocation()
  const [given, setGiven] = useState<Answer | undefined>()
  const latest = useRef<Answer>(undefined)
  const isBeginning = useRef(false)
  const block = cachedMethod('questionnaire', language)?.blocks[0]
  const question = block?.questions.find(isAsked)
  if (!block || !question) return null

  const begin = async (): Promise<void> => {
    const project = await startProject({ title: {}, level: 'system', country: 'LA', language })
    const answer = { ...emptyAnswer(project, question.number), ...latest.current, ...stampNow() }
    void keepProject({ ...project, answers: { [answer.id]: answer } })
    const next = scoreItem(question, answer).answered ? block.questions.filter(isAsked)[1] : question
    navigate(projectPath(project.header.id, next ? questionPath(next.number) : blockPath(1)))
  }

  const answer = (edit: AnswerEdit): void => {
    const fields = Object.entries({ ...latest.current, ...edit }).filter(([, value]) => value !== null)
    latest.current = Object.fromEntries(fields) as Answer
    setGiven(latest.current)
    if (isBeginning.current) return
    isBeginning.current = true
    // Where the line breaks, the next answer tries again.
    begin().catch(() => {
      isBeginning.current = false
    })
  }

  return (
    <section className={styles.first} aria-labelledby="first-question">
      <p className={styles.firstHint}>{t('home.startHere')}</p>
      <p className={styles.firstBlock}>
        {block.number}. {block.name}
      </p>
      <h2 id="first-question" className={styles.firstText}>
        <span className={styles.number}>{question.number}</span> {question.text}
      </h2>
      <AnswerPad question={question} answer={given} labelledBy="first-question" onEdit={answer} />
    </section>
  )
}

function emptyAnswer(project: Project, question: string): Answer {
  const roundId = currentRound(project).id
  return { ...stampNow(), id: answerId(roundId, CONSENSUS, question), roundId, respondent: CONSENSUS, question }
}
