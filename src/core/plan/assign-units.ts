import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import { adoptingChild } from './adopting-child.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import { LEVELS } from './level.ts'
import type { Level } from './level.ts'
import type { Plan } from './plan.ts'
import { UNASSIGNED } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF } from './plan-diff.ts'
import { targetProblem } from './target-problem.ts'

/**
 * Gives `units`, all of one level, to the coarser jurisdiction `to`, or to nobody (null).
 *
 * When `to` is not of the very next level, the units must enter one of its children: units connected among themselves
 * stay together and join the child they share the longest border with.
 *
 * Codes: `nothing-chosen`, `units-of-mixed-levels`, `target-not-coarser {name}`, `no-adjacent-child {unit, target}`
 * and those of `targetProblem` for a unit, its present holder and the target.
 */
export function assignUnits(
  plan: Plan,
  units: readonly JurisdictionId[],
  to: JurisdictionId | null,
): Result<PlanDiff> {
  const first = units[0]
  if (first === undefined) return fail(problem('nothing-chosen'))
  const level = plan.get(first)?.level
  const moving: Jurisdiction[] = []
  for (const id of new Set(units)) {
    const wrong = targetProblem(plan, id)
    if (wrong !== null) return fail(wrong)
    const unit = plan.get(id)!
    if (unit.level !== level) return fail(problem('units-of-mixed-levels'))
    moving.push(unit)
  }
  if (to === null) return ok(reparented(moving, () => null))

  const wrong = targetProblem(plan, to)
  if (wrong !== null) return fail(wrong)
  const target = plan.get(to)!
  if (LEVELS.indexOf(target.level) <= LEVELS.indexOf(level!)) {
    return fail(problem('target-not-coarser', { name: target.name }))
  }
  const targetSlot = plan.slotOf(to)
  const outside = moving.filter(({ id }) => plan.ancestor(plan.slotOf(id), target.level) !== targetSlot)
  if (plan.coarser(level!) === target.level) return ok(reparented(outside, () => to))
  return adopted(plan, outside, level!, target)
}

function adopted(
  plan: Plan,
  units: readonly Jurisdiction[],
  level: Level,
  target: Jurisdiction,
): Result<PlanDiff> {
  const parents = new Map<JurisdictionId, JurisdictionId>()
  for (const group of adoptingChild(
    plan,
    units.map(({ id }) => plan.slotOf(id)),
    level,
    plan.slotOf(target.id),
  )) {
    if (group.child === UNASSIGNED) {
      const unit = plan.at(group.units[0]!)!
      return fail(problem('no-adjacent-child', { unit: unit.name, target: target.name }))
    }
    const child = plan.idOf(group.child)!
    const wrong = targetProblem(plan, child)
    if (wrong !== null) return fail(wrong)
    for (const slot of group.units) parents.set(plan.idOf(slot)!, child)
  }
  return ok(reparented(units, (unit) => parents.get(unit.id)!))
}

function reparented(
  units: readonly Jurisdiction[],
  parentOf: (unit: Jurisdiction) => JurisdictionId | null,
): PlanDiff {
  const updated: [Jurisdiction, Jurisdiction][] = []
  for (const unit of units) {
    const parent = parentOf(unit)
    if (unit.parent !== parent) updated.push([unit, { ...unit, parent }])
  }
  return { ...EMPTY_DIFF, updated }
}
