import { lazy, Suspense } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { BoundariesPanel } from '#app/panels/boundaries-panel.tsx'
import { ExportPanel } from '#app/panels/export-panel.tsx'
import { HistoryPanel } from '#app/panels/history-panel.tsx'
import { OverviewPanel } from '#app/panels/overview-panel.tsx'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { ToggleGroup } from '#app/ui/toggle-group.tsx'
import { CrashGuard } from './crash-guard.tsx'
import './side-panel.css'
import { useShell } from './shell-state.ts'
import type { SheetHeight } from './shell-state.ts'

/** The largest of the jobs are not needed for the first look. */
const StreetsPanel = lazy(async () => ({
  default: (await import('#app/panels/streets-panel.tsx')).StreetsPanel,
}))
const CompoundsPanel = lazy(async () => ({
  default: (await import('#app/panels/compounds-panel.tsx')).CompoundsPanel,
}))

const PairingPanel = lazy(async () => ({
  default: (await import('#app/panels/pairing-panel.tsx')).PairingPanel,
}))

const HEIGHTS = ['low', 'middle', 'full'] as const satisfies readonly SheetHeight[]
const HEIGHT_KEYS = { low: 'sheetLow', middle: 'sheetMiddle', full: 'sheetFull' } as const

/** The panel of the current job; on narrow screens a sheet with three heights. */
export function SidePanel() {
  const { t } = useText()
  const shell = useShell()
  return (
    <main className="side-panel" id="panel" tabIndex={-1} aria-label={t('panel')}>
      <div className="side-panel__grip">
        <ToggleGroup
          label={t('sheetHeight')}
          value={shell.sheet}
          options={HEIGHTS.map((value) => ({ value, text: t(HEIGHT_KEYS[value]) }))}
          onChange={(sheet) => shell.set({ sheet })}
        />
      </div>
      <div className="side-panel__body">
        <JobPanel />
      </div>
    </main>
  )
}

function JobPanel() {
  const shell = useShell()
  const projectId = useWorkbench((state) => state.project?.id)
  const { setFocus } = useWorkbench((state) => state.actions)
  if (shell.historyOpen) return <HistoryPanel onClose={() => shell.set({ historyOpen: false })} />
  switch (shell.job) {
    case 'overview':
      return (
        <OverviewPanel
          onGoTo={(id) => {
            shell.set({ job: 'boundaries' })
            if (id !== null) setFocus(id, true)
          }}
        />
      )
    case 'boundaries':
      return <BoundariesPanel onOpenTable={() => shell.set({ tableOpen: true })} />
    case 'streets':
      return (
        <CrashGuard>
          <Suspense>
            <StreetsPanel
              key={projectId}
              tab={shell.streetsTab}
              onTab={(streetsTab) => shell.set({ streetsTab })}
              onEdit={() => shell.set({ job: 'boundaries' })}
            />
          </Suspense>
        </CrashGuard>
      )
    case 'compounds':
      return (
        <CrashGuard>
          <Suspense>
            <CompoundsPanel
              key={projectId}
              tab={shell.compoundsTab}
              onTab={(compoundsTab) => shell.set({ compoundsTab })}
            />
          </Suspense>
        </CrashGuard>
      )
    case 'pairing':
      return (
        <CrashGuard>
          <Suspense>
            <PairingPanel
              key={projectId}
              tab={shell.pairingTab}
              onTab={(pairingTab) => shell.set({ pairingTab })}
            />
          </Suspense>
        </CrashGuard>
      )
    case 'export':
      return <ExportPanel key={projectId} />
  }
}
