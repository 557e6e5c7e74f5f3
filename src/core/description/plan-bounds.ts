import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { FourBounds } from './border-run.ts'
import { fourBounds } from './four-bounds.ts'
import { NamedLines } from './named-lines.ts'

/** Lines never change: looked up once for each base. */
const LINES = new WeakMap<PlanBase, NamedLines>()

/** The four bounds of a jurisdiction of a plan, from the named lines of the city and its neighbours of the same level. */
export function planBounds(plan: Plan, id: JurisdictionId): FourBounds {
  const { level } = plan.get(id)!
  const lines = LINES.get(plan.base) ?? new NamedLines(plan.base.lines)
  LINES.set(plan.base, lines)
  const nameOf = (slot: number): string => plan.at(slot)?.name ?? ''
  return fourBounds(plan.topology, plan.labels(level), plan.slotOf(id), nameOf, lines)
}
