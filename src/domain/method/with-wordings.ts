import type { Wording } from '../project/schema'
import type { MethodParts, PartName } from './method'

/**
 * A part of the method in a project's own wording ([MO8]). Only the texts change that have one; what holds none of them
 * stays the same object. A wording is put in while the method's text is, in both languages, the one that it was
 * proposed for ([MO9]).
 * @param own the part in the language to show
 * @param twin the same part in the other language: it tells whether a wording still belongs to the text
 */
export function withWordings<Name extends PartName>(
  name: Name,
  own: MethodParts[Name],
  twin: MethodParts[Name],
  wordings: readonly Wording[],
): MethodParts[Name] {
  let whole: unknown = own
  for (const { id, instead, ...wording } of wordings) {
    const path = pathIn(name, id)
    const text = wording[own.language]
    if (path && text && textAt(own, path) === instead[own.language] && textAt(twin, path) === instead[twin.language])
      whole = withText(whole, path, text)
  }
  return whole as MethodParts[Name]
}

/** The path to a text within a part of the method, from the text's name; null where the part does not contain it. */
function pathIn(part: PartName, id: string): string[] | null {
  const [file = '', way = ''] = id.split('#')
  const steps = way.split('/')
  const block = /^building-blocks\/(\d+)-/u.exec(file)?.[1]
  if (block) return pathInBlock(part, String(Number(block)), steps)
  if (file === 'front-office') return part === 'planning' ? ['frontOfficeAreas', ...steps] : null
  if (file === 'context') return part === 'planning' ? ['context', ...steps] : null
  if (file === 'scale') return (steps[0] === 'bands' ? 'questionnaire' : 'planning') === part ? steps : null
  const country = /^good-practices\/(.+)$/u.exec(file)?.[1]
  return country && part === 'guidance' ? ['goodPractices', country, ...steps] : null
}

function pathInBlock(part: PartName, block: string, steps: readonly string[]): string[] | null {
  const [list, number = '', field] = steps
  if (list === 'suggestions') return part === 'planning' ? ['suggestions', block, ...steps] : null
  if (list === 'questions' && field === 'help') return part === 'guidance' ? ['help', number] : null
  return part === 'questionnaire' ? ['blocks', block, ...steps] : null
}

function textAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => (isRecord(at) ? at[keyIn(at, step)] : undefined), value)
}

/** A copy with one text changed: only objects on the path are copied. */
function withText(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text
  if (!isRecord(value)) return value
  const key = keyIn(value, step)
  const next = withText(value[key], rest, text)
  return Array.isArray(value)
    ? value.map((item: unknown, at) => (String(at) === key ? next : item))
    : { ...value, [key]: next }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/**
 * Items of a list are named by their number or id, or by their block; those that have none by their place, counted from
 * 1.
 */
function keyIn(value: Record<string, unknown>, step: string): string {
  if (!Array.isArray(value)) return Object.hasOwn(value, step) ? step : ''
  const named = (value as Partial<Record<'id' | 'number' | 'block', string | number>>[]).findIndex(
    ({ id, number, block }) => [id, number, block].some((name) => name !== undefined && String(name) === step),
  )
  return String(named < 0 ? Number(step) - 1 : named)
}
