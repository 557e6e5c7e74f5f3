import { Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import './tokens.css'
import './base.css'

/** What the kit needs around the page: the style sheet and one clock for all tooltips. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return <Tooltip.Provider delayDuration={400}>{children}</Tooltip.Provider>
}
