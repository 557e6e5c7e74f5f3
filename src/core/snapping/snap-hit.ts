import type { SnapKind } from './snap-kind.ts'

/** Where a point was drawn to. */
export interface SnapHit {
  /** Grid steps of 1e-7 degree. */
  readonly x: number
  readonly y: number
  /** A node of the topology, a vertex of a border or a line, or a place between two vertices. */
  readonly part: 'node' | 'vertex' | 'segment'
  readonly kind: SnapKind
  /** The arc for kind `border`, the number of the reference line for every other. */
  readonly line: number
  /** Name of the line; for a border, of the line that it runs along. */
  readonly name: string | null
}
