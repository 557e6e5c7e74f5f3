import { useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { caughtText } from './caught-text.ts'
import type { MapSignals } from './hand-context.ts'

/** The live region of the map: what a hand or a key did, in words, for those who do not see it. */
export function MapSaid({ signals }: { readonly signals: MapSignals }) {
  const { t, problem } = useText()
  const said = useSyncExternalStore(signals.said.subscribe, signals.said.get)
  const sentence = (saying: NonNullable<typeof said>): string => {
    if ('problem' in saying) return problem(saying.problem)
    if ('held' in saying) return t('onMap.held', { reason: problem(saying.held) })
    if ('key' in saying) return t(`onMap.${saying.key}`, saying.data)
    const at = saying.caught === null ? t('onMap.caughtNothing') : caughtText(t, saying.caught)
    return saying.point === null ? at : t('onMap.sketchPoint', { n: saying.point, at })
  }
  return (
    <p className="map-said" aria-live="polite">
      {said && sentence(said)}
    </p>
  )
}
