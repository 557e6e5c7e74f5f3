import { lazy, Suspense } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { ImportProgress } from '#app/panels/import-progress.tsx'
import { ToolStrip } from '#app/panels/tool-strip.tsx'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { Toasts } from '#app/ui/toasts.tsx'
import { CrashGuard } from './crash-guard.tsx'
import './map-area.css'
import { OpeningHint } from './opening-hint.tsx'
import { useShell } from './shell-state.ts'
import { useToasts } from './use-toasts.ts'

/** Fetched while the city is still being read: both are needed, and neither waits for the other. */
const mapModule = import('#app/map/map-view.tsx')

const MapView = lazy(async () => ({ default: (await mapModule).MapView }))

/**
 * The map with what floats above it: tools, the opening sentence, messages. It stands from the first moment, below the
 * start view: the drawing surface takes as long to make ready as the city takes to be read.
 */
export function MapArea() {
  const { t } = useText()
  const shell = useShell()
  const { toasts, dismiss } = useToasts()
  const projectId = useWorkbench((state) => state.project?.id ?? null)
  const isOpen = projectId !== null
  return (
    <section className="map-area" aria-label={t('map')} inert={!isOpen}>
      <CrashGuard>
        <Suspense fallback={<p className="map-area__wait soft">{t('loadingMap')}</p>}>
          <MapView />
        </Suspense>
      </CrashGuard>
      <div className="map-area__top">
        {isOpen && shell.job === 'boundaries' && <ToolStrip />}
        {isOpen && shell.hintClosedFor !== projectId && <OpeningHint />}
        {isOpen && <ImportProgress />}
      </div>
      <Toasts toasts={toasts} dismissLabel={t('dismiss')} onDismiss={dismiss} />
    </section>
  )
}
