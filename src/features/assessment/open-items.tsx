import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { isAsked } from '../../domain/method/method'
import { questionPath } from '../../paths/paths'
import { useQuestionnaire, useSettledAssessment } from '../../session/read/use-assessment'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import styles from './assessment-page.module.css'
import { goToQuestion } from './moving'

type Kind = 'unanswered' | 'findOut'

/** What is left, one click away: questions without an answer, and those answered “not known”. */
export function OpenItems(): ReactElement {
  const { t } = useTranslation('assessment')
  const [shown, setShown] = useState<Kind | null>(null)
  const items = useSettledAssessment().blocks.flatMap((block) => block.items)
  const lists: Record<Kind, string[]> = {
    // Those that wait for another answer are among them, as they are in the figure of how far one is; their cards say
    // what they wait for.
    unanswered: items.filter((item) => item.applicable && !item.answered).map((item) => item.number),
    findOut: items.filter((item) => item.toFindOut && item.asked).map((item) => item.number),
  }
  return (
    <>
      {(['unanswered', 'findOut'] as const).map((kind) => (
        <Button
          key={kind}
          variant="quiet"
          icon={kind === 'unanswered' ? 'more' : 'unknown'}
          disabled={lists[kind].length === 0}
          onClick={() => setShown(kind)}
        >
          {t(`open.${kind}`, { count: lists[kind].length })}
        </Button>
      ))}
      {shown && <OpenList kind={shown} numbers={lists[shown]} onClose={() => setShown(null)} />}
    </>
  )
}

function OpenList({ kind, numbers, onClose }: { kind: Kind; numbers: string[]; onClose: () => void }): ReactElement {
  const { t } = useTranslation('assessment')
  const [, navigate] = useLocation()
  const questions = useQuestionnaire()
    .blocks.flatMap((block) => block.questions)
    .filter(isAsked)
  const go = (number: string): void => {
    onClose()
    navigate(questionPath(number))
    requestAnimationFrame(() => goToQuestion(number))
  }
  return (
    <Dialog title={t(`open.${kind}Title`)} onClose={onClose} wide>
      <ul className={styles.openList}>
        {numbers.map((number) => (
          <li key={number}>
            <button type="button" className={styles.openItem} onClick={() => go(number)}>
              <b>{number}</b> <span>{questions.find((question) => question.number === number)?.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
