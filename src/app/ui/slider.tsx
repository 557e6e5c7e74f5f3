import { useId } from 'react'
import './field.css'

interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words, beside the label and for screen readers. */
  readonly valueText: string
  readonly onChange: (value: number) => void
}

/** A number by hand; arrow keys move it by `step`. */
export function Slider({ label, value, min, max, step, valueText, onChange }: SliderProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label} {valueText}
      </label>
      <input
        id={id}
        className="slider"
        type="range"
        value={value}
        min={min}
        max={max}
        step={step}
        aria-valuetext={valueText}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  )
}
