import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import type { MapSignals } from './hand-context.ts'

/** The disc under the pointer while the brush is out, with its radius on the ground. */
export function BrushRing({ signals }: { readonly signals: MapSignals }) {
  const isBrush = useWorkbench((state) => state.tool === 'brush')
  return isBrush && <Ring signals={signals} />
}

function Ring({ signals }: { readonly signals: MapSignals }) {
  const { t } = useText()
  const radius = useWorkbench((state) => state.brushRadius)
  const target = useWorkbench(({ project, target }) =>
    target === null ? undefined : project?.plan.get(target)?.name,
  )
  const scale = useSyncExternalStore(signals.metersPerPixel.subscribe, signals.metersPerPixel.get)
  const ring = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = ring.current
    if (element === null) return
    element.style.width = element.style.height = `${radius * 2}px`
    const place = (): void => {
      const pointer = signals.pointer.get()
      element.hidden = pointer === null
      if (pointer) element.style.transform = `translate(${pointer.x - radius}px, ${pointer.y - radius}px)`
    }
    place()
    return signals.pointer.subscribe(place)
  }, [radius, signals])

  return (
    <div className="map-ring" ref={ring} aria-hidden="true">
      <span className="map-ring-size">
        {t(target === undefined ? 'onMap.brushSelects' : 'onMap.brushTo', { name: target ?? '' })}
        <br />
        {t('onMap.brushRing', { radius: radius * scale })}
      </span>
    </div>
  )
}
