import type { Metrics } from '#core/analysis/metrics.ts'
import { movedGround } from '#core/comparison/moved-ground.ts'
import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { writeCollection } from './write-collection.ts'

/**
 * The ground that changes hands between two plans as GeoJSON: a feature for each pair of jurisdictions, with their names
 * (`from`, `to`; '' = nobody's).
 */
export function writeDifference(
  first: Metrics,
  second: Metrics,
  comparison: PlanComparison,
): Uint8Array<ArrayBuffer> {
  const { labels, pairs } = movedGround(first.plan, second.plan, comparison)
  const polygons = outlinePolygons(dissolve(comparison.pieces.topology, labels))
  const name = ({ plan }: Metrics, id: JurisdictionId | null): string =>
    id === null ? '' : (plan.get(id)?.name ?? '')
  return writeCollection(
    pairs.map(({ from, to }, label) => ({
      properties: { from: name(first, from), to: name(second, to) },
      polygons: polygons.get(label) ?? [],
    })),
  )
}
