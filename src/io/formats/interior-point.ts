import type { FlatPolygons } from '#core/topology/flat-polygons.ts'

/** Index of the first polygon of each feature, and one more. Polygons must be in order of features. */
export function polygonStartByFeature({ polygonFeature, featureCount }: FlatPolygons): Uint32Array {
  const start = new Uint32Array(featureCount + 1)
  for (const feature of polygonFeature) start[feature + 1]!++
  for (let f = 0; f < featureCount; f++) start[f + 1]! += start[f]!
  return start
}

/**
 * A position inside a feature: the middle of its widest stretch on the parallel through the middle of its widest
 * polygon's box; `start` comes from {@link polygonStartByFeature}. Null when it has no polygon with an inside.
 */
export function interiorPoint(
  polygons: FlatPolygons,
  start: Uint32Array,
  feature: number,
): readonly [lng: number, lat: number] | null {
  let best: { readonly width: number; readonly point: readonly [number, number] } | null = null
  for (let p = start[feature]!; p < start[feature + 1]!; p++) {
    const found = widestStretch(polygons, p)
    if (found !== null && (best === null || found.width > best.width)) best = found
  }
  return best?.point ?? null
}

function widestStretch(polygons: FlatPolygons, polygon: number) {
  const { coordinates, ringStart, polygonStart } = polygons
  const [firstRing, lastRing] = [polygonStart[polygon]!, polygonStart[polygon + 1]!]
  let [south, north] = [Infinity, -Infinity]
  for (let i = ringStart[firstRing]!; i < ringStart[firstRing + 1]!; i++) {
    south = Math.min(south, coordinates[2 * i + 1]!)
    north = Math.max(north, coordinates[2 * i + 1]!)
  }
  const lat = (south + north) / 2
  const crossings: number[] = []
  for (let ring = firstRing; ring < lastRing; ring++) {
    let previous = ringStart[ring + 1]! - 1
    for (let i = ringStart[ring]!; i < ringStart[ring + 1]!; previous = i++) {
      const [x1, y1] = [coordinates[2 * previous]!, coordinates[2 * previous + 1]!]
      const [x2, y2] = [coordinates[2 * i]!, coordinates[2 * i + 1]!]
      if (y1 > lat !== y2 > lat) crossings.push(x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1))
    }
  }
  crossings.sort((a, b) => a - b)
  let best: { width: number; point: [number, number] } | null = null
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const width = crossings[i + 1]! - crossings[i]!
    if (width > 0 && (best === null || width > best.width)) {
      best = { width, point: [(crossings[i]! + crossings[i + 1]!) / 2, lat] }
    }
  }
  return best
}
