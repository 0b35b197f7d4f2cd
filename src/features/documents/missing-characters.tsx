import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { MissingGlyph } from '../../export/glyphs/missing-glyphs'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import styles from './documents-page.module.css'

interface Props { missing: MissingGlyph[]; onMake: () => void; onClose: () => void }

/** Says before a PDF is made which characters no font of the document has, and where they stand. */
export function MissingCharacters({ missing, onMake, onClose }: Props): ReactElement {
  const { t } = useTranslation('documents')
  return (
    <Dialog
      title={t('missing.title')}
      onClose={onClose}
      actions={(
        <>
          <Button onClick={onClose}>{t('missing.back')}</Button>
          <Button look="primary" onClick={onMake}>{t('missing.make')}</Button>
        </>
      )}
    >
      <p>{t('missing.text')}</p>
      <ul className={styles.missing}>
        {missing.map((glyph) => (
          <li key={glyph.codePoint}>
            <span className={styles.glyph}>{glyph.character}</span>
            <span>{glyph.name}</span>
            <q dir="auto">{glyph.excerpt}</q>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
