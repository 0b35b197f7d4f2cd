import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'
import { walls } from '../eslint-rules/walls.js'

const addresses = walls(import.meta.dirname).filter(({ name }) => name === 'walls/addresses')
const linter = new Linter()

function rulesBroken(file: string, code: string): (string | null)[] {
  const config = [tseslint.configs.base, { files: ['**/*.{ts,tsx}'] }, ...addresses] as Linter.Config[]
  return linter.verify(`${code}\n`, config, { filename: file }).map(({ ruleId, message }) => ruleId ?? message)
}

test.each([
  "location.hash = '#/bin'",
  "navigate('/')",
  "navigate('/result')",
  'navigate(`/project/${id}`)',
  'navigate(`/${step}`)',
  "export const tab = { href: '/plan' }",
  "export const about = '~/about'",
])('not written where they are used: %s', (code) => {
  expect(rulesBroken('src/features/plan/other.ts', code)).toEqual(['onedoor/no-literal-address'])
  expect(rulesBroken('src/session/other.ts', code)).toEqual(['onedoor/no-literal-address'])
})

test.each(['<Link href="/" />', '<Link href="/result" />', '<Route path="/new" />', "<Redirect to={'/plan'} />"])(
  'not in a component: %s',
  (jsx) => {
    expect(rulesBroken('src/ui/other.tsx', `export const Part = () => ${jsx}`)).toEqual(['onedoor/no-literal-address'])
  },
)

test.each([
  "location.hash.split('/')",
  "export const file = './licences.txt'",
  'export const size = `${answered}/${applicable}`',
  "navigate(pathOf('result'))",
])('no finding in %s', (code) => {
  expect(rulesBroken('src/features/plan/other.ts', code)).toEqual([])
})

test('they are built in one place', () => {
  expect(rulesBroken('src/paths/paths.ts', "export const patterns = { result: '/result' }")).toEqual([])
})
