import type { History } from '#core/plan/history.ts'
import type { Journal } from '#io/storage/journal.ts'
import type { KnownLog } from '#io/storage/load-project.ts'
import type { Pen } from '#io/storage/pen.ts'

/** What belongs to the open project but not on screen. */
export interface Session {
  readonly project: string
  history: History
  /** The history that lies in the browser's storage or in a file; any other {@link history} can still be lost. */
  kept: History
  /** Null while nothing can be written: no storage, or another tab holds the pen. */
  journal: Journal | null
  /** What this tab has read of the log while another one writes it; null before the first time. */
  known: KnownLog | null
  pen: Pen | null
  /** Where find-next stands, by what it looks for: the smallest face of the piece shown last. */
  readonly found: Map<string, number>
  /** Timer of the next attempt after a failed write. */
  retry: ReturnType<typeof setTimeout> | null
  /** True when the ground of the log lies in the vault, or need not. */
  isGroundKept: boolean
}
