import { memo, useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { keptHalf } from '../../domain/import/kept-half'
import { isBlocking, type ImportChange, type ImportProblem, type WordedField } from '../../domain/import/proposal'
import { columnOf, columnWord } from '../../domain/planning/matrix-columns'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { CautionLine } from '../../ui/caution-line/caution-line'
import { ComparedTexts } from '../../ui/compared-texts/compared-texts'
import styles from './import-page.module.css'
import { ValueText } from './value-text'

interface Props {
  change: ImportChange
  canTake: boolean
  isChosen: boolean
  onChoose: (changes: readonly ImportChange[], isChosen: boolean) => void
}

/**
 * One change: whether it is taken, of what kind, where in the file, what was and what would be, and what is to be
 * minded.
 */
export const ChangeRow = memo(function ChangeRow({ change, canTake, isChosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation('import')
  const language = useLanguage()
  const id = useId()
  const { kind, entity, field, place, before, after, problems } = change
  const what =
    entity === 'answer' || entity === 'check' ? `${t(`entity.${entity}`)} ${change.id}` : t(`entity.${entity}`)
  const column = change.edit.do === 'fill' ? columnOf(change.edit.column) : null
  const part =
    column && !column.isName ? columnWord(column.key, 'screen', language) : field && t(`field.${field as WordedField}`)
  const named = part ? `${what}: ${part}` : what
  // What is gone from a sheet stands in no cell of it.
  const where = kind === 'deleted' ? place.sheet : t('where', { sheet: place.sheet, cell: place.cell })
  const kept = keptHalf(before, after)
  const isMissingParent = !canTake && problems.every((problem) => !isBlocking(problem))
  return (
    <li className={styles.change} data-kind={kind}>
      <label className={styles.take}>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!canTake}
          aria-label={t('take', { what: named, where })}
          aria-describedby={id}
          onChange={(event) => onChoose([change], event.target.checked)}
        />
        <span className={styles.kind}>{t(`kind.${kind}`)}</span>
      </label>
      <div className={styles.what}>
        <b>{named}</b>
        <span className={styles.soft}>{where}</span>
      </div>
      <ComparedTexts id={id}>
        {kind !== 'added' && (
          <div>
            <dt>{t('before')}</dt>
            <dd>
              <ValueText value={before} />
            </dd>
          </div>
        )}
        {kind !== 'deleted' && (
          <div>
            <dt>{t('after')}</dt>
            <dd>
              <ValueText value={after} added={change.edit} />
              {kept && <span className={styles.rest}>{t(`keptHalf.${kept}`)}</span>}
            </dd>
          </div>
        )}
      </ComparedTexts>
      {(problems.length > 0 || isMissingParent) && (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem.kind}>
              <CautionLine>
                <ProblemText problem={problem} />
              </CautionLine>
            </li>
          ))}
          {isMissingParent && (
            <li>
              <CautionLine>{t('problem.needs')}</CautionLine>
            </li>
          )}
        </ul>
      )}
    </li>
  )
})

function ProblemText({ problem }: { problem: ImportProblem }): ReactElement {
  const { t } = useTranslation('import')
  const language = useLanguage()
  const names =
    problem.kind === 'unknownAgency' ? problem.names.map((name) => showText(name, language).text).join(', ') : ''
  return <>{t(`problem.${problem.kind}`, { names, text: 'text' in problem ? problem.text : '' })}</>
}
