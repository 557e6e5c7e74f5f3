import { Component } from 'react'
import type { ReactNode } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import './crash-guard.css'

interface CrashGuardProps {
  readonly children: ReactNode
}

interface CrashGuardState {
  readonly error: Error | null
}

/** Keeps a fault in one part of the screen from taking the rest with it. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { error: null }

  static getDerivedStateFromError(error: Error): CrashGuardState {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    return error === null ? this.props.children : <Crash message={error.message} />
  }
}

function Crash({ message }: { readonly message: string }) {
  const { t } = useText()
  return (
    <div className="crash" role="alert">
      <h2>{t('crashTitle')}</h2>
      <p>{t('crashBody')}</p>
      <code className="small soft">{message}</code>
      <Button kind="main" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    </div>
  )
}
