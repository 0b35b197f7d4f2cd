import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { columnsOnRequest, type ColumnKey } from '../domain/planning/matrix-columns'
import {
  canExplain,
  documentKinds,
  documentLanguages,
  documentMarks,
  formatsOf,
  hasColumns,
  papersOf,
  type DocumentFormat,
  type DocumentKind,
  type DocumentLanguages,
  type DocumentMark,
  type DocumentPaper,
} from '../export/request'
import { readGroupChoices, type GroupChoice } from './group-choices'
import { WrongUsage } from './output'

export type Command =
  | { name: 'help' }
  | { name: 'content'; json: boolean }
  | { name: 'contentFile'; format: (typeof contentFormats)[number]; out: string; date: string | undefined }
  | { name: 'translations'; file: string; into: string | undefined; out: string }
  | { name: 'check' | 'score'; file: string; json: boolean }
  | ({
      name: 'export'
      file: string
      document: DocumentKind
      languages: DocumentLanguages
      format: DocumentFormat
      out: string
    } & Choices)
  | {
      name: 'import'
      file: string
      into: string
      out: string
      json: boolean
      withDeletions: boolean
      date: string | undefined
      groups: readonly GroupChoice[]
    }

/** What may be left unsaid. */
interface Choices {
  date: string | undefined
  mark: DocumentMark | undefined
  paper: DocumentPaper | undefined
  blocks: readonly number[]
  explained: boolean
  /** Columns of the matrices beside those of the annexes. */
  extraColumns: readonly ColumnKey[]
}

/** What the method can be taken away as. */
const contentFormats = ['json', 'xlsx'] as const

const json = { json: { type: 'boolean' } } as const satisfies ParseArgsOptionsConfig
const exportOptions = {
  document: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  date: { type: 'string' },
  blocks: { type: 'string' },
  explained: { type: 'boolean' },
  with: { type: 'string', multiple: true },
  mark: { type: 'string' },
  paper: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig

const contentOptions = {
  ...json,
  format: { type: 'string' },
  out: { type: 'string' },
  date: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig
const importOptions = {
  into: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  delete: { type: 'boolean' },
  date: { type: 'string' },
  block: { type: 'string', multiple: true },
  area: { type: 'string', multiple: true },
} as const satisfies ParseArgsOptionsConfig

/**
 * Reads a command line.
 * @param words what stands behind the program's name
 * @throws WrongUsage with a sentence that says what is wrong
 */
export function readCommand(words: readonly string[]): Command {
  const [name, ...rest] = words
  switch (name) {
    case undefined:
      throw new WrongUsage('a command is missing')
    case 'help':
    case '--help':
    case '-h':
      return { name: 'help' }
    case 'content':
      return contentCommand(rest)
    case 'check':
    case 'score':
      return fileCommand(name, rest)
    case 'export':
      return exportCommand(rest)
    case 'translations':
      return translationsCommand(rest)
    case 'import':
      return importCommand(rest)
    default:
      throw new WrongUsage(`there is no command “${name}”`)
  }
}

function contentCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words, contentOptions)
  const { format, out, date } = values
  if (positionals.length > 0) throw new WrongUsage(`“content” takes no file: ${positionals.join(' ')}`)
  if (format === undefined && out === undefined) return { name: 'content', json: values.json ?? false }
  return {
    name: 'contentFile',
    format: oneOf('format', format, contentFormats),
    out: folder(out),
    date: maybeDay(date),
  }
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
  const blocks = blocksOf(values.blocks, document)
  const mark = values.mark === undefined ? undefined : oneOf('mark', values.mark, documentMarks)
  const paper = values.paper === undefined ? undefined : oneOf('paper', values.paper, papersOf(document, format))
  const explained = values.explained ?? false
  if (explained && !canExplain(document, format))
    throw new WrongUsage('--explained goes with --document blank --format pdf only')
  return {
    name: 'export',
    file,
    document,
    languages,
    format,
    out: folder(out),
    date: maybeDay(date),
    mark,
    paper,
    blocks,
    explained,
    extraColumns: extraColumnsOf(values.with, document),
  }
}

function translationsCommand(words: readonly string[]): Command {
  const {
    values: { into, out },
    positionals,
  } = parsed(words, { into: { type: 'string' }, out: { type: 'string' } })
  const file = onlyFile(positionals)
  if (!out)
    throw new WrongUsage(
      into === undefined ? '--out is missing: the folder to write into' : '--out is missing: the project file to write',
    )
  return { name: 'translations', file, into, out }
}

function importCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words, importOptions)
  const { into, out, date } = values
  const file = onlyFile(positionals, 'workbook')
  if (!into) throw new WrongUsage('--into is missing: the project file that the workbook belongs to')
  if (!out) throw new WrongUsage('--out is missing: the project file to write')
  const groups = [...readGroupChoices('system', values.block), ...readGroupChoices('front-office', values.area)]
  return {
    name: 'import',
    file,
    into,
    out,
    json: values.json ?? false,
    withDeletions: values.delete ?? false,
    date: maybeDay(date),
    groups,
  }
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
  throw new WrongUsage(
    given === undefined
      ? `--${option} is missing: one of ${choice}`
      : `--${option} has to be one of ${choice}, not “${given}”`,
  )
}

/** Columns by their keys, in the table's order. */
function extraColumnsOf(given: readonly string[] | undefined, document: DocumentKind): ColumnKey[] {
  if (!given) return []
  if (!hasColumns(document)) throw new WrongUsage('--with goes with --document action-matrices only')
  const asked = given.map((key) => oneOf('with', key, columnsOnRequest))
  return columnsOnRequest.filter((key) => asked.includes(key))
}

/** “1,4” as numbers of building blocks, each once. None stand for all of them. */
function blocksOf(given: string | undefined, document: DocumentKind): number[] {
  if (given === undefined) return []
  if (document !== 'blank') throw new WrongUsage('--blocks goes with --document blank only')
  const numbers = given.split(',').map((part) => part.trim())
  const wrong = numbers.find((part) => !/^[1-9]$/u.test(part))
  if (wrong !== undefined)
    throw new WrongUsage(`--blocks has to be numbers of building blocks from 1 to 9, such as 1,4, not “${given}”`)
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b)
}

function folder(out: string | undefined): string {
  if (!out) throw new WrongUsage('--out is missing: the folder to write into')
  return out
}

function maybeDay(date: string | undefined): string | undefined {
  if (date !== undefined && !isDay(date))
    throw new WrongUsage(`--date has to be a day such as 2026-11-20, not “${date}”`)
  return date
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
