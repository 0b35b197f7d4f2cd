import { util } from 'prettier'

/**
 * The lines that hold nothing but a comment.
 * @param {import('eslint').SourceCode} source
 * @returns {Set<number>} their numbers, the first being 1
 */
function commentLines(source) {
  const numbers = new Set()
  for (const { loc } of source.getAllComments()) {
    if (!loc) continue
    const beginsLine = source.lines[loc.start.line - 1]?.slice(0, loc.start.column).trim() === ''
    for (let line = beginsLine ? loc.start.line : loc.start.line + 1; line <= loc.end.line; line += 1) numbers.add(line)
  }
  return numbers
}

/**
 * Prettier breaks code, but neither comments nor strings: this rule holds those to a width. It measures as Prettier
 * does, so that the vowels and tones that Lao writes above and below a letter take no room. ESLint's own `max-len`
 * counts them.
 * @type {import('eslint').Rule.RuleModule}
 */
export const lineWidth = {
  meta: {
    type: 'layout',
    docs: { description: 'comments and strings keep to a width' },
    messages: {
      wide: '{{width}} columns, and at most {{most}}: wrap the comment, or break the string and join it with `+`.',
    },
    schema: [
      {
        type: 'object',
        properties: { code: { type: 'number' }, comments: { type: 'number' } },
        required: ['code', 'comments'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const source = context.sourceCode
    const { code, comments } = context.options[0]
    return {
      Program: () => {
        const ofComments = commentLines(source)
        for (const [index, text] of source.lines.entries()) {
          const line = index + 1
          const most = ofComments.has(line) ? comments : code
          // No letter is wider than two columns: most lines need no measuring.
          const width = text.length * 2 > most ? util.getStringWidth(text) : 0
          if (width <= most) continue
          const loc = { start: { line, column: 0 }, end: { line, column: text.length } }
          context.report({ loc, messageId: 'wide', data: { width: String(width), most: String(most) } })
        }
      },
    }
  },
}
