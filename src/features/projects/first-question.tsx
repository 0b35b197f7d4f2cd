import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { answerId, CONSENSUS, type AnswerEdit } from '../../domain/assessment/answers'
import { scoreItem } from '../../domain/assessment/scoring'
import { currentRound } from '../../domain/project/create'
import type { Answer, Project } from '../../domain/project/schema'
import { isAsked } from '../../domain/method/method'
import { useLanguage } from '../../i18n/use-language'
import { methodAtHand } from '../../storage/method'
import { stampNow } from '../../storage/project-store'
import { AnswerPad } from '../../ui/answer-pad/answer-pad'
import styles from './home-page.module.css'
import { keepAndOpen } from './project-list'
import { startProject } from './start-project'

/** The handbook's first question, there to be answered at once: the answer begins a project. */
export function FirstQuestion(): ReactElement | null {
  const { t } = useTranslation('projects')
  const language = useLanguage()
  const [, navigate] = useLocation()
  const block = methodAtHand('questionnaire', language)?.blocks[0]
  const question = block?.questions.find(isAsked)
  if (!block || !question) return null

  const answer = async (edit: AnswerEdit): Promise<void> => {
    const project = await startProject({ title: {}, level: 'system', country: 'LA', language })
    const answered = withAnswer(project, question.number, edit)
    await keepAndOpen(answered)
    const isWhole = scoreItem(question, Object.values(answered.answers)[0]).answered
    const next = isWhole ? block.questions.filter(isAsked)[1] : question
    navigate(`/project/${project.header.id}/assessment/1/${next?.number ?? ''}`)
  }

  return (
    <section className={styles.first} aria-labelledby="first-question">
      <p className={styles.firstHint}>{t('home.startHere')}</p>
      <p className={styles.firstBlock}>{block.number}. {block.name}</p>
      <h2 id="first-question" className={styles.firstText}><span className={styles.number}>{question.number}</span> {question.text}</h2>
      <AnswerPad question={question} labelledBy="first-question" onEdit={(edit) => void answer(edit)} />
    </section>
  )
}

function withAnswer(project: Project, question: string, edit: AnswerEdit): Project {
  const roundId = currentRound(project).id
  const id = answerId(roundId, CONSENSUS, question)
  const given = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== null))
  const answer: Answer = { ...stampNow(), id, roundId, respondent: CONSENSUS, question, ...given }
  return { ...project, answers: { [id]: answer } }
}
