import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import '../src/ui/tokens.css'
import '../src/ui/base.css'
import '../src/ui/forced-colors.css'
import '../src/ui/print.css'
import { changeLanguage, loadWords, startTranslations } from '../src/i18n/i18n'
import type { WordSpace } from '../src/i18n/word-spaces'

const lists = Object.keys(import.meta.glob('../src/i18n/en/*.json'))
const spaces = lists.map((path) => path.replace(/^.*\/|\.json$/gu, '')) as WordSpace[]

startTranslations('lo')

// A busy machine may stand still for seconds. How fast the toolkit is, the bench says.
configure({ asyncUtilTimeout: 20_000 })

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { language: 'lo' },
  globalTypes: {
    language: {
      description: 'Language of the screens',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'lo', title: 'ລາວ' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
  },
  loaders: [
    async ({ globals }) => {
      const language = globals['language'] === 'en' ? 'en' : 'lo'
      document.documentElement.lang = language
      await loadWords(...spaces)
      await changeLanguage(language)
    },
  ],
  parameters: {
    // A violation of the accessibility rules fails the story's test.
    // What passes need not be listed with all its elements.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    controls: { expanded: true },
  },
}

export default preview
