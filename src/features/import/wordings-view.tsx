import { memo, useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { WordingChange, WordingProposal } from '../../domain/method/own-wordings'
import { textName } from '../../export/method-sheets/method-words'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../../ui/button/button'
import { classNames } from '../../ui/class-names'
import { CautionLine } from '../../ui/caution-line/caution-line'
import { ComparedTexts } from '../../ui/compared-texts/compared-texts'
import styles from './import-page.module.css'

interface ListProps {
  proposal: WordingProposal
  chosen: ReadonlySet<string>
  onChoose: (changes: readonly WordingChange[], isChosen: boolean) => void
}

/**
 * What a returned workbook of the method would word anew, text by text and language by language; what is not taken,
 * with its cell; and one button.
 */
export function WordingsView({ onTake, ...list }: ListProps & { onTake: () => void }): ReactElement {
  const { t } = useTranslation('wordings')
  const {
    proposal: { changes, problems },
    chosen,
  } = list
  return (
    <>
      {changes.length > 0 && <Texts {...list} />}
      {problems.length > 0 && <NotTaken problems={problems} />}
      {changes.length > 0 && (
        <div className={styles.bar}>
          <Button variant="primary" icon="yes" disabled={chosen.size === 0} onClick={onTake}>
            {t('import.takeIn', { count: chosen.size })}
          </Button>
        </div>
      )}
    </>
  )
}

function Texts({ proposal: { changes }, chosen, onChoose }: ListProps): ReactElement {
  const { t } = useTranslation(['wordings', 'import'])
  return (
    <section className={styles.section} aria-labelledby="import-wordings">
      <h2 id="import-wordings">{t('import.title')}</h2>
      <p className={styles.lead}>{t('import.lead')}</p>
      <div className={styles.open}>
        <Button variant="quiet" icon="check" onClick={() => onChoose(changes, true)}>
          {t('import:chooseAll')}
        </Button>
        <Button variant="quiet" icon="close" onClick={() => onChoose(changes, false)}>
          {t('import:chooseNone')}
        </Button>
      </div>
      <ul className={styles.list}>
        {changes.map((change) => (
          <TextRow key={change.key} change={change} isChosen={chosen.has(change.key)} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  change: WordingChange
  isChosen: boolean
  onChoose: ListProps['onChoose']
}

const TextRow = memo(function TextRow({ change, isChosen, onChoose }: RowProps): ReactElement {
  const { t } = useTranslation(['wordings', 'import'])
  const id = useId()
  const { text, language, now, next, place } = change
  const what = textName(text, useLanguage())
  const spoken = t(`language.${language}`)
  return (
    <li className={styles.change} data-wording={change.key}>
      <label className={styles.take}>
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('import.takeOne', { what, language: spoken })}
          aria-describedby={id}
          onChange={(event) => onChoose([change], event.target.checked)}
        />
        <span className={styles.kind}>{spoken}</span>
      </label>
      <div className={styles.what}>
        <b>{what}</b>
        <span className={styles.soft}>{t('import:where', { sheet: place.sheet, cell: place.cell })}</span>
      </div>
      <ComparedTexts id={id}>
        <div>
          <dt>{t('import.now')}</dt>
          <dd lang={language} dir="auto">
            {now}
          </dd>
        </div>
        <div>
          <dt>{t('import.next')}</dt>
          <dd lang={language} dir="auto">
            {next}
          </dd>
        </div>
      </ComparedTexts>
    </li>
  )
})

function NotTaken({ problems }: Pick<WordingProposal, 'problems'>): ReactElement {
  const { t } = useTranslation(['wordings', 'import'])
  return (
    <section className={styles.section} aria-labelledby="import-wording-problems">
      <h2 id="import-wording-problems">{t('import.problems')}</h2>
      <ul className={classNames(styles.problems, styles.wide)}>
        {problems.map(({ place, problem }, index) => (
          <li key={index}>
            <CautionLine>
              <b>{t('import:where', { sheet: place.sheet, cell: place.cell })}</b> {t(`import.problem.${problem}`)}
            </CautionLine>
          </li>
        ))}
      </ul>
    </section>
  )
}
