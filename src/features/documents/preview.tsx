import { useEffect, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetPreview } from '../../export/preview/preview'
import type { ExportRequest } from '../../export/request'
import { IconButton } from '../../ui/button/button'
import { classNames } from '../../ui/class-names'
import { loadPreviewFonts } from './preview-fonts'
import styles from './preview.module.css'
import { SheetPicture } from './sheet-picture'
import { TablePicture } from './table-picture'
import type { RequestPreview } from './use-preview'

interface Props {
  preview: RequestPreview
  requests: readonly ExportRequest[]
  shown: number
  onShow: (shown: number) => void
}

/** How one of the chosen documents begins, and the way to the others. */
export function PreviewPane({ preview, requests, shown, onShow }: Props): ReactElement {
  const { t } = useTranslation('documents')
  const request = requests[shown]
  return (
    <div className={styles.pane}>
      <div
        className={classNames(styles.stage, preview.preview && preview.isOld && styles.old)}
        aria-busy={request !== undefined && (preview.isOld || !(preview.preview || preview.failed))}
      >
        {request ? <Picture shown={preview} /> : <p className={styles.quiet}>{t('nothingChosen')}</p>}
      </div>
      {request && (
        <div className={styles.which}>
          {requests.length > 1 && (
            <IconButton
              icon="back"
              label={t('preview.before')}
              disabled={shown === 0}
              onClick={() => onShow(shown - 1)}
            />
          )}
          <p>
            <span className={styles.name}>
              <RequestName request={request} />
            </span>
            <PageCount shown={preview} />
          </p>
          {requests.length > 1 && (
            <IconButton
              icon="next"
              label={t('preview.after')}
              disabled={shown === requests.length - 1}
              onClick={() => onShow(shown + 1)}
            />
          )}
        </div>
      )}
    </div>
  )
}

function Picture({ shown: { preview, failed, request } }: { shown: RequestPreview }): ReactElement {
  const { t } = useTranslation('documents')
  if (failed) return <p className={styles.quiet}>{t('preview.failed')}</p>
  if (!preview || !request) return <p className={styles.quiet}>{t('preview.coming')}</p>
  const document = t(`document.${request.document}.name`)
  if (preview.kind === 'table') return <TablePicture table={preview} label={t('preview.table', { document })} />
  return <SheetWithFonts sheet={preview} label={t('preview.sheet', { document })} />
}

/** A page in other letters than its own would be no picture of it: it waits for them. */
function SheetWithFonts({ sheet, label }: { sheet: SheetPreview; label: string }): ReactElement | null {
  const [ready, setReady] = useState<SheetPreview | null>(null)
  useEffect(() => {
    let isOver = false
    void loadPreviewFonts(sheet.fonts).then(() => {
      if (!isOver) setReady(sheet)
    })
    return () => {
      isOver = true
    }
  }, [sheet])
  return ready && <SheetPicture sheet={ready} label={label} />
}

/** “Action matrices, PDF, Lao”. */
export function RequestName({ request }: { request: ExportRequest }): string {
  const { t } = useTranslation('documents')
  return [
    t(`document.${request.document}.name`),
    t(`format.${request.format}.name`),
    t(`languages.${request.languages}`),
  ].join(' · ')
}

function PageCount({ shown: { preview, isOld } }: { shown: RequestPreview }): ReactElement | null {
  const { t } = useTranslation('documents')
  if (!preview || isOld) return null
  return (
    <span className={styles.count}>
      {preview.kind === 'sheet'
        ? t('preview.pages', { count: preview.pages })
        : t('preview.sheets', { count: preview.sheets })}
    </span>
  )
}
