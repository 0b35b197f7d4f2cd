import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useLanguage } from '../../i18n/use-language'
import { projectPath } from '../../paths/paths'
import { Button } from '../../ui/button/button'
import { Icon } from '../../ui/icon/icon'
import { LanguageText } from '../../ui/language-text/language-text'
import { PassphraseDialog } from '../../ui/passphrase-dialog/passphrase-dialog'
import styles from './opened-files.module.css'
import { cancelOpening, leaveOpening, lookAt, useOpening, type FileRow, type FileState } from './opening'
import { WhereWorkbooksGo } from './where-workbooks-go'

/**
 * What became of the files that were opened: a line each. A single one shows nothing until it takes long or was
 * refused.
 */
export function OpenedFiles(): ReactElement | null {
  const rows = useOpening((state) => state.rows)
  const question = useOpening((state) => state.question)
  useEffect(() => leaveOpening, [])
  const isSlow = rows.some(({ state }) => state.kind === 'busy' && state.isSlow)
  const isBusy = rows.some(({ state }) => state.kind === 'busy')
  const isShown = rows.length > 1 || isSlow || (rows.length === 1 && !isBusy)
  return (
    <>
      {question && (
        <PassphraseDialog
          key={question.id}
          purpose="unlock"
          fileName={question.fileName}
          onPassphrase={question.unlock}
          onClose={question.giveUp}
        />
      )}
      {isShown && <FileList rows={rows} isBusy={isBusy} isSlow={isSlow} />}
    </>
  )
}

function FileList({
  rows,
  isBusy,
  isSlow,
}: {
  rows: readonly FileRow[]
  isBusy: boolean
  isSlow: boolean
}): ReactElement {
  const { t } = useTranslation('opening')
  const count = (kind: FileState['kind']): number => rows.filter(({ state }) => state.kind === kind).length
  return (
    <section className={styles.files} aria-labelledby="opened-files">
      <h3 id="opened-files">{t('title')}</h3>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <FileLine row={row} />
          </li>
        ))}
      </ul>
      {isSlow && (
        <p>
          <Button icon="close" onClick={cancelOpening}>
            {t('cancel')}
          </Button>
        </p>
      )}
      <p role="status" className={rows.length > 1 ? undefined : 'visually-hidden'}>
        {rows.length > 1 && !isBusy && t('summary', { opened: count('opened'), failed: rows.length - count('opened') })}
      </p>
    </section>
  )
}

const icons = { waiting: 'file', busy: 'file', opened: 'yes', failed: 'warning', cancelled: 'info' } as const

function FileLine({ row: { file, state } }: { row: FileRow }): ReactElement {
  return (
    <div className={styles.line} data-state={state.kind} role={state.kind === 'failed' ? 'alert' : undefined}>
      <Icon name={icons[state.kind]} />
      <div className={styles.words}>
        <p className={styles.name}>{file.name}</p>
        <StateLine state={state} />
      </div>
    </div>
  )
}

function StateLine({ state }: { state: FileState }): ReactElement {
  const { t } = useTranslation(['opening', 'projects'])
  const language = useLanguage()
  if (state.kind === 'waiting') return <p>{t('waiting')}</p>
  if (state.kind === 'cancelled') return <p role="status">{t('cancelled')}</p>
  if (state.kind === 'failed') return <Failure error={state.error} />
  if (state.kind === 'busy') {
    return (
      <>
        <p role="status">{t(`stage.${state.stage}`)}</p>
        {state.isSlow && <progress className={styles.progress} aria-label={t('progress')} />}
      </>
    )
  }
  const { id, title } = state.opened
  return (
    <p>
      {t('opened')}{' '}
      <Link href={projectPath(id)}>
        <LanguageText value={title} language={language} empty={t('projects:untitled')} />
      </Link>
    </p>
  )
}

function Failure({ error }: { error: Extract<FileState, { kind: 'failed' }>['error'] }): ReactElement {
  const { t } = useTranslation(['opening', 'passphrase'])
  const [, navigate] = useLocation()
  if (error.kind === 'seems') {
    const isWorkbook = error.seems === 'workbook' || error.seems === 'ownWorkbook' || error.seems === 'table'
    return (
      <>
        <p>{t(`seems.${error.seems}`)}</p>
        {isWorkbook && <WhereWorkbooksGo />}
      </>
    )
  }
  const { readable } = error.kind === 'newer' ? error : {}
  return (
    <>
      <p>{t(`problem.${error.kind}`, { where: error.kind === 'damaged' ? error.where : '' })}</p>
      {readable && (
        <p>
          <Button icon="open" onClick={() => lookAt(readable, (id) => navigate(projectPath(id)))}>
            {t('passphrase:newer.look')}
          </Button>
        </p>
      )}
    </>
  )
}
