import type { Language } from '../text/language'
import { isEmptyText, type TypedText } from '../text/typed-text'

const words: Readonly<Record<Language, string>> = { lo: 'ສຳເນົາ', en: 'copy' }
const sign = new RegExp(` ?\\((?:${words.lo}|${words.en})(?: \\d+)?\\)$`, 'u')

/**
 * The name of a copy: “… (copy)”, and “… (copy 2)” and so on where a project is called that already. A copy of a copy
 * is counted with the others. Each language that the title has is signed, both with the same number; both when it has
 * none ([PR2]).
 * @param taken the names of all projects that are there
 */
export function copyTitle(title: TypedText, taken: readonly TypedText[]): TypedText {
  for (let number = 1; ; number += 1) {
    const copy = numbered(title, number)
    if (!taken.some((other) => isSameName(other.lo, copy.lo) || isSameName(other.en, copy.en))) return copy
  }
}

function numbered(title: TypedText, number: number): TypedText {
  const isUntitled = isEmptyText(title)
  const half = (language: Language): TypedText =>
    title[language]?.trim() || isUntitled
      ? {
          [language]:
            `${(title[language] ?? '').trim().replace(sign, '')} (${words[language]}${number > 1 ? ` ${number}` : ''})`.trim(),
        }
      : {}
  return { ...half('lo'), ...half('en') }
}

function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.trim() === other
}
