import { Fragment, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedAgencies, FilledValue, ImportEdit, ImportValue } from '../../domain/import/proposal'
import { columnOf, columnWord } from '../../domain/planning/matrix-columns'
import { formatTimeline } from '../../domain/planning/timeline'
import { formatNumber } from '../../domain/text/format'
import { isEmptyText, type TypedText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { useOwnMethod } from '../../session/read/use-own-method'
import { useProject, useQuestionnaire } from '../../session/read/use-assessment'
import { AgencyName, todayNow } from '../../ui/agency-picker/agency-name'
import styles from './import-page.module.css'

/** A value before or after a change, as the plan would show it. Of a text both languages are shown. */
export function ValueText({ value, added }: { value: ImportValue; added?: ImportEdit }): ReactElement {
  const { t } = useTranslation('import')
  const language = useLanguage()
  switch (value.type) {
    case 'none':
      return <span className={styles.soft}>{t('empty')}</span>
    case 'text':
      return (
        <>
          <Halves text={value.text} />
          {added && <Rest edit={added} />}
        </>
      )
    case 'timeline':
      return value.timeline.kind === 'words' ? (
        <Halves text={value.timeline.text} />
      ) : (
        <span>{formatTimeline(value.timeline, language)}</span>
      )
    case 'agencies':
      return <Agencies agencies={value} />
    case 'group':
      return <GroupName group={value.group} isSystem={value.matrix === 'system'} />
    case 'answer':
      return <span>{t(`answer.${value.value}`)}</span>
    case 'status':
      return (
        <>
          <span>{t(`status.${value.status}`)}</span>
          {!isEmptyText(value.reason) && <Halves text={value.reason} />}
        </>
      )
    case 'amounts':
      return (
        <span>
          {t('amounts', {
            domestic: formatNumber(value.domestic, language),
            external: formatNumber(value.external, language),
          })}
        </span>
      )
  }
}

function Halves({ text }: { text: TypedText }): ReactElement {
  const { t } = useTranslation('import')
  const halves = (['lo', 'en'] as const).filter((half) => text[half])
  if (halves.length === 0) return <span className={styles.soft}>{t('untitled')}</span>
  return (
    <>
      {halves.map((half) => (
        <span key={half} lang={half} dir="auto" className={styles.half}>
          {text[half]}
        </span>
      ))}
    </>
  )
}

/** What else comes with something new: where it stands, and what its other columns hold. */
function Rest({ edit }: { edit: ImportEdit }): ReactElement | null {
  const { t } = useTranslation('import')
  const language = useLanguage()
  if (edit.do === 'addArea' && edit.group !== '')
    return (
      <span className={styles.rest}>
        {t('field.group')}: <GroupName group={edit.group} isSystem={edit.matrix === 'system'} />
      </span>
    )
  if (edit.do !== 'addOutcome' && edit.do !== 'addAction') return null
  return (
    <>
      {edit.cells
        .filter(({ column, value }) => !columnOf(column).isName && !isNothing(value))
        .map(({ column, value }) => (
          <span key={column} className={styles.rest}>
            {columnWord(column, 'screen', language)}: <ValueText value={value} />
          </span>
        ))}
    </>
  )
}

function isNothing(value: FilledValue): boolean {
  return value.type === 'none' || (value.type === 'agencies' && value.ids.length + value.unknown.length === 0)
}

function Agencies({ agencies: { ids, unknown } }: { agencies: ImportedAgencies }): ReactElement {
  const { t } = useTranslation('import')
  const { agencies } = useProject()
  const today = todayNow()
  if (ids.length + unknown.length === 0) return <span className={styles.soft}>{t('empty')}</span>
  return (
    <span className={styles.agencies}>
      {ids.map((id) => (
        <AgencyName key={id} id={id} agency={agencies[id]} today={today} />
      ))}
      {unknown.map((name) => (
        <Fragment key={`${name.lo}/${name.en}`}>
          <Halves text={name} />
        </Fragment>
      ))}
    </span>
  )
}

/** The group by its name; both parts of the method are here when a proposal is shown. */
function GroupName({ group, isSystem }: { group: string; isSystem: boolean }): ReactElement {
  const { t } = useTranslation('import')
  const language = useLanguage()
  const { blocks } = useQuestionnaire()
  const planning = useOwnMethod('planning', language)
  const name = isSystem
    ? blocks.filter((block) => String(block.number) === group).map((block) => `${block.number}. ${block.name}`)[0]
    : planning?.frontOfficeAreas.find((area) => area.id === group)?.name
  return <span>{t(isSystem ? 'inMatrix.system' : 'inMatrix.frontOffice', { name: name ?? group })}</span>
}
