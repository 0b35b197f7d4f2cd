import { memo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { checkId, type CheckStatus } from '../../domain/assessment/checklist'
import { currentRound } from '../../domain/project/create'
import type { MethodBlock } from '../../domain/method/method'
import type { Check } from '../../domain/project/schema'
import { isEmptyText, type TypedText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { setChecklistPoint } from '../../session/commands/answers'
import { openProject } from '../../session/current'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import { TypedTextField } from '../../ui/field/typed-text-field'
import { LanguageText } from '../../ui/language-text/language-text'
import { Notice } from '../../ui/notice/notice'
import styles from './question-card.module.css'

type ActionPoint = MethodBlock['actionPoints'][number]

/**
 * The matching item of the checklist: its status follows from the answer; the group may set it otherwise, with a
 * reason.
 */
export const CheckLine = memo(function CheckLine({
  actionPoint,
  check,
  fromAnswer,
}: {
  actionPoint: ActionPoint
  check: Check | undefined
  fromAnswer: CheckStatus
}): ReactElement {
  const { t } = useTranslation('assessment')
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const status = check?.status ?? fromAnswer
  return (
    <div className={styles.check} data-field="reason">
      <p>
        <span className={styles.checkNumber}>{t('check.item', { number: actionPoint.number })}</span>{' '}
        {t(`check.status.${status}`)}
        {check && check.status !== fromAnswer && (
          <>
            {' '}
            · <b>{t('check.contradicts', { status: t(`check.status.${fromAnswer}`) })}</b>
          </>
        )}
      </p>
      {check && (
        <p className={styles.reason}>
          {t('check.reason')} <LanguageText value={check.reason} language={language} />
        </p>
      )}
      <Button variant="quiet" icon="check" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('check.change')}
      </Button>
      {isOpen && <CheckDialog actionPoint={actionPoint} fromAnswer={fromAnswer} onClose={() => setOpen(false)} />}
    </div>
  )
})

function CheckDialog({
  actionPoint,
  fromAnswer,
  onClose,
}: {
  actionPoint: ActionPoint
  fromAnswer: CheckStatus
  onClose: () => void
}): ReactElement {
  const { t } = useTranslation('assessment')
  const project = openProject()
  const roundId = currentRound(project).id
  const check = project.checks[checkId(roundId, actionPoint.number)]
  const [status, setStatus] = useState<'yes' | 'no' | 'answer'>(check?.status ?? 'answer')
  const [reason, setReason] = useState<TypedText>(check?.reason ?? {})
  const [missing, setMissing] = useState(false)
  const save = (): void => {
    // The sentence stays until the next try: a window that changes its height while the button is pressed swallows the
    // click.
    setMissing(status !== 'answer' && isEmptyText(reason))
    if (status !== 'answer' && isEmptyText(reason)) return
    setChecklistPoint(actionPoint.number, status === 'answer' ? null : status, reason)
    onClose()
  }
  return (
    <Dialog
      title={t('check.title', { number: actionPoint.number })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('check.cancel')}</Button>
          <Button variant="primary" onClick={save}>
            {t('check.save')}
          </Button>
        </>
      }
    >
      <p>{actionPoint.text}</p>
      <fieldset className={styles.statuses}>
        <legend>{t('check.statusLegend')}</legend>
        {(['answer', 'yes', 'no'] as const).map((option) => (
          <label key={option}>
            <input type="radio" name="status" checked={status === option} onChange={() => setStatus(option)} />
            <span>
              {option === 'answer'
                ? t('check.asAnswered', { status: t(`check.status.${fromAnswer}`) })
                : t(`check.status.${option}`)}
            </span>
          </label>
        ))}
      </fieldset>
      {status !== 'answer' && (
        <>
          <TypedTextField
            label={t('check.reasonLabel')}
            value={reason}
            language={project.header.language}
            onCommit={setReason}
          />
          {missing && (
            <Notice kind="problem" live>
              {t('check.reasonMissing')}
            </Notice>
          )}
        </>
      )}
    </Dialog>
  )
}
