import { useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import type { MapSignals } from './hand-context.ts'

/** The live region of the map: what a hand or a key did, in words, for those who do not see it. */
export function MapSaid({ signals }: { readonly signals: MapSignals }) {
  const { t, problem } = useText()
  const said = useSyncExternalStore(signals.said.subscribe, signals.said.get)
  return (
    <p className="map-said" aria-live="polite">
      {said && ('problem' in said ? problem(said.problem) : t(`onMap.${said.key}`, said.data))}
    </p>
  )
}
