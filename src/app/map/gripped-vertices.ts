import type { PickedBorder } from '#app/store/workbench-state.ts'
import type { BorderHandle } from './border-handles.ts'
import type { GridVector } from './grid-at.ts'

/** Vertices on their way: while the border is this one, they stand so far from where the plan has them. */
export interface GrippedVertices {
  readonly border: PickedBorder
  readonly handle: BorderHandle
  /** Indexes into the vertices of the border; none while a middle is being drawn out. */
  readonly vertices: ReadonlySet<number>
  readonly by: GridVector
}
