import { toDegrees } from '#core/geometry/grid.ts'
import type { Outlines } from './outlines.ts'
import { ringContains } from './ring-contains.ts'

/** A GeoJSON Polygon's coordinates: shell counter-clockwise, holes clockwise, closed (RFC 7946). */
export type PolygonCoordinates = [lng: number, lat: number][][]

/**
 * Polygons of every label in degrees: each shell with the holes that lie in it. Shells of a label are ordered from
 * large to small, equal ones by position, so that the result does not depend on how the rings were traced.
 */
export function outlinePolygons(outlines: Outlines): Map<number, PolygonCoordinates[]> {
  const shells = new Map<number, number[]>()
  const holes = new Map<number, number[]>()
  for (let ring = 0; ring < outlines.ringLabel.length; ring++) {
    const group = outlines.ringDoubledArea[ring]! > 0 ? shells : holes
    const label = outlines.ringLabel[ring]!
    const list = group.get(label)
    if (list === undefined) group.set(label, [ring])
    else list.push(ring)
  }
  const result = new Map<number, PolygonCoordinates[]>()
  for (const [label, rings] of shells) {
    rings.sort((a, b) => byAreaThenPosition(outlines, a, b))
    const polygons = rings.map((ring) => [ringCoordinates(outlines, ring)])
    for (const hole of holes.get(label) ?? []) {
      const owner = rings.length === 1 ? 0 : smallestShellAround(outlines, rings, hole)
      polygons[owner]!.push(ringCoordinates(outlines, hole))
    }
    result.set(label, polygons)
  }
  return result
}

function byAreaThenPosition(outlines: Outlines, a: number, b: number): number {
  const area = outlines.ringDoubledArea[b]! - outlines.ringDoubledArea[a]!
  if (area !== 0) return area
  const [pa, pb] = [lowestPoint(outlines, a) * 2, lowestPoint(outlines, b) * 2]
  const { points } = outlines
  return points[pa]! - points[pb]! || points[pa + 1]! - points[pb + 1]!
}

function smallestShellAround(outlines: Outlines, shells: readonly number[], hole: number): number {
  for (let i = shells.length - 1; i >= 0; i--) if (isInside(outlines, shells[i]!, hole)) return i
  return 0
}

function isInside(outlines: Outlines, shell: number, hole: number): boolean {
  const { points, ringStart } = outlines
  for (let i = ringStart[hole]!; i < ringStart[hole + 1]!; i++) {
    const where = ringContains(
      points,
      ringStart[shell]!,
      ringStart[shell + 1]!,
      points[i * 2]!,
      points[i * 2 + 1]!,
    )
    if (where !== 0) return where > 0
  }
  return false
}

/** Index of the position with the smallest x, then y: a start that does not depend on the tracing. */
function lowestPoint(outlines: Outlines, ring: number): number {
  const { points, ringStart } = outlines
  let best = ringStart[ring]!
  for (let i = best + 1; i < ringStart[ring + 1]!; i++) {
    const dx = points[i * 2]! - points[best * 2]!
    if (dx < 0 || (dx === 0 && points[i * 2 + 1]! < points[best * 2 + 1]!)) best = i
  }
  return best
}

function ringCoordinates(outlines: Outlines, ring: number): [number, number][] {
  const { points, ringStart } = outlines
  const from = ringStart[ring]!
  const length = ringStart[ring + 1]! - from
  const start = lowestPoint(outlines, ring) - from
  const coordinates: [number, number][] = []
  for (let i = 0; i <= length; i++) {
    const at = (from + ((start + i) % length)) * 2
    coordinates.push([toDegrees(points[at]!), toDegrees(points[at + 1]!)])
  }
  return coordinates
}
