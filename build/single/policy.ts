import { createHash } from 'node:crypto'

/**
 * The content security policy of the app as one file: the code and the styles that the build put into it, and nothing
 * else. Pictures and fonts stand in the page as data; the worker that makes documents is started from a blob, and the
 * library that places the lines of a PDF is WebAssembly, which a policy without `wasm-unsafe-eval` would refuse. No
 * eval of text.
 * @param script the text of the one script element that is run
 * @param style the text of the one style element
 */
export function singlePolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
