import { useEffect } from 'react'
import type { MouseEvent } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { ImportDialog } from '#app/panels/import-dialog.tsx'
import { TableDrawer } from '#app/panels/table-drawer.tsx'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { CrashGuard } from './crash-guard.tsx'
import { DropZone } from './drop-zone.tsx'
import { FindPalette } from './find-palette.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { JobRail } from './job-rail.tsx'
import { MapArea } from './map-area.tsx'
import { useShell } from './shell-state.ts'
import { SidePanel } from './side-panel.tsx'
import { StartView } from './start-view.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { Tour } from './tour.tsx'
import { useAddress } from './use-address.ts'
import { useLowSheet } from './use-low-sheet.ts'
import { useShortcuts } from './use-shortcuts.ts'
import './workspace.css'

/** The frame of the workbench: bars, map, panel, and what lies over them. */
export function Workspace() {
  const { t, language } = useText()
  const shell = useShell()
  const project = useWorkbench((state) => state.project)
  const pendingImport = useWorkbench((state) => state.pendingImport)
  const name = project?.name
  useAddress()
  useShortcuts()
  useLowSheet()
  useEffect(() => {
    document.documentElement.lang = language
    document.title = name === undefined ? t('product') : `${name} · ${t('product')}`
  }, [language, name, t])
  return (
    <div className="workspace" data-sheet={shell.sheet}>
      <a className="skip-link" href="#panel" onClick={skipToPanel}>
        {t('skipToPanel')}
      </a>
      <TopBar />
      <MapArea />
      {project === null ? (
        <StartView />
      ) : (
        <>
          <JobRail />
          {shell.tableOpen && (
            <div className="workspace__table">
              <TableDrawer onClose={() => shell.set({ tableOpen: false })} />
            </div>
          )}
          <CrashGuard key={shell.job}>
            <SidePanel />
          </CrashGuard>
          <StatusBar />
        </>
      )}
      {pendingImport !== null && <ImportDialog pending={pendingImport} />}
      {shell.overlay === 'find' && <FindPalette />}
      {shell.overlay === 'help' && <HelpDialog />}
      {shell.overlay === 'tour' && <Tour />}
      <DropZone />
    </div>
  )
}

/** Moves the focus without touching the address, which carries the state of the work. */
function skipToPanel(event: MouseEvent): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#panel')?.focus()
}
