import type { TopologyDiff } from '#core/topology/topology-diff.ts'

/** Faces divided along a line. */
export interface FaceDivision {
  readonly diff: TopologyDiff
  /** Each face that is new → the face it was part of. The largest piece of a face keeps its number. */
  readonly pieces: ReadonlyMap<number, number>
  /** Half-edges (numbers after the diff) along the line, in its direction: what was left of the line is left of them. */
  readonly along: readonly number[]
}
