import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Project } from '../../domain/project/schema'
import { typedKindWord } from '../../domain/text/typed-kind-words'
import { typedKinds, type TypedKind } from '../../domain/text/typed-places'
import type { GroupsByName } from '../../session/read/use-group-names'
import { Button } from '../../ui/button/button'
import fieldStyles from '../../ui/field/field.module.css'
import { Notice } from '../../ui/notice/notice'
import { useLanguage } from '../../i18n/use-language'
import { usePlaceName } from '../../ui/place-name/use-place-name'
import { PlaceRow } from './place-row'
import styles from './translations.module.css'
import { usePlaces } from './use-places'

/** As many rows at a time as a page shows at once without delay. */
const STEP = 40

type KindFilter = TypedKind | 'everything'

/** Every text that is in one language alone, all of them or those of one kind. */
export function TranslationList({
  project,
  groups: { nameOf, areaIds },
}: {
  project: Project
  groups: GroupsByName
}): ReactElement {
  const { t } = useTranslation('translations')
  const language = useLanguage()
  const placeName = usePlaceName(nameOf)
  const places = usePlaces(project, areaIds)
  const [kind, setKind] = useState<KindFilter>('everything')
  const [shown, setShown] = useState(STEP)
  const chosen = kind === 'everything' ? places : places.filter((half) => half.kind === kind)
  const kinds = typedKinds
    .map((value) => ({ value, count: places.filter((half) => half.kind === value).length }))
    .filter(({ count }) => count > 0)
  if (places.length === 0) return <Notice>{t('none')}</Notice>
  return (
    <>
      {kinds.length > 1 && (
        <label className={styles.filter}>
          <span className={fieldStyles.label}>{t('filter')}</span>
          <select
            className={fieldStyles.input}
            value={kind}
            onChange={(event) => {
              setKind(event.target.value as KindFilter)
              setShown(STEP)
            }}
          >
            <option value="everything">{t('everything', { count: places.length })}</option>
            {kinds.map(({ value, count }) => (
              <option key={value} value={value}>
                {t('kindCount', { kind: typedKindWord(value, language), count })}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen.length === 0 && <p>{t('noneOfKind')}</p>}
      <ul className={styles.rows}>
        {chosen.slice(0, shown).map((half) => (
          <PlaceRow key={half.id} half={half} {...placeName(half)} />
        ))}
      </ul>
      {chosen.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + STEP)}>
            {t('more', { count: Math.min(STEP, chosen.length - shown) })}
          </Button>
        </div>
      )}
    </>
  )
}
