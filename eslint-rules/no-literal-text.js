/** The attributes whose text a person sees or hears, on elements and on our own components. */
const spokenAttributes = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'heading',
  'legend',
  'hint',
  'help',
  'description',
  'summary',
  'message',
  'caption',
  'text',
  'error',
  'unit',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
])

/**
 * The string pieces that an expression may come out as: `a ? 'x' : 'y'` comes out as both, `'x' + y` has one.
 * Arguments of calls and keys of objects are not looked at: what a function makes of them is its own affair.
 * @param {any} node an expression of the syntax tree
 * @returns {any[]} literal and template nodes
 */
function outcomes(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node] : []
    case 'TemplateLiteral':
      return [...node.quasis, ...node.expressions.flatMap(outcomes)]
    case 'ConditionalExpression':
      return [...outcomes(node.consequent), ...outcomes(node.alternate)]
    case 'LogicalExpression':
      return [...outcomes(node.left), ...outcomes(node.right)]
    case 'BinaryExpression':
      return node.operator === '+' ? [...outcomes(node.left), ...outcomes(node.right)] : []
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return outcomes(node.expression)
    case 'JSXExpressionContainer':
      return outcomes(node.expression)
    case 'ArrayExpression':
      return node.elements.flatMap(outcomes)
    default:
      return []
  }
}

/** @param {any} node */
function textOf(node) {
  return node.type === 'TemplateElement' ? node.value.raw : String(node.value)
}

/**
 * Words that a person reads stand in the word lists, in both languages, and not in a component.
 * Signs and numbers without a letter may stand anywhere.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noLiteralText = {
  meta: {
    type: 'problem',
    docs: { description: 'words on a screen stand in the word lists' },
    messages: {
      literal:
        '“{{text}}” is text on a screen: put it into src/i18n/en and src/i18n/lo, so that both languages have it. See docs/decisions/0002.',
    },
    schema: [],
  },
  create(context) {
    /** @param {any[]} nodes */
    const report = (nodes) => {
      for (const node of nodes) {
        if (/\p{L}/u.test(textOf(node)))
          context.report({ node, messageId: 'literal', data: { text: textOf(node).trim().slice(0, 40) } })
      }
    }
    return {
      /** @param {any} node */
      JSXText: (node) => report([node]),
      /** @param {any} node */
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer': (node) => report(outcomes(node)),
      /** @param {any} node */
      JSXAttribute: (node) => {
        if (node.name.type === 'JSXIdentifier' && spokenAttributes.has(node.name.name)) report(outcomes(node.value))
      },
    }
  },
}
