import type { KeyboardEventHandler } from 'react'
import './field.css'
import { Icon } from './icon.tsx'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>
}

/** A field that filters a list as one types; its label is the placeholder. */
export function SearchField({ label, value, onChange, onKeyDown }: SearchFieldProps) {
  return (
    <div className="input input--icon">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
