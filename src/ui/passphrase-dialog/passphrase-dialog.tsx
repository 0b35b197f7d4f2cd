import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../button/button'
import { Dialog } from '../dialog/dialog'
import { Notice } from '../notice/notice'
import { SecretField } from './secret-field'

/** Shorter ones are guessed in days by whoever has the file. */
const SHORTEST = 8

/** Why it did not work. A closed list: each has one translated sentence. A file that is being locked can only fail. */
export type PassphraseProblem = 'wrongPassphrase' | 'damaged' | 'failed'

export interface PassphraseDialogProps {
  purpose: 'lock' | 'unlock'
  /** The file that is to be opened. */
  fileName?: string
  onPassphrase: (passphrase: string) => Promise<PassphraseProblem | null>
  onClose: () => void
}

/**
 * Asks for the passphrase of a project file: a new one, typed twice, or the one that it was saved with. `onPassphrase`
 * does the work and says what went wrong, if anything; then it can be tried again. Without a problem the dialog closes.
 * The words are those of the space `passphrase`.
 */
export function PassphraseDialog({ purpose, fileName, onPassphrase, onClose }: PassphraseDialogProps): ReactElement {
  const { t } = useTranslation(['passphrase', 'shell'])
  const [typed, setTyped] = useState({ passphrase: '', again: '' })
  const [isShown, setShown] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const form = useId()
  const isLock = purpose === 'lock'
  const submit = async (): Promise<void> => {
    const mistake = isLock ? mistakeIn(typed) : typed.passphrase === '' ? 'unlock.missing' : null
    setProblem(mistake && t(mistake))
    if (mistake || isBusy) return
    setBusy(true)
    const found = await onPassphrase(typed.passphrase).catch(() => 'failed' as const)
    setBusy(false)
    if (found) setProblem(isLock ? t('lock.failed') : t(`unlock.${found}`))
    else onClose()
  }
  return (
    <Dialog
      title={t(isLock ? 'lock.title' : 'unlock.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('shell:cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form={form}
            icon={isLock ? 'download' : 'open'}
            aria-disabled={isBusy}
          >
            {t(isLock ? 'lock.save' : 'unlock.open')}
          </Button>
        </>
      }
    >
      {isLock ? (
        <Notice kind="warning">
          <p>{t('lock.warning')}</p>
        </Notice>
      ) : (
        <div>
          <p>
            <b>{fileName}</b>
          </p>
          <p>{t('unlock.text')}</p>
        </div>
      )}
      <form
        id={form}
        style={{ display: 'grid', gap: 'var(--gap-4)' }}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <SecretField
          label={t('field')}
          value={typed.passphrase}
          isShown={isShown}
          isNew={isLock}
          begins
          onChange={(passphrase) => setTyped({ ...typed, passphrase })}
          {...(isLock && { hint: t('lock.hint') })}
        />
        {isLock && (
          <SecretField
            label={t('repeat')}
            value={typed.again}
            isShown={isShown}
            isNew
            onChange={(again) => setTyped({ ...typed, again })}
          />
        )}
        <label style={{ display: 'flex', alignItems: 'center', gap: 'var(--gap-2)', minHeight: '2.75rem' }}>
          <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
          {t('show')}
        </label>
      </form>
      {isBusy && <p role="status">{t(isLock ? 'lock.busy' : 'unlock.busy')}</p>}
      {problem && !isBusy && (
        <Notice kind="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
    </Dialog>
  )
}

function mistakeIn({
  passphrase,
  again,
}: {
  passphrase: string
  again: string
}): 'lock.tooShort' | 'lock.differs' | null {
  if ([...passphrase].length < SHORTEST) return 'lock.tooShort'
  return passphrase === again ? null : 'lock.differs'
}
