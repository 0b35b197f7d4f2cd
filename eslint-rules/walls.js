import tseslint from 'typescript-eslint'
import { importX, createNodeResolver } from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { zones } from './layers.js'
import { onedoor } from './plugin.js'

const record = 'docs/decisions/0002'
const code = ['src/**/*.{ts,tsx}', 'content/**/*.ts']
const tests = ['**/*.test.{ts,tsx}']
const stories = ['**/*.stories.tsx']

const commandMessage =
  'What changes the open project is a command in src/session/commands: add a function there and call it. ' +
  'See docs/decisions/0018.'

const doorMessage =
  'src/storage, with its src/service-worker, is the only door to what the browser keeps, to the network and to other ' +
  `tabs: add a function there and import it. See ${record}.`

const keptByTheBrowser = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'BroadcastChannel',
]
const keptByTheNavigator = ['storage', 'locks', 'sendBeacon']

const noDatabase = { name: 'idb', message: doorMessage }

const noCommit = [
  { regex: 'session/current$', importNames: ['commit'], message: commandMessage },
  { regex: 'session/(?:commit|open|other-tabs|save-queue|start)$', message: commandMessage },
]

const barrel = [
  {
    selector: 'ExportAllDeclaration',
    message: `No barrel files: import from the file that defines the thing, so that a screen loads only what it uses. See ${record}.`,
  },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: `No re-exports: import from the file that defines the thing. See ${record}.`,
  },
]
const indexFile = { selector: 'Program', message: `No index files: name the file after what is in it. See ${record}.` }
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: `Named exports only, so that a thing has one name everywhere. See ${record}.`,
}

/** Packages that the pure layer rests on; whatever else it needs is a reason to stop and think. */
const domainPackages = '^(?!\\.{1,2}/|zod/mini$|fractional-indexing$|@noble/hashes/)'

/**
 * The walls of the code, each with the decision behind it in its message.
 * @param {string} root the project's folder: the zones are made from the folders under it
 */
export function walls(root) {
  return tseslint.config(
    {
      name: 'walls/layers',
      files: code,
      ignores: [...tests, ...stories],
      plugins: { 'import-x': /** @type {any} */ (importX) },
      settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: [] }), createNodeResolver()] },
      rules: { 'import-x/no-restricted-paths': ['error', { basePath: root, zones: zones(root) }] },
    },
    {
      name: 'walls/circles',
      files: ['src/**/*.{ts,tsx}'],
      ignores: [...tests, ...stories],
      plugins: { 'import-x': /** @type {any} */ (importX) },
      settings: {
        'import-x/extensions': ['.ts', '.tsx'],
        'import-x/resolver-next': [createTypeScriptImportResolver({ project: [] }), createNodeResolver()],
      },
      rules: {
        // A file that is loaded later is given what it needs: an import back would make it a part of what it came
        // out of.
        'import-x/no-cycle': ['error', { ignoreExternal: true, allowUnsafeDynamicCyclicDependency: false }],
      },
    },
    {
      name: 'walls/domain',
      files: ['src/domain/**/*.ts'],
      ignores: tests,
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: '/content/',
                allowTypeImports: true,
                message: `The domain takes content as an argument and imports only its types, so that it runs on any content. See ${record}.`,
              },
              {
                regex: domainPackages,
                message: `The domain is pure and rests on zod/mini, fractional-indexing and @noble/hashes alone. See ${record}.`,
              },
            ],
          },
        ],
      },
    },
    {
      name: 'walls/storage',
      files: ['src/**/*.{ts,tsx}'],
      ignores: ['src/storage/**', 'src/service-worker/**', ...tests],
      rules: {
        'no-restricted-globals': ['error', ...keptByTheBrowser.map((name) => ({ name, message: doorMessage }))],
        'no-restricted-properties': [
          'error',
          ...['window', 'globalThis', 'self'].flatMap((object) =>
            keptByTheBrowser.map((property) => ({ object, property, message: doorMessage })),
          ),
          ...keptByTheNavigator.map((property) => ({ object: 'navigator', property, message: doorMessage })),
        ],
      },
    },
    {
      name: 'walls/database',
      files: ['src/session/**/*.{ts,tsx}'],
      ignores: tests,
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [noDatabase] }] },
    },
    {
      name: 'walls/commands',
      files: ['src/**/*.{ts,tsx}'],
      ignores: ['src/storage/**', 'src/domain/**', 'src/session/**', ...tests],
      rules: {
        '@typescript-eslint/no-restricted-imports': ['error', { paths: [noDatabase], patterns: noCommit }],
      },
    },
    {
      name: 'walls/words',
      files: ['src/**/*.tsx'],
      ignores: [...tests, ...stories],
      plugins: { onedoor },
      rules: { 'onedoor/no-literal-text': 'error' },
    },
    {
      name: 'walls/addresses',
      files: ['src/{session,ui,features,app}/**/*.{ts,tsx}'],
      ignores: [...tests, ...stories],
      plugins: { onedoor },
      rules: { 'onedoor/no-literal-address': 'error' },
    },
    {
      name: 'walls/modules',
      files: code,
      ignores: ['**/*.d.ts'],
      rules: { 'no-restricted-syntax': ['error', ...barrel, defaultExport] },
    },
    { name: 'walls/stories', files: stories, rules: { 'no-restricted-syntax': ['error', ...barrel] } },
    {
      name: 'walls/index-files',
      files: ['src/**/index.{ts,tsx}', 'content/**/index.ts'],
      rules: { 'no-restricted-syntax': ['error', indexFile] },
    },
    {
      name: 'walls/console',
      files: ['src/**/*.{ts,tsx}', 'content/**/*.ts'],
      ignores: ['src/cli/**'],
      rules: { 'no-console': 'error' },
    },
    {
      name: 'walls/file-length',
      files: [
        'src/**/*.{ts,tsx}',
        '{build,content-lint,eslint-rules,scripts,tests,.storybook}/**/*.{ts,tsx,js}',
        '*.{ts,js}',
      ],
      rules: { 'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }] },
    },
  )
}
