import type { ReactElement } from 'react'
import { columnWord } from '../../domain/planning/matrix-columns'
import type { Outcome } from '../../domain/project/schema'
import { useLanguage } from '../../i18n/use-language'
import { AgencyField, type AgencyFieldProps } from './agency-field'
import type { AgencyChoice } from './use-agency-choice'

interface Props extends Pick<AgencyFieldProps, 'agencies' | 'onReplace'> {
  outcome: Outcome
  /** What kind of bodies the method thinks of. */
  hints: { leadHint?: string; supportHint?: string } | undefined
  onChoose: (field: 'leadAgencyIds' | 'supportingAgencyIds', choice: AgencyChoice) => void
}

/** The agency that leads a key outcome, and those that support it. */
export function OutcomeAgencies({ outcome, hints, onChoose, ...shared }: Props): ReactElement {
  const language = useLanguage()
  return (
    <>
      <AgencyField
        mode="one"
        label={columnWord('leadAgency', 'screen', language)}
        ids={outcome.leadAgencyIds}
        hint={hints?.leadHint}
        onChoose={(chosen) => onChoose('leadAgencyIds', chosen)}
        {...shared}
      />
      <AgencyField
        mode="many"
        label={columnWord('supportingAgencies', 'screen', language)}
        ids={outcome.supportingAgencyIds}
        taken={outcome.leadAgencyIds}
        hint={hints?.supportHint}
        onChoose={(chosen) => onChoose('supportingAgencyIds', chosen)}
        {...shared}
      />
    </>
  )
}
