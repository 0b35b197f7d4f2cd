import { startTransition, useDeferredValue, useMemo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportChange, NotRead } from '../../domain/import/proposal'
import { unknownGroups } from '../../domain/import/unknown-groups'
import { Button } from '../../ui/button/button'
import { ChangeRow } from './change-row'
import styles from './import-page.module.css'
import { UnknownGroupChoices } from './unknown-group-choices'
import type { Importer, Proposed } from './use-import'

interface Props {
  proposed: Proposed
  importer: Importer
}

/** What a file would change, row by row; what is gone from it, apart; what was not read; and one button. */
export function ProposalView({
  proposed: { original, groups, proposal, takeable },
  importer: { state, chosen, choose, chooseGroup, take },
}: Props): ReactElement {
  const { t } = useTranslation('import')
  const changes = useMemo(() => proposal.changes.filter(({ kind }) => kind !== 'deleted'), [proposal])
  const gone = useMemo(() => proposal.changes.filter(({ kind }) => kind === 'deleted'), [proposal])
  const unknown = useMemo(() => unknownGroups(original.changes), [original])
  const list = { takeable, chosen, onChoose: choose, left: state.kind === 'done' ? state.clearing?.left : undefined }
  return (
    <div className={styles.proposal} hidden={state.kind !== 'proposed'}>
      {unknown.length > 0 && <UnknownGroupChoices unknown={unknown} chosen={groups} onChoose={chooseGroup} />}
      {changes.length > 0 && <ChangeList id="changes" title={t('changes')} changes={changes} {...list} />}
      {gone.length > 0 && <ChangeList id="gone" title={t('gone')} hint={t('goneHint')} changes={gone} {...list} />}
      {proposal.notRead.length > 0 && <LeftOut parts={proposal.notRead} />}
      {proposal.changes.length > 0 && (
        <div className={styles.bar}>
          <Button variant="primary" icon="yes" disabled={chosen.size === 0} onClick={take}>
            {t('takeIn', { count: chosen.size })}
          </Button>
        </div>
      )}
    </div>
  )
}

interface ListProps {
  id: string
  title: string
  hint?: string
  changes: readonly ImportChange[]
  takeable: ReadonlySet<string>
  chosen: ReadonlySet<string>
  onChoose: Importer['choose']
  /** So many rows are left when the list is cleared away. */
  left: number | undefined
}

/** More than a screen shows. The rest of a long list follows right after, in pieces between which the page answers. */
const AT_ONCE = 30

function ChangeList({ id, title, hint, changes, takeable, chosen, onChoose, left }: ListProps): ReactElement {
  const { t } = useTranslation('import')
  const shown = useDeferredValue(changes, changes.slice(0, AT_ONCE))
  const chooseAll = (isChosen: boolean): void => startTransition(() => onChoose(changes, isChosen))
  return (
    <section className={styles.section} aria-labelledby={`import-${id}`}>
      <h2 id={`import-${id}`}>{title}</h2>
      {hint && <p className={styles.lead}>{hint}</p>}
      <div className={styles.open}>
        <Button variant="quiet" icon="check" onClick={() => chooseAll(true)}>
          {t('chooseAll')}
        </Button>
        <Button variant="quiet" icon="close" onClick={() => chooseAll(false)}>
          {t('chooseNone')}
        </Button>
      </div>
      <ul className={styles.list}>
        {shown.slice(0, left).map((change) => (
          <ChangeRow
            key={change.key}
            change={change}
            canTake={takeable.has(change.key)}
            isChosen={chosen.has(change.key)}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  )
}

function LeftOut({ parts }: { parts: readonly NotRead[] }): ReactElement {
  const { t } = useTranslation('import')
  return (
    <section className={styles.section} aria-labelledby="import-not-read">
      <h2 id="import-not-read">{t('notRead')}</h2>
      <p className={styles.lead}>{t('notReadHint')}</p>
      <ul className={styles.plain}>
        {parts.map((part) => (
          <li key={`${part.kind}/${part.sheet}/${'cell' in part ? part.cell : ''}`}>
            {t(`left.${part.kind}`, {
              sheet: part.sheet,
              cell: 'cell' in part ? part.cell : '',
              text: 'text' in part ? part.text : '',
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
