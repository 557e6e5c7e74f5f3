import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Gives ids that nobody has, one after the other: `stem.1`, `stem.2` … */
export function freshIds(plan: Plan, stem: string): () => JurisdictionId {
  let serial = 0
  return () => {
    let id: JurisdictionId
    do id = `${stem}.${++serial}`
    while (plan.get(id) !== undefined)
    return id
  }
}
