import { memo, useEffect, useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { formatTimeline } from '../../domain/planning/timeline'
import { draftOf, timelineOf } from '../../domain/planning/timeline-draft'
import type { Timeline } from '../../domain/project/schema'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../button/button'
import { classNames } from '../class-names'
import { Dialog } from '../dialog/dialog'
import { Icon } from '../icon/icon'
import { hasFinePointer } from '../pointer'
import { TimelineField } from './timeline-field'
import styles from './timeline-field.module.css'

export interface TimelineButtonProps {
  value: Timeline | undefined
  /** What it is the timeline of: read before it. */
  label: string
  onCommit: (timeline: Timeline | undefined) => void
}

/** A timeline as it stands in a table; a press opens it for change. */
export const TimelineButton = memo(function TimelineButton({
  value,
  label,
  onCommit,
}: TimelineButtonProps): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const textLanguage = value?.kind === 'words' ? showText(value.text, language).language : undefined
  return (
    <>
      <button
        type="button"
        className={classNames(styles.summary, !value && styles.none)}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span className="visually-hidden">{label}: </span>
        {value ? (
          <span lang={textLanguage}>{formatTimeline(value, language)}</span>
        ) : (
          <>
            <Icon name="add" size={16} />
            <span>{t('timeline.set')}</span>
          </>
        )}
      </button>
      {open && <TimelineDialog value={value} onCommit={onCommit} onClose={() => setOpen(false)} />}
    </>
  )
})

function TimelineDialog({
  value,
  onCommit,
  onClose,
}: {
  value: Timeline | undefined
  onCommit: TimelineButtonProps['onCommit']
  onClose: () => void
}): ReactElement {
  const { t } = useTranslation('plan')
  const { t: shell } = useTranslation('shell')
  const [draft, setDraft] = useState(() => draftOf(value))
  const [problem, setProblem] = useState<'months' | 'dates' | 'words' | null>(null)
  const form = useId()
  useEffect(() => focusInput(form, hasFinePointer()), [form])
  const finish = (timeline: Timeline | undefined): void => {
    onClose()
    onCommit(timeline)
  }
  const save = (): void => {
    const given = timelineOf(draft)
    if (given.ok) finish(given.timeline)
    else {
      setProblem(given.problem)
      focusInput(form, true)
    }
  }
  return (
    <Dialog
      title={t('timeline.title')}
      onClose={onClose}
      actions={
        <>
          {value && (
            <Button variant="quiet" icon="remove" onClick={() => finish(undefined)}>
              {t('timeline.clear')}
            </Button>
          )}
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t('timeline.save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TimelineField
          draft={draft}
          problem={problem}
          onChange={(next) => {
            setDraft(next)
            setProblem(null)
          }}
        />
      </form>
    </Dialog>
  )
}

/** Focuses the text box or, where that would open an unwanted on-screen keyboard, the chosen kind. */
function focusInput(form: string, typing: boolean): void {
  const within = `#${CSS.escape(form)}`
  const field = typing
    ? document.querySelector<HTMLElement>(`${within} input:not([type=radio]), ${within} textarea`)
    : null
  ;(field ?? document.querySelector<HTMLElement>(`${within} input:checked`))?.focus()
}
