import type { ButtonHTMLAttributes } from 'react'
import './button.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is the one button of a panel that moves the work on. */
  readonly kind?: 'main' | 'plain' | 'quiet'
  readonly icon?: IconName
  readonly small?: boolean
  readonly wide?: boolean
}

/** A button with words. */
export function Button({ kind = 'plain', icon, small, wide, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(
        'button',
        kind !== 'plain' && `button--${kind}`,
        small && 'button--small',
        wide && 'button--wide',
        className,
      )}
      {...rest}
    >
      {icon !== undefined && <Icon name={icon} size={small ? 14 : 16} />}
      {children}
    </button>
  )
}
