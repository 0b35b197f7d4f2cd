import { memo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../domain/text/language'
import type { MissingContent } from '../../export/view/missing-content'
import { useGroupNames } from '../../session/read/use-group-names'
import { Button } from '../../ui/button/button'
import { usePlaceName } from '../../ui/place-name/use-place-name'
import { MissingGlyphRow, UntranslatedTextRow } from './missing-rows'
import styles from './missing.module.css'

/** As many places at a time as a person looks through. */
const STEP = 100

/** Until the names are here. */
const unnamed = (): undefined => undefined

/**
 * What the documents will lack: one line that says how much, and behind it each place with a way to it. Of a large plan
 * that is much: it is drawn when it is asked for.
 */
export const MissingList = memo(function LackingList({ missing }: { missing: MissingContent }): ReactElement {
  const { t } = useTranslation('documents')
  const [isOpen, setOpen] = useState(false)
  const nameOf = usePlaceName(useGroupNames()?.nameOf ?? unnamed)
  const byLanguage = languages
    .map((language) => ({ language, texts: missing.texts.filter((text) => text.language === language) }))
    .filter(({ texts }) => texts.length > 0)
  const glyphs = missing.glyphs.length > 0 ? [t('missing.glyphs', { count: missing.glyphs.length })] : []
  const counts = [
    ...byLanguage.map(({ language, texts }) => t(`missing.texts.${language}`, { count: texts.length })),
    ...glyphs,
  ]
  if (counts.length === 0) return <p className={styles.none}>{t('missing.none')}</p>
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{counts.join(' · ')}</summary>
      {isOpen && (
        <div className={styles.inside}>
          {byLanguage.map(({ language, texts }) => (
            <Group
              key={language}
              title={t(`missing.texts.${language}`, { count: texts.length })}
              hint={t('missing.textsHint')}
              items={texts}
              show={(text) => <UntranslatedTextRow key={text.place.id} text={text} nameOf={nameOf} />}
            />
          ))}
          {glyphs.map((title) => (
            <Group
              key="glyphs"
              title={title}
              hint={t('missing.glyphsHint')}
              items={missing.glyphs}
              show={(glyph) => <MissingGlyphRow key={glyph.codePoint} glyph={glyph} nameOf={nameOf} />}
            />
          ))}
        </div>
      )}
    </details>
  )
})

function Group<Item>({
  title,
  hint,
  items,
  show,
}: {
  title: string
  hint: string
  items: readonly Item[]
  show: (item: Item) => ReactElement
}): ReactElement {
  const { t } = useTranslation('documents')
  const [shown, setShown] = useState(STEP)
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.places}>{items.slice(0, shown).map(show)}</ul>
      {items.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + STEP)}>
            {t('missing.more', { count: Math.min(STEP, items.length - shown) })}
          </Button>
        </div>
      )}
    </section>
  )
}
