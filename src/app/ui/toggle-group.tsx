import { ToggleGroup as RadixToggleGroup } from 'radix-ui'
import './toggle-group.css'

interface ToggleGroupProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly text: string }[]
  readonly onChange: (value: T) => void
}

/** One of two to five, all in sight; arrow keys move between them. */
export function ToggleGroup<T extends string>({ label, value, options, onChange }: ToggleGroupProps<T>) {
  return (
    <RadixToggleGroup.Root
      type="single"
      className="toggle-group"
      aria-label={label}
      value={value}
      onValueChange={(next) => next !== '' && onChange(next as T)}
    >
      {options.map((option) => (
        <RadixToggleGroup.Item key={option.value} value={option.value} className="toggle-group__item">
          {option.text}
        </RadixToggleGroup.Item>
      ))}
    </RadixToggleGroup.Root>
  )
}
