import { useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { MapSignals } from './hand-context.ts'
import type { MapSession } from './map-session.ts'

const STEP_MILLISECONDS = 150

/** Zoom, whole city, and north while the map is turned. */
export function MapControls({
  session,
  signals,
}: {
  readonly session: MapSession
  readonly signals: MapSignals
}) {
  const { t } = useText()
  const bearing = useSyncExternalStore(signals.bearing.subscribe, signals.bearing.get)
  const { map } = session
  return (
    <fieldset className="map-controls" aria-label={t('onMap.controls')}>
      <ControlButton
        name={t('onMap.zoomIn')}
        path="M8 3v10M3 8h10"
        onPress={() => map.zoomIn({ duration: STEP_MILLISECONDS })}
      />
      <ControlButton
        name={t('onMap.zoomOut')}
        path="M3 8h10"
        onPress={() => map.zoomOut({ duration: STEP_MILLISECONDS })}
      />
      <ControlButton
        name={t('onMap.fit')}
        path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
        onPress={() => session.fit()}
      />
      {Math.abs(bearing) > 0.5 && (
        <ControlButton
          name={t('onMap.north')}
          path="M8 2l3 6H5zM5 8h6l-3 6z"
          turn={-bearing}
          onPress={() => map.rotateTo(0, { duration: STEP_MILLISECONDS })}
        />
      )}
    </fieldset>
  )
}

interface ControlButtonProps {
  readonly name: string
  readonly path: string
  readonly turn?: number
  readonly onPress: () => void
}

function ControlButton({ name, path, turn = 0, onPress }: ControlButtonProps) {
  return (
    <button type="button" className="map-control" aria-label={name} title={name} onClick={onPress}>
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        style={{ transform: `rotate(${turn}deg)` }}
      >
        <path d={path} />
      </svg>
    </button>
  )
}
