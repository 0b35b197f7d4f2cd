import { normalizeTyped } from './typed-text'

/**
 * A text as it is compared in a search ([TX4]): upper and lower case, the two spellings of ຳ, ໜ, ໝ and ຫຼ, invisible
 * spaces and doubled spaces make no difference. For comparing only: what is shown or stored keeps its own form.
 */
export function searchable(text: string): string {
  return normalizeTyped(text).normalize('NFKC').replace(/ຫລ/gu, 'ຫຼ').replace(/\u200B/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** True when every word that was typed stands somewhere in one of the texts. Nothing typed finds everything. */
export function isFound(typed: string, texts: readonly (string | undefined)[]): boolean {
  const whole = texts.map((text) => searchable(text ?? '')).join('\n')
  return searchable(typed).split(' ').every((word) => whole.includes(word))
}
