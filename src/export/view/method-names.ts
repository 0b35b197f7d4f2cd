import type { Language } from '../../domain/text/language'
import { methodIn, type MethodTexts } from '../request'
import { linesIn, type Line } from './lines'

/** The method's own texts as lines of a document, by number. A number that the method does not have gives no lines. */
export interface MethodNames {
  block: (number: number) => Line[]
  /** The question's text, or the note of a number that asks nothing. */
  question: (number: string) => Line[]
  part: (question: string, part: string) => Line[]
  /** What else a question asks for, in words. */
  prompt: (question: string) => Line[]
  actionPoint: (number: string) => Line[]
  band: (id: string) => Line[]
}

export function methodNames(methods: MethodTexts, languages: readonly Language[]): MethodNames {
  const texts = new Map(languages.map((language) => [language, textsByKey(methods, language)]))
  const linesOfKey = (key: string): Line[] => linesIn(languages, (language) => texts.get(language)?.get(key) ?? '')
  return {
    block: (number) => linesOfKey(`block/${number}`),
    question: (number) => linesOfKey(`question/${number}`),
    part: (question, part) => linesOfKey(`part/${question}/${part}`),
    prompt: (question) => linesOfKey(`prompt/${question}`),
    actionPoint: (number) => linesOfKey(`actionPoint/${number}`),
    band: (id) => linesOfKey(`band/${id}`),
  }
}

function textsByKey(methods: MethodTexts, language: Language): Map<string, string> {
  const { questionnaire } = methodIn(methods, language)
  const texts = new Map<string, string>(questionnaire.bands.map((band) => [`band/${band.id}`, band.name]))
  for (const block of questionnaire.blocks) {
    texts.set(`block/${block.number}`, block.name)
    for (const point of block.actionPoints) texts.set(`actionPoint/${point.number}`, point.text)
    for (const item of block.questions) {
      texts.set(`question/${item.number}`, item.kind === 'blank' ? item.note : item.text)
      if (item.kind === 'blank') continue
      if (item.openPrompt) texts.set(`prompt/${item.number}`, item.openPrompt)
      for (const part of item.parts ?? []) texts.set(`part/${item.number}/${part.id}`, part.text)
    }
  }
  return texts
}
