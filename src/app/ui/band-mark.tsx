import './band-mark.css'

/** How a count stands against its limits, mildest first. */
export type BandName = 'good' | 'watch' | 'high' | 'split'

const SHAPES: Readonly<Record<BandName, string>> = {
  good: 'M7 4a3 3 0 1 1 0 6a3 3 0 0 1 0-6Z',
  watch: 'M7 2L12 12H2Z',
  high: 'M7 1L13 7L7 13L1 7Z',
  split: 'M4.5 1h5L13 4.5v5L9.5 13h-5L1 9.5v-5Z',
}

/**
 * The sign of a band: a shape of its own for each, so that colour is never alone. Name it with words beside it.
 * Without a band it is an empty ring: not judged.
 */
export function BandMark({ band }: { readonly band: BandName | null }) {
  if (band === null) {
    return (
      <span className="band-mark band-mark--good" aria-hidden>
        <svg viewBox="0 0 14 14" focusable={false}>
          <circle cx={7} cy={7} r={2.5} fill="none" stroke="currentColor" />
        </svg>
      </span>
    )
  }
  return (
    <span className={`band-mark band-mark--${band}`} aria-hidden>
      <svg viewBox="0 0 14 14" focusable={false}>
        <path d={SHAPES[band]} fill="currentColor" />
      </svg>
    </span>
  )
}
