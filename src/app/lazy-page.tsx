import { lazy, Suspense, type ComponentType, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { loadWords } from '../i18n/i18n'
import type { WordSpace } from '../i18n/word-spaces'

/** A page whose code and words come when it is first shown. */
export function lazyPage(load: () => Promise<ComponentType>, ...spaces: WordSpace[]): ComponentType {
  const make = (): ComponentType =>
    lazy(async () => {
      try {
        const [component] = await Promise.all([load(), loadWords(...spaces)])
        return { default: component }
      } catch (error) {
        // What failed to load stays failed: “try again” needs a new one.
        Page = make()
        throw error
      }
    })
  let Page = make()
  return function LazyPage(): ReactElement {
    return (
      <Suspense fallback={<Loading />}>
        <Page />
      </Suspense>
    )
  }
}

export function Loading(): ReactElement {
  const { t } = useTranslation('shell')
  return (
    <p role="status" style={{ padding: 'var(--gap-5)', color: 'var(--ink-soft)' }}>
      {t('loading')}
    </p>
  )
}
