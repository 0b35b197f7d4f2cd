import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { normalizeTyped } from '../../domain/text/typed-text'
import { rememberPerson, rememberedPerson } from '../../storage/small-storage/device'
import fieldStyles from '../../ui/field/field.module.css'
import { useDraft } from '../../ui/field/use-draft'
import { SectionCard } from '../../ui/section-card/section-card'

/**
 * The name that changes made on this device are signed with. It belongs to the device, not to the project, so undo
 * leaves it alone.
 */
export function PersonSection(): ReactElement {
  const { t } = useTranslation('settings')
  const id = useId()
  const [person, setPerson] = useState(rememberedPerson)
  const { draft, type, flush } = useDraft(person, (name) => {
    const clean = normalizeTyped(name.trim())
    rememberPerson(clean)
    setPerson(clean)
  })
  return (
    <SectionCard id="person" title={t('person.title')}>
      <div className={fieldStyles.field}>
        <label htmlFor={id} className={fieldStyles.label}>
          {t('person.label')}
        </label>
        <p id={`${id}-hint`} className={fieldStyles.hint}>
          {t('person.hint')}
        </p>
        <input
          id={id}
          className={fieldStyles.input}
          dir="auto"
          autoComplete="name"
          value={draft}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type(event.target.value)}
          onBlur={flush}
        />
      </div>
    </SectionCard>
  )
}
