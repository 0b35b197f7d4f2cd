import { blockNumberOf } from '../domain/method/method'
import type { Matrix } from '../domain/project/schema'

/** The addresses of the screens outside a project, as the router reads them. */
export const appPatterns = {
  start: '/',
  newProject: '/new',
  about: '/about',
  bin: '/bin',
} as const

/** The address of a project, which the addresses of its screens follow. */
export const projectPattern = '/project/:id'

/** The addresses of the screens inside a project: “:” marks a parameter, “?” an optional one. */
export const projectPatterns = {
  overview: '/',
  assessment: '/assessment/:block?/:question?',
  result: '/result',
  priorities: '/priorities',
  plan: '/plan/:matrix?',
  documents: '/documents',
  translations: '/translations',
  import: '/import',
  settings: '/settings',
  wordings: '/wordings',
  history: '/history',
} as const

export type AppScreen = keyof typeof appPatterns
export type ProjectScreen = keyof typeof projectPatterns

export const appScreens = Object.keys(appPatterns) as AppScreen[]
export const projectScreens = Object.keys(projectPatterns) as ProjectScreen[]

/** The path of a screen outside a project. “~” makes it absolute for the router, inside a project too. */
export function appPath(screen: AppScreen): string {
  return `~${appPatterns[screen]}`
}

/** The absolute path of a project: of its overview, or of one of its screens. */
export function projectPath(id: string, within = ''): string {
  return `~${projectPattern.replace(':id', () => id)}${within}`
}

/** The path of a screen, relative to its project. */
export function pathOf(screen: ProjectScreen): string {
  return projectPatterns[screen].replace(/\/:.*/u, '')
}

export function blockPath(block: number | 'all'): string {
  return `${pathOf('assessment')}/${block}`
}

export function questionPath(number: string): string {
  return `${blockPath(blockNumberOf(number))}/${number}`
}

export function matrixPath(matrix: Matrix): string {
  return matrix === 'system' ? pathOf('plan') : `${pathOf('plan')}/${matrix}`
}

/** An absolute path as the browser's hash has it, for links outside the router. */
export function hashOf(path: string): string {
  return path.replace(/^~/u, '#')
}

/** @param hash the browser's, with its # or empty */
export function isStart(hash: string): boolean {
  return hash === '' || hash === hashOf(appPath('start'))
}

/** @param hash the browser's */
export function isInProject(hash: string): boolean {
  return hash.startsWith(hashOf(projectPath('')))
}
