import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { cardPlace } from './card-place.ts'
import type { MapSignals } from './hand-context.ts'
import { mapObstacles } from './map-obstacles.ts'

/** Beside the pointer or the crosshair: the compound there, and how far the merge is that it is part of. */
export function CompoundCard({ signals }: { readonly signals: MapSignals }) {
  const { t } = useText()
  const hit = useSyncExternalStore(signals.compound.subscribe, signals.compound.get)
  const project = useWorkbench((state) => state.project)
  const card = useRef<HTMLElement>(null)

  useLayoutEffect(() => {
    const element = card.current
    if (hit === null || element === null) return
    const place = (): void => {
      const map = element.parentElement!
      const { x, y } = cardPlace(
        signals.anchor.get() ?? signals.pointer.get(),
        element.getBoundingClientRect(),
        { width: map.clientWidth, height: map.clientHeight },
        mapObstacles(map),
      )
      element.style.transform = `translate(${x}px, ${y}px)`
    }
    place()
    const stops = [signals.pointer.subscribe(place), signals.anchor.subscribe(place)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [hit, signals])

  if (hit === null || project === null) return null
  const { compound, merge } = hit
  const { names, households, builtYear, management, managers } = project.plan.base.compounds
  const unknown = t('onMap.unknown')
  const managed = compound === null ? 0 : management[compound]!
  return (
    <section className="map-change map-compound" ref={card} aria-label={t('onMap.compoundCard')}>
      {compound !== null && (
        <>
          <p className="map-compound-name">{names[compound]}</p>
          <dl>
            <dt>{t('onMap.compoundHouseholds')}</dt>
            <dd>
              {households[compound]! < 0 ? unknown : t('onMap.compoundCount', { n: households[compound]! })}
            </dd>
            <dt>{t('onMap.compoundBuilt')}</dt>
            <dd>{builtYear[compound] === 0 ? unknown : builtYear[compound]}</dd>
            <dt>{t('onMap.compoundManagement')}</dt>
            <dd>
              {managed === 2
                ? managers[compound] || t('onMap.managed')
                : managed === 1
                  ? t('onMap.unmanaged')
                  : unknown}
            </dd>
          </dl>
        </>
      )}
      {merge !== null && (
        <p className="map-compound-merge">
          {t('onMap.mergeStage', { name: merge.name, stage: merge.stage })}
        </p>
      )}
    </section>
  )
}
