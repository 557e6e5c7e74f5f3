import type { ButtonHTMLAttributes } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import type { IconName } from './icon.tsx'
import { Tooltip } from './tooltip.tsx'

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  /** Accessible name and tooltip. */
  readonly label: string
  readonly icon: IconName
  /** Key that does the same, shown in the tooltip. */
  readonly keys?: string | undefined
  /** Longer words for the tooltip; the name stays `label`. */
  readonly hint?: string
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly small?: boolean
}

/** A button that is only a picture: it always has a name, a tooltip, and shows its key. */
export function IconButton({ label, icon, keys, hint, side, small, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={hint ?? label} keys={keys} {...(side === undefined ? {} : { side })}>
      <Button
        kind="quiet"
        icon={icon}
        aria-label={label}
        className={classNames('icon-button', small && 'icon-button--small', className)}
        {...rest}
      />
    </Tooltip>
  )
}
