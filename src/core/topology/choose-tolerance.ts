import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { arrangePolygons, type ArrangedPolygons } from './arrange-polygons.ts'
import type { GridPolygons } from './grid-polygons.ts'
import type { JoinedVertices } from './join-vertices.ts'
import { validateBorders } from './validate-borders.ts'

/** Metres. The first is the grid alone; 0.02 m covers rounding, 0.1 m noise, the others careless drawing. */
const CANDIDATES = [0, 0.02, 0.1, 0.5, 1, 2, 5]

/** A larger tolerance has to leave this much fewer slivers to be preferred to a smaller one. */
const WORTHWHILE = 1.5

/**
 * Finds how near positions have to be to be taken for one: the smallest candidate that leaves no sliver (gap,
 * overlap or crack), else the smallest that leaves at most 1.5 times as many as the best. A candidate may not exceed
 * a quarter of the length that nine of ten edges have, so that shapes survive; slivers that remain are assigned to a
 * neighbour in any case, the tolerance only decides how little is left to that.
 */
export function chooseTolerance(
  polygons: GridPolygons,
  joined: JoinedVertices,
  sliverMeters: number,
): { readonly toleranceMeters: number; readonly arranged: ArrangedPolygons | null } {
  const limit = edgeLengthPercentile(polygons, 0.1) / 4
  const tried: { toleranceMeters: number; arranged: ArrangedPolygons; slivers: number }[] = []
  for (const toleranceMeters of CANDIDATES) {
    if (toleranceMeters > Math.max(limit, CANDIDATES[1]!)) break
    const arranged = arrangePolygons(polygons, joined, toleranceMeters)
    if (!arranged) continue
    tried.push({ toleranceMeters, arranged, slivers: countSlivers(arranged, sliverMeters) })
    if (tried.at(-1)!.slivers === 0) break
  }
  const fewest = Math.min(...tried.map(({ slivers }) => slivers))
  return tried.find(({ slivers }) => slivers <= WORTHWHILE * fewest) ?? { toleranceMeters: 0, arranged: null }
}

function countSlivers({ edges, arrangement, patches }: ArrangedPolygons, sliverMeters: number): number {
  let slivers = 0
  for (const fault of patches.faults.values()) {
    if (2 * fault.areaSquareMeters < sliverMeters * fault.perimeterMeters) slivers++
  }
  const from: number[] = []
  const to: number[] = []
  for (let e = 0; e < edges.edgeCount; e++) {
    const left = patches.patchOf[arrangement.ringOf[2 * e]!]!
    const right = patches.patchOf[arrangement.ringOf[2 * e + 1]!]!
    if (left !== 0 && right !== 0) continue
    from.push(edges.from[e]!)
    to.push(edges.to[e]!)
  }
  const borders = { points: edges.points, from: Int32Array.from(from), to: Int32Array.from(to) }
  return slivers + validateBorders({ ...borders, edgeCount: from.length }).cracks
}

/** The length in metres that a share of the edges fall short of. */
function edgeLengthPercentile({ points, ringStart }: GridPolygons, share: number): number {
  const lengths: number[] = []
  for (let r = 0; r + 1 < ringStart.length; r++) {
    for (let i = ringStart[r]! + 1; i < ringStart[r + 1]!; i++) {
      const [x, y] = [points[2 * i]!, points[2 * i + 1]!]
      lengths.push(segmentLengthMeters(points[2 * i - 2]!, points[2 * i - 1]!, x, y))
    }
  }
  const sorted = Float64Array.from(lengths).sort()
  return sorted[Math.floor(sorted.length * share)] ?? 0
}
