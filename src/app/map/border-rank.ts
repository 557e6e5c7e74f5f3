import { LEVELS } from '#core/plan/level.ts'

/** Rank of an arc that separates nothing: both sides belong together at every level. */
export const INNER_RANK = 0

/** Rank of an arc at the edge of the city: above every level. */
export const EDGE_RANK = LEVELS.length + 1

/** Labels of the faces at each of {@link LEVELS}, fine to coarse; null where the city lacks the level. */
export type LevelLabels = readonly (Int32Array | null)[]

/**
 * How a border is drawn: 1 … 4 for the coarsest level (grid … district) whose jurisdictions differ on both sides,
 * {@link EDGE_RANK} towards the outside, {@link INNER_RANK} where nothing differs.
 *
 * @param left Face on one side, negative = outside.
 * @param right Face on the other side, negative = outside.
 */
export function borderRank(labels: LevelLabels, left: number, right: number): number {
  if (left < 0 || right < 0) return left === right ? INNER_RANK : EDGE_RANK
  for (let rank = labels.length; rank > 0; rank--) {
    const level = labels[rank - 1]
    if (level && level[left] !== level[right]) return rank
  }
  return INNER_RANK
}
