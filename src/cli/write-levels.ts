import type { Metrics } from '#core/analysis/metrics.ts'
import type { Level } from '#core/plan/level.ts'
import type { ExportContext } from '#io/formats/export-context.ts'
import { provenanceOf } from '#io/formats/provenance.ts'
import { writeGeoJson } from '#io/formats/write-geojson.ts'
import { writeTable } from '#io/formats/write-table.ts'

/** Levels of a plan as GeoJSON; where the name of the output says so, the first of them as CSV. */
export function writeLevels(
  metrics: Metrics,
  levels: readonly Level[],
  out: string,
  context: ExportContext,
): Uint8Array<ArrayBuffer> {
  return out.endsWith('.csv')
    ? writeTable(metrics, provenanceOf(metrics.plan, context), levels[0])
    : writeGeoJson(metrics, levels, context)
}
