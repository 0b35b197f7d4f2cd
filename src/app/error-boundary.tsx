import { Component, type ReactElement, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button/button'
import { Notice } from '../ui/notice/notice'

interface Props { children: ReactNode }
interface State { failed: boolean }

/** Catches what goes wrong while a page is drawn, so that there is never a white page. What was typed is in the database already. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed onRetry={() => this.setState({ failed: false })} /> : this.props.children
  }
}

function Failed({ onRetry }: { onRetry: () => void }): ReactElement {
  const { t } = useTranslation('shell')
  return (
    <main id="main" tabIndex={-1} style={{ maxWidth: 'var(--measure)', margin: 'var(--gap-6) auto', padding: '0 var(--gap-4)' }}>
      <Notice kind="problem" live>
        <p>{t('failed')}</p>
        <p><Button onClick={onRetry}>{t('tryAgain')}</Button></p>
      </Notice>
    </main>
  )
}
