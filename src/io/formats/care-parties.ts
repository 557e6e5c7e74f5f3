import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { NameFinder, type Named } from './name-finder.ts'

/** Everything that a table of who looks after whom may name. */
export interface CareParties {
  readonly communities: NameFinder
  readonly departments: NameFinder
  readonly districts: NameFinder
  /** Districts as they are called, with their codes. */
  readonly districtNames: readonly Named[]
}

/** What may be named in a plan: live communities, departments that are not dissolved, districts. */
export function careParties(plan: Plan): CareParties {
  const named = (level: 'community' | 'district'): Named[] => {
    if (!plan.base.levels.includes(level)) return []
    return plan
      .jurisdictions(level)
      .map(({ id, code, name }) => ({ id, code, name, within: above(plan, id) }))
  }
  const districtNames = named('district')
  const departments = plan.care.departments().map(({ id, name }) => ({ id, code: id, name, within: [] }))
  return {
    communities: new NameFinder(named('community'), 'care-community-unknown'),
    departments: new NameFinder(departments, 'care-department-unknown'),
    districts: new NameFinder(districtNames, 'care-district-unknown'),
    districtNames,
  }
}

function above(plan: Plan, id: string): string[] {
  const names: string[] = []
  for (let slot = plan.parentOf(plan.slotOf(id)); slot !== UNASSIGNED; slot = plan.parentOf(slot)) {
    names.push(plan.at(slot)!.name)
  }
  return names
}
