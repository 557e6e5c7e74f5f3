import { FACILITY_KINDS, type FacilityKind } from '#core/plan/facility-table.ts'
import { LINE_KINDS, type LineKind } from '#core/plan/line-table.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { seededRandom } from './seeded-random.ts'

/**
 * A lattice city with service: centres and stations at random places, some with a seat on them, roads that cross
 * without sharing vertices, and a river. Everything follows from the seed.
 */
export function servedLattice(base: PlanBase, facilities: number, seed = 1): PlanBase {
  const random = seededRandom(seed + 5)
  const { points } = base.topology
  const xs = points.filter((_, i) => i % 2 === 0)
  const ys = points.filter((_, i) => i % 2 === 1)
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const at = (across: number, up: number): [number, number] => [
    Math.round(west + (east - west) * across),
    Math.round(south + (north - south) * up),
  ]
  const lines: { readonly kind: LineKind; readonly places: readonly number[] }[] = [
    { kind: 'river', places: [...at(0, 0.55), ...at(0.6, 0.48), ...at(1, 0.52)] },
    { kind: 'arterial', places: [...at(0, 0.2), ...at(1, 0.25)] },
    { kind: 'secondary', places: [...at(0.05, 0.8), ...at(0.95, 0.7)] },
    { kind: 'arterial', places: [...at(0.3, 0), ...at(0.35, 1)] },
    { kind: 'local', places: [...at(0.7, 0.1), ...at(0.72, 0.4)] },
  ]
  const places = Array.from({ length: facilities }, () => at(random(), random()))
  const kinds = places.map((_, i): FacilityKind =>
    i % 5 === 4 ? 'school' : i % 2 === 0 ? 'centre' : 'station',
  )
  let seats = 0
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.places.length / 2)
  return {
    ...base,
    jurisdictions: base.jurisdictions.map((one) =>
      one.level === 'street' && seats < 2 ? { ...one, seat: places[2 * seats++]! } : one,
    ),
    lines: {
      kind: Uint8Array.from(lines, ({ kind }) => LINE_KINDS.indexOf(kind)),
      names: lines.map(() => ''),
      lineStart: Uint32Array.from(starts),
      points: Int32Array.from(lines.flatMap((line) => line.places)),
    },
    facilities: {
      kind: Uint8Array.from(kinds, (kind) => FACILITY_KINDS.indexOf(kind)),
      names: kinds.map((kind, i) => `${kind} ${i}`),
      points: Int32Array.from(places.flat()),
      areaSquareMeters: Float64Array.from(kinds, (_, i) => i * 100),
    },
  }
}
