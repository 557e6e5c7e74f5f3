import type { Level } from './level.ts'
import type { Plan } from './plan.ts'

/** Names and codes that were ever given, those of retired jurisdictions included (invariant P5). */
export interface TakenNames {
  readonly names: Readonly<Record<Level, Set<string>>>
  readonly codes: string[]
}

/** Everything that is taken in a plan. */
export function takenNames(plan: Plan): TakenNames {
  const taken: TakenNames = {
    names: { grid: new Set(), community: new Set(), street: new Set(), district: new Set() },
    codes: [],
  }
  for (const { level, name, code } of plan.allJurisdictions()) {
    taken.names[level].add(name)
    taken.codes.push(code)
  }
  return taken
}
