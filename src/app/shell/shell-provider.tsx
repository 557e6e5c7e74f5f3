import { useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useText } from '#app/i18n/use-text.ts'
import { isPairingTab } from '#app/panels/pairing-tab.ts'
import { isCompoundsTab } from '#app/panels/compounds-tab.ts'
import { isStreetsTab } from '#app/panels/streets-tab.ts'
import { useWorkbench } from '#app/store/use-workbench.ts'
import { readAddress } from './address.ts'
import type { Job } from './job.ts'
import { ShellContext } from './shell-state.ts'
import type { Shell, ShellState } from './shell-state.ts'

/** Kinds of files that the import reads. */
const ACCEPTED_FILES =
  '.geojson,.json,.csv,.zip,.txt,application/geo+json,application/json,text/csv,application/zip'

/** Keeps the state of the frame and the one file chooser. */
export function ShellProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useText()
  const { readFiles } = useWorkbench((state) => state.actions)
  const chooser = useRef<HTMLInputElement>(null)
  const lastToast = useRef(0)
  const [state, setState] = useState<ShellState>(firstState)
  const shell = useMemo<Shell>(
    () => ({
      ...state,
      set: (part) => setState((now) => ({ ...now, ...part })),
      say: (toast) => {
        lastToast.current += 1
        const id = `shell-${lastToast.current}`
        setState((now) => ({ ...now, toasts: [...now.toasts, { ...toast, id }] }))
      },
      unsay: (id) => setState((now) => ({ ...now, toasts: now.toasts.filter((toast) => toast.id !== id) })),
      chooseFiles: () => chooser.current?.click(),
    }),
    [state],
  )
  return (
    <ShellContext value={shell}>
      {children}
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={ACCEPTED_FILES}
        aria-label={t('openFiles')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) void readFiles(files)
        }}
      />
    </ShellContext>
  )
}

function firstState(): ShellState {
  const { job, tab } = readAddress(location.hash)
  return {
    job: job ?? firstJob(),
    streetsTab: isStreetsTab(tab) ? tab : 'split',
    compoundsTab: isCompoundsTab(tab) ? tab : 'candidates',
    pairingTab: isPairingTab(tab) ? tab : 'present',
    historyOpen: false,
    tableOpen: false,
    overlay: null,
    sheet: 'middle',
    hintClosedFor: null,
    toasts: [],
  }
}

/** A phone is for looking first; the desk is for drawing. */
function firstJob(): Job {
  return matchMedia('(max-width: 900px)').matches ? 'overview' : 'boundaries'
}
