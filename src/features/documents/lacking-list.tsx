import { memo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../domain/text/language'
import type { Lacking } from '../../export/view/lacking'
import { useGroupNames } from '../../session/read/use-group-names'
import { Button } from '../../ui/button/button'
import { usePlaceName } from '../../ui/place-name/use-place-name'
import { LackingGlyphRow, LackingTextRow } from './lacking-rows'
import styles from './lacking.module.css'

/** As many places at a time as a person looks through. */
const STEP = 100

/** Until the names are here. */
const unnamed = (): undefined => undefined

/**
 * What the documents will lack: one line that says how much, and behind it each place with a way to it. Of a large plan
 * that is much: it is drawn when it is asked for.
 */
export const LackingList = memo(function LackingList({ lacking }: { lacking: Lacking }): ReactElement {
  const { t } = useTranslation('documents')
  const [isOpen, setOpen] = useState(false)
  const nameOf = usePlaceName(useGroupNames()?.nameOf ?? unnamed)
  const byLanguage = languages
    .map((language) => ({ language, texts: lacking.texts.filter((text) => text.language === language) }))
    .filter(({ texts }) => texts.length > 0)
  const glyphs = lacking.glyphs.length > 0 ? [t('lacking.glyphs', { count: lacking.glyphs.length })] : []
  const counts = [
    ...byLanguage.map(({ language, texts }) => t(`lacking.texts.${language}`, { count: texts.length })),
    ...glyphs,
  ]
  if (counts.length === 0) return <p className={styles.none}>{t('lacking.none')}</p>
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{counts.join(' · ')}</summary>
      {isOpen && (
        <div className={styles.inside}>
          {byLanguage.map(({ language, texts }) => (
            <Group
              key={language}
              title={t(`lacking.texts.${language}`, { count: texts.length })}
              hint={t('lacking.textsHint')}
              items={texts}
              show={(text) => <LackingTextRow key={text.place.id} text={text} nameOf={nameOf} />}
            />
          ))}
          {glyphs.map((title) => (
            <Group
              key="glyphs"
              title={title}
              hint={t('lacking.glyphsHint')}
              items={lacking.glyphs}
              show={(glyph) => <LackingGlyphRow key={glyph.codePoint} glyph={glyph} nameOf={nameOf} />}
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
            {t('lacking.more', { count: Math.min(STEP, items.length - shown) })}
          </Button>
        </div>
      )}
    </section>
  )
}
