import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import './toasts.css'

/** A short message in the corner, perhaps with one thing to do about it. */
export interface Toast {
  readonly id: string
  readonly kind: 'info' | 'problem'
  readonly text: string
  readonly action?: { readonly text: string; readonly onSelect: () => void }
}

interface ToastsProps {
  readonly toasts: readonly Toast[]
  readonly dismissLabel: string
  readonly onDismiss: (id: string) => void
}

/**
 * Messages at the foot of the map. The list is always in the page, so that screen readers hear what is added:
 * it is the live region of the workbench.
 */
export function Toasts({ toasts, dismissLabel, onDismiss }: ToastsProps) {
  return (
    <output className="toasts" aria-atomic="false">
      {toasts.map((toast) => (
        <div key={toast.id} className={classNames('toast', toast.kind === 'problem' && 'toast--problem')}>
          {toast.kind === 'problem' && <Icon name="alert" />}
          <span>{toast.text}</span>
          {toast.action !== undefined && (
            <Button small onClick={toast.action.onSelect}>
              {toast.action.text}
            </Button>
          )}
          <IconButton small icon="close" label={dismissLabel} onClick={() => onDismiss(toast.id)} />
        </div>
      ))}
    </output>
  )
}
