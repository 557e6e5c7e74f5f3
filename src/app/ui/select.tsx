import { useId } from 'react'
import './field.css'

interface SelectProps<T extends string> {
  readonly label: string
  /** Keep the label for screen readers only. */
  readonly labelHidden?: boolean
  readonly value: T
  readonly options: readonly { readonly value: T; readonly text: string }[]
  readonly onChange: (value: T) => void
}

/** One of few: the browser's own list, which every phone and every screen reader knows. */
export function Select<T extends string>({ label, labelHidden, value, options, onChange }: SelectProps<T>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field__label'}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  )
}
