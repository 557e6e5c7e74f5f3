import { SnapLineWriter } from '#core/snapping/snap-line-writer.ts'
import type { SnapKind } from '#core/snapping/snap-kind.ts'
import type { SnapLines } from '#core/snapping/snap-lines.ts'

/** A reference line in steps east and north of the origin of the test. */
export interface DrawnLine {
  readonly kind: SnapKind
  readonly name?: string
  readonly places: readonly (readonly [number, number])[]
}

/** South-west corner of the drawn ground, in grid steps: coordinates as large as real ones. */
export const ORIGIN = { x: 1_116_000_000, y: 408_000_000 } as const

/** Lines as the worker makes them, from a GeoJSON collection of each kind in turn. */
export function drawnLines(lines: readonly DrawnLine[]): SnapLines {
  const writer = new SnapLineWriter()
  for (const { kind, name, places } of lines) {
    const coordinates = places.map(([x, y]) => [(ORIGIN.x + x) / 1e7, (ORIGIN.y + y) / 1e7])
    const geometry = { type: 'LineString', coordinates } as const
    const properties = name === undefined ? null : { name }
    writer.addFeatures(kind, {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties, geometry }],
    })
  }
  return writer.finish()
}
