import { collectionNames } from '../domain/project/collections'
import type { Matrix, Project } from '../domain/project/schema'
import { appPatterns, projectPattern, projectPatterns } from '../paths/paths'
import { framesOf, redactTyped } from './redact-typed'

/** What a report may draw on. Of the project and the person only what must not appear is taken, and numbers. */
export interface ReportFacts {
  version: string
  time: string
  /** The address behind the #. */
  hash: string
  language: string
  browser: string
  person: string
  project: Project | null
}

export type ReportLabel =
  'version' | 'time' | 'screen' | 'language' | 'browser' | 'counts' | 'noProject' | 'error' | 'stack'

/** What stands in an address in the place of a part that changes, and is the app's own. */
const wordsOfParts: readonly (Matrix | 'all')[] = ['all', 'system', 'front-office']

/** Words of the app's own addresses. Whatever else stands in one, as an id or a text, stays out of a report. */
const screenWords = new Set<string>([
  ...[projectPattern, ...Object.values(appPatterns), ...Object.values(projectPatterns)].flatMap(fixedParts),
  ...wordsOfParts,
])

function fixedParts(pattern: string): string[] {
  return pattern.split('/').filter((part) => part !== '' && !part.startsWith(':'))
}

/**
 * The report of an error as text, for a person to read and to hand on: what happened and where in the program, on what
 * device, with how much in the project; never a typed text, a title or a name ([ER3]).
 * @param word the label of a line in the language of the screens
 */
export function reportText(error: unknown, facts: ReportFacts, word: (label: ReportLabel) => string): string {
  const { name, message, stack } = partsOf(error)
  const typed = typedIn(facts)
  const lines: [ReportLabel, string][] = [
    ['version', facts.version],
    ['time', facts.time],
    ['screen', screenPath(facts.hash)],
    ['language', facts.language],
    ['browser', facts.browser],
    ['counts', facts.project ? countsOf(facts.project) : word('noProject')],
    ['error', redactTyped(`${name}: ${message}`, typed)],
    ['stack', `\n${framesOf(stack)}`],
  ]
  return lines.map(([label, value]) => `${word(label)}: ${value}`).join('\n')
}

/** The address with a star in the place of whatever belongs to the work: an id, or a word that is not the app's own. */
export function screenPath(hash: string): string {
  const path = hash.replace(/^#/u, '').split('?')[0] ?? ''
  return (
    path
      .split('/')
      .map((part, index) => (part === '' || (index !== 2 && isOfTheApp(part)) ? part : '*'))
      .join('/') || appPatterns.start
  )
}

function isOfTheApp(part: string): boolean {
  return screenWords.has(part) || /^\d{1,2}(?:\.\d{1,2}){0,2}$/u.test(part)
}

function partsOf(error: unknown): { name: string; message: string; stack: string } {
  if (error instanceof Error) {
    const { name, message, stack = '' } = error
    // Chromium puts the message above the places; a message of several lines could look like one of them.
    const at = stack.indexOf(message)
    const isAbove = at >= 0 && /^[\w$]*(?:: )?$/u.test(stack.slice(0, at))
    return { name, message, stack: isAbove ? stack.slice(at + message.length) : stack }
  }
  return { name: typeof error, message: typeof error === 'string' ? error : '', stack: '' }
}

function countsOf(project: Project): string {
  return collectionNames.map((name) => `${name} ${Object.keys(project[name]).length}`).join(', ')
}

/** Every text of the project and every name, with each word of the names: a message may hold a part of one. */
function typedIn({ project, person }: ReportFacts): string[] {
  const names = new Set([person])
  const texts = new Set<string>()
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string') (key === 'changedBy' ? names : texts).add(value)
    else if (value !== null && typeof value === 'object')
      for (const [inner, item] of Object.entries(value)) collect(item, inner)
  }
  collect(project, '')
  return [...texts, ...names, ...[...names].flatMap((name) => name.split(/\s+/u))]
}
