import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { singlePage, type PageParts } from './page'

const html = `<!doctype html>
<html lang="lo">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./app.webmanifest" />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/app/main.tsx"></script>
  </body>
</html>
`

const parts: PageParts = {
  html,
  script: 'run("$&")',
  style: 'body{}',
  icon: '<svg/>',
  blocks: '<script type="application/octet-stream" id="embedded:a">eA==</script>',
}

/** The text of the first element of a kind, as a browser would hash it. */
function inside(page: string, element: string): string {
  return new RegExp(`<${element}>([^]*?)</${element.split(' ')[0]}>`, 'u').exec(page)?.[1] ?? ''
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64')

test('[US2] the policy allows exactly the code and the styles inside, and stands before them', () => {
  const page = singlePage(parts)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1] ?? ''
  expect(inside(page, 'script type="module"')).toBe(parts.script)
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      `script-src 'sha256-${hash(parts.script)}' 'wasm-unsafe-eval'`,
      `style-src 'sha256-${hash(inside(page, 'style'))}'`,
    ]),
  )
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u)
  expect(page.indexOf(policy)).toBeLessThan(page.search(/<style|<script|<link/u))
})

test('[US2] nothing beside the file is left to be asked for', () => {
  expect(singlePage(parts)).not.toMatch(/(?:href|src)="(?!data:)/u)
})

test('code that names the end of its element does not end it, and its hash is that of what the browser reads', () => {
  const page = singlePage({ ...parts, script: 'a="</script><!-- x";\r\nb=1' })
  const code = inside(page, 'script type="module"')
  expect(code).toBe('a="\\x3C/script>\\x3C!-- x";\nb=1')
  expect(page).toContain(`'sha256-${hash(code)}'`)
})

test('a page that does not start as this build knows it is refused, not built without its code', () => {
  expect(() => singlePage({ ...parts, html: html.replace('type="module" ', '') })).toThrow(
    'no script that starts the app',
  )
  expect(() => singlePage({ ...parts, html: html.replace('utf-8', 'latin1') })).toThrow('no charset')
  expect(() => singlePage({ ...parts, style: 'a{}</style>' })).toThrow('the styles end their own element')
})
