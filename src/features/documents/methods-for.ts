import { languagesOf, type ExportRequest, type MethodTexts } from '../../export/request'
import { loadMethod } from '../../storage/method'

/** The method in the languages of the documents, whatever the language of the screens. */
export async function methodsFor(requests: readonly ExportRequest[]): Promise<MethodTexts> {
  const needed = [...new Set(requests.flatMap(({ languages }) => languagesOf(languages)))]
  const slices = await Promise.all(needed.map(async (language) => {
    const [questionnaire, planning] = await Promise.all([loadMethod('questionnaire', language), loadMethod('planning', language)])
    return [language, { questionnaire, planning }] as const
  }))
  return Object.fromEntries(slices)
}
