import type { Metrics } from '#core/analysis/metrics.ts'
import type { Level } from '#core/plan/level.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { labelPoints } from '#core/topology/label-points.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { ByteWriter } from './byte-writer.ts'
import { writeFeature } from './write-feature.ts'

/**
 * A state of a city to look at, as GeoJSON: of every jurisdiction of some levels the outline (`part: area`) and the place of
 * its name (`part: name`), with `level`, `id`, `name`, `residents`, the `band` of its limits ('' = none), and of
 * a community how many `departments` look after it.
 */
export function writePicture(metrics: Metrics, levels: readonly Level[]): Uint8Array<ArrayBuffer> {
  const { plan } = metrics
  const writer = new ByteWriter()
  writer.text('{"type":"FeatureCollection","features":[')
  let separator = '\n'
  for (const level of levels) {
    const outlines = dissolve(plan.topology, plan.labels(level))
    const polygons = outlinePolygons(outlines)
    const places = labelPoints(outlines)
    for (const { id, name } of plan.jurisdictions(level)) {
      const slot = plan.slotOf(id)
      const shape = polygons.get(slot)
      const place = places.get(slot)
      if (shape === undefined || place === undefined) continue
      const residents = metrics.residents(id)
      const band = bandOf(plan.rules, level, residents)
      const properties = {
        id,
        name,
        level,
        residents,
        band: plan.base.known.residents ? band : '',
        departments: level === 'community' ? (plan.care.pairOf(id)?.departments.length ?? 0) : null,
      }
      writer.text(separator)
      writeFeature({ ...properties, part: 'area' }, shape, writer)
      const geometry = { type: 'Point', coordinates: place }
      writer.text(',\n')
      writer.json({ type: 'Feature', properties: { ...properties, part: 'name' }, geometry })
      separator = ',\n'
    }
  }
  writer.text('\n]}\n')
  return writer.finish()
}
