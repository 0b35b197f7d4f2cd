/** How an address of a screen begins: “~/about”, “#/bin”, “/result”. */
const address = /^(?:[~#]\/|\/[a-z])/u

/**
 * A lone “/” is an address too, but for one that is given to a method such as `split('/')`.
 * @param {any} node a string literal
 */
function isAddress({ value, parent }) {
  if (typeof value !== 'string') return false
  const isOfMethod = parent.type === 'CallExpression' && parent.callee.type === 'MemberExpression'
  return address.test(value) || (value === '/' && !isOfMethod)
}

/**
 * Where a screen is stands in one place, so that it can be given another address, and a link cannot lead to one that
 * is not there.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noLiteralAddress = {
  meta: {
    type: 'problem',
    docs: { description: 'addresses of screens are built in src/paths/paths.ts' },
    messages: {
      literal:
        '“{{text}}” is an address of a screen: build it with a function of src/paths/paths.ts. See docs/decisions/0002.',
    },
    schema: [],
  },
  create(context) {
    /** @type {(node: any, text: string) => void} */
    const report = (node, text) => context.report({ node, messageId: 'literal', data: { text: text.slice(0, 40) } })
    return {
      /** @param {any} node */
      Literal: (node) => {
        if (isAddress(node)) report(node, node.value)
      },
      /** @param {any} node */
      TemplateLiteral: (node) => {
        const start = node.quasis[0].value.raw
        if (address.test(start) || start === '/') report(node, start)
      },
    }
  },
}
