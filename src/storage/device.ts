import type { Language } from '../domain/text/language'

/**
 * What a device remembers besides projects: the language of the screens and the name of the person who types.
 * Where the browser blocks its storage, the choice holds until the page is closed.
 */
const keys = { language: 'onedoor.language', person: 'onedoor.person', beside: 'onedoor.beside', refusal: 'onedoor.keepingRefused', later: 'onedoor.remindLater' } as const

function read(key: keyof typeof keys): string | null {
  try {
    return localStorage.getItem(keys[key])
  } catch {
    return null
  }
}

function write(key: keyof typeof keys, value: string): void {
  try {
    localStorage.setItem(keys[key], value)
  } catch {
    // A blocked or full storage loses a preference, never work: projects are kept in the database, which says so when it fails.
  }
}

/** The language chosen on this device; Lao until one was chosen. */
export function rememberedLanguage(): Language {
  return read('language') === 'en' ? 'en' : 'lo'
}

export function rememberLanguage(language: Language): void {
  write('language', language)
}

/** The name that changes are signed with. May be empty. */
export function rememberedPerson(): string {
  return read('person') ?? ''
}

export function rememberPerson(name: string): void {
  write('person', name)
}

/** Whether questions are shown in both languages side by side. */
export function rememberedBeside(): boolean {
  return read('beside') === 'yes'
}

export function rememberBeside(beside: boolean): void {
  write('beside', beside ? 'yes' : 'no')
}

/** When the browser last refused to promise that it keeps everything, in milliseconds; 0 for never. */
export function rememberedRefusal(): number {
  return Number(read('refusal') ?? 0) || 0
}

export function rememberRefusal(at: number): void {
  write('refusal', String(at))
}

/** Which reminder was put off, and until when. One is remembered: a group works on one project at a time. */
export interface PutOff { projectId: string; reminder: string; until: number }

export function rememberedPutOff(): PutOff | null {
  const [projectId, reminder, until] = (read('later') ?? '').split('|')
  return projectId && reminder ? { projectId, reminder, until: Number(until) || 0 } : null
}

export function rememberPutOff({ projectId, reminder, until }: PutOff): void {
  write('later', `${projectId}|${reminder}|${until}`)
}
