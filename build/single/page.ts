import { singlePolicy } from './policy'

/** What a page is made of. */
export interface PageParts {
  /** The page as it stands in the repository: `index.html`. */
  html: string
  script: string
  style: string
  /** The page's icon, as SVG. */
  icon: string
  /** Packed files, as elements. */
  blocks: string
}

/**
 * The page with everything inside it.
 * @throws Error when the page does not start the way this build knows
 */
export function singlePage({ html, script, style, icon, blocks }: PageParts): string {
  const code = insideScript(script)
  const css = insideStyle(style)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${singlePolicy(code, css)}" />`
  const head = html
    .replace(/ *<link\b[^>]*href="\.\/[^>]*>\n/gu, '')
    .replace(/<meta charset="utf-8" \/>/u, (charset) => `${charset}\n    ${policy}`)
    .replace(
      '</head>',
      () =>
        `  <link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />\n    <style>${css}</style>\n  </head>`,
    )
  const page = head.replace(
    /<script type="module" src="[^"]+"><\/script>/u,
    () => `<script type="module">${code}</script>\n${blocks}`,
  )
  if (!page.includes(policy) || !page.includes(blocks))
    throw new Error('index.html has no charset, or no script that starts the app')
  return page
}

/**
 * Code that cannot end its own element. A carriage return would be read as a line break, and the policy's hash would
 * not fit.
 */
function insideScript(code: string): string {
  return code.replace(/\r\n?/gu, '\n').replace(/<(?=\/script|!--)/giu, '\\x3C')
}

function insideStyle(css: string): string {
  if (/<\/style/iu.test(css)) throw new Error('the styles end their own element')
  return css.replace(/\r\n?/gu, '\n')
}
