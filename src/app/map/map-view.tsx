import { useEffect, useRef, useState } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { useColourScheme } from '#app/ui/colour-scheme.ts'
import { BrushRing } from './brush-ring.tsx'
import { ChangeCard } from './change-card.tsx'
import { CompoundCard } from './compound-card.tsx'
import { MapControls } from './map-controls.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapSaid } from './map-said.tsx'
import { MapSession } from './map-session.ts'
import type { MapLook } from './map-session.ts'
import { mapSignals } from './map-signals.ts'
import { PlaceHint } from './place-hint.tsx'
import { SketchHint } from './sketch-hint.tsx'
import { UnitMenu } from './unit-menu.tsx'
import { VertexHandles } from './vertex-handles.tsx'

import './map-view.css'

/** The city: everything on it and around it that is not a panel. Fills its parent. */
export function MapView() {
  const { t } = useText()
  const scheme = useColourScheme()
  const container = useRef<HTMLDivElement>(null)
  const [signals] = useState(mapSignals)
  const [session, setSession] = useState<MapSession | 'missing' | null>(null)
  const look = useRef<MapLook>({ scheme, count: (n) => t('onMap.residents', { n }) })
  const project = useWorkbench((state) => state.project)
  const level = useWorkbench((state) => state.level)

  useEffect(() => {
    const started = MapSession.start(container.current!, signals, look.current)
    setSession(started ?? 'missing')
    return () => started?.dispose()
  }, [signals])

  useEffect(() => {
    look.current = { scheme, count: (n) => t('onMap.residents', { n }) }
    if (session instanceof MapSession) session.setLook(look.current)
  }, [session, scheme, t])

  useEffect(() => {
    if (!(session instanceof MapSession)) return
    session.map
      .getCanvas()
      .setAttribute('aria-label', t('onMap.canvas', { city: project?.name ?? '', level }))
  }, [session, project, level, t])

  return (
    <div className="map" data-scheme={scheme}>
      <div className="map-canvas" ref={container} />
      {session === 'missing' && (
        <p className="map-missing" role="alert">
          {t('mapMissing')}
        </p>
      )}
      {session instanceof MapSession && (
        <>
          <VertexHandles session={session} signals={signals} />
          <MapLegend session={session} />
          <MapControls session={session} signals={signals} />
          {project?.generated === true && <p className="map-attribution">{t('onMap.attribution')}</p>}
          <BrushRing signals={signals} />
          <SketchHint signals={signals} />
          <PlaceHint />
          <ChangeCard signals={signals} />
          <CompoundCard signals={signals} />
          <UnitMenu signals={signals} />
        </>
      )}
      <MapSaid signals={signals} />
    </div>
  )
}
