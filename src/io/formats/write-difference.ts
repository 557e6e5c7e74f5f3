import type { Metrics } from '#core/analysis/metrics.ts'
import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
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
  { pieces, level }: PlanComparison,
): Uint8Array<ArrayBuffer> {
  const [was, is] = [first.plan.labels(level), second.plan.labels(level)]
  const pairs: { readonly from: string; readonly to: string }[] = []
  const known = new Map<string, number>()
  const labels = Int32Array.from(pieces.pieceOf, (piece) => {
    if (piece < 0) return UNASSIGNED
    const from = first.plan.idOf(was[pieces.from[piece]!] ?? UNASSIGNED)
    const to = second.plan.idOf(is[pieces.to[piece]!] ?? UNASSIGNED)
    if (from === to) return UNASSIGNED
    const key = JSON.stringify([from, to])
    const label = known.get(key) ?? pairs.length
    if (label === pairs.length) {
      known.set(key, label)
      const name = (metrics: Metrics, id: string | null): string =>
        id === null ? '' : (metrics.plan.get(id)?.name ?? '')
      pairs.push({ from: name(first, from), to: name(second, to) })
    }
    return label
  })
  const polygons = outlinePolygons(dissolve(pieces.topology, labels))
  return writeCollection(
    pairs.map((properties, label) => ({ properties, polygons: polygons.get(label) ?? [] })),
  )
}
