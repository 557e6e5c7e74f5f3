import type { Metrics } from '#core/analysis/metrics.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { ByteWriter } from './byte-writer.ts'
import { careCommunities } from './care-communities.ts'
import { EXPORT_DATUM, type ExportContext } from './export-context.ts'
import { writeFeature } from './write-feature.ts'

/** Communities with their departments as GeoJSON (RFC 7946). */
export function pairsGeoJson(metrics: Metrics, context: ExportContext): Uint8Array<ArrayBuffer> {
  const { plan } = metrics
  const { care, base } = plan
  const outlines = outlinePolygons(dissolve(plan.topology, plan.labels('community')))
  const writer = new ByteWriter()
  const { scenario, date, appVersion } = context
  const about = { city: base.name, scenario, planHash: planHash(plan), date, appVersion }
  writer.text('{"type":"FeatureCollection","heyuan":')
  writer.json({ ...about, generated: base.generated, levels: ['community'], datum: EXPORT_DATUM })
  writer.text(',"features":[')
  for (const [i, { id, code, name, street, district, residents, households }] of careCommunities(
    metrics,
  ).entries()) {
    const { departments = [], standing = [], locked = false } = care.pairOf(id) ?? {}
    const names = departments.map((one) => care.get('department', one)?.name ?? one)
    const properties = {
      id,
      code,
      name,
      level: 'community',
      street,
      district,
      residents,
      households,
      departments,
      departmentNames: names,
      standing,
      locked,
    }
    writer.text(i === 0 ? '\n' : ',\n')
    writeFeature(properties, outlines.get(plan.slotOf(id)) ?? [], writer)
  }
  writer.text('\n]}\n')
  return writer.finish()
}
