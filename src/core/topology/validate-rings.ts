import type { Defect, DefectKind } from './defect.ts'
import { makeDefect } from './make-defect.ts'
import type { ArrangedPolygons } from './arrange-polygons.ts'
import type { GridPolygons } from './grid-polygons.ts'
import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'

/**
 * Faults within one polygon, read off its own winding numbers: ground wound around backwards or twice
 * (self-intersection), ground that two parts of one feature cover (the same), holes beyond their shell, borders that run along themselves and back (spike). One defect for
 * each polygon and kind.
 */
export function validateRings(polygons: GridPolygons, arranged: ArrangedPolygons): Defect[] {
  const { arrangement, edges } = arranged
  const found = new Map<string, { kind: DefectKind; polygon: number; area: number; points: number[] }>()
  const add = (kind: DefectKind, polygon: number, area: number, points: readonly number[]) => {
    const key = `${kind} ${polygon}`
    const entry = found.get(key) ?? { kind, polygon, area: 0, points: [] }
    entry.area += area
    entry.points.push(...points.slice(0, 2000))
    found.set(key, entry)
  }
  for (let r = 0; r < arrangement.ringCount; r++) {
    const windings = arrangement.windings[r]!
    if (arrangement.parent[r] !== r) continue
    const seen = new Set<number>()
    for (let i = 0; i < windings.length; i += 2) {
      const kind = faultOf(windings, i) ?? coveredTwice(windings, i, polygons, seen)
      if (!kind) continue
      const points = ringPoints(arranged, r)
      add(kind, windings[i]! >> 1, ringAreaSquareMeters(points, 0, points.length / 2), points)
    }
  }
  for (let i = 0; i < edges.cancelled.length; i += 3) {
    const ends = [edges.cancelled[i]!, edges.cancelled[i + 1]!]
    const points = ends.flatMap((v) => [edges.points[2 * v]!, edges.points[2 * v + 1]!])
    add('spike', edges.cancelled[i + 2]! >> 1, 0, points)
  }
  return [...found.values()].map(({ kind, polygon, area, points }) =>
    makeDefect(kind, [polygons.polygonFeature[polygon]!], points, area),
  )
}

function faultOf(windings: readonly number[], i: number): DefectKind | null {
  const layer = windings[i]!
  const times = windings[i + 1]!
  if (layer % 2 === 0) return times === 1 ? null : 'self-intersection'
  const inShell = i >= 2 && windings[i - 2] === layer - 1
  if (!inShell) return 'hole-outside-shell'
  return times === -1 ? null : 'self-intersection'
}

/** Whether an earlier part of the same feature covers the ground already. */
function coveredTwice(
  windings: readonly number[],
  i: number,
  polygons: GridPolygons,
  seen: Set<number>,
): DefectKind | null {
  const layer = windings[i]!
  if (layer % 2 === 1 || windings[i + 2] === layer + 1) return null
  const feature = polygons.polygonFeature[layer >> 1]!
  if (seen.has(feature)) return 'self-intersection'
  seen.add(feature)
  return null
}

function ringPoints({ edges, arrangement }: ArrangedPolygons, ring: number): number[] {
  const points: number[] = []
  const first = arrangement.firstHalf[ring]!
  let h = first
  do {
    const v = h & 1 ? edges.to[h >> 1]! : edges.from[h >> 1]!
    points.push(edges.points[2 * v]!, edges.points[2 * v + 1]!)
    h = arrangement.next[h]!
  } while (h !== first)
  return points
}
