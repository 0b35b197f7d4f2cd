import type { Matrix } from '../project/schema'
import type { Language } from '../text/language'
import { looseForm } from './sheet-table'

/** A building block or front-office area, with its names in both languages. */
export interface NamedGroup {
  key: string
  names: Readonly<Record<Language, string>>
}

/**
 * What finds a group of a matrix from a text that stands for it: its name in either language or both, with its number
 * before it or not, and a building block's number alone. The first of two groups alike counts.
 * @returns a function that gives the group's key, or undefined for a text that is the name of none
 */
export function groupFinder(groups: readonly NamedGroup[], matrix: Matrix): (text: string) => string | undefined {
  const keys = new Map<string, string>()
  for (const {
    key,
    names: { lo, en },
  } of groups) {
    for (const form of [...[lo, en, lo + en, en + lo].map(groupForm), ...(matrix === 'system' ? [key] : [])])
      if (form !== '' && !keys.has(form)) keys.set(form, key)
  }
  return (text) => {
    const form = groupForm(text)
    return form === '' ? undefined : (keys.get(form) ?? keys.get(looseForm(text)))
  }
}

function groupForm(text: string): string {
  return looseForm(
    text
      .split('\n')
      .map((line) => line.replace(/^\s*\d{1,2}\s*[.)]\s*/u, ''))
      .join(''),
  )
}
