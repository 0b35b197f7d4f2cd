import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { daysLeft } from '../../domain/project/bin'
import { useLanguage } from '../../i18n/use-language'
import { bringBackFromBin } from '../../storage/database/bin'
import { appPath, hashOf } from '../../paths/paths'
import { openStoredProject, useProjectStore } from '../../session/current'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import styles from './history.module.css'
import { whenOf } from './when'

/** In the place of a project that was deleted and can still be brought back. */
export function InBinNotice(): ReactElement | null {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const { id = '' } = useParams()
  const problem = useProjectStore((state) => state.problem)
  const [failed, setFailed] = useState(false)
  if (problem?.kind !== 'inBin') return null
  const bringBack = async (): Promise<void> => {
    try {
      await bringBackFromBin(id)
      await openStoredProject(id)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Notice kind="warning" live>
        <p>
          {t('bin.isIn', {
            date: whenOf(problem.deletedAt, language).date,
            count: daysLeft(problem.deletedAt, new Date().toISOString()),
          })}
        </p>
        <p className={styles.tools}>
          <Button variant="primary" onClick={() => void bringBack()}>
            {t('bin.bringBack')}
          </Button>
          <Button
            onClick={() => {
              location.hash = hashOf(appPath('bin'))
            }}
          >
            {t('bin.toBin')}
          </Button>
          <Button
            onClick={() => {
              location.hash = hashOf(appPath('start'))
            }}
          >
            {t('bin.toStart')}
          </Button>
        </p>
      </Notice>
      {failed && (
        <Notice kind="problem" live>
          {t('bin.failed')}
        </Notice>
      )}
    </>
  )
}
