import { useCallback, useEffect, useRef, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { pathOf } from '../../paths/paths'
import { useProjectStore } from '../../session/current'
import { Button } from '../../ui/button/button'
import { useDroppedFiles } from '../../ui/dropped-files/use-dropped-files'
import { Icon } from '../../ui/icon/icon'
import { Notice } from '../../ui/notice/notice'
import styles from './import-page.module.css'
import { ProposalView } from './proposal-view'
import { proposedOf, type Importer } from './use-import'
import { WordingsView } from './wordings-view'

/** The page that takes a workbook in: a file to choose, what became of it, and what it would change. */
export function ImportView({ importer }: { importer: Importer }): ReactElement {
  const { t } = useTranslation('import')
  const input = useRef<HTMLInputElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const { state, read } = importer
  // The button that was pressed is gone, and with it the list: what became of it is where a person goes on.
  useEffect(() => {
    if (state.kind === 'done' || state.kind === 'undone') outcome.current?.focus()
  }, [state.kind])
  const open = useCallback(
    ([file]: readonly File[]): void => {
      if (file) read(file)
    },
    [read],
  )
  const shown = proposedOf(state)
  const isOver = useDroppedFiles(open)
  return (
    <div className={styles.page} data-over={isOver}>
      <p>
        <Link href={pathOf('documents')} className={styles.back}>
          <Icon name="back" />
          {t('back')}
        </Link>
      </p>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <div className={styles.open}>
        <Button
          variant={state.kind === 'proposed' || state.kind === 'worded' ? 'secondary' : 'primary'}
          icon="open"
          onClick={() => input.current?.click()}
        >
          {t(state.kind === 'idle' ? 'choose' : 'another')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.ods,.csv"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('choose')}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            open(files)
          }}
        />
        <span className={styles.soft}>{t('drop')}</span>
      </div>
      <div ref={outcome} tabIndex={-1} aria-live="polite" className={styles.outcome}>
        <Outcome importer={importer} />
      </div>
      {state.kind === 'worded' && (
        <WordingsView
          proposal={state.proposal}
          chosen={importer.chosen}
          onChoose={importer.chooseTexts}
          onTake={importer.take}
        />
      )}
      {shown && shown.proposal.tables.length > 0 && <ProposalView proposed={shown} importer={importer} />}
    </div>
  )
}

/** What became of the file, in a sentence that is read aloud. */
function Outcome({ importer: { state, takeBack } }: { importer: Importer }): ReactElement | null {
  const { t } = useTranslation(['import', 'wordings'])
  const canUndo = useProjectStore(({ past }) => ['import', 'wordings'].includes(past.at(-1)?.label ?? ''))
  switch (state.kind) {
    case 'idle':
      return null
    case 'reading':
      return <p>{t('reading')}</p>
    case 'taking':
      return <p>{t('taking')}</p>
    case 'failed':
      return <Notice kind="problem">{t(`failure.${state.error}`)}</Notice>
    case 'undone':
      return <Notice>{t('undone')}</Notice>
    case 'done':
      return (
        <Notice>
          <p>{t('done', { count: state.count })}</p>
          {canUndo && (
            <p>
              <Button variant="quiet" icon="undo" onClick={takeBack}>
                {t('undo')}
              </Button>
            </p>
          )}
        </Notice>
      )
    case 'worded': {
      const {
        proposal: { changes, same, problems },
        name,
      } = state
      if (changes.length + same + problems.length === 0) return <Notice>{t('wordings:import.nothing')}</Notice>
      return <p>{t('wordings:import.found', { name, count: changes.length, same, problems: problems.length })}</p>
    }
    case 'proposed': {
      const {
        proposal: { changes, tables },
        name,
      } = state
      if (tables.length === 0) return <Notice kind="warning">{t('noTable')}</Notice>
      const count = (kind: string): number => changes.filter((change) => change.kind === kind).length
      if (changes.length === 0) return <Notice>{t('same')}</Notice>
      return (
        <p>
          {t('found', {
            name,
            added: count('added'),
            changed: count('changed'),
            moved: count('moved'),
            gone: count('deleted'),
          })}
        </p>
      )
    }
  }
}
