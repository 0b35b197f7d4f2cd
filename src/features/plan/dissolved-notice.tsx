import { useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { dissolvedInPlan } from '../../domain/planning/agencies'
import type { Project } from '../../domain/project/schema'
import { replaceAgency } from '../../session/commands/plan'
import { AgencyName, todayNow } from '../../ui/agency-picker/agency-name'
import { SuccessorDialog } from '../../ui/agency-picker/successor-dialog'
import { announce } from '../../ui/announcer/announcer'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'
import styles from './plan-page.module.css'

/** Says which agencies of the plan no longer exist, and offers whoever took over their work. */
export function DissolvedNotice({ project }: { project: Project }): ReactElement | null {
  const { t } = useTranslation('plan')
  const today = todayNow()
  const dissolved = useMemo(() => dissolvedInPlan(project, today), [project, today])
  const [open, setOpen] = useState<string | null>(null)
  const agency = open === null ? undefined : project.agencies[open]
  if (dissolved.length === 0) return null
  return (
    <Notice kind="warning">
      <p>{t('dissolved.title')}</p>
      <ul className={styles.dissolved}>
        {dissolved.map(({ agency: one, places }) => (
          <li key={one.id}>
            <span>
              <AgencyName agency={one} id={one.id} today={today} /> {t('dissolved.places', { count: places })}
            </span>
            <Button icon="next" onClick={() => setOpen(one.id)}>
              {t('dissolved.whoNow')}
            </Button>
          </li>
        ))}
      </ul>
      {agency && (
        <SuccessorDialog
          agency={agency}
          agencies={project.agencies}
          today={today}
          hasHere={false}
          onReplace={(to) => {
            replaceAgency(agency.id, to, 'everywhere')
            announce(t('dissolved.replaced'))
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Notice>
  )
}
