import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { arrangePolygons, type ArrangedPolygons } from './arrange-polygons.ts'
import type { GridPolygons } from './grid-polygons.ts'
import type { JoinedVertices } from './join-vertices.ts'
import { validateBorders } from './validate-borders.ts'

/** Metres. The first is the grid alone; 0.02 m covers rounding, 0.1 m noise, the others careless drawing. */
const CANDIDATES = [0, 0.02, 0.1, 0.5, 1, 2, 5]

/** A larger tolerance has to leave this much fewer slivers to be preferred to a smaller one. */
const WORTHWHILE = 1.5

/** The search ends after this many candidates in a row that bring nothing. */
const PATIENCE = 2

/**
 * Finds how near positions have to be to be taken for one: the smallest candidate that leaves no sliver and no crack,
 * else the smallest that leaves at most 1.5 times as many slivers as the best and no more cracks than 0.1 m, the
 * width of a crack, does. A candidate may not exceed
 * a quarter of the length that nine of ten edges have, so that shapes survive; slivers that remain are assigned to a
 * neighbour in any case, the tolerance only decides how little is left to that.
 */
export function chooseTolerance(
  polygons: GridPolygons,
  joined: JoinedVertices,
  asGiven: ArrangedPolygons,
  sliverMeters: number,
): { readonly toleranceMeters: number; readonly arranged: ArrangedPolygons } {
  const limit = edgeLengthPercentile(polygons, 0.1) / 4
  const tried: { toleranceMeters: number; arranged: ArrangedPolygons; slivers: number; cracks: number }[] = []
  let idle = 0
  for (const toleranceMeters of CANDIDATES) {
    if (toleranceMeters > Math.max(limit, CANDIDATES[1]!)) break
    const arranged = toleranceMeters === 0 ? asGiven : arrangePolygons(polygons, joined, toleranceMeters)
    if (!arranged) continue
    const slivers = countSlivers(arranged, sliverMeters)
    const cracks = countCracks(arranged)
    const fewest = Math.min(...tried.map((t) => t.slivers + t.cracks))
    idle = slivers + cracks < fewest ? 0 : idle + 1
    tried.push({ toleranceMeters, arranged, slivers, cracks })
    if (idle === PATIENCE) break
    if (slivers === 0 && cracks === 0) break
  }
  const fewest = Math.min(...tried.map(({ slivers }) => slivers))
  const crackLimit = tried.findLast((t) => t.toleranceMeters <= 0.1)?.cracks ?? Infinity
  const fits = tried.find((t) => t.slivers <= WORTHWHILE * fewest && t.cracks <= crackLimit)
  return fits ?? { toleranceMeters: 0, arranged: asGiven }
}

function countSlivers({ patches }: ArrangedPolygons, sliverMeters: number): number {
  let slivers = 0
  for (const fault of patches.faults.values()) {
    if (2 * fault.areaSquareMeters < sliverMeters * fault.perimeterMeters) slivers++
  }
  return slivers
}

/** Cracks along the borders to the unbounded ground. */
function countCracks({ edges, arrangement, patches }: ArrangedPolygons): number {
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
  return validateBorders({ ...borders, edgeCount: from.length }).cracks
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
