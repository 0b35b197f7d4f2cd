import { lazy, Suspense, type ComponentType, type ReactElement } from 'react'
import { loadWords } from './i18n'
import type { WordSpace } from './word-spaces'

/**
 * A part of a page that is loaded lazily, with its words. The page is complete without it: nothing is shown while it
 * loads, nor when it cannot be loaded.
 */
export function optionalPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...spaces: WordSpace[]
): ComponentType<Props> {
  const Part = lazy(async () => {
    const part = Promise.all([load(), loadWords(...spaces)]).then(([component]) => component)
    return { default: (await part.catch(() => Nothing)) as ComponentType<object> }
  })
  return function OptionalPart(props: Props): ReactElement {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    )
  }
}

function Nothing(): null {
  return null
}
