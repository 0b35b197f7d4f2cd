import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { otherLanguage } from '../../domain/text/language'
import type { Place } from '../../domain/text/typed-places'
import type { HalfPlace, PlacedMissingGlyph, UntranslatedText } from '../../export/view/missing-content'
import type { PlaceWords } from '../../ui/place-name/use-place-name'
import styles from './missing.module.css'
import { placePath } from './place-path'

type NameOf = (place: Place) => PlaceWords

/** A text that is in the other language alone, with the way to where it is typed. */
export function UntranslatedTextRow({
  text: { place, language, instead },
  nameOf,
}: {
  text: UntranslatedText
  nameOf: NameOf
}): ReactElement {
  const written = otherLanguage(language)
  return (
    <li>
      <PlaceLink half={{ place, language: written }} nameOf={nameOf} />
      <span lang={written} dir="auto" className={styles.excerpt}>
        {instead}
      </span>
    </li>
  )
}

/** A character that a PDF cannot print, with the way to each text that has it. */
export function MissingGlyphRow({
  glyph: { character, name, excerpt, places },
  nameOf,
}: {
  glyph: PlacedMissingGlyph
  nameOf: NameOf
}): ReactElement {
  return (
    <li className={styles.glyphRow}>
      <span className={styles.glyph}>{character}</span>
      <span className={styles.excerpt}>
        {name} · <q dir="auto">{excerpt}</q>
      </span>
      {places.map((half) => (
        <PlaceLink key={`${half.language}/${half.place.id}`} half={half} nameOf={nameOf} />
      ))}
    </li>
  )
}

function PlaceLink({ half: { place, language }, nameOf }: { half: HalfPlace; nameOf: NameOf }): ReactElement {
  const { href, state } = placePath(place, language)
  const { kind, where } = nameOf(place)
  return (
    <span className={styles.place}>
      <Link href={href} state={state}>
        {kind}
      </Link>{' '}
      {where && <span className={styles.where}>{where}</span>}
    </span>
  )
}
