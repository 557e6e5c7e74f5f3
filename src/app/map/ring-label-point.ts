import { labelPoints } from '#core/topology/label-points.ts'

/** The place, in degrees, for the name of a ground of rings in grid steps (shell first); null for none. */
export function ringLabelPoint(rings: readonly (readonly number[])[]): GeoJSON.Position | null {
  if (rings.length === 0) return null
  const ringStart = new Uint32Array(rings.length + 1)
  for (const [i, ring] of rings.entries()) ringStart[i + 1] = ringStart[i]! + ring.length / 2
  const places = labelPoints({
    points: Int32Array.from(rings.flat()),
    ringStart,
    ringLabel: new Int32Array(rings.length),
    ringDoubledArea: Float64Array.from(rings, (_, i) => (i === 0 ? 1 : -1)),
  })
  return places.get(0) ?? null
}
