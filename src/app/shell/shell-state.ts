import { createContext, useContext } from 'react'
import type { CompoundsTab } from '#app/panels/compounds-tab.ts'
import type { PairingTab } from '#app/panels/pairing-tab.ts'
import type { StreetsTab } from '#app/panels/streets-tab.ts'
import type { Toast } from '#app/ui/toasts.tsx'
import type { Job } from './job.ts'

/** What lies over the work for a moment. */
type Overlay = 'find' | 'help' | 'tour' | null

/** Height of the panel on narrow screens. */
export type SheetHeight = 'low' | 'middle' | 'full'

/** State of the frame alone: what is open. The city and its plan live in the store. */
export interface ShellState {
  readonly job: Job
  /** View of the job of streets and centres; kept while another job is open. */
  readonly streetsTab: StreetsTab
  /** View of the job of compounds; kept likewise. */
  readonly compoundsTab: CompoundsTab
  /** View of the job of departments and communities; kept likewise. */
  readonly pairingTab: PairingTab
  readonly historyOpen: boolean
  readonly tableOpen: boolean
  readonly overlay: Overlay
  readonly sheet: SheetHeight
  /** Id of the project whose opening sentence was closed; another project says its own. */
  readonly hintClosedFor: string | null
  /** Messages of the frame itself, shown with the notices of the store. */
  readonly toasts: readonly Toast[]
}

/** Verbs of the frame. */
export interface Shell extends ShellState {
  readonly set: (part: Partial<ShellState>) => void
  readonly say: (toast: Omit<Toast, 'id'>) => void
  readonly unsay: (id: string) => void
  /** Opens the file chooser of the browser. */
  readonly chooseFiles: () => void
}

/** The frame around every component of the shell. */
export const ShellContext = createContext<Shell | null>(null)

/** State and verbs of the frame. */
export function useShell(): Shell {
  const shell = useContext(ShellContext)
  if (shell === null) throw new Error('Used outside the shell')
  return shell
}
