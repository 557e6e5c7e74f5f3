/** An arc as plain data; see `Topology` for the meaning of each number. */
export interface ArcRecord {
  /** Interleaved grid positions, both ends included. */
  readonly points: readonly number[]
  /** Face on the left of the half-edge along the points, and of the one against them. */
  readonly face: readonly [along: number, against: number]
  /** Half-edge that follows each of the two. */
  readonly next: readonly [along: number, against: number]
  /** Node at the start of each of the two. */
  readonly origin: readonly [along: number, against: number]
}

/** A face as plain data: one half-edge of each ring, shell first. */
export interface FaceRecord {
  readonly rings: readonly number[]
}

/** What becomes of one arc; null = the slot is empty. */
export interface ArcChange {
  readonly arc: number
  readonly from: ArcRecord | null
  readonly to: ArcRecord | null
}

/** What becomes of one face; null = the slot is empty. */
export interface FaceChange {
  readonly face: number
  readonly from: FaceRecord | null
  readonly to: FaceRecord | null
}

/** How many slots of each kind there are. Slots are handed out in order and keep their number. */
export interface SlotCounts {
  readonly arcs: number
  readonly faces: number
  readonly nodes: number
}

/**
 * A local change of a subdivision as symmetric data: swapping `from` and `to` takes it back. Every arc and every face
 * occurs at most once. An arc occurs when any part of its record differs, a face when its list of rings does: a face
 * whose border only bends does not occur, the bent arcs do.
 */
export interface TopologyDiff {
  readonly arcs: readonly ArcChange[]
  readonly faces: readonly FaceChange[]
  readonly slots: readonly [from: SlotCounts, to: SlotCounts]
}
