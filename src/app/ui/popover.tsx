import { Popover as RadixPopover } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './popover.css'

interface PopoverProps {
  /** The button that opens it; it must take a ref. */
  readonly trigger: ReactNode
  /** Accessible name of what opens. */
  readonly label: string
  /** Room for a table. */
  readonly wide?: boolean
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly children: ReactNode
}

/** Something to read or set beside the button that asked for it; built only while open. */
export function Popover({ trigger, label, wide = false, side = 'left', children }: PopoverProps) {
  return (
    <RadixPopover.Root>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          className={classNames('popover', wide && 'popover--wide')}
          aria-label={label}
          // What is wide is long: keys must be able to scroll it.
          tabIndex={wide ? 0 : -1}
          side={side}
          sideOffset={8}
          collisionPadding={8}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  )
}
