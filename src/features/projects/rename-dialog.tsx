import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { normalizeTyped, type TypedText } from '../../domain/text/typed-text'
import type { Header } from '../../domain/project/schema'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import { Notice } from '../../ui/notice/notice'
import fieldStyles from '../../ui/field/field.module.css'
import styles from './home-page.module.css'
import { renameProject } from './change-projects'

/** Asks for the title in both languages. Nothing changes until it is said so. */
export function RenameDialog({ header, onClose }: { header: Header; onClose: () => void }): ReactElement {
  const { t } = useTranslation('projects')
  const [title, setTitle] = useState<TypedText>(header.title)
  const [failed, setFailed] = useState(false)
  const save = async (): Promise<void> => {
    const clean = { ...(title.lo?.trim() && { lo: normalizeTyped(title.lo.trim()) }), ...(title.en?.trim() && { en: normalizeTyped(title.en.trim()) }) }
    try {
      await renameProject(header, clean)
      onClose()
    } catch {
      setFailed(true)
    }
  }
  return (
    <Dialog
      title={t('renameTitle')}
      onClose={onClose}
      actions={(
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>{t('save')}</Button>
        </>
      )}
    >
      <label className={fieldStyles.field}>
        <span className={fieldStyles.label}>{t('titleLao')}</span>
        <input className={fieldStyles.input} lang="lo" value={title.lo ?? ''} onChange={(event) => setTitle({ ...title, lo: event.target.value })} />
      </label>
      <label className={fieldStyles.field}>
        <span className={fieldStyles.label}>{t('titleEnglish')}</span>
        <input className={fieldStyles.input} lang="en" value={title.en ?? ''} onChange={(event) => setTitle({ ...title, en: event.target.value })} />
      </label>
      <p className={styles.cardFacts}>{t('oneIsEnough')}</p>
      {failed && <Notice kind="problem" live>{t('notKept')}</Notice>}
    </Dialog>
  )
}
