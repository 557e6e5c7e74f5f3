import { toDegrees, toGrid } from '#core/geometry/grid.ts'
import type { Defect, DefectKind, DefectOutcome } from './defect.ts'
import type { FlatPolygons } from './flat-polygons.ts'
import type { GridPolygons } from './grid-polygons.ts'

/**
 * Puts polygons on the integer grid: positions rounded, repeats in a row dropped, shells counter-clockwise and holes
 * clockwise. A polygon with a bad number or without area is left out and told in `defects`, the others go on.
 */
export function snapToGrid(polygons: FlatPolygons, defects: Defect[]): GridPolygons {
  const { coordinates, ringStart, polygonStart, polygonFeature } = polygons
  const points = new Int32Array(coordinates.length)
  const rings = new Uint32Array(ringStart.length)
  const starts = new Uint32Array(polygonStart.length)
  const features = new Uint32Array(polygonFeature.length)
  let polygonCount = 0
  let ringCount = 0
  let at = 0
  for (let p = 0; p < polygonFeature.length; p++) {
    const feature = polygonFeature[p]!
    const firstRing = ringCount
    const firstAt = at
    for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
      const isShell = r === polygonStart[p]
      const from = ringStart[r]!
      const to = ringStart[r + 1]!
      const bad = firstBadPosition(coordinates, from, to)
      if (bad >= 0) {
        defects.push(degenerate('not-finite', feature, coordinates, bad, isShell))
        if (isShell) break
        continue
      }
      const end = copyRing(coordinates, points, { from, to, at }, (i) =>
        defects.push(degenerate('duplicate-point', feature, coordinates, i, null)),
      )
      const kind = ringFault(points, at, end)
      if (kind) {
        defects.push(degenerate(kind, feature, coordinates, from, isShell))
        if (isShell) break
        continue
      }
      if (windsClockwise(points, at, end) === isShell) reverse(points, at, end)
      at = end
      rings[++ringCount] = at
    }
    if (ringCount === firstRing) {
      at = firstAt
      continue
    }
    features[polygonCount++] = feature
    starts[polygonCount] = ringCount
  }
  return {
    points: points.subarray(0, 2 * at),
    ringStart: rings.subarray(0, ringCount + 1),
    polygonStart: starts.subarray(0, polygonCount + 1),
    polygonFeature: features.subarray(0, polygonCount),
    featureCount: polygons.featureCount,
  }
}

/** Index of the first position that is no longitude and latitude, or -1. */
function firstBadPosition(coordinates: Float64Array, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const lng = coordinates[2 * i]!
    const lat = coordinates[2 * i + 1]!
    if (!(lng >= -180 && lng <= 180 && lat >= -90 && lat <= 90)) return i
  }
  return -1
}

/** Copies a ring to the grid; returns the position after its last. Calls `repeated` for each position dropped. */
function copyRing(
  coordinates: Float64Array,
  points: Int32Array,
  span: { from: number; to: number; at: number },
  repeated: (position: number) => void,
): number {
  let end = span.at
  for (let i = span.from; i < span.to; i++) {
    const x = toGrid(coordinates[2 * i]!)
    const y = toGrid(coordinates[2 * i + 1]!)
    if (end > span.at && points[2 * end - 2] === x && points[2 * end - 1] === y) {
      repeated(i)
      continue
    }
    points[2 * end] = x
    points[2 * end + 1] = y
    end++
  }
  while (
    end - 1 > span.at &&
    points[2 * end - 2] === points[2 * span.at] &&
    points[2 * end - 1] === points[2 * span.at + 1]
  ) {
    repeated(span.from)
    end--
  }
  return end
}

/** Why a ring has no inside: fewer than three positions, or all of them in one line. */
function ringFault(points: Int32Array, from: number, to: number): DefectKind | null {
  if (to - from < 3) return 'too-few-points'
  const x = points[2 * from]!
  const y = points[2 * from + 1]!
  const dx = points[2 * from + 2]! - x
  const dy = points[2 * from + 3]! - y
  for (let i = from + 2; i < to; i++) {
    if (dx * (points[2 * i + 1]! - y) !== dy * (points[2 * i]! - x)) return null
  }
  return 'zero-area'
}

function windsClockwise(points: Int32Array, from: number, to: number): boolean {
  const x = points[2 * from]!
  const y = points[2 * from + 1]!
  let area = 0
  let px = 0
  let py = 0
  for (let i = from + 1; i < to; i++) {
    const qx = points[2 * i]! - x
    const qy = points[2 * i + 1]! - y
    area += px * qy - qx * py
    px = qx
    py = qy
  }
  return area < 0
}

function reverse(points: Int32Array, from: number, to: number): void {
  for (let i = from, k = to - 1; i < k; i++, k--) {
    const x = points[2 * i]!
    const y = points[2 * i + 1]!
    points[2 * i] = points[2 * k]!
    points[2 * i + 1] = points[2 * k + 1]!
    points[2 * k] = x
    points[2 * k + 1] = y
  }
}

/** `isShell` null: nothing but a repeated position was dropped; a shell refuses its polygon; a hole is just dropped. */
function degenerate(
  kind: DefectKind,
  feature: number,
  coordinates: Float64Array,
  position: number,
  isShell: boolean | null,
): Defect {
  const clean = (value: number | undefined, limit: number) =>
    Number.isFinite(value) ? Math.max(-limit, Math.min(limit, toDegrees(toGrid(value!)))) : 0
  const lng = clean(coordinates[2 * position], 180)
  const lat = clean(coordinates[2 * position + 1], 90)
  const outcome: DefectOutcome = isShell === true ? 'refused' : 'repaired'
  return {
    kind,
    outcome,
    features: [feature],
    at: [lng, lat],
    bbox: [lng, lat, lng, lat],
    areaSquareMeters: 0,
    movedMeters: 0,
    reason: outcome === 'refused' ? kind : null,
  }
}
