import type { CompoundTable } from '#core/plan/compound-table.ts'
import { degreeLine } from './degree-line.ts'

/** A compound as the map draws it; null for one without an outline. */
export function compoundFeature(
  { outlineStart, outlines }: Pick<CompoundTable, 'outlineStart' | 'outlines'>,
  compound: number,
  kind: string,
): GeoJSON.Feature<GeoJSON.Polygon> | null {
  const [from, to] = [outlineStart[compound], outlineStart[compound + 1]]
  if (from === undefined || to === undefined || from === to) return null
  const ring = degreeLine(outlines, from, to)
  return {
    type: 'Feature',
    properties: { kind },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] },
  }
}
