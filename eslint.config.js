import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { onedoor } from './eslint-rules/plugin.js'
import { walls } from './eslint-rules/walls.js'

const root = import.meta.dirname

/** @type {import('eslint').Linter.Config[]} */
const config = [
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'dist-single/',
      'storybook-static/',
      'test-results/',
      'playwright-report/',
      '.cache/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  .../** @type {import('eslint').Linter.Config[]} */ (tseslint.configs.recommended),
  {
    name: 'names',
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true },
      ],
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-eval': 'error',
    },
  },
  {
    name: 'line width',
    files: ['**/*.{ts,tsx,js}'],
    // Written by scripts/write-glyph-table.ts.
    ignores: ['src/export/glyphs/coverage.ts'],
    plugins: { onedoor },
    rules: { 'onedoor/line-width': ['error', { code: 160, comments: 120 }] },
  },
  {
    name: 'line width of content',
    // Written by hand and by content:patch, which both break a text where Prettier would break code.
    files: ['{content,examples}/**/*.ts'],
    rules: { 'onedoor/line-width': ['error', { code: 120, comments: 120 }] },
  },
  {
    ...reactHooks.configs.flat['recommended-latest'],
    name: 'hooks',
    // Where hooks and components are: what the React Compiler finds out about a file takes its time.
    files: ['src/**/*.tsx', 'src/{app,features,i18n,ui}/**/*.ts', 'src/session/read/*.ts'],
  },
  .../** @type {import('eslint').Linter.Config[]} */ (walls(root)),
]

export default config
