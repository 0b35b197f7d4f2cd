import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Place } from '../../domain/project/placed-texts'
import { languages, otherLanguage } from '../../domain/text/language'
import type { Lacking, LackingGlyph, LackingText } from '../../export/view/lacking'
import styles from './lacking.module.css'
import { placePath } from './place-path'

/** As many places as a person looks through; of more, how many. */
const SHOWN = 100

/** What the documents will lack: one line that says how much, and behind it each place with a way to it. */
export function LackingList({ lacking }: { lacking: Lacking }): ReactElement {
  const { t } = useTranslation('documents')
  const byLanguage = languages.map((language) => ({ language, texts: lacking.texts.filter((text) => text.language === language) })).filter(({ texts }) => texts.length > 0)
  const glyphs = lacking.glyphs.length > 0 ? [t('lacking.glyphs', { count: lacking.glyphs.length })] : []
  const counts = [...byLanguage.map(({ language, texts }) => t(`lacking.texts.${language}`, { count: texts.length })), ...glyphs]
  if (counts.length === 0) return <p className={styles.none}>{t('lacking.none')}</p>
  return (
    <details className={styles.details}>
      <summary>{counts.join(' · ')}</summary>
      <div className={styles.inside}>
        {byLanguage.map(({ language, texts }) => (
          <Group key={language} title={t(`lacking.texts.${language}`, { count: texts.length })} hint={t('lacking.textsHint')} more={texts.length - SHOWN}>
            {texts.slice(0, SHOWN).map((text) => <LackingTextRow key={JSON.stringify(text.place)} text={text} />)}
          </Group>
        ))}
        {glyphs.map((title) => (
          <Group key={title} title={title} hint={t('lacking.glyphsHint')} more={lacking.glyphs.length - SHOWN}>
            {lacking.glyphs.slice(0, SHOWN).map((glyph) => <LackingGlyphRow key={glyph.codePoint} glyph={glyph} />)}
          </Group>
        ))}
      </div>
    </details>
  )
}

function Group({ title, hint, more, children }: { title: string; hint: string; more: number; children: ReactNode }): ReactElement {
  const { t } = useTranslation('documents')
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.places}>{children}</ul>
      {more > 0 && <p className={styles.hint}>{t('lacking.more', { count: more })}</p>}
    </section>
  )
}

function LackingTextRow({ text }: { text: LackingText }): ReactElement {
  return (
    <li>
      <PlaceLink place={text.place} />
      <span lang={otherLanguage(text.language)} dir="auto" className={styles.excerpt}>{text.instead}</span>
    </li>
  )
}

function LackingGlyphRow({ glyph }: { glyph: LackingGlyph }): ReactElement {
  return (
    <li className={styles.glyphRow}>
      <span className={styles.glyph}>{glyph.character}</span>
      <span className={styles.excerpt}>{glyph.name} · <q dir="auto">{glyph.excerpt}</q></span>
      {glyph.places.slice(0, SHOWN).map((place) => <PlaceLink key={JSON.stringify(place)} place={place} />)}
    </li>
  )
}

function PlaceLink({ place }: { place: Place }): ReactElement {
  const { href, state } = placePath(place)
  return <Link href={href} state={state}><PlaceName place={place} /></Link>
}

function PlaceName({ place }: { place: Place }): ReactNode {
  const { t } = useTranslation('documents')
  switch (place.kind) {
    case 'question': return t(`place.question.${place.field}`, { number: place.number })
    case 'row': return place.field === 'comment' || place.field === 'timeline' ? t(`place.${place.field}`) : t(`place.${place.level}`)
    case 'agency': return t('place.agency')
    case 'round': return t('place.round')
    case 'project': return t(`place.${place.field}`)
  }
}
