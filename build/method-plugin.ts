import type { Plugin } from 'vite'
import { methodSource } from '../content/method-source'
import { guidanceSlice, planningSlice, questionnaireSlice } from '../src/domain/method/slices'
import { languages, type Language } from '../src/domain/text/language'

const PREFIX = 'virtual:method/'

const slices = { questionnaire: questionnaireSlice, guidance: guidanceSlice, planning: planningSlice }

/**
 * Gives the app the method in pieces: one module for each slice and language, so that a first visit loads the
 * questions in one language and nothing else.
 */
export function methodPlugin(): Plugin {
  return {
    name: 'onedoor-method',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      const json = methodJson(id)
      return json === undefined ? undefined : `export default JSON.parse(${JSON.stringify(json)})`
    },
  }
}

/**
 * The part of the method that a module stands for, as JSON; undefined when the module is no part of the method.
 * @throws Error when the method has no such part
 */
export function methodJson(id: string): string | undefined {
  if (!id.startsWith(`\0${PREFIX}`)) return undefined
  const [slice, language] = id.slice(PREFIX.length + 1).split('/')
  const make = slices[slice as keyof typeof slices]
  if (!make || !languages.includes(language as Language)) throw new Error(`There is no part of the method called ${id}`)
  return JSON.stringify(make(methodSource, language as Language))
}
