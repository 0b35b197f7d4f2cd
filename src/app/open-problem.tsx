import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadJson } from '../storage/files/download'
import { appPath, hashOf } from '../paths/paths'
import { useProjectStore } from '../session/current'
import { Button } from '../ui/button/button'
import { Notice } from '../ui/notice/notice'
import { FileNotice, InBinNotice } from './lazy-notices'

/** Why a project cannot be opened, and what can be done. */
export function OpenProblem(): ReactElement {
  const { t } = useTranslation(['errors', 'shell'])
  const problem = useProjectStore((state) => state.problem)
  if (problem?.kind === 'newer') return <FileNotice />
  if (problem?.kind === 'damaged') {
    return (
      <Notice kind="problem" live>
        <p>{t('project.damaged', { where: problem.where })}</p>
        <p>
          <Button icon="download" onClick={() => downloadJson(problem.raw, 'onedoor-damaged.json')}>
            {t('shell:project.download')}
          </Button>
        </p>
      </Notice>
    )
  }
  if (problem?.kind === 'inBin') return <InBinNotice />
  return (
    <Notice kind="warning" live>
      <p>{t(problem?.kind === 'noStorage' ? 'project.noStorage' : 'project.notFound')}</p>
      <p>
        <Button
          onClick={() => {
            location.hash = hashOf(appPath('start'))
          }}
        >
          {t('shell:toStart')}
        </Button>
      </p>
    </Notice>
  )
}
