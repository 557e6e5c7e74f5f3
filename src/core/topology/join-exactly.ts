import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import { assembleTopology, type Assembled } from './assemble-topology.ts'
import type { Defect } from './defect.ts'
import type { GridPolygons } from './grid-polygons.ts'
import type { JoinedVertices } from './join-vertices.ts'
import type { LabelledEdges } from './labelled-edges.ts'
import { makeDefect } from './make-defect.ts'
import { matchSegments } from './match-segments.ts'
import { OUTSIDE } from './topology.ts'
import { validateBorders } from './validate-borders.ts'
import { validateSimple } from './validate-simple.ts'
import { windingAround } from './winding-around.ts'

/**
 * The fast path for polygons that fit exactly, or null when they do not.
 *
 * Proof that nothing overlaps: let D(x) be the number of polygons over x. Each polygon is simple, so it adds 0 or 1.
 * D changes only across unpaired segments; these do not cross, the labels around each vertex agree, and around each
 * outline D is 0. So D is 0 or 1 everywhere. Gaps narrower than `sliverMeters` are left to the repair, and so are
 * borders less than 0.1 m apart, unless `allowCracks`.
 */
export function joinExactly(
  polygons: GridPolygons,
  joined: JoinedVertices,
  sliverMeters: number,
  allowCracks = false,
): { readonly assembled: Assembled; readonly gaps: readonly Defect[] } | null {
  const edges = matchSegments(polygons, joined)
  if (!edges || !validateSimple(polygons, joined)) return null
  const borders = edgesBesideOutside(edges)
  const { crossings, cracks } = validateBorders(borders)
  if (crossings > 0 || (cracks > 0 && !allowCracks)) return null
  const assembled = assembleTopology(edges)
  if (!assembled) return null
  const gaps = outsideGaps(assembled, borders, sliverMeters)
  return gaps && { assembled, gaps }
}

const KEPT = { outcome: 'kept', reason: 'gap-too-wide' } as const

/** The edges with OUTSIDE on one side, and their numbers. */
function edgesBesideOutside({ points, from, to, owner, edgeCount }: LabelledEdges) {
  const edge: number[] = []
  for (let e = 0; e < edgeCount; e++) {
    if (owner[2 * e] === OUTSIDE || owner[2 * e + 1] === OUTSIDE) edge.push(e)
  }
  return {
    points,
    edge,
    from: Int32Array.from(edge, (e) => from[e]!),
    to: Int32Array.from(edge, (e) => to[e]!),
    edgeCount: edge.length,
  }
}

/** The bounded rings of OUTSIDE, as kept gaps; null when an outline lies on covered ground or a gap is a sliver. */
function outsideGaps(
  { arcs, rings }: Assembled,
  borders: ReturnType<typeof edgesBesideOutside>,
  sliverMeters: number,
): Defect[] | null {
  const outlines: number[] = []
  const gaps = new Map<number, { area: number; points: number[]; neighbours: Map<number, number> }>()
  for (let r = 0; r < rings.firstHalf.length; r++) {
    if (arcs.owner[rings.firstHalf[r]!] !== OUTSIDE) continue
    if (rings.doubledArea[r]! < 0) outlines.push(r)
    else gaps.set(r, measureGap({ arcs, rings }, r))
  }
  for (const gap of gaps.values()) {
    let perimeter = 0
    for (const length of gap.neighbours.values()) perimeter += length
    if (2 * gap.area < sliverMeters * perimeter) return null
  }
  if (outlines.length > 1) {
    const ringOf = new Int32Array(2 * borders.edgeCount).fill(-1)
    const edgeOfRing = new Map<number, number>()
    borders.edge.forEach((e, i) => {
      for (const side of [0, 1]) {
        const half = arcs.arcHalfOf[2 * e + side]!
        if (arcs.owner[half] !== OUTSIDE) continue
        ringOf[2 * i + side] = rings.ringOf[half]!
        edgeOfRing.set(rings.ringOf[half]!, i)
      }
    })
    const around = windingAround(borders, ringOf)
    for (const outline of outlines) {
      let sum = 0
      let smallest = -1
      for (const [ring, times] of around(edgeOfRing.get(outline)!, (other) => other === outline)) {
        sum += times
        if (times !== 1 || !gaps.has(ring)) continue
        if (smallest < 0 || rings.doubledArea[ring]! < rings.doubledArea[smallest]!) smallest = ring
      }
      if (sum !== 0) return null
      if (smallest >= 0) gaps.get(smallest)!.area += measureGap({ arcs, rings }, outline).area
    }
  }
  return [...gaps.values()].map(({ area, points, neighbours }) => {
    const features = [...neighbours.keys()].sort((a, b) => neighbours.get(b)! - neighbours.get(a)! || a - b)
    return Object.assign(makeDefect('gap', features, points, area), KEPT)
  })
}

/** Signed area of a ring of OUTSIDE, its positions, and the length that each feature borders it. */
function measureGap({ arcs, rings }: Pick<Assembled, 'arcs' | 'rings'>, ring: number) {
  const points: number[] = []
  const neighbours = new Map<number, number>()
  const start = rings.firstHalf[ring]!
  let h = start
  do {
    const first = arcs.arcStart[h >> 1]!
    const last = arcs.arcStart[(h >> 1) + 1]! - 1
    const owner = arcs.owner[h ^ 1]!
    for (let i = first; i < last; i++) {
      const [a, b] = h & 1 ? [last - (i - first), last - (i - first) - 1] : [i, i + 1]
      const [x, y] = [arcs.points[2 * a]!, arcs.points[2 * a + 1]!]
      points.push(x, y)
      const length = segmentLengthMeters(x, y, arcs.points[2 * b]!, arcs.points[2 * b + 1]!)
      neighbours.set(owner, (neighbours.get(owner) ?? 0) + length)
    }
    h = rings.next[h]!
  } while (h !== start)
  return { points, neighbours, area: ringAreaSquareMeters(points, 0, points.length / 2) }
}
