import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatDate } from '../../domain/text/format'
import { localDay } from '../../domain/text/local-day'
import { showText } from '../../domain/text/typed-text'
import { loadWords } from '../../i18n/i18n'
import { optionalPart } from '../../i18n/optional-part'
import { useLanguage } from '../../i18n/use-language'
import type { StoredHeader } from '../../storage/database/connection'
import { projectPath } from '../../paths/paths'
import { announce } from '../../ui/announcer/announcer'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import { Notice } from '../../ui/notice/notice'
import { LanguageText } from '../../ui/language-text/language-text'
import { focusAfterRemoval } from '../../ui/row/focus-after-removal'
import styles from './home-page.module.css'
import { copyProject, removeProject } from './change-projects'
import { RenameDialog } from './rename-dialog'

const LastFile = optionalPart(async () => (await import('./last-file')).LastFile, 'keeping')

/** A project in the list: opened by its title; renamed, duplicated and deleted below it. */
export function ProjectCard({ stored }: { stored: StoredHeader }): ReactElement {
  const { t } = useTranslation('projects')
  const language = useLanguage()
  const [open, setOpen] = useState<'rename' | 'delete' | null>(null)
  const { header, lastChangedAt } = stored
  return (
    <article className={styles.card}>
      <h3 className={styles.cardTitle}>
        <Link href={projectPath(header.id)}>
          <LanguageText value={header.title} language={language} empty={t('untitled')} />
        </Link>
      </h3>
      <p className={styles.cardFacts}>
        {t(`level.${header.level}`)} · {t('changedOn', { date: formatDate(localDay(new Date(lastChangedAt))) })}
      </p>
      <p className={styles.cardFacts}>
        <LastFile projectId={header.id} />
      </p>
      {header.illustrative && (
        <p>
          <span className={styles.badge}>{t('illustrative')}</span>
        </p>
      )}
      <div className={styles.cardActions}>
        <Button variant="quiet" icon="edit" onClick={() => setOpen('rename')}>
          {t('rename')}
        </Button>
        {/* The second click of a double click may meet another card's button: the list has moved. */}
        <Button
          variant="quiet"
          icon="copy"
          onClick={(event) => {
            if (event.detail < 2) void copyProject(header.id)
          }}
        >
          {t('duplicate')}
        </Button>
        <Button variant="quiet" icon="remove" onClick={() => setOpen('delete')}>
          {t('delete')}
        </Button>
      </div>
      {open === 'rename' && <RenameDialog header={header} onClose={() => setOpen(null)} />}
      {open === 'delete' && <DeleteDialog stored={stored} onClose={() => setOpen(null)} />}
    </article>
  )
}

function DeleteDialog({ stored, onClose }: { stored: StoredHeader; onClose: () => void }): ReactElement {
  const { t } = useTranslation(['projects', 'history'])
  const language = useLanguage()
  const [failed, setFailed] = useState(false)
  const { id, title } = stored.header
  const remove = async (card: Element | null): Promise<void> => {
    const moveFocus = focusAfterRemoval(card)
    // What is said of it comes with the first project that goes; where it cannot be had, the project goes all the same.
    const canSay = await loadWords('history').then(
      () => true,
      () => false,
    )
    try {
      await removeProject(id)
    } catch {
      return setFailed(true)
    }
    moveFocus()
    if (canSay) announce(t('history:bin.moved', { name: showText(title, language).text || t('untitled') }))
  }
  return (
    <Dialog
      title={t('deleteTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="danger"
            icon="remove"
            onClick={({ currentTarget }) => void remove(currentTarget.closest('li'))}
          >
            {t('toBin')}
          </Button>
        </>
      }
    >
      <p>
        <b>
          <LanguageText value={title} language={language} empty={t('untitled')} />
        </b>
      </p>
      <p>{t('deleteText')}</p>
      {failed && (
        <Notice kind="problem" live>
          {t('notKept')}
        </Notice>
      )}
    </Dialog>
  )
}
