import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useProjectStore } from '../session/current'
import type { SaveState } from '../session/project-state'

/** Whether what was typed is kept: null where no project is open, so that there is nothing to say. */
export function useKept(): SaveState | null {
  return useProjectStore((state) => (state.project ? state.saveState : null))
}

/** Says it as it is, and follows: what is on its way to the disk is said to be kept when it is there ([ER1]). */
export function KeptSentence(): ReactElement | null {
  const { t } = useTranslation('errors')
  const kept = useKept()
  return kept && <p>{t(`kept.${kept}`)}</p>
}
