import type { Project } from '../../domain/project/schema'
import { languagesOf, type ExportRequest, type MethodTexts } from '../../export/request'
import { loadOwnMethod } from '../../storage/method/load-wording'

/** The method as the project words it, in the languages of the documents, whatever the language of the screens. */
export async function methodsFor(
  requests: readonly ExportRequest[],
  wordings: Project['wordings'],
): Promise<MethodTexts> {
  const needed = [...new Set(requests.flatMap(({ languages }) => languagesOf(languages)))]
  const isExplained = requests.some(({ explained }) => explained)
  const slices = await Promise.all(
    needed.map(async (language) => {
      const [questionnaire, planning, guidance] = await Promise.all([
        loadOwnMethod('questionnaire', language, wordings),
        loadOwnMethod('planning', language, wordings),
        isExplained ? loadOwnMethod('guidance', language, wordings) : undefined,
      ])
      return [language, { questionnaire, planning, ...(guidance && { guidance }) }] as const
    }),
  )
  return Object.fromEntries(slices)
}
