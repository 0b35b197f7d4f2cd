import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/use-language'
import { rememberedPerson } from '../storage/small-storage/device'
import { useProjectStore } from '../session/current'
import { APP_VERSION } from '../storage/files/save-file'
import { reportText } from './report'

/** The report of an error in the language of the screens, with the moment at which it was first asked for. */
export function useReport(error: unknown): string {
  const { t } = useTranslation('errors')
  const language = useLanguage()
  const [time] = useState(() => new Date().toISOString())
  const { project } = useProjectStore.getState()
  return reportText(
    error,
    {
      version: APP_VERSION,
      time,
      hash: location.hash,
      language,
      browser: navigator.userAgent,
      person: rememberedPerson(),
      project,
    },
    (key) => t(`report.${key}`),
  )
}
