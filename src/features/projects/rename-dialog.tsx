import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { normalizeTyped, showText, type TypedText } from '../../domain/text/typed-text'
import type { Header } from '../../domain/project/schema'
import { useLanguage } from '../../i18n/use-language'
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
  // The name that was seen in the list is the one that is to be changed.
  const seen = showText(header.title, useLanguage()).language
  const save = async (): Promise<void> => {
    const clean = {
      ...(title.lo?.trim() && { lo: normalizeTyped(title.lo.trim()) }),
      ...(title.en?.trim() && { en: normalizeTyped(title.en.trim()) }),
    }
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
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onClick={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <label className={fieldStyles.field}>
        <span className={fieldStyles.label}>{t('titleLao')}</span>
        <input
          className={fieldStyles.input}
          lang="lo"
          data-begins={seen === 'lo' || undefined}
          value={title.lo ?? ''}
          onChange={(event) => setTitle({ ...title, lo: event.target.value })}
        />
      </label>
      <label className={fieldStyles.field}>
        <span className={fieldStyles.label}>{t('titleEnglish')}</span>
        <input
          className={fieldStyles.input}
          lang="en"
          data-begins={seen === 'en' || undefined}
          value={title.en ?? ''}
          onChange={(event) => setTitle({ ...title, en: event.target.value })}
        />
      </label>
      <p className={styles.cardFacts}>{t('oneIsEnough')}</p>
      {failed && (
        <Notice kind="problem" live>
          {t('notKept')}
        </Notice>
      )}
    </Dialog>
  )
}
