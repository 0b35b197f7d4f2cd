import { useCallback, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { loadWords } from '../../i18n/i18n'
import { pathOf } from '../../paths/paths'
import { Notice } from '../notice/notice'
import { useDroppedFiles } from './use-dropped-files'

/**
 * On pages of a project that open no files: a file that is dropped there is not lost in silence, and the browser does
 * not leave the page for it.
 */
export function DroppedFileNotice(): ReactElement | null {
  const [isShown, setShown] = useState(false)
  // Without its words the notice could say nothing.
  const show = useCallback(
    (): void =>
      void loadWords('opening').then(
        () => setShown(true),
        () => undefined,
      ),
    [],
  )
  useDroppedFiles(show)
  return isShown ? <WhereFilesGo /> : null
}

export function WhereFilesGo(): ReactElement {
  const { t } = useTranslation('opening')
  return (
    <Notice live>
      {t('dropped.text')} <Link href={pathOf('import')}>{t('dropped.link')}</Link>
    </Notice>
  )
}
