import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { scriptOf } from '../../domain/import/read-cell-text'
import { unknownGroupKey, type ChosenGroups, type UnknownGroup } from '../../domain/import/unknown-groups'
import { useLanguage } from '../../i18n/use-language'
import { useOwnMethod } from '../../session/read/use-own-method'
import { useQuestionnaire } from '../../session/read/use-assessment'
import fieldStyles from '../../ui/field/field.module.css'
import styles from './import-page.module.css'

interface Props {
  unknown: readonly UnknownGroup[]
  chosen: ChosenGroups
  onChoose: (unknown: UnknownGroup, group: string) => void
}

/**
 * Texts that name no building block or front-office area: a choice for each, which counts for all rows that wait for it
 * ([IM14]).
 */
export function UnknownGroupChoices({ unknown, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation('import')
  return (
    <section className={styles.section} aria-labelledby="import-groups">
      <h2 id="import-groups">{t('groups.title')}</h2>
      <p className={styles.lead}>{t('groups.hint')}</p>
      <ul className={styles.list}>
        {unknown.map((one) => (
          <GroupChoice
            key={unknownGroupKey(one)}
            unknown={one}
            chosen={chosen[unknownGroupKey(one)] ?? ''}
            onChoose={(group) => onChoose(one, group)}
          />
        ))}
      </ul>
    </section>
  )
}

function GroupChoice({
  unknown: { matrix, text, count },
  chosen,
  onChoose,
}: {
  unknown: UnknownGroup
  chosen: string
  onChoose: (group: string) => void
}): ReactElement {
  const { t } = useTranslation('import')
  const id = useId()
  const language = useLanguage()
  const { blocks } = useQuestionnaire()
  const planning = useOwnMethod('planning', language)
  const groups =
    matrix === 'system'
      ? blocks.map((block) => ({ key: String(block.number), name: `${block.number}. ${block.name}` }))
      : (planning?.frontOfficeAreas ?? []).map((area) => ({ key: area.id, name: area.name }))
  return (
    <li className={styles.groupChoice}>
      <label htmlFor={id} className={fieldStyles.label}>
        {text === '' ? (
          t('groups.none')
        ) : (
          <span lang={scriptOf(text) ?? language} dir="auto">
            “{text}”
          </span>
        )}{' '}
        <span className={styles.soft}>{t('groups.waiting', { count })}</span>
      </label>
      <select id={id} className={fieldStyles.input} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t('groups.choose')}</option>
        {groups.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </li>
  )
}
