import { ENDED_MARK } from './agencies'
import type { BriefView } from './brief-view'
import { briefLines } from './brief-words'
import { linesIn, wordLines, type Line } from './lines'
import { SHORTENED_SIGN } from './shorten'
import { signLines } from './sign-notes'

/** What the signs mean that a brief uses. */
export function briefNotes(view: BriefView): Line[][] {
  const { languages, date, day } = view.frame
  const said = JSON.stringify([view.plan, view.missing, view.frame])
  const dateIn = (language: Line['language']): string => date.find((line) => line.language === language)?.text ?? day
  return [
    ...(said.includes(ENDED_MARK)
      ? [
          linesIn(
            languages,
            (language) => wordLines('endedAgencies', [language], { date: dateIn(language) })[0]?.text ?? '',
          ),
        ]
      : []),
    ...(said.includes(SHORTENED_SIGN) ? [briefLines('shortened', languages)] : []),
    ...signLines(view),
  ]
}
