import type { CSSProperties } from 'react'
import type { BandName } from './band-mark.tsx'
import './band-mark.css'
import './bar.css'

/** A mark across the bar: a limit, or the mean (dashed). */
export interface BarLine {
  readonly id: string
  readonly share: number
  readonly kind: 'limit' | 'mean'
}

interface BarProps {
  /** Length as a share of the full width, 0…1. */
  readonly share: number
  /** null = not judged. */
  readonly band: BandName | null
  readonly lines: readonly BarLine[]
}

/** A bar coloured and patterned by its band, with limits across. For the eye only: the words stand beside it. */
export function Bar({ share, band, lines }: BarProps) {
  return (
    <div className="bar" aria-hidden>
      <Part className={`bar__fill band-fill--${band ?? 'good'}`} share={share} />
      {lines.map((line) => (
        <Part
          key={line.id}
          className={line.kind === 'mean' ? 'bar__line bar__line--mean' : 'bar__line'}
          share={line.share}
        />
      ))}
    </div>
  )
}

function Part({ className, share }: { readonly className: string; readonly share: number }) {
  const style = { '--share': Math.min(1, Math.max(0, share)) } as CSSProperties
  return <div className={className} style={style} />
}
