import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { documentKinds, documentLanguages, formatsOf, type DocumentFormat, type DocumentKind, type DocumentLanguages } from '../request'
import { WrongUsage } from './output'

export type Command =
  | { name: 'help' }
  | { name: 'content'; json: boolean }
  | { name: 'check' | 'score'; file: string; json: boolean }
  | { name: 'import'; file: string; into: string; out: string; json: boolean; withDeletions: boolean; date: string | undefined }
  | { name: 'export'; file: string; document: DocumentKind; languages: DocumentLanguages; format: DocumentFormat; out: string; date: string | undefined }

const json = { json: { type: 'boolean' } } as const satisfies ParseArgsOptionsConfig
const exportOptions = {
  document: { type: 'string' }, lang: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' }, date: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

const importOptions = {
  into: { type: 'string' }, out: { type: 'string' }, json: { type: 'boolean' }, delete: { type: 'boolean' }, date: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

/**
 * Reads a command line.
 * @param words what stands behind the program's name
 * @throws WrongUsage with a sentence that says what is wrong
 */
export function readCommand(words: readonly string[]): Command {
  const [name, ...rest] = words
  switch (name) {
    case undefined: throw new WrongUsage('a command is missing')
    case 'help': case '--help': case '-h': return { name: 'help' }
    case 'content': return contentCommand(rest)
    case 'check': case 'score': return fileCommand(name, rest)
    case 'export': return exportCommand(rest)
    case 'import': return importCommand(rest)
    default: throw new WrongUsage(`there is no command “${name}”`)
  }
}

function contentCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words, json)
  if (positionals.length > 0) throw new WrongUsage(`“content” takes no file: ${positionals.join(' ')}`)
  return { name: 'content', json: values.json ?? false }
}

function fileCommand(name: 'check' | 'score', words: readonly string[]): Command {
  const { values, positionals } = parsed(words, json)
  return { name, file: onlyFile(positionals), json: values.json ?? false }
}

function exportCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words, exportOptions)
  const { out, date } = values
  const file = onlyFile(positionals)
  const document = oneOf('document', values.document, documentKinds)
  const languages = oneOf('lang', values.lang, documentLanguages)
  const format = oneOf('format', values.format, formatsOf[document])
  if (!out) throw new WrongUsage('--out is missing: the folder to write into')
  checkDay(date)
  return { name: 'export', file, document, languages, format, out, date }
}

function importCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words, importOptions)
  const { into, out, date } = values
  const file = onlyFile(positionals, 'workbook')
  if (!into) throw new WrongUsage('--into is missing: the project file that the workbook belongs to')
  if (!out) throw new WrongUsage('--out is missing: the project file to write')
  checkDay(date)
  return { name: 'import', file, into, out, json: values.json ?? false, withDeletions: values.delete ?? false, date }
}

function checkDay(date: string | undefined): void {
  if (date !== undefined && !isDay(date)) throw new WrongUsage(`--date has to be a day such as 2026-11-20, not “${date}”`)
}

function parsed<Options extends ParseArgsOptionsConfig>(words: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    // The rest of the library's message explains how to escape a dash.
    throw new WrongUsage(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error))
  }
}

function onlyFile(positionals: readonly string[], kind = 'project file'): string {
  const [file, ...more] = positionals
  if (!file) throw new WrongUsage(`the ${kind} is missing`)
  if (more.length > 0) throw new WrongUsage(`one ${kind} at a time, not also ${more.join(' ')}`)
  return file
}

function oneOf<Value extends string>(option: string, given: string | undefined, allowed: readonly Value[]): Value {
  const found = allowed.find((value) => value === given)
  if (found) return found
  const choice = allowed.join(', ')
  throw new WrongUsage(given === undefined ? `--${option} is missing: one of ${choice}` : `--${option} has to be one of ${choice}, not “${given}”`)
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
