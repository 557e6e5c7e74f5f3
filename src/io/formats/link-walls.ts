import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { CompoundTable } from '#core/plan/compound-table.ts'
import { CompoundEdges } from './compound-edges.ts'
import { namedCompounds } from './named-compounds.ts'
import type { StatedWall } from './stated-wall.ts'
import type { WallRow } from './wall-table.ts'

/** A wall that names no compound stands no farther than this from the outlines of those behind it. */
const REACH_METERS = 3
/** Where along a wall its compounds must be near. */
const SHARES = [0.25, 0.5, 0.75]

/**
 * The walls with the compounds behind them: those that they name by code or name, else the two at most whose outlines
 * run within 3 m all along it, the nearest first. null for a wall without any.
 */
export function linkWalls(walls: readonly StatedWall[], compounds: CompoundTable): (WallRow | null)[] {
  const named = namedCompounds(compounds)
  let edges: CompoundEdges | null = null
  return walls.map(({ compounds: texts, points }) => {
    const stated = texts.map(named).filter((compound) => compound >= 0)
    const [first, second] = new Set(
      stated.length > 0 ? stated : compoundsAlong((edges ??= new CompoundEdges(compounds)), points),
    )
    return first === undefined ? null : { compounds: [first, second ?? -1], points }
  })
}

/** Compounds near a line at every one of the shares of its length; the nearest first. */
function compoundsAlong(edges: CompoundEdges, points: readonly number[]): number[] {
  const far = new Map<number, number[]>()
  for (const share of SHARES) {
    const [x, y] = placeAlong(points, share)
    for (const { compound, meters } of edges.near(x, y, REACH_METERS)) {
      far.set(compound, [...(far.get(compound) ?? []), meters])
    }
  }
  return [...far]
    .filter(([, meters]) => meters.length === SHARES.length)
    .map(([compound, meters]) => ({ compound, meters: meters.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => a.meters - b.meters || a.compound - b.compound)
    .map(({ compound }) => compound)
}

/** The place after a share of the length of a line, in grid steps. */
function placeAlong(points: readonly number[], share: number): [x: number, y: number] {
  const lengths: number[] = []
  for (let i = 2; i < points.length; i += 2) {
    lengths.push(segmentLengthMeters(points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!))
  }
  let left = share * lengths.reduce((sum, one) => sum + one, 0)
  for (const [i, length] of lengths.entries()) {
    if (left <= length || i === lengths.length - 1) {
      const part = length === 0 ? 0 : Math.min(1, left / length)
      const at = (k: number): number =>
        points[2 * i + k]! + part * (points[2 * i + 2 + k]! - points[2 * i + k]!)
      return [at(0), at(1)]
    }
    left -= length
  }
  return [points[0]!, points[1]!]
}
