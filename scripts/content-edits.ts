import ts from 'typescript'
import { textAsCode } from './long-texts'

/** How far Prettier indents what stands inside a list or an object. */
const INDENT = 2

/** A new wording of a text that stands in a file: the way to it, as the name of the text gives it, and what changes. */
export interface TextEdit {
  path: string
  en?: string | undefined
  lo?: string | undefined
}

/**
 * The source of a file with texts reworded ([MO4]). Only the texts change, and their review state, which is a draft
 * again; all else stays letter by letter. Lines are for Prettier to lay. The Lao that a text had is told, so that its
 * back-translation can be taken out.
 * @throws Error when a way leads nowhere
 */
export function editSource(source: string, edits: readonly TextEdit[]): { source: string; formerLao: string[] } {
  const file = ts.createSourceFile('content.ts', source, ts.ScriptTarget.Latest, true)
  const root = exportedValue(file)
  const spans: { from: number; to: number; text: string }[] = []
  const formerLao: string[] = []
  const replace = (text: ts.ObjectLiteralExpression, key: string, value: string | undefined): void => {
    const written = propertyOf(text, key)
    const former = written && textOf(written)
    if (value === undefined || !written || former === undefined) return
    if (key === 'lo') formerLao.push(former)
    spans.push({
      from: written.getStart(file),
      to: written.getEnd(),
      text: textAsCode(value, indentOfProperties(text), key),
    })
  }
  for (const { path, en, lo } of edits) {
    const text = textAt(root, path)
    replace(text, 'en', en)
    replace(text, 'lo', lo)
    replace(text, 'review', 'draft')
  }
  spans.sort((a, b) => b.from - a.from)
  return {
    source: spans.reduce((whole, { from, to, text }) => whole.slice(0, from) + text + whole.slice(to), source),
    formerLao,
  }
}

/** What a string reads, or several that are joined by `+`; undefined for anything else. */
function textOf(value: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(value)) return value.text
  if (!ts.isBinaryExpression(value) || value.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined
  const [left, right] = [textOf(value.left), textOf(value.right)]
  return left === undefined || right === undefined ? undefined : left + right
}

/**
 * How far the properties of an object are indented where each of them, and each list around it, has lines of its own.
 */
function indentOfProperties(object: ts.ObjectLiteralExpression): number {
  let depth = 0
  for (let node: ts.Node = object; !ts.isVariableStatement(node); node = node.parent)
    if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) depth += 1
  return depth * INDENT
}

/** What the file exports under its one name: `as const satisfies …` is looked through. */
function exportedValue(file: ts.SourceFile): ts.Expression {
  for (const statement of file.statements) {
    const isExported =
      ts.isVariableStatement(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    const value = isExported ? statement.declarationList.declarations[0]?.initializer : undefined
    if (value) return plain(value)
  }
  throw new Error('the file exports no value')
}

function plain(value: ts.Expression): ts.Expression {
  return ts.isAsExpression(value) || ts.isSatisfiesExpression(value) ? plain(value.expression) : value
}

function textAt(root: ts.Expression, path: string): ts.ObjectLiteralExpression {
  let node: ts.Expression | undefined = root
  for (const step of path.split('/')) node = node && stepInto(node, step)
  if (!node || !ts.isObjectLiteralExpression(node) || !propertyOf(node, 'lo'))
    throw new Error(`there is no text at ${path}`)
  return node
}

function stepInto(node: ts.Expression, step: string): ts.Expression | undefined {
  if (ts.isObjectLiteralExpression(node)) return propertyOf(node, step)
  if (!ts.isArrayLiteralExpression(node)) return undefined
  const named = node.elements.find(
    (element) =>
      ts.isObjectLiteralExpression(element) &&
      ['id', 'number', 'block'].some((key) => labelOf(propertyOf(element, key)) === step),
  )
  return named ?? node.elements[Number(step) - 1]
}

function labelOf(value: ts.Expression | undefined): string | undefined {
  return value && (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value)) ? value.text : undefined
}

function propertyOf(object: ts.ObjectLiteralExpression, key: string): ts.Expression | undefined {
  const property = object.properties.find(
    (one): one is ts.PropertyAssignment =>
      ts.isPropertyAssignment(one) &&
      (ts.isIdentifier(one.name) || ts.isStringLiteralLike(one.name)) &&
      one.name.text === key,
  )
  return property && plain(property.initializer)
}
