import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import { problem } from '#core/problem/problem.ts'
import { facesAt } from '#core/topology/faces-at.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { FacilityRow } from './facility-row.ts'
import type { ImportAccount } from './import-account.ts'
import type { ReadFacility } from './read-facilities.ts'

/** The ground that centres stand on. */
export interface SeatGround {
  readonly jurisdictions: readonly Jurisdiction[]
  readonly topology: Topology
  readonly faceOwner: Int32Array
}

/**
 * Where streets have their service centre by the facilities of kind `centre`: the street that a centre names by code or
 * by a name that only one has, else the street that it stands in. Of several the largest one, then the westernmost.
 * Remark: `parent-unknown` {parent} for a centre of a street that is not there.
 */
export function seatsOf(
  facilities: readonly ReadFacility[],
  ground: SeatGround,
  account: ImportAccount,
): ReadonlyMap<JurisdictionId, Jurisdiction['seat']> {
  const centres = facilities.filter(({ row }) => row.kind === 'centre')
  const streetOf = streetFinder(ground)
  const silent = centres.filter(({ row }) => row.serves === '')
  const points = Int32Array.from(silent.flatMap(({ row }) => [...row.point]))
  const faces = silent.length === 0 ? [] : facesAt(ground.topology, points)
  const faceOf = new Map(silent.map((one, i) => [one, faces[i]!]))
  const best = new Map<JurisdictionId, FacilityRow>()
  for (const centre of centres) {
    const { row, index } = centre
    const face = faceOf.get(centre)
    const street = face === undefined ? streetOf.byKey(row.serves) : streetOf.byFace(face)
    if (street === null) {
      if (row.serves !== '') account.remark(index, problem('parent-unknown', { parent: row.serves }))
      continue
    }
    const other = best.get(street)
    if (other === undefined || isBefore(row, other)) best.set(street, row)
  }
  return new Map([...best].map(([street, { point }]) => [street, point]))
}

function isBefore(a: FacilityRow, b: FacilityRow): boolean {
  if (a.areaSquareMeters !== b.areaSquareMeters) return a.areaSquareMeters > b.areaSquareMeters
  return a.point[0] !== b.point[0] ? a.point[0] < b.point[0] : a.point[1] < b.point[1]
}

function streetFinder({ jurisdictions, faceOwner }: SeatGround) {
  const byId = new Map(jurisdictions.map((one) => [one.id, one]))
  const byCode = new Map<string, JurisdictionId>()
  const byName = new Map<string, JurisdictionId | null>()
  for (const { id, level, code, name, retired } of jurisdictions) {
    if (level !== 'street' || retired) continue
    if (code !== '' && !byCode.has(code)) byCode.set(code, id)
    byName.set(name, byName.has(name) ? null : id)
  }
  return {
    byKey: (key: string) => byCode.get(key) ?? byName.get(key) ?? null,
    byFace: (face: number) => {
      let at = jurisdictions[faceOwner[face] ?? -1]
      while (at !== undefined && at.level !== 'street') at = byId.get(at.parent ?? '')
      return at?.id ?? null
    },
  }
}
