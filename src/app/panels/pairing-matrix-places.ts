import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/** A place whose communities make the rows of the matrix. */
export interface MatrixPlace {
  /** Of a district or a street; '' = communities that belong to neither. */
  readonly id: JurisdictionId
  readonly name: string
  readonly isDistrict: boolean
  readonly communities: readonly Jurisdiction[]
}

/** Districts, each followed by its streets, by code; streets without a district, and the rest, come last. */
export function pairingMatrixPlaces(plan: Plan): MatrixPlace[] {
  const byPlace = new Map<JurisdictionId, Jurisdiction[]>()
  const put = (id: JurisdictionId, community: Jurisdiction): void => {
    const list = byPlace.get(id)
    if (list === undefined) byPlace.set(id, [community])
    else list.push(community)
  }
  for (const community of plan.jurisdictions('community')) {
    const holders = (['district', 'street'] as const).flatMap(
      (level) => plan.idOf(plan.ancestor(plan.slotOf(community.id), level)) ?? [],
    )
    for (const id of holders.length === 0 ? [''] : holders) put(id, community)
  }
  const place = ({ id, name, level }: Jurisdiction): MatrixPlace[] => {
    const communities = byPlace.get(id)
    return communities === undefined ? [] : [{ id, name, isDistrict: level === 'district', communities }]
  }
  const streets = plan.jurisdictions('street').toSorted(byCode)
  const placed = plan
    .jurisdictions('district')
    .toSorted(byCode)
    .flatMap((district) =>
      [district, ...streets.filter(({ parent }) => parent === district.id)].flatMap(place),
    )
  const others = streets.filter(({ id }) => !placed.some((one) => one.id === id)).flatMap(place)
  const rest = byPlace.get('')
  return [
    ...placed,
    ...others,
    ...(rest === undefined ? [] : [{ id: '', name: '', isDistrict: false, communities: rest } as const]),
  ]
}

function byCode(a: Jurisdiction, b: Jurisdiction): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1
  return a.id < b.id ? -1 : 1
}
