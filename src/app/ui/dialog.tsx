import { Dialog as RadixDialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './dialog.css'
import { IconButton } from './icon-button.tsx'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly wide?: boolean
  /** The body is only text: it takes the focus itself, so that keys scroll it. */
  readonly textOnly?: boolean
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/**
 * A modal window: traps the focus, gives it back, closes on Esc. The veil is our own element, because the one of
 * the kit locks scrolling with an inline style sheet, which the content security policy forbids.
 */
export function Dialog({ title, closeLabel, onClose, wide, textOnly, foot, children }: DialogProps) {
  return (
    <RadixDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <RadixDialog.Portal>
        <div className="dialog-veil" />
        <RadixDialog.Content
          className={classNames('dialog', wide && 'dialog--wide')}
          aria-describedby={undefined}
          onOpenAutoFocus={focusFirstField}
        >
          <header className="dialog__head">
            <RadixDialog.Title asChild>
              <h2>{title}</h2>
            </RadixDialog.Title>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- text that scrolls must be reachable by keyboard */}
          <div className="dialog__body" tabIndex={textOnly ? 0 : undefined}>
            {children}
          </div>
          {foot !== undefined && <footer className="dialog__foot">{foot}</footer>}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}

/** The first field gets the focus, else the window itself: never the close button, whose tooltip would pop up. */
function focusFirstField(event: Event): void {
  const content = event.currentTarget
  if (!(content instanceof HTMLElement)) return
  event.preventDefault()
  const field = content.querySelector<HTMLElement>('.dialog__body :is(input, select, textarea)')
  ;(field ?? content).focus()
}
