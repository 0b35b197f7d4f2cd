import ts from 'typescript'
import type { Pair, Placed } from './content'

type Literal = ts.ObjectLiteralExpression

/**
 * The words that stand in code in both languages: every object there with a text, or a list of texts, as `lo` and as
 * `en`. They are found by their form, so that a new table of words is linted by being there.
 * @param file the path that findings name
 */
export function pairsInCode(file: string, code: string): Placed<Pair>[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: Placed<Pair>[] = []
  const look = (node: ts.Node, path: readonly string[]): void => {
    const here = nameOf(node)
    const place = here === null ? path : [...path, here]
    if (ts.isObjectLiteralExpression(node)) found.push(...pairsOf(node, file, place.join('.')))
    ts.forEachChild(node, (child) => look(child, place))
  }
  look(source, [])
  return found
}

/** Names of languages in code are no words: nobody reads them. */
const languageTag = /^lo(?:-[A-Z]{2})?$/u

function pairsOf(node: Literal, file: string, at: string): Placed<Pair>[] {
  const [lo, en] = [textsAs('lo', node), textsAs('en', node)]
  if (!lo || !en || lo.every((text) => languageTag.test(text))) return []
  const isList = lo.length > 1 || en.length > 1
  return Array.from({ length: Math.max(lo.length, en.length) }, (_, index) => ({
    file,
    at: isList ? `${at} ${index + 1}` : at,
    text: { lo: lo[index] ?? '', en: en[index] ?? '' },
  }))
}

/** The texts that an object has by a name; null where it has none, or not only texts. */
function textsAs(name: string, node: Literal): string[] | null {
  const value = node.properties.find((one) => ts.isPropertyAssignment(one) && nameOf(one) === name)
  if (!value || !ts.isPropertyAssignment(value)) return null
  const items = ts.isArrayLiteralExpression(value.initializer) ? [...value.initializer.elements] : [value.initializer]
  return items.every(ts.isStringLiteralLike) ? items.map(({ text }) => text) : null
}

/** What a finding calls a place by: the names of constants, functions and fields on the way to it. */
function nameOf(node: ts.Node): string | null {
  const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)
  const name = isNamed ? node.name : undefined
  return name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : null
}

/** The words of a page that stand in it side by side, in elements of their language. */
export function pairsInPage(file: string, page: string): Placed<Pair>[] {
  const elements = page.matchAll(/<span lang="lo">([^<]*)<\/span>\s*<span lang="en">([^<]*)<\/span>/gu)
  return [...elements].map(([, lo = '', en = ''], index) => ({ file, at: `words ${index + 1}`, text: { lo, en } }))
}
