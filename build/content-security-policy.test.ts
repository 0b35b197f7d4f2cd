import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashesOfScripts, hashesOfStyles, pagePolicy, withPolicy } from './content-security-policy'

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const head = (rest = ''): string => `<head><meta charset="utf-8" />${rest}</head>`

test('[OF7] the policy comes before everything that it is about, and allows nothing inline but the styles that it names', () => {
  const page = head('<style>a{b:c}</style><script type="module" src="./a.js"></script>')
  const done = withPolicy(page, pagePolicy(hashesOfStyles(page)))
  expect(done.indexOf('Content-Security-Policy')).toBeLessThan(done.indexOf('<style>'))
  expect(done).toContain(`style-src 'self' ${hash('a{b:c}')};`)
  expect(done).toContain("default-src 'none'; script-src 'self';")
  expect(done).not.toMatch(/unsafe|blob:|data:|https?:|\*/u)
})

test('[OF7] scripts in a page are found, those from a file are not', () => {
  expect(
    hashesOfScripts(
      '<script>one()</script><script type="module" src="./a.js"></script><script type="module">two()\n</script>',
    ),
  ).toEqual([hash('one()'), hash('two()\n')])
})

test.each(['<p style="color:red">', '<svg width="1" style="flex:none">', '<button onclick="go()">'])(
  '[OF7] a page with %s is refused',
  (element) => {
    expect(() => withPolicy(head(element), pagePolicy([]))).toThrow('would block')
  },
)
