import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language'
import type { RestorePoint } from '../../storage/database/connection'
import { missedPointSince } from '../../storage/small-storage/missed-points'
import { bringBackPoint } from '../../session/commands/restore'
import { useProject } from '../../session/read/use-assessment'
import { Notice } from '../../ui/notice/notice'
import styles from './history.module.css'
import { PointPreviewDialog } from './point-preview-dialog'
import { PointCard } from './point-card'
import { useCompared, usePoints } from './use-points'
import { formatSize, whenOf } from './when'

/** The restore points of a project by day: to look at, to bring back, to save as a file. */
export function HistoryPage(): ReactElement {
  const { t } = useTranslation('history')
  const project = useProject()
  const { points, failed, reload } = usePoints(project.header.id)
  const compared = useCompared(points, project)
  const [previewed, setPreviewed] = useState<RestorePoint | null>(null)
  const [done, setDone] = useState<{ point: RestorePoint; isBack: boolean } | null>(null)
  const bringBack = async (point: RestorePoint): Promise<void> => {
    setPreviewed(null)
    setDone({ point, isBack: await bringBackPoint(point) })
    reload()
  }
  const shown = previewed && compared.get(previewed.at)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('page.title')}</h1>
        <p className={styles.soft}>{t('page.lead')}</p>
        <p className={styles.soft}>{t('page.thinning')}</p>
      </header>
      <Missed projectId={project.header.id} />
      {done && <Done point={done.point} isBack={done.isBack} />}
      {failed && (
        <Notice kind="problem" live>
          {t('page.noStorage')}
        </Notice>
      )}
      {points?.length === 0 && <Notice>{t('page.empty')}</Notice>}
      <Days
        points={points ?? []}
        draw={(point) => (
          <PointCard
            point={point}
            compared={compared.get(point.at)}
            onPreview={() => setPreviewed(point)}
            onBringBack={() => void bringBack(point)}
          />
        )}
      />
      {previewed && shown && (
        <PointPreviewDialog
          point={previewed}
          compared={shown}
          onBringBack={() => void bringBack(previewed)}
          onClose={() => setPreviewed(null)}
        />
      )}
    </div>
  )
}

/** The points under the days on which they were made. */
function Days({
  points,
  draw,
}: {
  points: readonly RestorePoint[]
  draw: (point: RestorePoint) => ReactElement
}): ReactElement {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const days = useMemo(() => {
    const groups = new Map<string, RestorePoint[]>()
    for (const point of points) {
      const { date } = whenOf(point.at, language)
      groups.set(date, [...(groups.get(date) ?? []), point])
    }
    return [...groups]
  }, [points, language])
  return (
    <>
      {days.map(([date, own]) => (
        <section key={date} className={styles.day} aria-labelledby={`day-${own[0]?.at ?? ''}`}>
          <h2 id={`day-${own[0]?.at ?? ''}`}>{date}</h2>
          <ul className={styles.points}>
            {own.map((point) => (
              <li key={point.at}>{draw(point)}</li>
            ))}
          </ul>
        </section>
      ))}
      {points.length > 0 && (
        <p className={styles.soft}>
          {t('page.total', {
            count: points.length,
            size: formatSize(
              points.reduce((sum, { size }) => sum + size, 0),
              language,
            ),
          })}
        </p>
      )}
    </>
  )
}

function Missed({ projectId }: { projectId: string }): ReactElement | null {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const since = missedPointSince(projectId)
  if (!since) return null
  const { date, time } = whenOf(since, language)
  return (
    <Notice kind="warning" live>
      {t('page.missed', { date, time })}
    </Notice>
  )
}

/** What came of bringing back, said aloud and brought into sight: the button may be far down. */
function Done({ point, isBack }: { point: RestorePoint; isBack: boolean }): ReactElement {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => element.current?.focus(), [point, isBack])
  const { date, time } = whenOf(point.at, language)
  return (
    <div ref={element} tabIndex={-1}>
      <Notice kind={isBack ? 'info' : 'problem'} live>
        {isBack ? t('point.broughtBack', { date, time }) : t('point.notBroughtBack')}
      </Notice>
    </div>
  )
}
