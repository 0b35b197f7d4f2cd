import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { translatedCount, typedKinds, type TypedKind } from '../../domain/text/missing-halves'
import { useProject } from '../../storage/use-assessment'
import { Button } from '../../ui/button/button'
import { Meter } from '../../ui/meter/meter'
import { Notice } from '../../ui/notice/notice'
import fieldStyles from '../../ui/field/field.module.css'
import { usePlaceText } from './place-text'
import { PlaceRow } from './place-row'
import styles from './translations.module.css'
import { usePlaces } from './use-places'
import { WithTranslator } from './with-translator'

/** As many rows at a time as a page shows at once without delay. */
const STEP = 40

type Wish = TypedKind | 'everything'

/** Every text that exists in one language alone, side by side with room for the other. */
export function TranslationsPage(): ReactElement {
  const { t } = useTranslation('translations')
  const project = useProject()
  const places = usePlaces(project)
  const placeText = usePlaceText()
  const [kind, setKind] = useState<Wish>('everything')
  const [shown, setShown] = useState(STEP)
  const { done, all } = translatedCount(project)
  const chosen = kind === 'everything' ? places : places.filter((half) => half.kind === kind)
  const count = t('count', { done, all })
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.soft}>{t('lead')}</p>
      </header>
      <div className={styles.progress}>
        <Meter share={all === 0 ? 1 : done / all} label={t('progress')} text={count} />
        <p>{count}</p>
      </div>
      {places.length === 0 ? <Notice>{t('none')}</Notice> : (
        <label className={styles.filter}>
          <span className={fieldStyles.label}>{t('filter')}</span>
          <select className={fieldStyles.input} value={kind} onChange={(event) => { setKind(event.target.value as Wish); setShown(STEP) }}>
            <option value="everything">{t('everything', { count: places.length })}</option>
            {typedKinds.map((value) => ({ value, number: places.filter((half) => half.kind === value).length })).filter(({ number }) => number > 0)
              .map(({ value, number }) => <option key={value} value={value}>{t('kindCount', { kind: t(`kind.${value}`), count: number })}</option>)}
          </select>
        </label>
      )}
      {places.length > 0 && chosen.length === 0 && <p>{t('noneOfKind')}</p>}
      <ul className={styles.rows}>{chosen.slice(0, shown).map((half) => <PlaceRow key={half.id} half={half} place={placeText(half)} />)}</ul>
      {chosen.length > shown && <div><Button onClick={() => setShown(shown + STEP)}>{t('more', { count: Math.min(STEP, chosen.length - shown) })}</Button></div>}
      <WithTranslator canSave={done < all} />
      <p><Link href="/documents">{t('back')}</Link></p>
    </div>
  )
}
