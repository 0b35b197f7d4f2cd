import { agencyNamed } from '../planning/agencies'
import type { Project } from '../project/schema'
import type { TypedText } from '../text/typed-text'
import { scriptOf } from './read-cell-text'
import { comparable } from './sheet-table'

/** The agencies that a cell names: those of the project by their ids, and names that it does not have. */
export interface ReadAgencies {
  ids: string[]
  unknown: TypedText[]
}

type Agencies = Project['agencies']

const bullet = /^\s*(?:[•▪●*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))[\s\u00A0]*/u

/**
 * Reads a cell of agencies ([IM6]): a list with bullets, lines, or names between commas and semicolons; each by name or
 * abbreviation in either language. Signs and remarks that OneDoor writes beside a name are no part of it.
 * @param before ids that the cell named before: among agencies of one name, these are meant
 */
export function readAgencies(cell: string, agencies: Agencies, before: readonly string[]): ReadAgencies {
  const find = finder(agencies, before)
  const found: ReadAgencies = { ids: [], unknown: [] }
  for (const lines of itemsOf(cell)) readItem(lines, find, found)
  return { ids: [...new Set(found.ids)], unknown: found.unknown }
}

type Find = (name: string) => string | undefined

function finder(agencies: Agencies, before: readonly string[]): Find {
  const own = Object.fromEntries(before.flatMap((id) => (agencies[id] ? [[id, agencies[id]]] : [])))
  const known = new Map<string, string | undefined>()
  const look = (name: string): string | undefined => {
    if (before.includes(name)) return name
    const [, whole = '', short = ''] = /^(.*\S)\s*\(([^()]+)\)$/u.exec(name) ?? []
    for (const list of [own, agencies]) {
      const agency = agencyNamed(list, name) ?? agencyNamed(list, whole) ?? agencyNamed(list, short)
      if (agency) return agency.id
    }
    return undefined
  }
  return (name) => {
    if (!known.has(name)) known.set(name, look(name))
    return known.get(name)
  }
}

/**
 * The lines of each item: by bullets where there are some; otherwise a line is an item, and Lao with English below it
 * is one.
 */
function itemsOf(cell: string): string[][] {
  const lines = cell.split(/\r\n?|\n/u).filter((line) => line.trim() !== '' && !isRemark(line))
  const hasBullets = lines.some((line) => bullet.test(line))
  const items: string[][] = []
  for (const line of lines) {
    const last = items.at(-1)
    const name = cleaned(line)
    if (last && (hasBullets ? !bullet.test(line) : isEnglishOf(last, name))) last.push(name)
    else items.push([name])
  }
  return items
}

function isEnglishOf(item: readonly string[], name: string): boolean {
  return item.length === 1 && scriptOf(item[0] ?? '') === 'lo' && scriptOf(name) === 'en'
}

/** Remarks are in square brackets; language marks may continue on the next line. */
function isRemark(line: string): boolean {
  return /^\s*\[(?!(?:LO|EN)\] ).*\]\s*$/u.test(line)
}

function cleaned(line: string): string {
  return comparable(
    line
      .replace(bullet, '')
      .replace(/^\[(?:LO|EN)\]\s*/u, '')
      .replace(/\s*†\s*$/u, ''),
  )
}

function readItem(lines: readonly string[], find: Find, found: ReadAgencies): void {
  const ids = lines.map((line) => idsIn(line, find))
  const first = ids.find((one) => one.unknown.length === 0)
  // Of one agency both names stand in two lines. Where one of them is known, the other one is too.
  if (lines.length > 1 && first && ids.every((one) => one.unknown.length > 0 || one.ids.join() === first.ids.join()))
    found.ids.push(...first.ids)
  else if (lines.length > 1 && !first) addUnknown(lines, found)
  else {
    for (const { ids: own, unknown } of ids) {
      found.ids.push(...own)
      for (const name of unknown) addUnknown([name], found)
    }
  }
}

function addUnknown(lines: readonly string[], found: ReadAgencies): void {
  const name = Object.fromEntries(lines.map((line) => [scriptOf(line) ?? 'lo', line])) as TypedText
  if (!found.unknown.some((other) => other.lo === name.lo && other.en === name.en)) found.unknown.push(name)
}

/** The agencies of a line. A name may hold commas itself: the longest run that is a name counts. */
function idsIn(line: string, find: Find): { ids: string[]; unknown: string[] } {
  const whole = find(line)
  if (whole !== undefined) return { ids: [whole], unknown: [] }
  const found: { ids: string[]; unknown: string[] } = { ids: [], unknown: [] }
  for (const part of line.split(/\s*[;；]\s*/u).filter(Boolean)) {
    const pieces = part.split(/\s*[,،、]\s*/u).filter(Boolean)
    for (let at = 0; at < pieces.length;) {
      const { id, length } = longestName(pieces.slice(at), find)
      if (id === undefined) found.unknown.push(pieces[at] ?? '')
      else found.ids.push(id)
      at += length
    }
  }
  return found
}

function longestName(pieces: readonly string[], find: Find): { id: string | undefined; length: number } {
  for (let length = pieces.length; length > 0; length -= 1) {
    const id = find(pieces.slice(0, length).join(', '))
    if (id !== undefined) return { id, length }
  }
  return { id: undefined, length: 1 }
}
