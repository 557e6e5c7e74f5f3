import { useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { caughtText } from './caught-text.ts'
import type { MapSignals } from './hand-context.ts'

/** Beside the next point of a sketch: what it is drawn to; in the middle of the map the crosshair of the keyboard. */
export function SketchHint({ signals }: { readonly signals: MapSignals }) {
  const { t } = useText()
  const sketch = useSyncExternalStore(signals.sketch.subscribe, signals.sketch.get)
  if (sketch === null) return null
  const { at, caught, crosshair } = sketch
  return (
    <div className="map-sketch" aria-hidden="true">
      {crosshair && (
        <svg
          className="map-crosshair"
          viewBox="-16 -16 32 32"
          style={{ transform: `translate(${crosshair.x}px, ${crosshair.y}px)` }}
        >
          <path d="M-14 0H-4M4 0H14M0-14V-4M0 4V14" />
        </svg>
      )}
      {caught !== null && (
        <span className="map-caught" style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
          {caughtText(t, caught)}
        </span>
      )}
    </div>
  )
}
