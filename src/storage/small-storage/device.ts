import type { Language } from '../../domain/text/language'
import { readPreference, writePreference } from './preferences'

/** The language chosen on this device; Lao until one was chosen. */
export function rememberedLanguage(): Language {
  return readPreference('language') === 'en' ? 'en' : 'lo'
}

export function rememberLanguage(language: Language): void {
  writePreference('language', language)
}

/** The name that changes are signed with. May be empty. */
export function rememberedPerson(): string {
  return readPreference('person') ?? ''
}

export function rememberPerson(name: string): void {
  writePreference('person', name)
}

/** Whether questions are shown in both languages side by side. */
export function isSecondLanguageShown(): boolean {
  return readPreference('beside') === 'yes'
}

export function rememberSecondLanguage(isShown: boolean): void {
  writePreference('beside', isShown ? 'yes' : 'no')
}

/** When the browser last refused persistent storage, in milliseconds; 0 for never. */
export function rememberedRefusal(): number {
  return Number(readPreference('keepingRefused') ?? 0) || 0
}

export function rememberRefusal(at: number): void {
  writePreference('keepingRefused', String(at))
}

/** Which reminder was postponed, and until when. Only one is stored, because a group works on one project at a time. */
export interface PutOff {
  projectId: string
  reminder: string
  until: number
}

export function rememberedPutOff(): PutOff | null {
  const [projectId, reminder, until] = (readPreference('remindLater') ?? '').split('|')
  return projectId && reminder ? { projectId, reminder, until: Number(until) || 0 } : null
}

export function rememberPutOff({ projectId, reminder, until }: PutOff): void {
  writePreference('remindLater', `${projectId}|${reminder}|${until}`)
}
