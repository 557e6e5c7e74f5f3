import type { Position } from 'geojson'

/** Planar area of polygons in square degrees: enough to see that two contestants agree. */
export function totalArea(polygons: readonly (readonly (readonly Position[])[])[]): number {
  let sum = 0
  for (const rings of polygons) {
    for (const [index, ring] of rings.entries()) {
      const [x0, y0] = ring[0] as [number, number]
      let area = 0
      for (let i = 1; i < ring.length; i++) {
        area += (ring[i - 1]![0]! - x0) * (ring[i]![1]! - y0) - (ring[i]![0]! - x0) * (ring[i - 1]![1]! - y0)
      }
      sum += (index === 0 ? 1 : -1) * Math.abs(area / 2)
    }
  }
  return sum
}
