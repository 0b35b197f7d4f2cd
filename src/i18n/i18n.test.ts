import i18next from 'i18next'
import { expect, test } from 'vitest'
import { changeLanguage, loadWords, startTranslations } from './i18n'

test('words that are asked for while the language changes are there in the new language', async () => {
  startTranslations('lo')
  await loadWords('shell')
  const changing = changeLanguage('en')
  await loadWords('offline')
  await changing
  expect(i18next.t('notice.later', { ns: 'offline' })).toBe('Later')
})
