import { distance } from '../plane/distance.ts'
import { fractalLine } from '../plane/fractal-line.ts'
import { lattice } from '../plane/lattice.ts'
import type { Point } from '../plane/point.ts'
import { ringArea } from '../plane/ring-area.ts'
import { ringContains } from '../plane/ring-contains.ts'
import { segmentsCross } from '../plane/segments-cross.ts'
import type { Random } from '../random.ts'
import type { Chord } from './find-chords.ts'
import type { Mesh } from './mesh.ts'

/** How a cut runs: sideways wiggle as a share of its length, the shortest piece, and the snap to corners. */
export interface CutStyle {
  readonly roughness: number
  readonly stepMeters: number
  readonly snapMeters: number
}

/**
 * Cuts a face along a chord, wiggled in the given style. Returns the new face (on the chord's right), or
 * -1 when no course of the cut stays clear of the face's border.
 */
export function cutGrid(mesh: Mesh, face: number, chord: Chord, style: CutStyle, random: Random): number {
  const halves = mesh.around(face)
  const ring = halves.map((half) => mesh.from(half))
  const starts = [chord.start, chord.end].map((end) => snap(ring, end, style.snapMeters))
  const [a, b] = starts as [Landing, Landing]
  if (a.at === b.at || (a.isCorner && b.isCorner && isAdjacent(a.at, b.at, ring.length))) return -1
  for (const share of style.roughness > 0 ? [1, 0.8, 0.6, 0.4, 0.25, 0.12] : [0]) {
    const line =
      share === 0
        ? [a.point, b.point]
        : fractalLine([a.point, b.point], style.roughness * share, style.stepMeters, random)
    const chain = line.slice(1, -1).map((point) => lattice.fromPlane(point))
    const course = [a.point, ...chain.map(([lng, lat]) => lattice.toPlane(lng, lat)), b.point]
    if (!isClear(ring, course, a, b)) continue
    const from = land(mesh, halves[a.at]!, a)
    const to = land(mesh, halves[b.at]!, b)
    return mesh.cutFace(from, to, chain)
  }
  return -1
}

/** Where a chord meets the ring: at the corner `at`, or on the side from corner `at` to the next. */
interface Landing {
  readonly at: number
  readonly isCorner: boolean
  readonly point: Point
}

function snap(ring: readonly Point[], end: Chord['start'], snapMeters: number): Landing {
  const count = ring.length
  const side = distance(ring[end.side]!, ring[(end.side + 1) % count]!)
  const reach = Math.max(snapMeters, side < 3 * snapMeters ? side / 2 : 0)
  for (const at of [end.side, (end.side + 1) % count])
    if (distance(ring[at]!, end.point) <= reach) return { at, isCorner: true, point: ring[at]! }
  const [lng, lat] = lattice.fromPlane(end.point)
  return { at: end.side, isCorner: false, point: lattice.toPlane(lng, lat) }
}

function isAdjacent(a: number, b: number, count: number): boolean {
  return (a + 1) % count === b || (b + 1) % count === a
}

function land(mesh: Mesh, half: number, { isCorner, point }: Landing): number {
  if (isCorner) return half
  const [lng, lat] = lattice.fromPlane(point)
  return mesh.cutEdge(half, lng, lat)
}

/** Whether a course stays inside the ring and touches neither the ring nor itself on the way. */
function isClear(ring: readonly Point[], course: readonly Point[], a: Landing, b: Landing): boolean {
  const last = course.length - 2
  for (let i = 0; i <= last; i++) {
    const [p, q] = [course[i]!, course[i + 1]!]
    for (let k = 0; k < ring.length; k++) {
      if (i === 0 && touches(a, k, ring.length)) continue
      if (i === last && touches(b, k, ring.length)) continue
      if (segmentsCross(p, q, ring[k]!, ring[(k + 1) % ring.length]!)) return false
    }
    for (let k = i + 2; k <= last; k++) if (segmentsCross(p, q, course[k]!, course[k + 1]!)) return false
  }
  for (const i of new Set([0, last])) {
    const [p, q] = [course[i]!, course[i + 1]!]
    for (const t of [0.02, 0.5, 0.98])
      if (!ringContains(ring, [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t])) return false
  }
  return Math.abs(ringArea(ring)) > 0
}

/** Whether a side of the ring ends in the landing, so that a course from there may meet it. */
function touches({ at, isCorner }: Landing, side: number, count: number): boolean {
  return side === at || (isCorner && side === (at + count - 1) % count)
}
