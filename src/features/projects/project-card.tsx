import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { duplicateProject } from '../../domain/project/create'
import { isEmptyText, showText, type TypedText } from '../../domain/text/typed-text'
import { formatDate } from '../../domain/text/format'
import { localDay } from '../../domain/text/local-day'
import { loadWords } from '../../i18n/i18n'
import { quietPart } from '../../i18n/quiet-part'
import { useLanguage } from '../../i18n/use-language'
import type { StoredHeader } from '../../storage/database'
import { loadProject, saveProject } from '../../storage/project-repository'
import { newId, savingDone, stampNow } from '../../storage/project-store'
import { announce } from '../../ui/announcer/announcer'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import { Notice } from '../../ui/notice/notice'
import { LanguageText } from '../../ui/language-text/language-text'
import { besideRow } from '../../ui/row/beside-row'
import styles from './home-page.module.css'
import { removeProject } from './change-projects'
import { refreshProjectList } from './project-list'
import { RenameDialog } from './rename-dialog'

const LastFile = quietPart(async () => (await import('./last-file')).LastFile, 'keeping')

/** A project in the list: opened by its title; renamed, duplicated and deleted below it. */
export function ProjectCard({ stored }: { stored: StoredHeader }): ReactElement {
  const { t } = useTranslation('projects')
  const language = useLanguage()
  const [open, setOpen] = useState<'rename' | 'delete' | null>(null)
  const { header, lastChangedAt } = stored
  return (
    <article className={styles.card}>
      <h3 className={styles.cardTitle}>
        <Link href={`/project/${header.id}`}><LanguageText value={header.title} language={language} empty={t('untitled')} /></Link>
      </h3>
      <p className={styles.cardFacts}>
        {t(`level.${header.level}`)} · {t('changedOn', { date: formatDate(localDay(new Date(lastChangedAt))) })}
      </p>
      <p className={styles.cardFacts}><LastFile projectId={header.id} /></p>
      {header.illustrative && <p><span className={styles.badge}>{t('illustrative')}</span></p>}
      <div className={styles.cardActions}>
        <Button look="quiet" icon="edit" onClick={() => setOpen('rename')}>{t('rename')}</Button>
        <Button look="quiet" icon="copy" onClick={() => void duplicate(header.id)}>{t('duplicate')}</Button>
        <Button look="quiet" icon="remove" onClick={() => setOpen('delete')}>{t('delete')}</Button>
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
    const focusBeside = besideRow(card)
    // What is said of it comes with the first project that goes; where it cannot be had, the project goes all the same.
    const canSay = await loadWords('history').then(() => true, () => false)
    try {
      await removeProject(id)
    } catch {
      return setFailed(true)
    }
    focusBeside()
    if (canSay) announce(t('history:bin.moved', { name: showText(title, language).text || t('untitled') }))
  }
  return (
    <Dialog
      title={t('deleteTitle')}
      onClose={onClose}
      actions={(
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="danger" icon="remove" onClick={({ currentTarget }) => void remove(currentTarget.closest('li'))}>{t('toBin')}</Button>
        </>
      )}
    >
      <p><b><LanguageText value={title} language={language} empty={t('untitled')} /></b></p>
      <p>{t('deleteText')}</p>
      {failed && <Notice kind="problem" live>{t('notKept')}</Notice>}
    </Dialog>
  )
}

async function duplicate(id: string): Promise<void> {
  await savingDone()
  const loaded = await loadProject(id)
  if (loaded.kind !== 'project') return
  const { project } = loaded
  await saveProject(duplicateProject(project, copyTitle(project.header.title), stampNow(), newId))
  await refreshProjectList()
}

/** “… (copy)” in each language that the title has; both when it has none. */
function copyTitle(title: TypedText): TypedText {
  const lo = title.lo || isEmptyText(title) ? { lo: `${title.lo ?? ''} (ສຳເນົາ)`.trim() } : {}
  const en = title.en || isEmptyText(title) ? { en: `${title.en ?? ''} (copy)`.trim() } : {}
  return { ...lo, ...en }
}
