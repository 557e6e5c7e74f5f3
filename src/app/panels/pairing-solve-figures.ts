import { departmentLoads } from '#core/pairing/department-loads.ts'
import { pairReasonsOf } from '#core/pairing/pair-reasons-of.ts'
import type { PairingCase } from '#core/pairing/pairing-case.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PairingRule } from '#core/plan/pairing-rule.ts'

/** What a pairing comes to, in the units that people know. */
export interface PairingFigures {
  /** Least and most points of work for one of its people, over departments that may look after; null = unknown. */
  readonly spread: { readonly least: number; readonly most: number } | null
  /** Mean of the straight ways from seat to community over ties, in metres; null = none is known. */
  readonly meters: number | null
  /** Mean share of a community's needs that its department has functions for, over ties, 0 … 1; null = no tie. */
  readonly match: number | null
}

/** Figures of the ties of all communities: as they were, or as they are proposed. */
export function pairingSolveFigures(
  { communities, departments }: Pick<PairingCase, 'communities' | 'departments'>,
  rule: PairingRule,
  departmentsOf: (community: JurisdictionId) => readonly DepartmentId[],
): PairingFigures {
  const burdens = communities.map(({ id, residents, workload }) => ({
    residents,
    workload,
    departments: departmentsOf(id),
  }))
  const eligible = departments.filter(({ level }) => rule.levels.includes(level))
  const perStaff = departmentLoads(eligible, burdens, rule).flatMap((load) => load.perStaff ?? [])
  const known = new Map(departments.map((one) => [one.id, one]))
  const reasons = communities.flatMap((community) =>
    departmentsOf(community.id).flatMap((id) => {
      const department = known.get(id)
      return department === undefined ? [] : [pairReasonsOf(community, department)]
    }),
  )
  return {
    spread:
      perStaff.length === 0
        ? null
        : {
            least: perStaff.reduce((low, one) => Math.min(low, one), Infinity),
            most: perStaff.reduce((high, one) => Math.max(high, one), 0),
          },
    meters: mean(reasons.flatMap(({ meters }) => meters ?? [])),
    match: mean(reasons.map(({ match }) => match)),
  }
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
