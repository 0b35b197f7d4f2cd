import { Component, useEffect, useState, type ComponentType, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { loadWords } from '../i18n/i18n'
import { appPath, hashOf } from '../paths/paths'
import { useProjectStore } from '../session/current'
import { Button } from '../ui/button/button'
import { Notice } from '../ui/notice/notice'
import styles from './app.module.css'
import type { FailedProps } from './failed-screen'
import { reportUncaught } from './uncaught'

interface Props {
  children: ReactNode
  /** What is inside: a page within the main region, a page with its main region, or a bar beside the page. */
  around?: 'page' | 'main' | 'bar'
}
interface State {
  failure: { error: unknown } | null
}

/** Catches what goes wrong while a page or a bar is drawn, so that there is never a white page ([ER1]). */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } }
  }

  override componentDidMount(): void {
    // Another address is another page: what failed stays behind.
    window.addEventListener('hashchange', this.retry)
  }

  override componentWillUnmount(): void {
    window.removeEventListener('hashchange', this.retry)
  }

  override componentDidCatch(error: unknown): void {
    // A bar has no room for the report; the notice at the foot has.
    if (this.props.around === 'bar') reportUncaught(error)
  }

  private readonly retry = (): void => {
    if (this.state.failure) this.setState({ failure: null })
  }

  override render(): ReactNode {
    const { children, around } = this.props
    const { failure } = this.state
    if (!failure) return children
    if (around === 'bar') return <Plain onRetry={this.retry} isLive={false} />
    const failed = <Failed error={failure.error} onRetry={this.retry} />
    return around === 'main' ? (
      <main id="main" tabIndex={-1} className={styles.main}>
        {failed}
      </main>
    ) : (
      failed
    )
  }
}

/** The whole screen with its report comes when it is needed; where it cannot be had, the plain sentence does. */
function Failed(props: FailedProps): ReactElement {
  const [Screen, setScreen] = useState<ComponentType<FailedProps> | 'none' | null>(null)
  useEffect(() => {
    Promise.all([import('./failed-screen'), loadWords('errors')]).then(
      ([{ FailedScreen }]) => setScreen(() => FailedScreen),
      () => setScreen('none'),
    )
  }, [])
  return Screen && Screen !== 'none' ? (
    <Screen {...props} />
  ) : (
    <Plain onRetry={props.onRetry} isLive={Screen === 'none'} />
  )
}

/** What is said with nothing but what the start of the app brought. Reloading is offered where it loses nothing. */
function Plain({ onRetry, isLive }: { onRetry: () => void; isLive: boolean }): ReactElement {
  const { t } = useTranslation('shell')
  const isSaved = useProjectStore((state) => state.saveState === 'saved')
  return (
    <Notice kind="problem" live={isLive}>
      <p>{t('failed')}</p>
      <p>
        <Button onClick={onRetry}>{t('tryAgain')}</Button>{' '}
        {isSaved && <Button onClick={() => location.reload()}>{t('reload')}</Button>}{' '}
        <Button
          onClick={() => {
            location.hash = hashOf(appPath('start'))
          }}
        >
          {t('toStart')}
        </Button>
      </p>
    </Notice>
  )
}
