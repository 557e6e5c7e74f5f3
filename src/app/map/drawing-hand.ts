import type { EditDraft } from '#app/store/workbench-state.ts'
import type { Command } from '#core/plan/command.ts'
import type { ScreenPoint } from './brush-path.ts'

/** A hand that puts points down one by one, as pointer and keys lead it. */
export interface DrawingHand {
  /** Points put down so far. */
  readonly count: number
  /** The pointer leads from now on; `isFree` = nothing is to catch it. */
  readonly point: (isFree: boolean, isFinger: boolean) => void
  /** The pointer has left the map. */
  readonly leave: () => void
  /** The keyboard puts a point down under the crosshair. */
  readonly put: (crosshair: ScreenPoint, isFree: boolean) => void
  /** The crosshair stands there; says what it is drawn to. */
  readonly hover: (crosshair: ScreenPoint) => void
  /** Takes the last point back. */
  readonly takeBack: () => void
  /** Ends the drawing and does it. */
  readonly end: () => void
  /** Takes the drawing away; nothing was done. */
  readonly drop: () => void
  /** The draft was done or laid down elsewhere. */
  readonly followDraft: (isGone: boolean) => void
  /** The plan has changed under the drawing, which may have been the draft being `done`. */
  readonly followPlan: (draft: EditDraft | null, done: Command | null) => void
  /** Puts the tool away. */
  readonly stop: () => void
}
