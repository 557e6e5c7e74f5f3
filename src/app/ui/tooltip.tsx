import { Tooltip as RadixTooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import { KeyHint } from './key-hint.tsx'
import './tooltip.css'

interface TooltipProps {
  readonly text: string
  readonly keys?: string | undefined
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly children: ReactNode
}

/** Words for a control, shown on hover and on focus. The child keeps its own accessible name. */
export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  return (
    <RadixTooltip.Root>
      <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
      <RadixTooltip.Portal>
        <RadixTooltip.Content className="tooltip" side={side} sideOffset={4} collisionPadding={8}>
          {text}
          {keys !== undefined && <KeyHint keys={keys} />}
        </RadixTooltip.Content>
      </RadixTooltip.Portal>
    </RadixTooltip.Root>
  )
}
