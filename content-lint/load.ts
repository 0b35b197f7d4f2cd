import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { laoAgencies } from '../content/agencies/lao-pdr'
import { methodSource } from '../content/method-source'
import { pairsInCode, pairsInPage } from './code-words'
import type { Content, WordList } from './content'

/**
 * Reads everything that is linted.
 * @param root the project's folder
 * @throws when a JSON file holds anything but texts, or is no JSON
 */
export function loadContent(root: string): Content {
  return {
    method: methodSource,
    agencies: laoAgencies,
    files: filesUnder(root, 'content'),
    backTranslations: Object.fromEntries(
      jsonFiles(root, 'content/back-translations').map((file) => [basename(file), readTexts(root, file)]),
    ),
    words: loadWords(root),
    codeWords: loadCodeWords(root),
  }
}

/** Words in the app's code, and in its page; those of tests and stories are made up. */
function loadCodeWords(root: string): Content['codeWords'] {
  const code = filesUnder(root, 'src').filter((file) => /(?<!\.(?:test|stories|d))\.tsx?$/u.test(file))
  const pages = ['index.html'].filter((file) => existsSync(join(root, file)))
  return [
    ...code.flatMap((file) => pairsInCode(file, textOf(root, file))),
    ...pages.flatMap((file) => pairsInPage(file, textOf(root, file))),
  ]
}

function textOf(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function loadWords(root: string): Record<string, WordList> {
  const lists: Record<string, WordList> = {}
  for (const language of ['en', 'lo'] as const) {
    for (const file of jsonFiles(root, `src/i18n/${language}`)) {
      const name = basename(file, '.json')
      lists[name] = { ...lists[name], [language]: readTexts(root, file) }
    }
  }
  return lists
}

/** Paths of the files under a folder, from the project's folder, with forward slashes. */
function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

function jsonFiles(root: string, folder: string): string[] {
  return filesUnder(root, folder).filter((file) => file.endsWith('.json'))
}

function readTexts(root: string, file: string): Record<string, string> {
  return Object.fromEntries(flatten(JSON.parse(textOf(root, file)), file, []))
}

/** A nested object of texts as a flat one: { a: { b: 'x' } } is { 'a.b': 'x' }. */
function flatten(value: unknown, file: string, path: readonly string[]): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error(`${file}: ${path.join('.') || 'the file'} is neither a text nor a group of texts`)
  return Object.entries(value).flatMap(([key, item]) => flatten(item, file, [...path, key]))
}
