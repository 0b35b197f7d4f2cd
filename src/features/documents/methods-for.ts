import { languagesOf, type ExportRequest, type MethodTexts } from '../../export/request'
import { loadMethod } from '../../storage/method'

/** The method in the languages of the documents, whatever the language of the screens. */
export async function methodsFor(requests: readonly ExportRequest[]): Promise<MethodTexts> {
  const needed = [...new Set(requests.flatMap(({ languages }) => languagesOf(languages)))]
  const isExplained = requests.some(({ explained }) => explained)
  const slices = await Promise.all(needed.map(async (language) => {
    const [questionnaire, planning, guidance] = await Promise.all([
      loadMethod('questionnaire', language), loadMethod('planning', language), isExplained ? loadMethod('guidance', language) : undefined,
    ])
    return [language, { questionnaire, planning, ...(guidance && { guidance }) }] as const
  }))
  return Object.fromEntries(slices)
}
