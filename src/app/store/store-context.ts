import type { Mutex } from './mutex.ts'
import type { Session } from './session.ts'
import type { TilingMeter } from './tiling-meter.ts'
import type { WorkbenchServices } from './workbench-services.ts'
import type { WorkbenchState } from './workbench-state.ts'

/** What the action groups share: the state on screen, the doors to the outside, and the open session. */
export interface StoreContext {
  readonly get: () => WorkbenchState
  readonly set: (change: Partial<WorkbenchState>) => void
  readonly services: WorkbenchServices
  /** Lets one change of the plan through at a time, each saved before the next begins. */
  readonly door: Mutex
  /** The log, its journal and the pen of the open project; null while nothing is open. */
  session: Session | null
  /** Watches over the tiling of the open plan; `isWaiting` while it has asked for its turn. */
  tiling: { readonly meter: TilingMeter; isWaiting: boolean } | null
  /** Rises with every load and import, so that a late answer of an abandoned one is dropped. */
  attempt: number
  /** Number of the last notice. */
  noticeId: number
}
