import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { touchedShapes } from './touched-shapes.ts'
import type { WorkbenchState } from './workbench-state.ts'

/**
 * Applies a diff to the plan and its metrics and tells what it touched: faces whose owner changed at any level,
 * jurisdictions whose record or ground changed, and shapes. A move touches the old and the new holders on every level.
 */
export function applyDiff(
  plan: Plan,
  metrics: Metrics,
  diff: PlanDiff,
): NonNullable<WorkbenchState['touched']> {
  const jurisdictions = new Set<JurisdictionId>()
  const shapes = touchedShapes(diff.topology)
  const reshaped = new Set([...shapes.faces, ...diff.tallies.map(({ face }) => face)])
  addHolders(plan, diff, reshaped, jurisdictions)
  plan.apply(diff)
  const faces = metrics.apply(diff)
  addHolders(plan, diff, reshaped, jurisdictions)
  return { faces, jurisdictions: [...jurisdictions], shapes }
}

function addHolders(
  plan: Plan,
  diff: PlanDiff,
  reshaped: ReadonlySet<number>,
  found: Set<JurisdictionId>,
): void {
  const holders = new Set<JurisdictionId | null>()
  for (const face of reshaped) holders.add(plan.idOf(plan.faceOwner[face] ?? UNASSIGNED))
  for (const { id } of [...diff.added, ...diff.removed]) holders.add(id)
  for (const { from, to } of diff.faces) holders.add(from).add(to)
  for (const [from, to] of diff.updated) {
    found.add(to.id)
    if (from.parent !== to.parent) holders.add(from.parent).add(to.parent)
  }
  for (const id of holders) {
    if (id !== null) found.add(id)
    for (let slot = plan.slotOf(id); slot !== UNASSIGNED; slot = plan.parentOf(slot))
      found.add(plan.idOf(slot)!)
  }
}
